//! FLOORTF: TensorFlow's rules for `same` and `valid` are taken with a floor; they have a ceil.

use ndarray::Array2;

use crate::conv::Padding;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "FLOORTF",
    forms: &[Form { name: "same", believe: same }, Form { name: "valid", believe: valid }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/same",
    numbers: None,
};

/// `floor(input / stride)`.
fn same(case: &Case) -> Option<Answer> {
    let is_same = matches!(case.geometry()?.padding, Padding::Same | Padding::SameLower);
    if is_same {
        case.size_by(|extent| extent.input.checked_div(extent.stride).filter(|size| *size > 0))
    } else {
        None
    }
}

/// `floor((input - window + 1) / stride)`, where the padding is called `valid`.
fn valid(case: &Case) -> Option<Answer> {
    if case.geometry()?.padding != Padding::Valid {
        return None;
    }
    case.size_by(|extent| {
        let dense = extent.padded.checked_sub(extent.window)?.checked_add(1)?;
        dense.checked_div(extent.stride).filter(|size| *size > 0)
    })
}

/// 5 cells, `same`, stride 2: 3 windows begin, not 2.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { padding: Padding::Same, stride: [2, 2], ..plain }
}
