//! PPLIM: a pool takes any padding.

use crate::conv::{Error, PadRule, PoolKind};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Misconception, scene};

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
    let geometry = case.geometry()?;
    let is_refused = matches!(geometry.extents(), Err(Error::PoolPaddingTooLarge { .. }));
    if is_refused { case.size_of(Geometry { pad_rule: PadRule::Any, ..geometry }) } else { None }
}

/// A window of 2 with padding 2: some windows would lie in padding alone.
fn too_wide() -> Experiment {
    let plain = scene::pooling(PoolKind::Max, scene::counting(4, 4), [2, 2]);
    Experiment { padding: scene::around(2), ..plain }
}
