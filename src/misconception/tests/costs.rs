//! What layers cost, in numbers that papers, courses and frameworks print, and what believers make of them.

use super::worked::check;
use crate::conv::PoolKind;
use crate::misconception::{
    Answer, Case, CostLayer, Costs, Counts, Dense, Geometry, Layer, Typed, Versus, feedback, recognise, truth,
};
use crate::text::{Language, Texts};

fn convolution(input: usize, kernel: usize, in_channels: usize, filters: usize, bias: bool) -> Layer {
    let geometry = Geometry::convolution([input, input], [kernel, kernel]);
    Layer { geometry, in_channels, filters, bias }
}

fn pool(input: usize, channels: usize) -> CostLayer {
    let geometry = Geometry::pooling(PoolKind::Max, [input, input], [2, 2]);
    CostLayer::Sliding(Layer { geometry, in_channels: channels, filters: channels, bias: false })
}

fn dense(map: [usize; 3], units: usize) -> CostLayer {
    CostLayer::Dense(Dense { map, units, bias: true })
}

/// A colour picture of 300 x 300 under 100 filters of 5 x 5, as courses ask it.
pub(super) fn rgb_layer() -> Case {
    Case::Parameters(convolution(300, 5, 3, 100, true))
}

/// 12 x 12 x 3 under 256 filters of 5 x 5, depthwise and pointwise.
pub(super) fn separable(counts: Counts) -> Case {
    let layers = vec![
        CostLayer::Depthwise(convolution(12, 5, 3, 3, false)),
        CostLayer::Sliding(convolution(8, 1, 3, 256, false)),
    ];
    Case::Costs(Costs { counts, ..Costs::parameters(layers) })
}

/// LeNet-5, with a batch normalization behind its first layer.
pub(super) fn small_network() -> Case {
    let sliding = CostLayer::Sliding;
    Case::Costs(Costs::parameters(vec![
        sliding(convolution(32, 5, 1, 6, true)),
        CostLayer::BatchNorm(6),
        pool(28, 6),
        sliding(convolution(14, 5, 6, 16, true)),
        pool(10, 16),
        dense([16, 5, 5], 120),
        dense([120, 1, 1], 84),
        dense([84, 1, 1], 10),
    ]))
}

#[test]
fn the_answers_of_a_course_are_told_apart() {
    let case = rgb_layer();
    let truly = &Answer::Number(7_600.);
    check("BIAS", "none", &case, &Answer::Number(7_500.), truly);
    check("BIAS", "one", &case, &Answer::Number(7_501.), truly);
    check("PARAM", "flat", &case, &Answer::Number(2_600.), truly);
    check("PARAM", "flat-none", &case, &Answer::Number(2_500.), truly);
    check("PARAM", "flat-one", &case, &Answer::Number(2_501.), truly);
    check("ONEFIL", "one", &case, &Answer::Number(76.), truly);
    check("SHARED", "cells", &case, &Answer::Number(7_600. * 90_000.), truly);
    check("SHARED", "places", &case, &Answer::Number(7_600. * 296. * 296.), truly);
    let flatten = Case::Costs(Costs::parameters(vec![dense([3, 300, 300], 100)]));
    let truly = &Answer::Number(27_000_100.);
    check("FLATCH", "dense", &flatten, &Answer::Number(9_000_100.), truly);
    check("FLATCH", "dense-none", &flatten, &Answer::Number(9_000_000.), truly);
    check("FLATCH", "dense-one", &flatten, &Answer::Number(9_000_001.), truly);
    check("BIAS", "one", &flatten, &Answer::Number(27_000_001.), truly);
}

#[test]
fn a_belief_about_one_kind_of_layer_is_carried_through_a_network() {
    let case = small_network();
    let truly = &Answer::Number(61_718.);
    check("BNORM", "four", &case, &Answer::Number(61_730.), truly);
    check("BNORM", "none", &case, &Answer::Number(61_706.), truly);
    check("POOLPAR", "window", &case, &Answer::Number(61_726.), truly);
    check("POOLPAR", "bias", &case, &Answer::Number(61_718. + 5. * 22.), truly);
    check("BIAS", "none", &case, &Answer::Number(61_718. - 236.), truly);
    check("PARAM", "flat", &case, &Answer::Number(61_718. - 5. * 16. * 25.), truly);
    check("FLATCH", "dense", &case, &Answer::Number(61_718. - 375. * 120.), truly);
}

