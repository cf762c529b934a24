//! PADIN: the size that is drawn with its padding is taken for the input's, and padded again.

use ndarray::Array2;

use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PADIN",
    forms: &[Form { name: "again", believe: again }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/both-sides",
    numbers: None,
};

/// The size with all the padding added twice.
fn again(case: &Case) -> Option<Answer> {
    let [rows, columns] = case.asked_extents()?;
    let twice = Sides {
        top: rows.before.checked_mul(2)?,
        bottom: rows.after.checked_mul(2)?,
        left: columns.before.checked_mul(2)?,
        right: columns.after.checked_mul(2)?,
    };
    if twice == Sides::default() {
        return None;
    }
    // Nobody finds a size impossible for adding more.
    case.size_with(|geometry| geometry.padding = Padding::Amount(twice))
        .filter(|size| *size != Answer::Refused)
}

/// 7 drawn cells with padding 1 are an input of 5.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { padding: scene::around(1), ..plain }
}
