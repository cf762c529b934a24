//! OVERS: a stride divides the size, whatever the kernel and the padding.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "OVERS",
    forms: &[Form { name: "divided", believe: divided }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/formula",
    numbers: None,
};

/// The input divided by the stride, where the padding is counted.
fn divided(case: &Case) -> Option<Answer> {
    let geometry = case.geometry()?;
    if geometry.stride.iter().any(|stride| *stride < 2) || geometry.is_padded_by_name() {
        return None;
    }
    case.size_by(|extent| extent.input.checked_div(extent.stride).filter(|size| *size > 0))
}

/// 9 cells, window 5, stride 2: 3 places, not 4.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(9, 9), Array2::ones((5, 5)));
    Experiment { stride: [2, 2], ..plain }
}
