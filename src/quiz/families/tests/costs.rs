//! Work, and dense layers in a convolution's place, counted place by place.

use super::size::places;
use super::{check, number, printed};
use crate::misconception::{Answer, Typed};
use crate::quiz::{Item, Question, by_id};

/// Places of the printed kernel along one axis.
fn side(item: &Item, stride: usize, padding: usize) -> usize {
    places(number(item, "size"), number(item, "kernel"), stride, padding)
}

/// What windows of `kernel` x `kernel` x `slices` multiply at all places, filter by filter.
fn work(side: usize, filters: usize, kernel: usize, slices: usize) -> f64 {
    let window = (0..kernel).map(|_| kernel * slices).sum::<usize>();
    (0..filters).map(|_| (side * side * window) as f64).sum()
}

#[test]
fn a_convolution_multiplies_its_weights_at_every_place() {
    check("F1", |item| {
        let side = side(item, number(item, "stride"), number(item, "padding"));
        let [kernel, channels, filters] = ["kernel", "channels", "filters"].map(|name| number(item, name));
        Answer::Number(work(side, filters, kernel, channels))
    });
}

#[test]
fn a_separable_convolution_multiplies_within_channels_and_then_across_them() {
    check("F3", |item| {
        let side = side(item, 1, number(item, "padding"));
        let [kernel, channels, filters] = ["kernel", "channels", "filters"].map(|name| number(item, name));
        let separable = work(side, channels, kernel, 1) + work(side, filters, 1, channels);
        let standard = work(side, filters, kernel, channels);
        Answer::Number(if printed(item, "asked") == "macs" { separable } else { standard / separable })
    });
}

#[test]
fn a_dense_layer_in_a_convolutions_place_joins_every_input_with_every_output() {
    check("L1", |item| {
        let places = side(item, 1, 0);
        let [size, channels, filters] = ["size", "channels", "filters"].map(|name| number(item, name));
        let an_output = (0..channels).map(|_| (0..size).map(|_| size).sum::<usize>()).sum::<usize>();
        Answer::Number((0..filters * places * places).map(|_| an_output as f64).sum())
    });
}

#[test]
fn a_dense_layer_over_a_larger_map_stands_wherever_its_old_map_fits() {
    check("L5", |item| {
        let [units, old] = ["units", "side"].map(|name| number(item, name));
        if printed(item, "asked") == "weights" {
            let a_unit = (0..number(item, "channels")).map(|_| old * old).sum::<usize>();
            return Answer::Number((0..units).map(|_| a_unit as f64).sum());
        }
        let map = match printed(item, "asked") {
            "picture" => number(item, "larger") * number(item, "side") / number(item, "picture"),
            _ => number(item, "map"),
        };
        let side = places(map, old, 1, 0);
        Answer::Shape(vec![units, side, side])
    });
}

/// As people say it: with three digits.
fn rounded(answer: &Answer) -> Typed {
    let number = answer.number().unwrap();
    Typed::Number(format!("{number:.2e}").parse().unwrap())
}

#[test]
fn a_number_that_is_said_with_three_digits_is_as_good_as_the_exact_one() {
    for id in ["F1", "F3", "E12"] {
        let family = by_id(id).unwrap();
        for seed in 0..200 {
            let question = Question::new(family, 3, seed).unwrap();
            let truth = question.truth().unwrap();
            let place = format!("{id}, seed {seed}: {truth:?}");
            assert!(truth.is(&question.meant(rounded(&truth))), "{place}");
            assert_eq!(question.recognise(&rounded(&truth)), None, "{place}");
            for wrong in question.distractors() {
                let typed = rounded(&wrong.answer);
                let found = question.recognise(&typed).map(|found| found.id);
                assert_eq!(found, Some(wrong.misconception), "{place}, {typed:?}");
            }
        }
    }
}
