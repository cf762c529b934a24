//! POOLSTR: a pool moves by one cell unless told otherwise.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "POOLSTR",
    forms: &[
        Form { name: "one", believe: |case| case.size_with(|_| ()).and_then(|_| stride_one(case)) },
        Form { name: "output", believe: |case| case.pool(ALL).and_then(|_| stride_one(case)) },
    ],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "pooling/default-stride",
    numbers: None,
};

const ALL: &[PoolKind] = &[PoolKind::Max, PoolKind::Min, PoolKind::Mean, PoolKind::Sum];

/// The same question with stride 1, where the stride is the default: the window.
fn stride_one(case: &Case) -> Option<Answer> {
    let geometry = case.geometry()?;
    if !geometry.is_pool() || geometry.stride != geometry.kernel {
        return None;
    }
    case.answer_with(|geometry| geometry.stride = [1, 1])
}

/// A window of 3 over 7 cells.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, scene::counting(7, 7), [3, 3])
}
