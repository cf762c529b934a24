//! CEIL: `ceil_mode` only puts a ceil where the floor was, or does nothing at all.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "CEIL",
    forms: &[Form { name: "ceil", believe: ceil }, Form { name: "floor", believe: floor }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "pooling/ceil",
    numbers: None,
};

/// The size formula with a ceil: it forgets that a last window must not start in the padding.
fn ceil(case: &Case) -> Option<Answer> {
    if !case.geometry()?.ceil_mode {
        return None;
    }
    case.size_by(|extent| {
        extent.padded.checked_sub(extent.window).map(|room| room.div_ceil(extent.stride) + 1)
    })
}

/// The size without ceil mode.
fn floor(case: &Case) -> Option<Answer> {
    if case.geometry()?.ceil_mode { case.size_with(|geometry| geometry.ceil_mode = false) } else { None }
}

/// 5 cells, window 2, stride 2, padding 1: the ceil is 4, and the fourth window would see only padding.
fn scene() -> Experiment {
    let plain = scene::pooling(PoolKind::Max, scene::counting(5, 5), [2, 2]);
    Experiment { padding: scene::around(1), ceil_mode: true, ..plain }
}
