//! EQUI: an operation answers the same wherever a thing lies; a convolution moves along with it.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "EQUI",
    forms: &[Form { name: "still", believe: still }],
    counterexample: || Case::Shifted { experiment: scene(), down: 0, right: 1 },
    scene,
    cure: "pooling/shift",
    numbers: None,
};

/// The output from before the move.
fn still(case: &Case) -> Option<Answer> {
    let Case::Shifted { experiment, .. } = case else { return None };
    Case::Output(experiment.clone()).answer()
}

/// A 1 on the way: when it moves by a cell, so does the answer.
fn scene() -> Experiment {
    scene::convolution(array![[0., 0., 1., 0., 0., 0.]], array![[1., 2.]])
}
