//! That a lesson can ask for a case in the ways that docs/lesson-format.md shows.

use serde::Deserialize;

use crate::conv::{Padding, PoolKind, Sides};
use crate::lab::Operation;
use crate::misconception::{Answer, Case, Typed, truth};

#[derive(Deserialize)]
struct Step {
    asks: Case,
}

#[track_caller]
fn check(toml: &str, answer: &Answer) {
    let step: Step = toml::from_str(toml).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(&truth(&step.asks).unwrap_or(Answer::Refused), answer);
}

#[track_caller]
fn check_refused(toml: &str, word: &str) {
    let error = toml::from_str::<Step>(toml).err().map(|error| error.to_string());
    assert!(error.as_ref().is_some_and(|error| error.contains(word)), "{error:?}");
}

#[test]
fn a_lesson_asks_for_what_the_core_can_answer() {
    check(
        "asks = { size = { input_size = [7, 7], filter_size = [3, 3], stride = 2 } }",
        &Answer::Size([3, 3]),
    );
    check("asks = { size = { input_size = 7, window = 3, operation = \"max\" } }", &Answer::Size([2, 2]));
    check(
        "asks = { size = { input_size = [7, 6], kernel = 3, padding = [[1, 0], [2, 2]], dilation = 2 } }",
        &Answer::Size([4, 6]),
    );
    check(
        "asks = { parameters = { kernel = [3, 3], in_channels = 3, filters = 10, bias = true } }",
        &Answer::Number(280.),
    );
    check(
        "asks = { parameters = { kernel = 2, operation = \"max\", in_channels = 64 } }",
        &Answer::Number(0.),
    );
    check("asks = { receptive_field = [{ kernel = 3, stride = 2 }, { kernel = 3 }] }", &Answer::Number(7.));
    check(
        "asks = { output_shape = { input_size = 32, kernel = 5, padding = \"same\", in_channels = 3, filters = 6 } }",
        &Answer::Shape(vec![6, 32, 32]),
    );
    check(
        "asks = { transposed = { input_size = 3, kernel = 3, stride = 2, padding = 1, output_padding = 1 } }",
        &Answer::Size([6, 6]),
    );
}

#[test]
fn a_slip_in_a_lesson_is_named() {
    check_refused("asks = { size = { input_size = 7 } }", "kernel");
    check_refused("asks = { size = { kernel = 3 } }", "input_size");
    check_refused("asks = { size = { input_size = 7, kernel = 3, strid = 2 } }", "strid");
    check_refused("asks = { parameters = { kernel = 3, in_channels = 3 } }", "filters");
    check_refused("asks = { parameters = { kernel = -3, in_channels = 3 } }", "-3");
    check_refused("asks = { transposed = { input_size = 3, kernel = 3, padding = \"same\" } }", "padding");
    check_refused("asks = { magic = 1 }", "magic");
}

#[test]
fn what_is_typed_becomes_an_answer_of_the_kind_that_is_asked() {
    let asks = |toml: &str| toml::from_str::<Step>(toml).unwrap().asks;
    let size = asks("asks = { size = { input_size = 4, kernel = 3, padding = 1, stride = 2 } }");
    assert_eq!(Typed::numbers(&size, &[2., 2.]), Some(Typed::Size([2, 2])));
    assert_eq!(Typed::numbers(&size, &[2.5, 2.5]), Some(Typed::Fraction([2.5, 2.5])));
    assert_eq!(Typed::numbers(&size, &[2.]), None);
    let count = asks("asks = { parameters = { kernel = 3, in_channels = 3, filters = 10 } }");
    assert_eq!(Typed::numbers(&count, &[280.]), Some(Typed::Number(280.)));
    let shape =
        asks("asks = { output_shape = { input_size = 9, kernel = 3, in_channels = 3, filters = 10 } }");
    assert_eq!(Typed::numbers(&shape, &[10., 7., 7.]), Some(Typed::Shape(vec![10, 7, 7])));
    assert_eq!(Typed::numbers(&shape, &[10., 7.5, 7.]), None);
}

#[test]
fn what_is_left_out_is_as_pytorch_has_it() {
    let step: Step =
        toml::from_str("asks = { size = { input_size = 7, kernel = 3, operation = \"mean\" } }").unwrap();
    let Case::Size(geometry) = step.asks else { panic!("not a size") };
    assert_eq!(geometry.operation, Operation::Pooling(PoolKind::Mean));
    assert_eq!((geometry.stride, geometry.dilation), ([3, 3], [1, 1]));
    assert_eq!(geometry.padding, Padding::Amount(Sides::all(0)));
}
