//! The operations once more, over nested vectors and by another route than the core's.

use crate::conv::{Extent, PaddingMode};

/// A plane in its padding: every mode is a rule that repeats for ever in both directions.
pub fn padded(
    plane: &[Vec<f64>],
    [vertical, horizontal]: &[Extent; 2],
    mode: PaddingMode,
    value: f64,
) -> Vec<Vec<f64>> {
    let rows = sources(vertical, mode);
    let columns = sources(horizontal, mode);
    let cell = |row: Option<usize>, column: Option<usize>| match (row, column) {
        (Some(row), Some(column)) => plane[row][column],
        _ if mode == PaddingMode::Constant => value,
        _ => 0.0,
    };
    rows.iter().map(|row| columns.iter().map(|column| cell(*row, *column)).collect()).collect()
}

/// Which input cell stands at each cell of the padded axis.
pub fn sources(extent: &Extent, mode: PaddingMode) -> Vec<Option<usize>> {
    let n = extent.input;
    let forth: Vec<usize> = (0..n).collect();
    let round: Vec<usize> = match mode {
        PaddingMode::Circular => forth,
        PaddingMode::Symmetric => forth.iter().chain(forth.iter().rev()).copied().collect(),
        PaddingMode::Reflect => {
            let back = forth.iter().rev().skip(1).take(n.saturating_sub(2));
            forth.iter().chain(back).copied().collect()
        }
        PaddingMode::Zeros | PaddingMode::Constant | PaddingMode::Replicate => vec![],
    };
    let before = i64::try_from(extent.before).unwrap();
    let length = i64::try_from(round.len()).unwrap();
    let after = i64::try_from(n + extent.after).unwrap();
    (-before..after)
        .map(|at| {
            let inside = usize::try_from(at).ok().filter(|at| *at < n);
            match mode {
                PaddingMode::Zeros | PaddingMode::Constant => inside,
                PaddingMode::Replicate => Some(usize::try_from(at).unwrap_or(0).min(n - 1)),
                _ => Some(round[usize::try_from(at.rem_euclid(length)).unwrap()]),
            }
        })
        .collect()
}

/// The cells of the padded axis under the window at `position`; `None` behind its end.
pub fn under(extent: &Extent, position: usize) -> Vec<Option<usize>> {
    let cells = (0..extent.kernel).map(|tap| position * extent.stride + tap * extent.dilation);
    cells.map(|cell| (cell < extent.before + extent.input + extent.after).then_some(cell)).collect()
}
