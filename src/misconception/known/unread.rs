//! GAP: every cell of an input is read by some window.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "GAP",
    forms: &[Form { name: "read", believe: read }],
    counterexample: || Case::Coverage { experiment: scene(), at: [2, 0] },
    scene,
    cure: "stride/unread",
    numbers: None,
};

/// One window at least, where there is none.
fn read(case: &Case) -> Option<Answer> {
    let Case::Coverage { experiment, at } = case else { return None };
    let coverage = experiment.compute().ok()?.coverage;
    (*coverage.get(*at)? == 0).then_some(Answer::Number(1.0))
}

/// 5 cells, window 2, stride 3: the third is jumped over.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((2, 2)));
    Experiment { stride: [3, 3], ..plain }
}
