//! Labs and questions about them, at random: possible and impossible ones.

use ndarray::Array2;
use proptest::prelude::*;

use crate::conv::{Padding, PaddingMode, PoolKind, Sides};
use crate::lab::{Experiment, Operation, Target};
use crate::misconception::{Case, Layer};

pub(super) fn padding() -> impl Strategy<Value = Padding> {
    prop_oneof![
        Just(Padding::Valid),
        Just(Padding::Same),
        Just(Padding::SameLower),
        Just(Padding::Full),
        (0_usize..4, 0_usize..4, 0_usize..4, 0_usize..4)
            .prop_map(|(top, bottom, left, right)| Padding::Amount(Sides { top, bottom, left, right })),
        (0_usize..4).prop_map(|cells| Padding::Amount(Sides::all(cells))),
    ]
}

fn padding_mode() -> impl Strategy<Value = PaddingMode> {
    prop_oneof![
        Just(PaddingMode::Zeros),
        Just(PaddingMode::Constant),
        Just(PaddingMode::Reflect),
        Just(PaddingMode::Symmetric),
        Just(PaddingMode::Replicate),
        Just(PaddingMode::Circular),
    ]
}

pub(super) fn operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        4 => Just(Operation::Convolution),
        1 => Just(Operation::Pooling(PoolKind::Max)),
        1 => Just(Operation::Pooling(PoolKind::Min)),
        1 => Just(Operation::Pooling(PoolKind::Mean)),
        1 => Just(Operation::Pooling(PoolKind::Sum)),
    ]
}

fn matrix(most: usize) -> impl Strategy<Value = Array2<f64>> {
    (1..=most, 1..=most).prop_flat_map(|size| {
        let cells = prop::collection::vec((-3_i8..4).prop_map(f64::from), size.0 * size.1);
        cells.prop_map(move |cells| Array2::from_shape_vec(size, cells).unwrap())
    })
}

/// Any small lab, impossible ones too: strides and dilations of 0, windows that do not fit.
pub(super) fn experiment() -> impl Strategy<Value = Experiment> {
    let pair = |range: std::ops::Range<usize>| prop::array::uniform2(range);
    let values = (matrix(6), matrix(4), -2_i8..3, any::<bool>(), -2_i8..3);
    let settings = (operation(), pair(0..5), pair(0..4), padding(), padding_mode(), pair(0..3));
    (values, settings, any::<bool>(), any::<bool>()).prop_map(
        |((input, filter, bias, flip, padding_value), settings, ceil_mode, count_include_pad)| {
            let (operation, window, stride, padding, padding_mode, dilation) = settings;
            Experiment {
                filter,
                operation,
                bias: f64::from(bias),
                flip,
                window,
                stride,
                padding,
                padding_mode,
                padding_value: f64::from(padding_value),
                dilation,
                ceil_mode,
                count_include_pad,
                ..Experiment::plain(input)
            }
        },
    )
}

/// Each question that can be asked about a lab.
pub(super) fn questions(experiment: &Experiment, at: [usize; 2]) -> Vec<Case> {
    let layer = Layer { in_channels: 3, filters: 5, bias: true, ..Layer::of(experiment) };
    vec![
        Case::of(experiment, Target::Size),
        Case::of(experiment, Target::Output),
        Case::of(experiment, Target::Coverage(at)),
        Case::Padded(experiment.clone()),
        Case::Shifted { experiment: experiment.clone(), down: at[0], right: at[1] },
        Case::RoundTrip(experiment.clone()),
        Case::Parameters(layer),
        Case::OutputShape(layer),
    ]
}