#[test]
fn a_separable_convolution_is_counted_by_its_two_parts() {
    let macs = separable(Counts::Macs);
    let truly = &Answer::Number(53_952.);
    check("SEPAR", "alone", &macs, &Answer::Number(4_800.), truly);
    check("SEPAR", "standard", &macs, &Answer::Number(1_228_800.), truly);
    check("SEPAR", "full", &macs, &Answer::Number(3. * 4_800. + 49_152.), truly);
    check("SEPAR", "kernel", &macs, &Answer::Number(1_600. + 49_152.), truly);
    check("ATPLACE", "pointwise", &macs, &Answer::Number(4_800. + 768.), truly);
    check("FLOPS", "twice", &macs, &Answer::Number(107_904.), truly);
    let Case::Costs(costs) = macs else { panic!("no costs") };
    let versus = Versus::TimesFewer(vec![CostLayer::Sliding(convolution(12, 5, 3, 256, false))]);
    let ratio = Case::Costs(Costs { versus, ..costs });
    assert_eq!(truth(&ratio), Ok(Answer::Number(1_228_800. / 53_952.)));
}

/// Three layers of 3 x 3, 64 channels throughout.
pub(super) fn stacked() -> Case {
    Case::Costs(Costs::parameters(vec![CostLayer::Sliding(convolution(32, 3, 64, 64, false)); 3]))
}

/// What they save against 7 x 7.
pub(super) fn fewer() -> Case {
    let Case::Costs(costs) = stacked() else { panic!("no costs") };
    let large = CostLayer::Sliding(convolution(32, 7, 64, 64, false));
    Case::Costs(costs.compared(Versus::Fewer(vec![large])))
}

/// A dense layer of 4096 units over 512 x 7 x 7.
pub(super) fn dense_kernel() -> Case {
    Case::AsConvolution(convolution(12, 7, 512, 4096, false))
}

#[test]
fn a_dense_layers_kernel_is_as_large_as_its_map() {
    let truly = &Answer::Number(102_760_448.);
    check("FCCONV", "one-weights", &dense_kernel(), &Answer::Number(512. * 4096.), truly);
    check("FCCONV", "channels", &dense_kernel(), &Answer::Number(512. * 512. * 512. * 4096.), truly);
    check("PARAM", "flat", &dense_kernel(), &Answer::Number(49. * 4096.), truly);
}

#[test]
fn a_stack_is_told_from_the_kernel_that_it_replaces() {
    let truly = &Answer::Number(110_592.);
    check("STACK", "large", &stacked(), &Answer::Number(200_704.), truly);
    check("STACK", "one", &stacked(), &Answer::Number(36_864.), truly);
    check("PARAM", "flat", &stacked(), &Answer::Number(1_728.), truly);
    let truly = &Answer::Number((49. - 27.) * 4_096.);
    check("STACK", "kept", &fewer(), &Answer::Number(110_592.), truly);
    check("STACK", "one", &fewer(), &Answer::Number((49. - 9.) * 4_096.), truly);
    check("STACK", "sum", &fewer(), &Answer::Number((81. - 27.) * 4_096.), truly);
}

#[test]
fn a_slip_at_one_layer_of_a_network_is_named_with_the_layer() {
    let case = small_network();
    let told = |answer: f64| {
        let typed = Typed::Number(answer);
        let known = recognise(&case, &typed)?;
        Some((known.id, feedback(&Texts::new(Language::English), known, &case, &typed)))
    };
    for (answer, id, layer) in [
        // The biases of one layer, one bias for it, its filters without their channels, one map flattened.
        (61_718. - 6., "BIAS", "6 filters"),
        (61_718. - 16., "BIAS", "16 filters"),
        (61_718. - 84., "BIAS", "84 units"),
        (61_718. - 83., "BIAS", "84 units"),
        (61_718. + 16. * 4., "POOLPAR", "16 channels"),
    ] {
        let (found, line) = told(answer).unwrap();
        assert!(found == id && line.contains(layer) && line.contains("61,718"), "{answer}: {found}, {line}");
    }
    assert_eq!(told(61_718. - 7.), None);
}

#[test]
fn layers_that_nobody_miscounts_have_no_wrong_answer() {
    // One channel, one filter, no bias, one place.
    let plain = Case::Parameters(convolution(3, 3, 1, 1, false));
    for number in [9., 10., 18., 81.] {
        assert_eq!(recognise(&plain, &Typed::Number(number)), None, "{number}");
    }
}

#[test]
fn costs_beyond_every_memory_are_refused() {
    let most = usize::MAX;
    let huge = [
        Case::Parameters(convolution(3, most, most, most, true)),
        Case::AsDense(convolution(most, 1, most, most, true)),
        Case::Costs(Costs::parameters(vec![dense([most, most, most], most)])),
        Case::Costs(Costs::parameters(vec![CostLayer::BatchNorm(most)])),
        Case::Costs(Costs::macs(vec![CostLayer::Depthwise(convolution(most, 1, most, most, false))])),
    ];
    for case in huge {
        assert!(truth(&case).is_err(), "{case:?}");
        assert_eq!(recognise(&case, &Typed::Refused), None);
    }
}
