//! BNORM: what a batch normalization measures is counted as learned, or nothing of it is.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Costs, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "BNORM",
    forms: &[Form { name: "four", believe: four }, Form { name: "none", believe: none }],
    counterexample: || Case::Costs(Costs::parameters(vec![CostLayer::BatchNorm(64)])),
    scene,
    cure: "pooling/no-weights",
    numbers: None,
};

/// Scale and shift, running mean and variance.
fn four(case: &Case) -> Option<Answer> {
    for_each_channel(case, 4.0)
}

/// Nothing.
fn none(case: &Case) -> Option<Answer> {
    for_each_channel(case, 0.0)
}

fn for_each_channel(case: &Case, numbers: f64) -> Option<Answer> {
    case.parameters_by(|layer| match layer {
        CostLayer::BatchNorm(channels) => Some(numbers * *channels as f64),
        _ => None,
    })
}

/// What scales and shifts a channel: one weight and one bias.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(3, 3), Array2::from_elem((1, 1), 2.0));
    Experiment { bias: -10.0, ..plain }
}
