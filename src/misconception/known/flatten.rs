//! FLATTEN: one map of many is laid out for a dense layer.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, CostLayer, Costs, Dense, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "FLATTEN",
    forms: &[
        Form { name: "map", believe: map },
        Form { name: "map-none", believe: map_without_bias },
        Form { name: "map-one", believe: map_with_one_bias },
    ],
    counterexample: || {
        let dense = Dense { map: [16, 5, 5], units: 120, bias: true };
        Case::Costs(Costs::parameters(vec![CostLayer::Dense(dense)]))
    },
    scene,
    cure: "filter/maps",
    numbers: None,
};

/// Rows times columns, without the channels.
fn map(case: &Case) -> Option<Answer> {
    counted(case, |weights, biases| weights + biases)
}

/// The same, and no biases.
fn map_without_bias(case: &Case) -> Option<Answer> {
    counted(case, |weights, _| weights)
}

/// The same, and one bias for the layer.
fn map_with_one_bias(case: &Case) -> Option<Answer> {
    counted(case, |weights, _| weights + 1.0)
}

fn counted(case: &Case, count: impl Fn(f64, f64) -> f64) -> Option<Answer> {
    case.parameters_by(|layer| {
        let CostLayer::Dense(dense) = layer else { return None };
        let [channels, rows, columns] = dense.map;
        if channels == 1 || [rows, columns] == [1, 1] {
            return None;
        }
        let cost = Dense { map: [1, rows, columns], ..*dense }.cost().ok()?;
        Some(count(cost.weights as f64, cost.biases as f64))
    })
}

/// One map, nine cells.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)))
}
