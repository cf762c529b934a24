//! SCALAR: one window gives a matrix of products instead of one number.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "SCALAR",
    forms: &[Form { name: "size", believe: size }, Form { name: "products", believe: products }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "convolution/one-number",
    numbers: None,
};

/// The kernel's own size, where it fits once.
fn size(case: &Case) -> Option<Answer> {
    let fits_once = case.asked_extents()?.iter().all(|extent| extent.positions == 1);
    if case.geometry()?.is_pool() || !fits_once {
        return None;
    }
    case.size_by(|extent| Some(extent.kernel))
}

/// The products, not added up.
fn products(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    let covered = experiment.filter.dim() == experiment.input.dim();
    covered.then(|| Answer::Grid(&experiment.input * &experiment.filter))
}

/// A 3 x 3 filter on 3 x 3 zeros: the number 0.
fn scene() -> Experiment {
    scene::convolution(Array2::zeros((3, 3)), Array2::ones((3, 3)))
}
