//! POOLGRAD: a pool learns nothing, so no gradient passes through it.

use ndarray::{Array2, array};

use crate::conv::PoolKind;
use crate::lab::{Experiment, Operation};
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "POOLGRAD",
    forms: &[Form { name: "nothing", believe: nothing }],
    counterexample: || Case::InputGradient { experiment: scene(), upstream: array![[5.]] },
    scene,
    cure: "pooling/kinds",
    numbers: None,
};

/// Zero for every cell.
fn nothing(case: &Case) -> Option<Answer> {
    let Case::InputGradient { experiment, .. } = case else { return None };
    let is_pool = experiment.operation != Operation::Convolution;
    is_pool.then(|| Answer::Grid(Array2::zeros(experiment.input.dim())))
}

/// The output follows the 3.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, array![[1., 3.], [2., 0.]], [2, 2])
}
