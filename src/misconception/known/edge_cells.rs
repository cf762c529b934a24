//! EDGE: all cells of an input are used equally often.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "EDGE",
    forms: &[Form { name: "centre", believe: centre }, Form { name: "weights", believe: weights }],
    counterexample: || Case::Coverage { experiment: scene(), at: [0, 0] },
    scene,
    cure: "padding/coverage",
    numbers: None,
};

/// As many windows as the cell has that is seen most.
fn centre(case: &Case) -> Option<Answer> {
    let Case::Coverage { experiment, .. } = case else { return None };
    let coverage = experiment.compute().ok()?.coverage;
    coverage.iter().max().map(|most| Answer::Number(*most as f64))
}

/// As many windows as the kernel has cells.
fn weights(case: &Case) -> Option<Answer> {
    let Case::Coverage { .. } = case else { return None };
    let [rows, columns] = case.geometry()?.kernel;
    Some(Answer::Number(rows as f64 * columns as f64))
}

/// The corner is seen once, the centre nine times.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
