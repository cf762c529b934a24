//! Random operations that are possible, small enough to be checked cell by cell.

use ndarray::{Array2, Array4};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::conv::{Conv, PadRule, Padding, PaddingMode, Pool, PoolKind, Sides};

/// A convolution with its numbers; small integers, so that sums are exact.
#[derive(Debug, Clone)]
pub struct ConvCase {
    pub input: Array4<f64>,
    pub weight: Array4<f64>,
    pub bias: Vec<f64>,
    pub settings: Conv,
}

/// A pool with one plane.
#[derive(Debug, Clone)]
pub struct PoolCase {
    pub input: Array2<f64>,
    pub settings: Pool,
}

pub const MODES: [PaddingMode; 6] = [
    PaddingMode::Zeros,
    PaddingMode::Constant,
    PaddingMode::Reflect,
    PaddingMode::Symmetric,
    PaddingMode::Replicate,
    PaddingMode::Circular,
];

/// Convolutions in all modes, groups and geometries; the impossible ones are left out.
pub fn conv_cases() -> impl Strategy<Value = ConvCase> {
    let sizes = ([1..7_usize, 1..7], [1..6_usize, 1..6], 1..3_usize, 1..3_usize, 1..3_usize, 1..3_usize);
    (sizes, conv_settings())
        .prop_filter_map("impossible", |(sizes, settings)| {
            let (input, kernel, batch, groups, channels, filters) = sizes;
            let settings = Conv { groups, ..settings };
            settings.extents(input, kernel).ok()?;
            let shapes = (
                [batch, groups * channels, input[0], input[1]],
                [groups * filters, channels, kernel[0], kernel[1]],
            );
            Some((shapes, settings))
        })
        .prop_flat_map(|((input, weight), settings)| {
            let numbers = |shape: [usize; 4]| {
                vec(small(), shape.iter().product::<usize>())
                    .prop_map(move |values| Array4::from_shape_vec(shape, values).unwrap())
            };
            (numbers(input), numbers(weight), vec(small(), weight[0]))
                .prop_map(move |(input, weight, bias)| ConvCase { input, weight, bias, settings })
        })
}

fn conv_settings() -> impl Strategy<Value = Conv> {
    let mode = prop::sample::select(&MODES[..]);
    let steps = ([1..4_usize, 1..4], [1..4_usize, 1..4]);
    (padding(), mode, small(), steps, any::<bool>()).prop_map(
        |(padding, padding_mode, padding_value, (stride, dilation), flip)| Conv {
            stride,
            padding,
            padding_mode,
            padding_value,
            dilation,
            groups: 1,
            flip,
        },
    )
}

/// Pools of all kinds; the impossible ones are left out.
pub fn pool_cases() -> impl Strategy<Value = PoolCase> {
    let kinds = vec![PoolKind::Max, PoolKind::Min, PoolKind::Mean, PoolKind::Sum];
    let sizes = ([1..7_usize, 1..7], [1..5_usize, 1..5], [1..5_usize, 1..5], [1..3_usize, 1..3]);
    let flags = (any::<bool>(), any::<bool>());
    (prop::sample::select(kinds), sizes, padding(), flags)
        .prop_filter_map("impossible", |(kind, sizes, padding, (ceil_mode, count_include_pad))| {
            let (input, kernel, stride, dilation) = sizes;
            let pad_rule = PadRule::Any;
            let settings =
                Pool { kind, kernel, stride, padding, dilation, ceil_mode, count_include_pad, pad_rule };
            let extents = settings.extents(input).ok()?;
            settings.check_windows(&extents).ok()?;
            Some((input, settings))
        })
        .prop_flat_map(|(shape, settings)| {
            vec(small(), shape[0] * shape[1]).prop_map(move |values| PoolCase {
                input: Array2::from_shape_vec(shape, values).unwrap(),
                settings,
            })
        })
}

fn padding() -> impl Strategy<Value = Padding> {
    let side = 0..4_usize;
    let counted = [side.clone(), side.clone(), side.clone(), side]
        .prop_map(|[top, bottom, left, right]| Padding::Amount(Sides { top, bottom, left, right }));
    let named = prop::sample::select(vec![Padding::Valid, Padding::Same, Padding::SameLower, Padding::Full]);
    prop_oneof![3 => counted, 1 => named]
}

fn small() -> impl Strategy<Value = f64> {
    (-9..=9_i8).prop_map(f64::from)
}
