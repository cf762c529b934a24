//! EQUI: an operation answers the same wherever a thing lies; a convolution moves along with it.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "EQUI",
    forms: &[Form { name: "still", believe: still }],
    counterexample: || Case::Shifted { experiment: scene(), down: 0, right: 1 },
    scene,
    cure: "convolution/shift",
    numbers: Some(numbers),
};

/// The output from before the move.
fn still(case: &Case) -> Option<Answer> {
    let Case::Shifted { experiment, .. } = case else { return None };
    Case::Output(experiment.clone()).answer()
}

/// What moves: with a stride above 1 the windows do not keep step with the input.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let kind = match case.geometry() {
        Some(geometry) if geometry.is_pool() => "pool",
        Some(geometry) if geometry.stride != [1, 1] => "strided",
        _ => "convolution",
    };
    vec![("kind", kind.to_owned())]
}

/// A 1 on the way: when it moves by a cell, so does the answer.
fn scene() -> Experiment {
    scene::convolution(array![[0., 0., 1., 0., 0., 0.]], array![[1., 2.]])
}
