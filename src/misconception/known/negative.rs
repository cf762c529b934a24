//! NEG: a negative output is a mistake, to be cut off or to lose its sign.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "NEG",
    forms: &[
        Form { name: "zero", believe: |case| without_negatives(case, |value| value.max(0.0)) },
        Form { name: "absolute", believe: |case| without_negatives(case, f64::abs) },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "filter/negative",
    numbers: None,
};

/// The core's output, with something done to what is below zero.
fn without_negatives(case: &Case, mend: fn(f64) -> f64) -> Option<Answer> {
    case.convolution()?;
    let Answer::Grid(output) = case.answer()? else { return None };
    output.iter().any(|value| *value < 0.0).then(|| Answer::Grid(output.mapv(mend)))
}

/// From bright to dark: the same edge with the other sign.
fn scene() -> Experiment {
    scene::convolution(array![[1., 0.]], array![[-1., 1.]])
}
