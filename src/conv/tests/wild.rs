//! Whatever the settings: an answer or a refusal, soon, and never a panic.

use ndarray::{Array1, Array2, Array4, Axis as Dimension};
use proptest::prelude::*;

use super::case::MODES;
use crate::conv::*;

/// Small sizes mostly, and now and then one that no machine could hold.
fn size() -> impl Strategy<Value = usize> {
    let huge = prop::sample::select(vec![20, 1_000_000_000, 1 << 40, usize::MAX / 2, usize::MAX]);
    prop_oneof![6 => 0..5_usize, 1 => huge]
}

/// Sizes of arrays that are really made.
fn real() -> impl Strategy<Value = usize> {
    0..5_usize
}

fn padding() -> impl Strategy<Value = Padding> {
    let named = prop::sample::select(vec![Padding::Valid, Padding::Same, Padding::SameLower, Padding::Full]);
    prop_oneof![2 => sides().prop_map(Padding::Amount), 1 => named]
}

fn sides() -> impl Strategy<Value = Sides> {
    [size(), size(), size(), size()].prop_map(|[top, bottom, left, right]| Sides { top, bottom, left, right })
}

fn mode() -> impl Strategy<Value = PaddingMode> {
    prop::sample::select(&MODES[..])
}

fn pair() -> impl Strategy<Value = [usize; 2]> {
    [size(), size()]
}

fn conv() -> impl Strategy<Value = Conv> {
    (pair(), padding(), mode(), any::<f64>(), pair(), size(), any::<bool>()).prop_map(
        |(stride, padding, padding_mode, padding_value, dilation, groups, flip)| Conv {
            stride,
            padding,
            padding_mode,
            padding_value,
            dilation,
            groups,
            flip,
        },
    )
}

fn pool() -> impl Strategy<Value = Pool> {
    let kinds = vec![PoolKind::Max, PoolKind::Min, PoolKind::Mean, PoolKind::Sum];
    let rule = prop::sample::select(vec![PadRule::PyTorch, PadRule::Any]);
    let flags = (any::<bool>(), any::<bool>());
    (prop::sample::select(kinds), pair(), pair(), padding(), pair(), flags, rule).prop_map(
        |(kind, kernel, stride, padding, dilation, (ceil_mode, count_include_pad), pad_rule)| Pool {
            kind,
            kernel,
            stride,
            padding,
            dilation,
            ceil_mode,
            count_include_pad,
            pad_rule,
        },
    )
}

fn transpose() -> impl Strategy<Value = ConvTranspose> {
    (pair(), sides(), pair(), pair(), size()).prop_map(
        |(stride, padding, output_padding, dilation, groups)| ConvTranspose {
            stride,
            padding,
            output_padding,
            dilation,
            groups,
        },
    )
}

fn shape() -> impl Strategy<Value = [usize; 4]> {
    [real(), real(), real(), real()]
}

