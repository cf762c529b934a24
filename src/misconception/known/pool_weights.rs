//! POOLPAR: a pool has weights to learn.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "POOLPAR",
    forms: &[
        Form { name: "window", believe: one_window },
        Form { name: "channels", believe: all_channels },
        Form { name: "bias", believe: with_bias },
    ],
    counterexample: || Case::Parameters(Layer::of(&scene())),
    scene,
    cure: "pooling/no-weights",
    numbers: None,
};

/// A weight for each cell of the window.
fn one_window(case: &Case) -> Option<Answer> {
    let [rows, columns] = pool(case)?.geometry.kernel;
    Some(Answer::Number(rows as f64 * columns as f64))
}

/// The same for each channel.
fn all_channels(case: &Case) -> Option<Answer> {
    let layer = pool(case)?;
    let [rows, columns] = layer.geometry.kernel;
    Some(Answer::Number(rows as f64 * columns as f64 * layer.in_channels as f64))
}

/// A filter and a bias for each channel.
fn with_bias(case: &Case) -> Option<Answer> {
    let layer = pool(case)?;
    let [rows, columns] = layer.geometry.kernel;
    Some(Answer::Number((rows as f64 * columns as f64 + 1.0) * layer.in_channels as f64))
}

fn pool(case: &Case) -> Option<&Layer> {
    match case {
        Case::Parameters(layer) if layer.geometry.is_pool() => Some(layer),
        _ => None,
    }
}

/// Four cells, one window: the largest is picked, nothing is weighed.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, scene::counting(2, 2), [2, 2])
}
