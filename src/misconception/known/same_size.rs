//! SAMESZ: `same` padding keeps the size whatever the stride.

use ndarray::Array2;

use crate::conv::Padding;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "SAMESZ",
    forms: &[Form { name: "unchanged", believe: unchanged }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/same",
    numbers: None,
};

/// The input's own size.
fn unchanged(case: &Case) -> Option<Answer> {
    let is_same = matches!(case.geometry()?.padding, Padding::Same | Padding::SameLower);
    if is_same { case.size_by(|extent| Some(extent.input)) } else { None }
}

/// 5 cells, `same`, stride 2.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { padding: Padding::Same, stride: [2, 2], ..plain }
}
