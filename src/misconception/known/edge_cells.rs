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
    let coverage = read(case)?;
    coverage.iter().max().map(|most| Answer::Number(*most as f64))
}

/// As many windows as the kernel has cells.
fn weights(case: &Case) -> Option<Answer> {
    read(case)?;
    let [rows, columns] = case.geometry()?.kernel;
    Some(Answer::Number(rows as f64 * columns as f64))
}

/// How often all cells are seen, where the one asked for is seen at all.
fn read(case: &Case) -> Option<Array2<usize>> {
    let Case::Coverage { experiment, at } = case else { return None };
    let coverage = experiment.compute().ok()?.coverage;
    (*coverage.get(*at)? > 0).then_some(coverage)
}

/// The corner is seen once, the centre nine times.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
