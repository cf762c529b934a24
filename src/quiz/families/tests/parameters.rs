//! What layers learn, counted filter by filter and unit by unit.

use super::size::places;
use super::{check, number};
use crate::misconception::Answer;
use crate::quiz::{Figure, Item};

#[test]
fn a_convolution_learns_its_filters_and_a_bias_for_each() {
    check("E1", |item| {
        let [rows, columns, channels, filters] =
            ["rows", "columns", "channels", "filters"].map(|name| number(item, name));
        let learned: usize =
            (0..filters).map(|_| (0..rows * columns).map(|_| channels).sum::<usize>() + 1).sum();
        Answer::Number(learned as f64)
    });
}

#[test]
fn a_dense_layer_learns_a_weight_for_each_number_and_a_bias_for_each_unit() {
    check("E3", |item| {
        let [channels, side, units] = ["channels", "side", "units"].map(|name| number(item, name));
        let a_unit = (0..channels).map(|_| side * side).sum::<usize>() + 1;
        Answer::Number((0..units).map(|_| a_unit).sum::<usize>() as f64)
    });
}

/// The parameters of a network as it is printed, read line by line; a `?` is found by counting places.
fn of_printed(item: &Item) -> usize {
    let [Figure::Code(code)] = item.figures.as_slice() else { panic!("no code") };
    let (mut channels, mut side) = (number(item, "channels"), number(item, "size"));
    let mut learned = 0;
    for line in code.lines() {
        let (name, settings) = line.split_once('(').unwrap();
        let mut plain = settings.trim_end_matches(')').split(", ").filter(|part| !part.contains('='));
        let mut next = || plain.next().map(|part| part.parse::<usize>().unwrap_or(channels * side * side));
        match name {
            "Conv2d" => {
                assert_eq!(next(), Some(channels), "{line}");
                let (filters, kernel) = (next().unwrap(), next().unwrap());
                let a_filter = (0..channels).map(|_| kernel * kernel).sum::<usize>();
                learned += filters * (a_filter + usize::from(!line.contains("bias=False")));
                side = places(side, kernel, 1, usize::from(line.contains("padding=1")));
                channels = filters;
            }
            "MaxPool2d" => side = places(side, next().unwrap(), 2, 0),
            "AdaptiveAvgPool2d" => side = 1,
            "BatchNorm2d" => learned += 2 * next().unwrap(),
            "Linear" => {
                let (inputs, units) = (next().unwrap(), next().unwrap());
                assert_eq!(inputs, channels * side * side, "{line}");
                learned += units * (inputs + 1);
                (channels, side) = (units, 1);
            }
            _ => assert!(matches!(name, "ReLU" | "Flatten"), "{line}"),
        }
    }
    learned
}

#[test]
fn a_network_learns_what_its_printed_layers_learn() {
    check("E4", |item| Answer::Number(of_printed(item) as f64));
}
