//! Output sizes, counted: the window is laid down place by place.

use super::{check, check_mixed, number};
use crate::misconception::Answer;
use crate::quiz::{Item, Label};

/// How often a window fits into `input + 2 * padding` cells, moved by `stride`.
pub fn places(input: usize, window: usize, stride: usize, padding: usize) -> usize {
    (0..).step_by(stride).take_while(|start| start + window <= input + 2 * padding).count()
}

fn side(item: &Item) -> usize {
    let [input, kernel, stride, padding] =
        ["input", "kernel", "stride", "padding"].map(|name| number(item, name));
    places(input, kernel, stride, padding)
}

fn square(item: &Item) -> Answer {
    Answer::Size([side(item); 2])
}

#[test]
fn a_size_without_padding_is_the_number_of_whole_windows() {
    check("A1", |item| {
        assert_eq!((number(item, "stride"), number(item, "padding")), (1, 0));
        square(item)
    });
}

#[test]
fn a_size_that_comes_out_even_is_the_number_of_whole_windows() {
    check("A2", |item| {
        assert!(number(item, "stride") > 1 && number(item, "left") == 0);
        square(item)
    });
}

#[test]
fn a_size_with_a_remainder_is_the_number_of_whole_windows() {
    check("A3", |item| {
        assert!(number(item, "left") > 0);
        square(item)
    });
}

#[test]
fn a_convolution_makes_a_map_of_each_filter() {
    check("A4", |item| Answer::Shape(vec![number(item, "filters"), side(item), side(item)]));
}

#[test]
fn a_pool_keeps_its_channels() {
    check("A6", |item| {
        let [input, window, stride, padding] =
            ["input", "window", "stride", "padding"].map(|name| number(item, name));
        assert!(padding <= window / 2, "PyTorch refuses it");
        let side = places(input, window, stride, padding);
        Answer::Shape(vec![number(item, "channels"), side, side])
    });
}

#[test]
fn each_axis_has_its_own_size() {
    check("A8", |item| {
        let side = |input, axis| {
            let [kernel, stride, padding] =
                ["kernel", "stride", "padding"].map(|name| number(item, &format!("{name}-{axis}")));
            places(number(item, input), kernel, stride, padding)
        };
        for name in ["kernel", "stride", "padding"] {
            let [rows, columns] = ["rows", "columns"].map(|axis| number(item, &format!("{name}-{axis}")));
            assert_ne!(rows, columns, "{name}");
        }
        Answer::Size([side("rows", "rows"), side("columns", "columns")])
    });
}

#[test]
fn each_end_of_an_axis_adds_its_own_padding() {
    check("A9", |item| {
        let [input, kernel, stride] = ["input", "kernel", "stride"].map(|name| number(item, name));
        let [before, after] = ["before", "after"].map(|name| number(item, name));
        assert_ne!(before, after);
        Answer::Size([places(before + input + after, kernel, stride, 0); 2])
    });
}

#[test]
fn a_transposed_convolution_is_as_large_as_its_stamps_without_what_is_cropped() {
    check("A12", |item| {
        let [input, kernel, stride, padding, extra] =
            ["input", "kernel", "stride", "padding", "extra"].map(|name| number(item, name));
        assert!(extra < stride, "PyTorch refuses it");
        // Each cell lays its stamp down; the last cell that one reaches ends the row.
        let laid = (0..input).flat_map(|cell| (0..kernel).map(move |weight| cell * stride + weight));
        let side = laid.max().unwrap() + 1 + extra - 2 * padding;
        assert_eq!(places(side, kernel, stride, padding), input, "a convolution does not lead back");
        Answer::Size([side; 2])
    });
}

#[test]
fn the_padding_that_keeps_a_size_is_found_by_trying() {
    check("C1", |item| {
        let [input, kernel, dilation] = ["input", "kernel", "dilation"].map(|name| number(item, name));
        let reach = |start| start + dilation * (kernel - 1) + 1;
        let keeps =
            |padding: &usize| (0..).take_while(|start| reach(*start) <= input + 2 * padding).count() == input;
        Answer::Number((0..).find(keeps).unwrap() as f64)
    });
}

#[test]
fn settings_that_are_offered_as_a_solution_fit() {
    check_mixed(
        "C2",
        |item| {
            assert_eq!(side(item), number(item, "output"));
            Answer::Settings(["kernel", "stride", "padding"].map(|name| number(item, name)))
        },
        |item, choice| {
            let Label::Plain(label) = &choice.label else { panic!("{choice:?}") };
            let settings: Vec<usize> = label.split(", ").map(|number| number.parse().unwrap()).collect();
            let [kernel, stride, padding] = settings[..] else { panic!("{label}") };
            assert_eq!(choice.right, choice.misconception.is_none(), "no belief leads to {label}");
            places(number(item, "input"), kernel, stride, padding) == number(item, "output")
        },
    );
}

#[test]
fn tensorflow_pads_as_little_as_it_can_and_more_at_the_end() {
    let same = |item: &Item| item.values.iter().any(|(name, text)| *name == "rule" && text == "SAME");
    // How many windows begin inside the input, and the least padding with which all of them fit.
    let padded = |item: &Item| {
        let [input, kernel, stride] = ["input", "kernel", "stride"].map(|name| number(item, name));
        let begin = (0..input).step_by(stride).count();
        let fits = |total: &usize| (begin - 1) * stride + kernel <= input + total;
        (begin, (0..).find(fits).unwrap())
    };
    check_mixed(
        "A10",
        |item| {
            let [input, kernel, stride] = ["input", "kernel", "stride"].map(|name| number(item, name));
            let side = if same(item) { padded(item).0 } else { places(input, kernel, stride, 0) };
            Answer::Size([side; 2])
        },
        |item, choice| {
            let (_, total) = padded(item);
            let [before, after] = ["before", "after"].map(|name| number(item, name));
            assert_eq!([before, after], [total / 2, total - total / 2]);
            choice.label == Label::Message("end")
        },
    );
}
