//! SPREAD: the gradient of a max pool goes to every cell of the window, or grows with the cell's value.

use ndarray::{Array2, array};

use crate::conv::PoolKind;
use crate::lab::{Experiment, Operation};
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "SPREAD",
    forms: &[
        Form { name: "equally", believe: |case| by_pool(case, PoolKind::Mean) },
        Form { name: "each", believe: |case| by_pool(case, PoolKind::Sum) },
        Form { name: "value", believe: times_value },
    ],
    counterexample: || Case::InputGradient { experiment: scene(), upstream: array![[5.]] },
    scene,
    cure: "pooling/kinds",
    numbers: None,
};

/// The core's gradient of another pool.
fn by_pool(case: &Case, kind: PoolKind) -> Option<Answer> {
    let (experiment, upstream) = max_pool(case)?;
    let experiment = Experiment { operation: Operation::Pooling(kind), ..experiment.clone() };
    Case::InputGradient { experiment, upstream: upstream.clone() }.answer()
}

/// The right cells, each with its gradient times its value.
fn times_value(case: &Case) -> Option<Answer> {
    let (experiment, _) = max_pool(case)?;
    let Answer::Grid(gradient) = case.answer()? else { return None };
    Some(Answer::Grid(gradient * &experiment.input))
}

fn max_pool(case: &Case) -> Option<(&Experiment, &Array2<f64>)> {
    let Case::InputGradient { experiment, upstream } = case else { return None };
    let is_max = experiment.operation == Operation::Pooling(PoolKind::Max);
    is_max.then_some((experiment, upstream))
}

/// Only the 3 reaches the output.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, array![[1., 3.], [2., 0.]], [2, 2])
}
