//! Worked examples, each with its source.

use ndarray::{Array2, array};

use crate::conv::*;

/// Output positions along one axis.
#[track_caller]
fn check_size(input: usize, kernel: usize, settings: Conv, wanted: usize) {
    let extents = settings.extents([input; 2], [kernel; 2]).unwrap();
    assert_eq!(extents.map(|extent| extent.positions), [wanted; 2]);
}

fn strided(stride: usize, padding: usize) -> Conv {
    Conv { stride: [stride; 2], padding: Padding::Amount(Sides::all(padding)), ..Conv::default() }
}

/// Dumoulin & Visin, "A guide to convolution arithmetic for deep learning", 2016, section 2.
#[test]
fn sizes_are_those_of_the_guide_to_convolution_arithmetic() {
    check_size(4, 3, strided(1, 0), 2);
    check_size(5, 4, strided(1, 2), 6);
    check_size(5, 3, strided(1, 1), 5);
    check_size(5, 3, Conv { padding: Padding::Full, ..Conv::default() }, 7);
    check_size(5, 3, strided(2, 0), 2);
    check_size(5, 3, strided(2, 1), 3);
    check_size(6, 3, strided(2, 1), 3);
    check_size(7, 3, Conv { dilation: [2, 2], ..Conv::default() }, 3);
}

/// The same guide, section 4.
#[test]
fn transposed_sizes_are_those_of_the_guide_to_convolution_arithmetic() {
    let size = |input, kernel, stride, padding, output_padding| {
        let settings = ConvTranspose {
            stride: [stride; 2],
            padding: Sides::all(padding),
            output_padding: [output_padding; 2],
            ..ConvTranspose::default()
        };
        settings.output_size([input; 2], [kernel; 2]).unwrap()[0]
    };
    assert_eq!(size(2, 3, 1, 0, 0), 4);
    assert_eq!(size(6, 4, 1, 2, 0), 5);
    assert_eq!(size(5, 3, 1, 1, 0), 5);
    assert_eq!(size(7, 3, 1, 2, 0), 5);
    assert_eq!(size(2, 3, 2, 0, 0), 5);
    assert_eq!((size(3, 3, 2, 1, 0), size(3, 3, 2, 1, 1)), (5, 6));
}

/// `torch.nn.ConvTranspose2d`: values by stamping on paper.
#[test]
fn stamps_that_overlap_add_up() {
    let input = array![[[[1.0, 2.0]]]];
    let weight = array![[[[1.0, 10.0, 100.0]]]];
    let settings = ConvTranspose { stride: [1, 2], ..ConvTranspose::default() };
    let output = conv_transpose2d(input.view(), weight.view(), None, &settings).unwrap();
    assert_eq!(output, array![[[[1.0, 10.0, 102.0, 20.0, 200.0]]]]);
}

#[test]
fn a_stride_with_a_remainder_counts_windows_and_cells_left_over() {
    let conv = Conv { stride: [2, 3], ..Conv::default() };
    let [rows, columns] = conv.extents([6, 5], [3, 2]).unwrap();
    assert_eq!((rows.positions, rows.left_over), (2, 1));
    assert_eq!((columns.positions, columns.left_over), (2, 0));
}

/// An impulse answers with the turned kernel, since frameworks correlate (`torch.nn.functional.conv2d`).
#[test]
fn the_kernel_is_not_flipped_unless_asked() {
    let mut impulse = Array2::zeros((3, 3));
    impulse[[1, 1]] = 1.0;
    let kernel = array![[1.0, 2.0], [3.0, 4.0]];
    let plain = conv2d_plane(impulse.view(), kernel.view(), 0.0, &Conv::default()).unwrap();
    assert_eq!(plain, array![[4.0, 3.0], [2.0, 1.0]]);
    let flip = Conv { flip: true, ..Conv::default() };
    assert_eq!(conv2d_plane(impulse.view(), kernel.view(), 0.0, &flip).unwrap(), kernel);
}

/// TensorFlow's SAME puts the odd cell at the end; the same shape in PyTorch has other numbers.
#[test]
fn same_padding_is_not_symmetric_padding() {
    let (input, kernel) = (array![[1.0, 2., 3., 4., 5., 6.]], array![[1.0, 1.0, 1.0]]);
    let output = |padding| {
        let conv = Conv { stride: [1, 2], padding, ..Conv::default() };
        conv2d_plane(input.view(), kernel.view(), 0.0, &conv).unwrap()
    };
    assert_eq!(output(Padding::Same), array![[6.0, 12.0, 11.0]]);
    let one = Padding::Amount(Sides { left: 1, right: 1, ..Sides::default() });
    assert_eq!(output(one), array![[3.0, 9.0, 15.0]]);
}

