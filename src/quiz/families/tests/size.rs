//! Output sizes, counted: the window is laid down place by place.

use super::{check, number};
use crate::misconception::Answer;
use crate::quiz::Item;

/// How often a window fits into `input + 2 * padding` cells, moved by `stride`.
pub fn places(input: usize, window: usize, stride: usize, padding: usize) -> usize {
    (0..).step_by(stride).take_while(|start| start + window <= input + 2 * padding).count()
}

fn square(item: &Item) -> Answer {
    let [input, kernel, stride, padding] =
        ["input", "kernel", "stride", "padding"].map(|name| number(item, name));
    Answer::Size([places(input, kernel, stride, padding); 2])
}

#[test]
fn a_size_with_a_remainder_is_the_number_of_whole_windows() {
    check("A3", square);
}
