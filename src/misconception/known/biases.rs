//! BIAS: biases are left out, counted once for a layer, twice, for each weight or each channel.

use ndarray::Array2;

use crate::conv::Cost;
use crate::lab::{Experiment, same};
use crate::misconception::{Answer, Case, Channels, CostLayer, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "BIAS",
    forms: &[
        Form { name: "none", believe: none },
        Form { name: "one", believe: one },
        Form { name: "twice", believe: twice },
        Form { name: "each", believe: each },
        Form { name: "left-out", believe: |case| added(case, |_| 0) },
        Form { name: "channels", believe: |case| added(case, |channels| channels) },
    ],
    counterexample: || {
        let geometry = Geometry::convolution([5, 5], [3, 3]);
        Case::Parameters(Layer { geometry, in_channels: 3, filters: 10, bias: true })
    },
    scene,
    cure: "convolution/sharing",
    numbers: None,
};

/// Weights alone.
fn none(case: &Case) -> Option<Answer> {
    case.parameters_by(|layer| Some(biased(layer)?.weights as f64))
}

/// One bias for the layer.
fn one(case: &Case) -> Option<Answer> {
    case.parameters_by(|layer| Some(biased(layer)?.weights as f64 + 1.0))
}

/// Two biases for each filter.
fn twice(case: &Case) -> Option<Answer> {
    case.parameters_by(|layer| {
        let cost = biased(layer)?;
        Some(cost.parameters() as f64 + cost.biases as f64)
    })
}

/// A bias for each weight.
fn each(case: &Case) -> Option<Answer> {
    case.parameters_by(|layer| Some(2.0 * biased(layer)?.weights as f64))
}

/// The core's map with the bias added so often.
fn added(case: &Case, count: fn(usize) -> usize) -> Option<Answer> {
    let Case::Channels(channels) = case else { return None };
    let bias = channels.bias * count(channels.input.dim().0) as f64;
    let is_other = !same(bias, channels.bias);
    is_other.then(|| Case::Channels(Channels { bias, ..channels.clone() }).answer())?
}

/// What a layer with biases learns. The shift of a batch normalization is not called one.
fn biased(layer: &CostLayer) -> Option<Cost> {
    let cost = layer.learned().ok()?;
    (cost.biases > 0 && !matches!(layer, CostLayer::BatchNorm(_))).then_some(cost)
}

/// One filter, one bias: it is added at every place.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)));
    Experiment { bias: 5.0, ..plain }
}
