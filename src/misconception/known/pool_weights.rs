//! POOLPAR: a pool has weights to learn.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Form, Layer, Misconception, scene};

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
    counted(case, |window, _| window)
}

/// The same for each channel.
fn all_channels(case: &Case) -> Option<Answer> {
    counted(case, |window, channels| window * channels)
}

/// A filter and a bias for each channel.
fn with_bias(case: &Case) -> Option<Answer> {
    counted(case, |window, channels| (window + 1.0) * channels)
}

fn counted(case: &Case, count: impl Fn(f64, f64) -> f64) -> Option<Answer> {
    case.parameters_by(|layer| match layer {
        CostLayer::Sliding(layer) if layer.geometry.is_pool() => {
            let [rows, columns] = layer.geometry.kernel.map(|cells| cells as f64);
            Some(count(rows * columns, layer.in_channels as f64))
        }
        _ => None,
    })
}

/// Four cells, one window: the largest is picked, nothing is weighed.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, scene::counting(2, 2), [2, 2])
}
