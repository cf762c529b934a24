//! GROW: the kernel is added to the size instead of being taken away.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "GROW",
    forms: &[Form { name: "added", believe: added }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/formula",
    numbers: None,
};

/// Input and kernel together, where nothing is padded and the window moves cell by cell.
fn added(case: &Case) -> Option<Answer> {
    if case.geometry()?.is_bare() {
        case.size_by(|extent| extent.input.checked_add(extent.kernel))
    } else {
        None
    }
}

/// 5 cells, window 3: 3 places, not 8.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
