//! Gradients against differences: what the loss does when one number changes by one.

use ndarray::{Array1, Array2, Array4, array};
use proptest::prelude::*;

use super::case::{ConvCase, conv_cases, pool_cases};
use crate::conv::*;

/// A loss that weighs every output cell differently: the output's product with these.
fn upstream(shape: [usize; 4]) -> Array4<f64> {
    let values = (0..shape.iter().product::<usize>()).map(|i| ((i * 7 + 3) % 11) as f64 - 5.0);
    Array4::from_shape_vec(shape, values.collect()).unwrap()
}

fn loss(case: &ConvCase) -> f64 {
    let bias = Array1::from(case.bias.clone());
    let output = conv2d(case.input.view(), case.weight.view(), Some(bias.view()), &case.settings).unwrap();
    output.iter().zip(&upstream(output.dim().into())).map(|(output, weight)| output * weight).sum()
}

proptest! {
    // A convolution is linear in each of its numbers, so a difference of one is the gradient exactly.
    #[test]
    fn gradients_of_a_convolution_are_what_a_change_of_one_does(case in conv_cases()) {
        let shape = case.settings.output_shape(case.input.dim().into(), case.weight.dim().into()).unwrap();
        let gradient =
            conv2d_gradient(case.input.view(), case.weight.view(), upstream(shape).view(), &case.settings).unwrap();
        let before = loss(&case);
        for (at, gradient) in gradient.input.indexed_iter() {
            let mut changed = case.clone();
            changed.input[at] += 1.0;
            prop_assert_eq!(loss(&changed) - before, *gradient);
        }
        for (at, gradient) in gradient.weight.indexed_iter() {
            let mut changed = case.clone();
            changed.weight[at] += 1.0;
            prop_assert_eq!(loss(&changed) - before, *gradient);
        }
        for (at, gradient) in gradient.bias.iter().enumerate() {
            let mut changed = case.clone();
            changed.bias[at] += 1.0;
            prop_assert_eq!(loss(&changed) - before, *gradient);
        }
    }

    #[test]
    fn gradients_of_a_pool_are_what_a_small_change_does(case in pool_cases()) {
        // All cells differ by at least 1/2, so that half of that changes no winner.
        let columns = case.input.ncols();
        let input = Array2::from_shape_fn(case.input.dim(), |(row, column)| {
            case.input[[row, column]] + (row * columns + column) as f64 / 64.0
        });
        let loss = |input: &Array2<f64>| -> f64 {
            let output = pool2d_plane(input.view(), &case.settings).unwrap();
            let weights = upstream([1, 1, output.nrows(), output.ncols()]);
            output.iter().zip(&weights).map(|(output, weight)| output * weight).sum()
        };
        let [rows, columns] = case.settings.extents(input.dim().into()).unwrap().map(|extent| extent.positions);
        let lifted = input.view().insert_axis(ndarray::Axis(0)).insert_axis(ndarray::Axis(0));
        let gradient =
            pool2d_gradient(lifted, upstream([1, 1, rows, columns]).view(), &case.settings).unwrap();
        for ((_, _, row, column), gradient) in gradient.indexed_iter() {
            let mut changed = input.clone();
            changed[[row, column]] += 1.0 / 128.0;
            let difference = (loss(&changed) - loss(&input)) * 128.0;
            prop_assert!((difference - gradient).abs() < 1e-6, "{} is not {}", difference, gradient);
        }
    }
}

#[test]
fn of_equal_cells_the_first_gets_the_gradient() {
    let input = Array4::from_elem((1, 1, 2, 2), 4.0);
    let arriving = array![[[[1.0]]]];
    for kind in [PoolKind::Max, PoolKind::Min] {
        let gradient = pool2d_gradient(input.view(), arriving.view(), &Pool::new(kind, [2, 2])).unwrap();
        assert_eq!(gradient, array![[[[1.0, 0.0], [0.0, 0.0]]]]);
    }
}

#[test]
fn a_gradient_of_another_shape_than_the_output_is_refused_with_both_shapes() {
    let (input, weight) = (Array4::<f64>::zeros((1, 1, 4, 4)), Array4::zeros((1, 1, 3, 3)));
    let arriving = Array4::zeros((1, 1, 3, 2));
    let error = conv2d_gradient(input.view(), weight.view(), arriving.view(), &Conv::default()).unwrap_err();
    assert_eq!(error, Error::GradientShape { expected: vec![1, 1, 2, 2], got: vec![1, 1, 3, 2] });
}
