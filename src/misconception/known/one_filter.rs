//! ONEFIL: one filter or unit is counted for all of them.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{
    Answer, Case, CostLayer, Costs, Dense, Form, Geometry, Layer, Misconception, scene,
};

pub const ROW: Misconception = Misconception {
    id: "ONEFIL",
    forms: &[Form { name: "one", believe: one }],
    counterexample: || {
        let geometry = Geometry::convolution([8, 8], [3, 3]);
        let layer = Layer { geometry, in_channels: 3, filters: 16, bias: false };
        Case::Costs(Costs::macs(vec![CostLayer::Sliding(layer)]))
    },
    scene,
    cure: "filter/maps",
    numbers: None,
};

/// A convolution with one filter, a dense layer with one unit.
fn one(case: &Case) -> Option<Answer> {
    if let Case::AsDense(layer) = case {
        let dense = Dense { units: 1, ..layer.as_dense().ok()? };
        return Some(Answer::Number(dense.cost().ok()?.weights as f64));
    }
    let costs = case.costs()?;
    let [layer] = costs.layers[..] else { return None };
    let one = match layer {
        CostLayer::Sliding(layer) if !layer.geometry.is_pool() && layer.filters > 1 => {
            CostLayer::Sliding(Layer { filters: 1, ..layer })
        }
        CostLayer::Dense(dense) if dense.units > 1 => CostLayer::Dense(Dense { units: 1, ..dense }),
        _ => return None,
    };
    costs.with_layers(vec![one]).answer().ok()
}

/// One filter: the output that it makes is one of many.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
