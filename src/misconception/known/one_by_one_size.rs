//! ONEHW: a 1 x 1 convolution works across cells: it halves rows and columns, or sees neighbours.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "ONEHW",
    forms: &[Form { name: "halved", believe: halved }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "convolution/channels",
    numbers: None,
};

/// Half of the rows and columns, where the filter moves cell by cell.
fn halved(case: &Case) -> Option<Answer> {
    let geometry = case.geometry()?;
    if geometry.is_pool() || geometry.kernel != [1, 1] || geometry.stride != [1, 1] {
        return None;
    }
    case.size_by(|extent| Some(extent.input / 2).filter(|cells| *cells > 0))
}

/// A single weight on 4 x 4 cells.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), array![[2.]])
}
