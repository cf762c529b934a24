//! POOLKIND: a pool takes another number from its window than its name says.

use ndarray::{Array2, array};

use crate::conv::PoolKind;
use crate::lab::{Experiment, Operation};
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "POOLKIND",
    forms: &[
        Form { name: "mean", believe: |case| instead(case, PoolKind::Max, PoolKind::Mean) },
        Form { name: "max", believe: |case| instead(case, PoolKind::Mean, PoolKind::Max) },
        Form { name: "sum", believe: |case| instead(case, PoolKind::Mean, PoolKind::Sum) },
        Form { name: "magnitude", believe: magnitude },
        Form { name: "median", believe: median },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "pooling/kinds",
    numbers: None,
};

/// The core's output of another pool.
fn instead(case: &Case, asked: PoolKind, taken: PoolKind) -> Option<Answer> {
    let experiment = case.pool(&[asked])?;
    Case::Output(Experiment { operation: Operation::Pooling(taken), ..experiment.clone() }).answer()
}

/// The number that is farthest from 0, its sign left out, where some are negative.
fn magnitude(case: &Case) -> Option<Answer> {
    let experiment = case.pool(&[PoolKind::Max])?;
    let has_sign = experiment.input.iter().any(|value| *value < 0.0);
    let input = experiment.input.mapv(f64::abs);
    has_sign.then(|| Case::Output(Experiment { input, ..experiment.clone() }).answer())?
}

/// The number in the middle, where every window is full.
fn median(case: &Case) -> Option<Answer> {
    let experiment = case.pool(&[PoolKind::Max, PoolKind::Mean])?;
    let [rows, columns] = case.extents()?.map(|extent| extent.positions);
    let mut medians = Array2::zeros((rows, columns));
    for ((row, column), median) in medians.indexed_iter_mut() {
        let mut values: Vec<f64> =
            experiment.trace([row, column])?.terms.iter().map(|term| term.value).collect();
        if values.len() != experiment.window.iter().product::<usize>() {
            return None;
        }
        values.sort_by(f64::total_cmp);
        let middle = (values.len() - 1) / 2;
        *median = f64::midpoint(*values.get(middle)?, *values.get(values.len() / 2)?);
    }
    Some(Answer::Grid(medians))
}

/// One window: 9, and not the mean of 4.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, array![[1., -2.], [8., 9.]], [2, 2])
}
