//! A prediction: what is hidden, what was typed, and how the two compare.

use ndarray::Array2;

/// What is hidden and asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The output's size, rows and columns.
    Size,
    /// One output cell.
    Cell([usize; 2]),
    /// One output row.
    Row(usize),
    /// The whole output.
    Output,
    /// How many windows see one input cell.
    Coverage([usize; 2]),
}

/// Where a prediction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Being typed; the truth is hidden.
    Open,
    /// Compared; both stand side by side.
    Checked,
    /// The truth was asked for without a prediction.
    Shown,
}

/// A prediction in a lab.
#[derive(Debug, Clone, PartialEq)]
pub struct Prediction {
    /// What is asked.
    pub target: Target,
    /// How far it has come.
    pub stage: Stage,
    /// The truth, laid out as it is asked: 1 x 2 for a size, 1 x 1 for a cell or a coverage, 1 x n
    /// for a row, the output itself for the output.
    pub truth: Array2<f64>,
    /// What was typed, same shape; `None` is still empty.
    pub typed: Array2<Option<f64>>,
}

impl Prediction {
    /// Whether every asked cell was typed and is right (to 1e-9, as far as f64 sums can tell).
    pub fn is_right(&self) -> bool {
        self.truth
            .iter()
            .zip(&self.typed)
            .all(|(truth, typed)| typed.is_some_and(|typed| same(*truth, typed)))
    }
}

/// Equal for a learner: `0.1 + 0.2` is `0.3`.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}
