//! PARAM: the input's channels are left out of a filter, or its bias is counted wrong.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PARAM",
    forms: &[
        Form { name: "flat", believe: flat },
        Form { name: "bias-twice", believe: bias_twice },
        Form { name: "bias-each", believe: bias_each },
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
    Some(Answer::Number(Layer { in_channels: 1, ..*convolution(case)? }.parameters()))
}

/// Two biases for each filter.
fn bias_twice(case: &Case) -> Option<Answer> {
    let layer = convolution(case)?;
    layer.bias.then(|| Answer::Number(layer.parameters() + layer.filters as f64))
}

/// A bias for each weight.
fn bias_each(case: &Case) -> Option<Answer> {
    let layer = convolution(case)?;
    layer.bias.then(|| Answer::Number(2.0 * Layer { bias: false, ..*layer }.parameters()))
}

fn convolution(case: &Case) -> Option<&Layer> {
    match case {
        Case::Parameters(layer) if !layer.geometry.is_pool() => Some(layer),
        _ => None,
    }
}

/// A 3 x 3 filter: nine of its weights, those for one channel.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
