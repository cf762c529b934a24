//! The plainest labs: what a counterexample begins with.

use ndarray::Array2;

use super::Transposed;
use crate::conv::{ConvTranspose, Padding, PoolKind, Sides};
use crate::lab::{Experiment, Operation};

/// A convolution with stride 1, no padding and no bias.
pub(super) fn convolution(input: Array2<f64>, filter: Array2<f64>) -> Experiment {
    Experiment { filter, ..Experiment::plain(input) }
}

/// A kernel of 3 that moves two cells at a time over so many rows and columns.
pub(super) fn strided(cells: usize) -> Experiment {
    Experiment { stride: [2, 2], ..convolution(counting(cells, cells), Array2::ones((3, 3))) }
}

/// A kernel of 3 that dilation 2 spreads over 5 of 7 cells.
pub(super) fn dilated() -> Experiment {
    Experiment { dilation: [2, 2], ..convolution(counting(7, 7), Array2::ones((3, 3))) }
}

/// 5 x 5 that a transposed convolution makes 11 x 11: what a size is asked of where a stride is easily misread.
pub(super) fn upscaled() -> Transposed {
    let settings = ConvTranspose { stride: [2, 2], ..ConvTranspose::default() };
    Transposed { input: [5, 5], kernel: [3, 3], settings }
}

/// A pool whose stride is its window, without padding.
pub(super) fn pooling(kind: PoolKind, input: Array2<f64>, window: [usize; 2]) -> Experiment {
    Experiment { operation: Operation::Pooling(kind), window, stride: window, ..Experiment::plain(input) }
}

/// The same number of cells of padding at each side.
pub(super) const fn around(cells: usize) -> Padding {
    Padding::Amount(Sides::all(cells))
}

/// 1, 2, 3 ... in reading order: each cell can be told from the others.
pub(super) fn counting(rows: usize, columns: usize) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |(row, column)| (row * columns + column + 1) as f64)
}

/// Zeros everywhere but a 1 at `at`.
pub(super) fn impulse(rows: usize, columns: usize, at: [usize; 2]) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |cell| f64::from(u8::from(cell == (at[0], at[1]))))
}
