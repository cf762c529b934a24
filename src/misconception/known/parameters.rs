//! PARAM: a filter is counted as if one channel came in.

use ndarray::Array2;

use crate::conv::Cost;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PARAM",
    forms: &[
        Form { name: "flat", believe: flat },
        Form { name: "flat-none", believe: flat_without_bias },
        Form { name: "flat-one", believe: flat_with_one_bias },
    ],
    counterexample: || {
        let geometry = Geometry::from(&scene());
        Case::Parameters(Layer { geometry, in_channels: 50, filters: 50, bias: true })
    },
    scene,
    cure: "convolution/sharing",
    numbers: None,
};

/// Filters with one channel.
fn flat(case: &Case) -> Option<Answer> {
    let parameters = case.parameters_by(|layer| Some(of_one_channel(layer)?.parameters() as f64));
    parameters.or_else(|| case.macs_by(|layer| Some(of_one_channel(layer)?.macs as f64)))
}

/// The same, and no biases.
fn flat_without_bias(case: &Case) -> Option<Answer> {
    case.parameters_by(|layer| with_bias(of_one_channel(layer)?, 0.0))
}

/// The same, and one bias for the layer.
fn flat_with_one_bias(case: &Case) -> Option<Answer> {
    case.parameters_by(|layer| with_bias(of_one_channel(layer)?, 1.0))
}

fn with_bias(cost: Cost, biases: f64) -> Option<f64> {
    (cost.biases > 0).then_some(cost.weights as f64 + biases)
}

fn of_one_channel(layer: &CostLayer) -> Option<Cost> {
    let layer = layer.convolution().filter(|layer| layer.in_channels > 1)?;
    // Weights are counted even where the windows do not fit.
    Layer { in_channels: 1, ..*layer }.cost_at(layer.places().unwrap_or_default()).ok()
}

/// A 3 x 3 filter: nine of its weights, those for one channel.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
