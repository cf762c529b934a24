//! Values against plain loops, and the laws that convolution keeps.

use ndarray::{Array1, Array2, Array4, ArrayView2, Axis as Dimension, array};
use proptest::prelude::*;

use super::case::{ConvCase, conv_cases, pool_cases};
use super::reference::{padded, sources, under};
use crate::conv::*;

fn nested(plane: ArrayView2<'_, f64>) -> Vec<Vec<f64>> {
    plane.outer_iter().map(|row| row.to_vec()).collect()
}

fn run(case: &ConvCase) -> Array4<f64> {
    let bias = Array1::from(case.bias.clone());
    conv2d(case.input.view(), case.weight.view(), Some(bias.view()), &case.settings).unwrap()
}

fn dot(a: &Array4<f64>, b: &Array4<f64>) -> f64 {
    assert_eq!(a.dim(), b.dim());
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

proptest! {
    #[test]
    fn a_convolution_is_the_sum_of_products_of_the_textbook(case in conv_cases()) {
        let output = run(&case);
        let (_, channels, rows, columns) = case.input.dim();
        let (filters, weight_channels, kernel_rows, kernel_columns) = case.weight.dim();
        let extents = case.settings.extents([rows, columns], [kernel_rows, kernel_columns]).unwrap();
        for ((n, o, y, x), cell) in output.indexed_iter() {
            let group = o * case.settings.groups / filters;
            let mut sum = case.bias[o];
            for c in 0..weight_channels {
                let channel = group * channels / case.settings.groups + c;
                let plane = case.input.index_axis(Dimension(0), n).index_axis_move(Dimension(0), channel).to_owned();
                let padded =
                    padded(&nested(plane.view()), &extents, case.settings.padding_mode, case.settings.padding_value);
                for (i, row) in under(&extents[0], y).into_iter().enumerate() {
                    for (j, column) in under(&extents[1], x).into_iter().enumerate() {
                        let (i, j) = if case.settings.flip {
                            (kernel_rows - 1 - i, kernel_columns - 1 - j)
                        } else {
                            (i, j)
                        };
                        sum += padded[row.unwrap()][column.unwrap()] * case.weight[[o, c, i, j]];
                    }
                }
            }
            prop_assert_eq!(*cell, sum);
        }
    }

    #[test]
    fn a_pool_answers_for_the_cells_of_its_window_and_no_others(case in pool_cases()) {
        let Pool { kind, count_include_pad, .. } = case.settings;
        let extents = case.settings.extents(case.input.dim().into()).unwrap();
        let output = pool2d_plane(case.input.view(), &case.settings).unwrap();
        for ((y, x), answer) in output.indexed_iter() {
            let along = |i: usize, position| under(&extents[i], position).into_iter().flatten().collect::<Vec<_>>();
            let (rows, columns) = (along(0, y), along(1, x));
            let inside = |i: usize, cell: usize| sources(&extents[i], PaddingMode::Zeros)[cell];
            let mut values = vec![];
            for row in &rows {
                for column in &columns {
                    if let (Some(row), Some(column)) = (inside(0, *row), inside(1, *column)) {
                        values.push(case.input[[row, column]]);
                    }
                }
            }
            let divisor = if count_include_pad { rows.len() * columns.len() } else { values.len() };
            let wanted = match kind {
                PoolKind::Max => values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
                PoolKind::Min => values.iter().copied().fold(f64::INFINITY, f64::min),
                PoolKind::Sum => values.iter().sum(),
                PoolKind::Mean => values.iter().sum::<f64>() / divisor as f64,
            };
            prop_assert_eq!(*answer, wanted);
        }
    }

    #[test]
    fn the_convolution_of_a_sum_is_the_sum_of_the_convolutions(case in conv_cases(), factor in -5..5_i8) {
        let settings = Conv { padding_value: 0.0, ..case.settings };
        let linear = |input: &Array4<f64>| conv2d(input.view(), case.weight.view(), None, &settings).unwrap();
        let other = case.input.mapv(|value| value * value - 3.0);
        let factor = f64::from(factor);
        let together = linear(&(&case.input * factor + &other));
        prop_assert_eq!(together, linear(&case.input) * factor + linear(&other));
    }

    #[test]
    fn a_shifted_input_gives_a_shifted_output(case in conv_cases(), down in 0..3_usize, right in 0..3_usize) {
        // Away from the edges: no padding, stride 1, and zeros all around what is shifted.
        let settings = Conv { padding: Padding::Valid, stride: [1, 1], ..case.settings };
        let (batch, channels, rows, columns) = case.input.dim();
        let at = |top: usize, left: usize| {
            let mut wide = Array4::zeros((batch, channels, rows + 12, columns + 12));
            for ((n, c, y, x), value) in case.input.indexed_iter() {
                wide[[n, c, top + y, left + x]] = *value;
            }
            conv2d(wide.view(), case.weight.view(), None, &settings).unwrap()
        };
        let (here, there) = (at(5, 5), at(5 + down, 5 + right));
        for ((n, o, y, x), value) in here.indexed_iter() {
            if let Some(shifted) = there.get([n, o, y + down, x + right]) {
                prop_assert_eq!(value, shifted);
            }
        }
    }

    #[test]
    fn transposed_convolution_is_the_adjoint_of_convolution(case in conv_cases()) {
        let settings = Conv { padding_mode: PaddingMode::Zeros, flip: false, ..case.settings };
        let forward = conv2d(case.input.view(), case.weight.view(), None, &settings).unwrap();
        let (_, _, rows, columns) = case.input.dim();
        let (_, _, kernel_rows, kernel_columns) = case.weight.dim();
        let [vertical, horizontal] = settings.extents([rows, columns], [kernel_rows, kernel_columns]).unwrap();
        let back = ConvTranspose {
            stride: settings.stride,
            dilation: settings.dilation,
            groups: settings.groups,
            padding: Sides {
                top: vertical.before,
                bottom: vertical.after,
                left: horizontal.before,
                right: horizontal.after,
            },
            // The cells that no window reached are those that the sizes alone do not tell.
            output_padding: [vertical.left_over, horizontal.left_over],
        };
        let other = forward.mapv(|value| (value * 7.0 + 3.0) % 10.0);
        let returned = conv_transpose2d(other.view(), case.weight.view(), None, &back).unwrap();
        prop_assert_eq!(dot(&forward, &other), dot(&case.input, &returned));
    }

    #[test]
    fn padding_by_hand_is_padding_by_setting(case in conv_cases()) {
        let settings = case.settings;
        let (_, _, rows, columns) = case.input.dim();
        let (_, _, kernel_rows, kernel_columns) = case.weight.dim();
        let [vertical, horizontal] = settings.extents([rows, columns], [kernel_rows, kernel_columns]).unwrap();
        let sides = Sides {
            top: vertical.before,
            bottom: vertical.after,
            left: horizontal.before,
            right: horizontal.after,
        };
        let input = pad2d(case.input.view(), sides, settings.padding_mode, settings.padding_value).unwrap();
        let settings = Conv { padding: Padding::Valid, ..settings };
        prop_assert_eq!(run(&case), run(&ConvCase { input, settings, ..case }));
    }

    #[test]
    fn flipping_is_turning_the_kernel(case in conv_cases()) {
        let mut weight = case.weight.clone();
        weight.invert_axis(Dimension(2));
        weight.invert_axis(Dimension(3));
        let settings = Conv { flip: !case.settings.flip, ..case.settings };
        prop_assert_eq!(run(&case), run(&ConvCase { weight, settings, ..case }));
    }

    #[test]
    fn single_precision_gives_the_same_for_small_integers(case in conv_cases()) {
        let (input, weight) = (case.input.mapv(|value| value as f32), case.weight.mapv(|value| value as f32));
        let bias = Array1::from(case.bias.iter().map(|value| *value as f32).collect::<Vec<_>>());
        let single = conv2d(input.view(), weight.view(), Some(bias.view()), &case.settings).unwrap();
        prop_assert_eq!(single.mapv(f64::from), run(&case));
    }

    #[test]
    fn an_input_that_does_not_lie_in_memory_as_it_reads_gives_the_same(case in conv_cases()) {
        let turned = case.input.view().permuted_axes([0, 1, 3, 2]).as_standard_layout().into_owned();
        let input = turned.view().permuted_axes([0, 1, 3, 2]);
        let bias = Array1::from(case.bias.clone());
        let output = conv2d(input, case.weight.view(), Some(bias.view()), &case.settings).unwrap();
        prop_assert_eq!(output, run(&case));
    }
}

#[test]
fn a_batch_of_none_gives_none_and_no_channels_sum_to_the_bias() {
    let conv = Conv::default();
    let none =
        conv2d(Array4::<f64>::zeros((0, 2, 4, 4)).view(), Array4::zeros((3, 2, 2, 2)).view(), None, &conv);
    assert_eq!(none.unwrap().dim(), (0, 3, 3, 3));
    let (input, weight) = (Array4::<f64>::zeros((1, 0, 4, 4)), Array4::zeros((2, 0, 2, 2)));
    let bias = array![5.0, 6.0];
    let output = conv2d(input.view(), weight.view(), Some(bias.view()), &conv).unwrap();
    assert_eq!(output.index_axis(Dimension(1), 1).to_owned(), ndarray::Array3::from_elem((1, 3, 3), 6.0));
    let pool = Pool::new(PoolKind::Max, [2, 2]);
    assert_eq!(pool2d(Array4::<f64>::zeros((0, 2, 4, 4)).view(), &pool).unwrap().dim(), (0, 2, 2, 2));
}

#[test]
fn a_pool_of_negative_numbers_never_answers_with_its_padding() {
    let input = Array2::from_elem((2, 2), -3.0);
    let sides = Padding::Amount(Sides::all(1));
    let pool = Pool { padding: sides, stride: [1, 1], ..Pool::new(PoolKind::Max, [2, 2]) };
    assert_eq!(pool2d_plane(input.view(), &pool).unwrap(), Array2::from_elem((3, 3), -3.0));
}

#[test]
fn a_window_that_sees_only_padding_is_refused_where_there_is_nothing_to_take() {
    let input = array![[1.0, 2.0]];
    let sides = Padding::Amount(Sides { left: 2, ..Sides::default() });
    let pool = |kind, count_include_pad| Pool {
        padding: sides,
        pad_rule: PadRule::Any,
        stride: [1, 1],
        count_include_pad,
        ..Pool::new(kind, [1, 2])
    };
    let blind = Error::NothingToPool { axis: Axis::Horizontal, position: 0 };
    let answer = |kind, count| pool2d_plane(input.view(), &pool(kind, count));
    assert_eq!(answer(PoolKind::Max, true), Err(blind.clone()));
    assert_eq!(answer(PoolKind::Mean, false), Err(blind));
    assert_eq!(answer(PoolKind::Mean, true), Ok(array![[0.0, 0.5, 1.5]]));
    assert_eq!(answer(PoolKind::Sum, true), Ok(array![[0.0, 1.0, 3.0]]));
}
