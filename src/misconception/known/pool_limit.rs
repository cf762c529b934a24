//! PPLIM: a pool takes any padding.

use crate::conv::{PadRule, PoolKind};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PPLIM",
    forms: &[Form { name: "any", believe: any_padding }],
    counterexample: || Case::Size((&too_wide()).into()),
    scene: too_wide,
    cure: "pooling/limit",
    numbers: None,
};

/// The size without PyTorch's limit.
fn any_padding(case: &Case) -> Option<Answer> {
    if !case.geometry()?.is_pool() {
        return None;
    }
    case.size_with(|geometry| geometry.pad_rule = PadRule::Any)
}

/// A window of 2 with padding 2: some windows would lie in padding alone.
fn too_wide() -> Experiment {
    let plain = scene::pooling(PoolKind::Max, scene::counting(4, 4), [2, 2]);
    Experiment { padding: scene::around(2), ..plain }
}
