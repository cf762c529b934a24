//! PADFILL: zero padding holds something else.

use ndarray::{Array2, array};

use crate::conv::{Padding, PaddingMode, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PADFILL",
    forms: &[
        Form { name: "copies", believe: |case| filled(case, PaddingMode::Replicate) },
        Form { name: "ones", believe: |case| filled(case, PaddingMode::Constant) },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "padding/dark-border",
    numbers: None,
};

/// The core's output with copies of the end cells, or with ones, where there are zeros.
fn filled(case: &Case, padding_mode: PaddingMode) -> Option<Answer> {
    let experiment = case.convolution()?;
    if experiment.padding_mode != PaddingMode::Zeros || experiment.padding_sides() == Sides::default() {
        return None;
    }
    Case::Output(Experiment { padding_mode, padding_value: 1.0, ..experiment.clone() }).answer()
}

/// A row of 9s under a mean of three: 6 at both ends.
fn scene() -> Experiment {
    let sides = Sides { left: 1, right: 1, ..Sides::default() };
    let mean = Array2::from_elem((1, 3), 1.0 / 3.0);
    Experiment { padding: Padding::Amount(sides), ..scene::convolution(array![[9., 9., 9., 9.]], mean) }
}
