//! INT: the division in the size formula must come out even, or the settings are invalid.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "INT",
    forms: &[Form { name: "refused", believe: refused }, Form { name: "fraction", believe: fraction }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/remainder",
    numbers: Some(numbers),
};

/// "Impossible", as soon as an axis leaves a remainder.
fn refused(case: &Case) -> Option<Answer> {
    let is_rounded_down = !case.geometry()?.ceil_mode;
    let leaves_some = case.asked_extents()?.iter().any(|extent| extent.left_over > 0);
    (is_rounded_down && leaves_some).then_some(Answer::Refused)
}

/// Those of the first axis that leaves a remainder: "impossible" has no place of its own.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    numbers::of_axis_where(case, |extent| extent.left_over > 0)
}

/// The division as it stands, without the floor.
fn fraction(case: &Case) -> Option<Answer> {
    refused(case)?;
    let extents = case.asked_extents()?;
    Some(Answer::Fraction(extents.map(|extent| {
        let room = extent.padded.saturating_sub(extent.window);
        room as f64 / extent.stride as f64 + 1.0
    })))
}

/// 4 cells, padding 1, window 3, stride 2: 3/2 steps.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(4, 4), Array2::ones((3, 3)));
    Experiment { padding: scene::around(1), stride: [2, 2], ..plain }
}
