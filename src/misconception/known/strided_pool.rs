//! STRPOOL: a convolution with stride 2 is a 2 x 2 pool.

use ndarray::array;

use crate::conv::{Padding, PoolKind};
use crate::lab::{Experiment, Operation};
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "STRPOOL",
    forms: &[
        Form { name: "max", believe: |case| pooled(case, PoolKind::Max) },
        Form { name: "mean", believe: |case| pooled(case, PoolKind::Mean) },
        Form { name: "parameters", believe: no_parameters },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "pooling/against-stride",
    numbers: None,
};

/// The output of a pool whose window is the stride.
fn pooled(case: &Case, kind: PoolKind) -> Option<Answer> {
    let experiment = case.convolution()?;
    if experiment.stride.contains(&1) {
        return None;
    }
    let pool = Experiment {
        operation: Operation::Pooling(kind),
        window: experiment.stride,
        padding: Padding::Valid,
        dilation: [1, 1],
        ..experiment.clone()
    };
    Case::Output(pool).answer()
}

/// Nothing to learn, as in a pool.
fn no_parameters(case: &Case) -> Option<Answer> {
    match case {
        Case::Parameters(layer) if !layer.geometry.is_pool() && !layer.geometry.stride.contains(&1) => {
            Some(Answer::Number(0.0))
        }
        _ => None,
    }
}

/// The difference of two columns, in one window: no pool answers -2.
fn scene() -> Experiment {
    let filter = array![[1., -1.], [1., -1.]];
    Experiment { stride: [2, 2], ..scene::convolution(scene::counting(2, 2), filter) }
}
