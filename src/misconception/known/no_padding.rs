//! NOPAD: the padding is left out.

use ndarray::Array2;

use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "NOPAD",
    forms: &[
        Form { name: "none", believe: none },
        Form { name: "chain", believe: chain },
        Form { name: "output", believe: output },
    ],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/both-sides",
    numbers: None,
};

/// The size without padding, where there is some and the window fits without it.
fn none(case: &Case) -> Option<Answer> {
    if case.asked_extents()?.iter().all(|extent| extent.padded == extent.input) {
        return None;
    }
    case.size_with(|geometry| geometry.padding = Padding::default()).filter(|size| *size != Answer::Refused)
}

/// What a chain leaves when nothing is padded.
fn chain(case: &Case) -> Option<Answer> {
    case.chain_with(|geometry| geometry.padding = Padding::default())
}

/// The output without padding, where some is counted: each window begins at the cell itself.
fn output(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    if experiment.padding_sides() == Sides::default() || Geometry::from(experiment).is_padded_by_name() {
        return None;
    }
    case.answer_with(|geometry| geometry.padding = Padding::default())
}

/// 8 cells, window 5, padding 2: the size stays; without the padding it would be 4.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(8, 8), Array2::ones((5, 5)));
    Experiment { padding: scene::around(2), ..plain }
}
