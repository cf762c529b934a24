//! Cells, small matrices, filters and gradients, worked out from the printed matrices alone.

use ndarray::{Array2, array};

use super::{check, check_choices, number};
use crate::misconception::Answer;
use crate::quiz::{Choice, Figure, Item, Label};

/// A matrix that the question shows.
#[track_caller]
fn figure(item: &Item, wanted: &str) -> Array2<f64> {
    let found = item.figures.iter().find_map(|figure| match figure {
        Figure::Matrix(name, matrix) if *name == format!("quiz-figure-{wanted}") => Some(matrix.clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no {wanted} is shown"))
}

fn value(item: &Item, name: &str) -> f64 {
    item.values.iter().find(|(known, _)| *known == name).unwrap().1.parse().unwrap()
}

fn at(item: &Item) -> [usize; 2] {
    [number(item, "row"), number(item, "column")]
}

/// The sum of the products under a window that begins at `top`, `left`, where 0 stands outside.
fn window(input: &Array2<f64>, kernel: &Array2<f64>, [top, left]: [i32; 2]) -> f64 {
    let mut sum = 0.0;
    for ((row, column), weight) in kernel.indexed_iter() {
        let row = usize::try_from(top + i32::try_from(row).unwrap());
        let column = usize::try_from(left + i32::try_from(column).unwrap());
        if let (Ok(row), Ok(column)) = (row, column) {
            sum += weight * input.get([row, column]).copied().unwrap_or(0.0);
        }
    }
    sum
}

fn signed([row, column]: [usize; 2]) -> [i32; 2] {
    [i32::try_from(row).unwrap(), i32::try_from(column).unwrap()]
}

/// All windows that fit.
fn slide(input: &Array2<f64>, kernel: &Array2<f64>) -> Array2<f64> {
    let size = (input.nrows() + 1 - kernel.nrows(), input.ncols() + 1 - kernel.ncols());
    Array2::from_shape_fn(size, |(row, column)| window(input, kernel, signed([row, column])))
}

#[test]
fn a_cell_is_the_sum_of_the_products_in_its_window() {
    check("B1", |item| {
        let (input, kernel) = (figure(item, "input"), figure(item, "kernel"));
        Answer::Number(window(&input, &kernel, signed(at(item))))
    });
}

#[test]
fn a_cell_at_the_border_loses_the_products_outside() {
    check("B2", |item| {
        assert!(number(item, "outside") > 0);
        let (input, kernel) = (figure(item, "input"), figure(item, "kernel"));
        let [row, column] = signed(at(item));
        Answer::Number(window(&input, &kernel, [row - 1, column - 1]))
    });
}

#[test]
fn a_cell_adds_all_channels_and_one_bias() {
    check("B4", |item| {
        let sums = (1..=number(item, "channels")).map(|channel| {
            let named = |what: &str| figure(item, &format!("{what}-{channel}"));
            (named("input") * named("kernel")).sum()
        });
        let sum: f64 = sums.sum::<f64>() + value(item, "bias");
        let has_relu = item.values.contains(&("then", "relu".to_owned()));
        Answer::Number(if has_relu && sum < 0.0 { 0.0 } else { sum })
    });
}

#[test]
fn a_small_pool_is_what_its_windows_hold() {
    check("B6", |item| {
        let (input, side) = (figure(item, "input"), number(item, "window"));
        Answer::Grid(Array2::from_shape_fn((2, 2), |(row, column)| {
            let cells = (0..side * side).map(|cell| input[[2 * row + cell / side, 2 * column + cell % side]]);
            let is_mean = item.values.contains(&("pool", "mean".to_owned()));
            if is_mean { cells.sum::<f64>() / (side * side) as f64 } else { cells.fold(-99.0, f64::max) }
        }))
    });
}

/// The cell that a padding mode repeats at a place before or behind `cells` of them, by walking there.
fn mirrored(mode: &str, place: i32, cells: i32) -> i32 {
    match mode {
        "replicate" => place.clamp(0, cells - 1),
        "circular" => (place + cells) % cells,
        // To and fro, each end once or twice.
        "reflect" => (0..cells)
            .find(|cell| (place - cell) % (2 * cells - 2) == 0)
            .unwrap_or_else(|| (0..cells).find(|cell| (place + cell) % (2 * cells - 2) == 0).unwrap()),
        "symmetric" => (0..cells)
            .find(|cell| (place - cell) % (2 * cells) == 0)
            .unwrap_or_else(|| (0..cells).find(|cell| (place + cell + 1) % (2 * cells) == 0).unwrap()),
        other => panic!("no mode {other}"),
    }
}

#[test]
fn a_padding_mode_repeats_the_cells_that_its_name_promises() {
    check("B13", |item| {
        let (input, padding) = (figure(item, "input"), number(item, "padding"));
        let mode = &item.values.iter().find(|(name, _)| *name == "mode").unwrap().1;
        let copied = |along: usize, place: usize, before: usize| {
            let [place, before, cells] = [place, before, along].map(|count| i32::try_from(count).unwrap());
            usize::try_from(mirrored(mode, place - before, cells)).unwrap()
        };
        let (rows, columns) = input.dim();
        if item.values.contains(&("asked", "row".to_owned())) {
            assert!(rows == 1 && padding < columns);
            let cells = (0..columns + 2 * padding).map(|place| input[[0, copied(columns, place, padding)]]);
            return Answer::Grid(
                Array2::from_shape_vec((1, columns + 2 * padding), cells.collect()).unwrap(),
            );
        }
        let [row, column] = at(item);
        Answer::Number(input[[copied(rows, row, padding), copied(columns, column, padding)]])
    });
}

#[test]
fn a_max_pools_gradient_is_what_a_little_more_of_each_cell_changes() {
    check("J5", |item| {
        let (input, upstream) = (figure(item, "input"), figure(item, "upstream"));
        let loss = |input: &Array2<f64>| {
            let windows = upstream.indexed_iter().map(|((row, column), gradient)| {
                let cells = [0, 1, 2, 3].map(|cell| input[[2 * row + cell / 2, 2 * column + cell % 2]]);
                gradient * cells.into_iter().fold(-99.0, f64::max)
            });
            windows.sum::<f64>()
        };
        Answer::Grid(Array2::from_shape_fn(input.dim(), |cell| {
            let mut raised = input.clone();
            raised[cell] += 0.5;
            2.0 * (loss(&raised) - loss(&input))
        }))
    });
}

#[test]
fn a_weights_gradient_is_what_a_little_more_of_it_changes() {
    check("K2", |item| {
        let (input, upstream) = (figure(item, "input"), figure(item, "upstream"));
        let loss = |kernel: &Array2<f64>| (slide(&input, kernel) * &upstream).sum();
        // The loss is linear in the weights.
        let gradient = Array2::from_shape_fn((2, 2), |weight| {
            let mut kernel = Array2::zeros((2, 2));
            kernel[weight] = 1.0;
            loss(&kernel)
        });
        if item.values.contains(&("asked", "one".to_owned())) {
            Answer::Number(gradient[at(item)])
        } else {
            Answer::Grid(gradient)
        }
    });
}

/// What a filter of 3 x 3 does, read off what it answers to a few pictures.
fn behaviour(kernel: &Array2<f64>) -> &'static str {
    let answers = |picture: Array2<f64>| (&picture * kernel).sum();
    let is_zero = |value: f64| value.abs() < 1e-9;
    let place =
        |at: (usize, usize)| kernel.indexed_iter().all(|(cell, weight)| (*weight != 0.0) == (cell == at));
    for (at, name) in [
        ((1, 1), "copy"),
        ((1, 2), "shift-left"),
        ((1, 0), "shift-right"),
        ((2, 1), "shift-up"),
        ((0, 1), "shift-down"),
    ] {
        if place(at) {
            return name;
        }
    }
    let flat = answers(array![[1., 1., 1.], [1., 1., 1.], [1., 1., 1.]]);
    if !is_zero(flat) {
        let is_even = kernel[[0, 0]].to_bits() == kernel[[2, 2]].to_bits();
        let has_negative = kernel.iter().any(|weight| *weight < 0.0);
        return if !has_negative {
            "blur"
        } else if is_even {
            "sharpen"
        } else {
            "emboss"
        };
    }
    let upright = answers(array![[0., 0., 1.], [0., 0., 1.], [0., 0., 1.]]);
    let level = answers(array![[0., 0., 0.], [0., 0., 0.], [1., 1., 1.]]);
    let rising = answers(array![[0., 0., 1.], [0., 1., 0.], [1., 0., 0.]]);
    let falling = answers(array![[1., 0., 0.], [0., 1., 0.], [0., 0., 1.]]);
    // What a bright corner answers more than the dark one opposite.
    let upper_right = answers(array![[0., 1., 1.], [-1., 0., 1.], [-1., -1., 0.]]);
    let upper_left = answers(array![[1., 1., 0.], [1., 0., -1.], [0., -1., -1.]]);
    match (is_zero(upright), is_zero(level)) {
        (false, true) => "vertical-edges",
        (true, false) => "horizontal-edges",
        _ if is_zero(upper_left) && !is_zero(upper_right) => "falling-edges",
        _ if is_zero(upper_right) && !is_zero(upper_left) => "rising-edges",
        _ if rising > falling => "rising-lines",
        _ if rising < falling => "falling-lines",
        _ => "all-edges",
    }
}

#[test]
fn a_filter_is_called_what_it_does() {
    check_choices("D1", |item, choice| choice.label == Label::Message(behaviour(&figure(item, "kernel"))));
}

#[test]
fn only_the_right_filter_makes_the_output() {
    check_choices("D2", |item, choice: &Choice| {
        let Label::Plain(label) = &choice.label else { panic!("{choice:?}") };
        let weights = label.split(|c| "[]; ".contains(c)).filter(|word| !word.is_empty());
        let weights: Vec<f64> = weights.map(|word| word.parse().unwrap()).collect();
        let kernel = Array2::from_shape_vec((3, 3), weights).unwrap();
        slide(&figure(item, "input"), &kernel) == figure(item, "output")
    });
}