/// `numpy.pad` and `torch.nn.functional.pad` of 1 2 3.
#[test]
fn padding_modes_copy_as_their_names_say() {
    let input = array![[[[1.0, 2.0, 3.0]]]];
    let check = |mode, wanted: [f64; 7]| {
        let sides = Sides { left: 2, right: 2, ..Sides::default() };
        let padded = pad2d(input.view(), sides, mode, 9.0).unwrap();
        assert_eq!(padded.into_iter().collect::<Vec<f64>>(), wanted, "{mode:?}");
    };
    check(PaddingMode::Zeros, [0., 0., 1., 2., 3., 0., 0.]);
    check(PaddingMode::Constant, [9., 9., 1., 2., 3., 9., 9.]);
    check(PaddingMode::Reflect, [3., 2., 1., 2., 3., 2., 1.]);
    check(PaddingMode::Symmetric, [2., 1., 1., 2., 3., 3., 2.]);
    check(PaddingMode::Replicate, [1., 1., 1., 2., 3., 3., 3.]);
    check(PaddingMode::Circular, [2., 3., 1., 2., 3., 1., 2.]);
}

#[test]
fn max_pooling_of_four_by_four_gives_the_largest_of_each_quarter() {
    let input = array![[2.0, 2., 7., 3.], [9., 4., 6., 1.], [8., 5., 2., 4.], [3., 1., 2., 6.]];
    let output = pool2d_plane(input.view(), &Pool::new(PoolKind::Max, [2, 2])).unwrap();
    assert_eq!(output, array![[9.0, 7.0], [8.0, 6.0]]);
}

/// `torch.nn.AvgPool2d`: the corner window over 1 2 / 3 4 divides by 9, or by the 4 real cells.
#[test]
fn a_mean_over_the_edge_divides_by_what_it_is_told_to_count() {
    let input = array![[1.0, 2.0], [3.0, 4.0]];
    let corner = |count_include_pad| {
        let padding = Padding::Amount(Sides::all(1));
        let pool = Pool { padding, count_include_pad, ..Pool::new(PoolKind::Mean, [3, 3]) };
        pool2d_plane(input.view(), &pool).unwrap()[[0, 0]]
    };
    assert_eq!((corner(true), corner(false)), (10.0 / 9.0, 10.0 / 4.0));
}

/// `torch.nn.MaxPool2d`: rounding up is more than another rounding.
#[test]
fn ceil_mode_grants_a_window_only_where_it_starts_on_the_input() {
    let size = |input: usize, kernel, stride, padding, ceil_mode| {
        let padding = Padding::Amount(Sides::all(padding));
        let pool = Pool { stride: [stride; 2], padding, ceil_mode, ..Pool::new(PoolKind::Max, [kernel; 2]) };
        pool.extents([input; 2]).unwrap()[0].positions
    };
    assert_eq!((size(5, 2, 2, 0, false), size(5, 2, 2, 0, true)), (2, 3));
    assert_eq!(size(5, 2, 2, 1, true), 3);
    assert_eq!((size(32, 1, 2, 0, false), size(32, 1, 2, 0, true)), (16, 16));
    // A window larger than the input is legal if less than a stride of it hangs over.
    assert_eq!(size(4, 5, 2, 0, true), 1);
}

#[test]
fn the_corner_of_five_by_five_is_seen_once_and_the_centre_nine_times() {
    let extents = Conv::default().extents([5, 5], [3, 3]).unwrap();
    let coverage = coverage(&extents);
    assert_eq!((coverage[[0, 0]], coverage[[2, 2]]), (1, 9));
}

#[test]
fn a_kernel_larger_than_the_input_fits_once_it_is_padded() {
    check_size(2, 3, strided(1, 1), 2);
    let error = strided(1, 0).extents([2, 2], [3, 3]).unwrap_err();
    let wanted = Error::KernelTooLarge {
        axis: Axis::Vertical,
        kernel: 3,
        dilation: 1,
        window: 3,
        input: 2,
        padded: 2,
        missing: 1,
    };
    assert_eq!(error, wanted);
}

/// Stacks whose fields are well known; VGG-16's is from google-research/receptive_field.
#[test]
fn receptive_fields_are_those_of_published_networks() {
    let conv = |kernel, stride| Layer { stride, ..Layer::new(kernel) };
    let rf = |layers: &[Layer]| receptive_field(layers, None).unwrap().last().map(|field| field.rf);
    assert_eq!(rf(&[conv(3, 1), conv(3, 1), conv(3, 1)]), Some(7));
    assert_eq!(rf(&[conv(3, 2), conv(3, 2)]), Some(7));
    assert_eq!(rf(&[conv(3, 1), conv(2, 2), conv(3, 1)]), Some(8));

    let block = |convolutions: usize| {
        let padded = Layer { padding: [1, 1], ..Layer::new(3) };
        std::iter::repeat_n(padded, convolutions).chain([conv(2, 2)])
    };
    let vgg_16: Vec<Layer> = [2, 2, 3, 3, 3].into_iter().flat_map(block).collect();
    let field = receptive_field(&vgg_16, Some(224)).unwrap()[vgg_16.len() - 1];
    assert_eq!((field.rf, field.jump, field.offset, field.out_size), (212, 32, -90, Some(7)));
}
