//! MAXPAD: padding counts as 0 in a max pool, and so can win.

use ndarray::array;

use crate::conv::{Padding, PaddingMode, PoolKind};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene, truth};

pub const ROW: Misconception = Misconception {
    id: "MAXPAD",
    forms: &[Form { name: "zero", believe: zeros_play }],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "pooling/empty-border",
    numbers: None,
};

/// The core's pool over an input that really has the zeros.
fn zeros_play(case: &Case) -> Option<Answer> {
    let experiment = case.pool(&[PoolKind::Max, PoolKind::Min])?;
    case.answer()?;
    let input = truth::padded(&experiment.input, experiment.padding_sides(), PaddingMode::Zeros, 0.0).ok()?;
    let real = Experiment { input, padding: Padding::Valid, ..experiment.clone() };
    Case::Output(real).answer()
}

/// Nothing but negative numbers: they stay negative.
fn scene() -> Experiment {
    let plain = scene::pooling(PoolKind::Max, array![[-1., -2.], [-3., -4.]], [2, 2]);
    Experiment { padding: scene::around(1), ..plain }
}
