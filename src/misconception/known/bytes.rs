//! BYTES: bytes or bits are told for numbers, and 2^20 is taken for a million.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Counts, Form, Layer, Misconception, Versus, scene};

/// What a `float32` takes.
const BYTES: f64 = 4.0;
/// The same in bits.
const BITS: f64 = 32.0;
/// What `M` stands for, and `Mi`.
const MILLION: f64 = 1e6;
const MEBI: f64 = 1_048_576.0;

pub const ROW: Misconception = Misconception {
    id: "BYTES",
    forms: &[
        Form {
            name: "bytes",
            believe: |case| Some(Answer::Number(BYTES * count(case, Counts::Parameters)?)),
        },
        Form { name: "bits", believe: |case| Some(Answer::Number(BITS * count(case, Counts::Parameters)?)) },
        Form { name: "mebi", believe: mebi },
    ],
    counterexample: || Case::Parameters(Layer { in_channels: 1, filters: 1, ..Layer::of(&scene()) }),
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// As many millions as there are steps of 2^20.
fn mebi(case: &Case) -> Option<Answer> {
    let count = count(case, Counts::Macs).filter(|count| *count >= MILLION)?;
    Some(Answer::Number(count / MEBI * MILLION))
}

/// The core's count, where it is asked alone and is not 0.
fn count(case: &Case, counts: Counts) -> Option<f64> {
    let is_asked = |versus: &Versus, counted| *versus == Versus::Nothing && counted == counts;
    case.costs().filter(|costs| is_asked(&costs.versus, costs.counts))?;
    case.answer()?.number().filter(|count| *count > 0.0)
}

/// Nine weights: 36 bytes.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
