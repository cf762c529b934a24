//! WINDOW: an output cell is made from another cell's window.

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "WINDOW",
    forms: &[Form { name: "swapped", believe: swapped }, Form { name: "next", believe: next }],
    counterexample: || Case::Cell { of: Box::new(Case::Output(scene())), at: [0, 1] },
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// The cell whose row is the asked column, and the other way round.
fn swapped(case: &Case) -> Option<Answer> {
    let Case::Cell { of, at: [row, column] } = case else { return None };
    if row == column { None } else { value(of, [*column, *row]) }
}

/// The cell to the right; at the end of a row the one to the left.
fn next(case: &Case) -> Option<Answer> {
    let Case::Cell { of, at: [row, column] } = case else { return None };
    value(of, [*row, column + 1]).or_else(|| value(of, [*row, column.checked_sub(1)?]))
}

/// Another cell of an output; a gradient has no windows.
fn value(of: &Case, at: [usize; 2]) -> Option<Answer> {
    let (Case::Output(_) | Case::Channels(_)) = of else { return None };
    of.answer()?.at(at).map(Answer::Number)
}

/// 9 cells, window 2: four windows with different sums.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), ndarray::Array2::ones((2, 2)))
}
