//! INPLACE: multiplications are counted for each input cell instead of each output cell.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Costs, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "INPLACE",
    forms: &[Form { name: "input", believe: input_cells }],
    counterexample: || {
        let geometry = Geometry { stride: [2, 2], ..Geometry::convolution([6, 6], [2, 2]) };
        let layer = Layer { geometry, in_channels: 3, filters: 8, bias: false };
        Case::Costs(Costs::macs(vec![CostLayer::Sliding(layer)]))
    },
    scene,
    cure: "stride/formula",
    numbers: None,
};

/// A window on each cell of the input.
fn input_cells(case: &Case) -> Option<Answer> {
    case.macs_by(|layer| {
        let cost = match layer {
            CostLayer::Sliding(layer) => layer.cost_at(layer.geometry.input),
            CostLayer::Depthwise(layer) => layer.depthwise_cost_at(layer.geometry.input),
            CostLayer::Dense(_) | CostLayer::BatchNorm(_) => return None,
        };
        Some(cost.ok()?.macs as f64)
    })
}

/// 36 cells, nine places.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(6, 6), Array2::ones((2, 2)));
    Experiment { stride: [2, 2], ..plain }
}
