//! What layers learn, counted filter by filter and unit by unit.

use super::{check, number};
use crate::misconception::Answer;

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
