//! LOCAL: a dense layer is counted as if its outputs saw a window, or shared their weights.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "LOCAL",
    forms: &[Form { name: "window", believe: window }, Form { name: "shared", believe: shared }],
    counterexample: || {
        let geometry = Geometry::from(&scene());
        Case::AsDense(Layer { geometry, in_channels: 1, filters: 1, bias: false })
    },
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// For each output the weights of its window.
fn window(case: &Case) -> Option<Answer> {
    let layer = asked(case)?;
    Some(Answer::Number(layer.cost_at(layer.places().ok()?).ok()?.macs as f64))
}

/// The weights of the convolution.
fn shared(case: &Case) -> Option<Answer> {
    Some(Answer::Number(asked(case)?.cost_at([0, 0]).ok()?.weights as f64))
}

fn asked(case: &Case) -> Option<&Layer> {
    match case {
        Case::AsDense(layer) => Some(layer),
        _ => None,
    }
}

/// Sixteen cells, nine outputs; each output sees four of the cells.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)))
}
