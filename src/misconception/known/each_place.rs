//! ATPLACE: a weight multiplies once, although its filter stands at many places.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Costs, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "ATPLACE",
    forms: &[Form { name: "pointwise", believe: pointwise_once }, Form { name: "all", believe: all_once }],
    counterexample: || {
        let geometry = Geometry::convolution([56, 56], [3, 3]);
        let layer = Layer { geometry, in_channels: 64, filters: 128, bias: false };
        Case::Costs(Costs::macs(vec![CostLayer::Sliding(layer)]))
    },
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// Of several layers, those of 1 x 1 at one place.
fn pointwise_once(case: &Case) -> Option<Answer> {
    if case.costs()?.layers.len() == 1 {
        return None;
    }
    case.macs_by(|layer| {
        let layer = layer.convolution().filter(|layer| layer.geometry.kernel == [1, 1])?;
        Some(layer.cost_at([1, 1]).ok()?.macs as f64)
    })
}

/// Every layer at one place.
fn all_once(case: &Case) -> Option<Answer> {
    case.macs_by(|layer| match layer {
        CostLayer::Sliding(_) | CostLayer::Depthwise(_) => Some(layer.learned().ok()?.weights as f64),
        CostLayer::Dense(_) | CostLayer::BatchNorm(_) => None,
    })
}

/// Four weights that meet four cells each.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), Array2::ones((2, 2)))
}
