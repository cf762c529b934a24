//! Scenes as lesson files write them.

#![allow(clippy::float_cmp, reason = "small integers and typed numbers are exact")]

use ndarray::array;

use super::*;
use crate::conv::PoolKind;

#[track_caller]
fn read(text: &str) -> Scene {
    toml::from_str(text).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn open(text: &str) -> Lab {
    read(text).open().unwrap()
}

#[test]
fn every_key_of_the_lesson_format_reaches_the_lab() {
    let lab = open(
        r#"
        input = [[1, 2.5, "1/9"], [4, -5, 6], [7, 8, 9]]
        filter = [["1/4", 0], [0, 1]]
        stride = [1, 2]
        padding = [[0, 1], [2, 3]]
        padding_mode = "constant"
        padding_value = 7
        dilation = 2
        bias = "-1/2"
        flip = true
        focus = "input"
        cursor = [2, 1]
        coverage = true
        "#,
    );
    let experiment = lab.experiment();
    assert_eq!(experiment.input[[0, 2]], 1.0 / 9.0);
    assert_eq!(experiment.filter, array![[0.25, 0.0], [0.0, 1.0]]);
    assert_eq!(experiment.stride, [1, 2]);
    assert_eq!(experiment.padding, Padding::Amount(Sides { top: 0, bottom: 1, left: 2, right: 3 }));
    assert_eq!((experiment.padding_mode, experiment.padding_value), (PaddingMode::Constant, 7.0));
    assert_eq!((experiment.dilation, experiment.bias, experiment.flip), ([2, 2], -0.5, true));
    assert_eq!((lab.focus(), lab.cursor(Grid::Input)), (Grid::Input, [2, 1]));

    let lab = open("operation = \"mean\"\nwindow = 3\nceil_mode = true\ncount_include_pad = false");
    let experiment = lab.experiment();
    assert_eq!(experiment.operation, Operation::Pooling(PoolKind::Mean));
    assert_eq!(
        (experiment.window, experiment.ceil_mode, experiment.count_include_pad),
        ([3, 3], true, false)
    );
}

#[test]
fn what_a_lesson_leaves_out_is_at_the_default_that_its_format_promises() {
    let lab = open("");
    let experiment = lab.experiment();
    assert_eq!(experiment.input.dim(), (5, 5));
    assert_eq!(Some("gradient"), gallery::recognise_input(&experiment.input).map(|preset| preset.id));
    assert_eq!(Some("identity"), gallery::recognise_filter(&experiment.filter).map(|preset| preset.id));
    assert_eq!((experiment.stride, experiment.padding), ([1, 1], Padding::default()));
    assert_eq!((lab.focus(), lab.cursor(Grid::Output), lab.seed()), (Grid::Output, [0, 0], 1));
    assert_eq!(open("operation = \"max\"").experiment().stride, [2, 2]);
    assert_eq!(open("operation = \"max\"\nwindow = [3, 2]").experiment().stride, [3, 2]);
    assert_eq!(open("operation = \"max\"\nwindow = 3\nstride = 1").experiment().stride, [1, 1]);
}
