//! NHWC: the axes stand in another order than PyTorch's, with the channels last.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "NHWC",
    forms: &[Form { name: "last", believe: channels_last }],
    counterexample: || Case::OutputShape(Layer { in_channels: 3, filters: 16, ..Layer::of(&scene()) }),
    scene,
    cure: "convolution/channels",
    numbers: None,
};

/// Rows, columns, channels.
fn channels_last(case: &Case) -> Option<Answer> {
    let Answer::Shape(mut shape) = case.answer()? else { return None };
    shape.rotate_left(1);
    Some(Answer::Shape(shape))
}

/// Rows and columns of one channel.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)))
}
