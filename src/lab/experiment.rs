//! All that decides the numbers: an input, an operation and its settings. The part that undo keeps.

use ndarray::Array2;

use crate::conv::{Error, Extent, Padding, PaddingMode, PoolKind};

/// What is done with each window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Multiply by the filter and add up.
    Convolution,
    /// Max, min, mean or sum over the window.
    Pooling(PoolKind),
}

/// One channel in, one channel out: what a lab shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Experiment {
    /// Rows x columns.
    pub input: Array2<f64>,
    /// What is done with each window.
    pub operation: Operation,
    /// The weights. Kept while pooling, so that coming back loses nothing.
    pub filter: Array2<f64>,
    /// Added to each output of a convolution.
    pub bias: f64,
    /// Turn the filter by 180 degrees first.
    pub flip: bool,
    /// The pooling window, [rows, columns].
    pub window: [usize; 2],
    /// Steps, [vertical, horizontal].
    pub stride: [usize; 2],
    /// Cells around the input.
    pub padding: Padding,
    /// What stands in them (a max or min pool never looks at it).
    pub padding_mode: PaddingMode,
    /// The value for [`PaddingMode::Constant`].
    pub padding_value: f64,
    /// Distance between neighbouring weights, counted from 1.
    pub dilation: [usize; 2],
    /// Pooling: round the number of positions up.
    pub ceil_mode: bool,
    /// Mean pooling: whether the divisor counts padding cells.
    pub count_include_pad: bool,
}

/// What an experiment comes to: sizes with their origin, and the output.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// How the size came about, [vertical, horizontal].
    pub extents: [Extent; 2],
    /// The output, `positions` x `positions`.
    pub output: Array2<f64>,
    /// For each input cell, how many windows see it (0: unread).
    pub coverage: Array2<usize>,
}

/// The result of recomputing.
pub type Computed = Result<Outcome, Error>;
