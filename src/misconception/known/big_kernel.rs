//! BIGK: a kernel larger than the input never fits, padding or not.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "BIGK",
    forms: &[Form { name: "refused", believe: refused }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/bigger-kernel",
    numbers: Some(numbers),
};

/// "Impossible", where the window is larger than the input and the padding makes it fit.
fn refused(case: &Case) -> Option<Answer> {
    let extents = case.asked_extents()?;
    extents.iter().any(|extent| extent.window > extent.input).then_some(Answer::Refused)
}

/// Those of the first axis that is shorter than the window: "impossible" has no place of its own.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    numbers::of_axis_where(case, |extent| extent.window > extent.input)
}

/// A kernel of 3 over 2 cells, padding 1.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(2, 2), Array2::ones((3, 3)));
    Experiment { padding: scene::around(1), ..plain }
}
