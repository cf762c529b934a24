//! FLOPS: floating-point operations are told for multiply-accumulates.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Costs, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "FLOPS",
    forms: &[Form { name: "twice", believe: twice }],
    counterexample: || {
        let geometry = Geometry::convolution([8, 8], [3, 3]);
        let layer = Layer { geometry, in_channels: 3, filters: 16, bias: false };
        Case::Costs(Costs::macs(vec![CostLayer::Sliding(layer)]))
    },
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// Multiplications and additions apart.
fn twice(case: &Case) -> Option<Answer> {
    case.macs_by(|layer| Some(2.0 * layer.cost().ok()?.macs as f64))
}

/// Four products, and as many additions.
fn scene() -> Experiment {
    scene::convolution(scene::counting(2, 2), Array2::ones((2, 2)))
}