/// Looks at everything there is to look at; what comes out is not the question here.
fn look(extents: &[Extent; 2], mode: PaddingMode, cell: [usize; 2]) {
    window(extents, mode, cell);
    feeds(extents, mode, cell);
    footprint(extents, mode, cell);
    coverage(extents);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn wild_convolutions_are_answered_or_refused(
        settings in conv(), input in shape(), weight in shape(), bias in real(), gradient in shape(),
        sizes in (pair(), pair()), cell in pair(), filter in size(),
    ) {
        let (input, weight) = (Array4::<f64>::ones(input), Array4::<f64>::ones(weight));
        let bias = Array1::<f64>::ones(bias);
        if let Ok(extents) = settings.extents(sizes.0, sizes.1) {
            look(&extents, settings.padding_mode, cell);
        }
        let _ = settings.output_shape(input.dim().into(), [1, 1, sizes.1[0], sizes.1[1]]);
        let _ = conv2d(input.view(), weight.view(), Some(bias.view()), &settings);
        let _ = conv2d_gradient(input.view(), weight.view(), Array4::ones(gradient).view(), &settings);
        if let Ok([n, o, y, x]) = settings.output_shape(input.dim().into(), weight.dim().into())
            && n * o * y * x < 100_000
        {
            let _ = conv2d_gradient(input.view(), weight.view(), Array4::ones([n, o, y, x]).view(), &settings);
        }
        // The same once more with weights that fit, for those settings that are possible.
        let fits = Conv { groups: 1, ..settings };
        let weight = Array4::<f64>::ones([weight.dim().0, input.dim().1, weight.dim().2, weight.dim().3]);
        let _ = conv2d(input.view(), weight.view(), None, &fits);
        if let Some(sample) = input.outer_iter().next() {
            let _ = trace_conv2d(sample, weight.view(), None, &fits, filter, cell);
            let _ = trace_conv2d(sample, weight.view(), None, &settings, filter, cell);
        }
    }

    #[test]
    fn wild_planes_are_answered_or_refused(
        settings in conv(), input in [real(), real()], weight in [real(), real()], cell in pair(),
    ) {
        let (input, weight) = (Array2::<f32>::ones(input), Array2::<f32>::ones(weight));
        let settings = Conv { groups: 1, ..settings };
        let _ = conv2d_plane(input.view(), weight.view(), 1.0, &settings);
        let _ = trace_conv(input.view(), weight.view(), 1.0, &settings, cell);
    }

    #[test]
    fn wild_pools_are_answered_or_refused(
        settings in pool(), input in shape(), gradient in shape(), sizes in pair(), cell in pair(),
    ) {
        let input = Array4::<f64>::ones(input);
        if let Ok(extents) = settings.extents(sizes) {
            look(&extents, PaddingMode::Zeros, cell);
        }
        let _ = pool2d(input.view(), &settings);
        let _ = pool2d_gradient(input.view(), Array4::ones(gradient).view(), &settings);
        if let Ok([n, c, y, x]) = settings.output_shape(input.dim().into())
            && n * c * y * x < 100_000
        {
            let _ = pool2d_gradient(input.view(), Array4::ones([n, c, y, x]).view(), &settings);
        }
        if let Some(plane) = input.outer_iter().next().and_then(|sample| sample.into_outer_iter().next()) {
            let _ = pool2d_plane(plane, &settings);
            let _ = trace_pool(plane, &settings, cell);
        }
    }

    #[test]
    fn wild_transposed_convolutions_are_answered_or_refused(
        settings in transpose(), input in shape(), weight in shape(), bias in real(), sizes in (pair(), pair()),
    ) {
        let bias = Array1::<f64>::ones(bias);
        let _ = settings.extents(sizes.0, sizes.1);
        let (input, weight) = (Array4::<f64>::ones(input), Array4::ones(weight));
        let _ = conv_transpose2d(input.view(), weight.view(), Some(bias.view()), &settings);
    }

    #[test]
    fn wild_paddings_are_answered_or_refused(
        input in shape(), padding in sides(), mode in mode(), value in any::<f32>(),
    ) {
        let _ = pad2d(Array4::<f32>::ones(input).view(), padding, mode, f64::from(value));
    }

    #[test]
    fn wild_stacks_are_answered_or_refused(
        layers in prop::collection::vec((size(), size(), pair(), size(), any::<bool>()), 0..80),
        input in prop::option::of(size()),
    ) {
        let layers: Vec<Layer> = layers
            .into_iter()
            .map(|(kernel, stride, padding, dilation, ceil_mode)| Layer { kernel, stride, padding, dilation, ceil_mode })
            .collect();
        let _ = receptive_field(&layers, input);
    }
}

#[test]
fn a_batch_view_of_no_numbers_is_no_trouble() {
    let empty = Array4::<f64>::zeros((2, 0, 3, 3));
    let planes = empty.index_axis(Dimension(0), 0);
    assert!(
        trace_conv2d(planes, Array4::zeros((1, 0, 2, 2)).view(), None, &Conv::default(), 0, [0, 0]).is_ok()
    );
}

#[test]
fn views_of_what_no_memory_holds_show_nothing() {
    let huge = Conv::default().extents([MOST_CELLS, MOST_CELLS], [1 << 20, 1 << 20]).unwrap();
    assert!(window(&huge, PaddingMode::Zeros, [0, 0]).is_empty());
    assert!(feeds(&huge, PaddingMode::Zeros, [0, 0]).is_empty());
    assert!(footprint(&huge, PaddingMode::Zeros, [0, 0]).is_empty());
    assert!(coverage(&huge).is_empty());
}

#[test]
fn a_padding_that_no_memory_holds_is_refused_before_it_is_made() {
    let input = Array4::<f64>::zeros((1, 1, 3, 3));
    let conv = Conv { padding: Padding::Amount(Sides::all(1_000_000_000)), ..Conv::default() };
    let error = conv2d(input.view(), Array4::zeros((1, 1, 3, 3)).view(), None, &conv).unwrap_err();
    assert_eq!(error, Error::TooLarge { axis: Axis::Vertical });
}
