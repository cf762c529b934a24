//! FLATCH: flattening counts the cells of one channel and forgets the others.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Chain, CostLayer, Dense, Form, Link, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "FLATCH",
    forms: &[
        Form { name: "plane", believe: plane },
        Form { name: "dense", believe: dense },
        Form { name: "dense-none", believe: dense_without_bias },
        Form { name: "dense-one", believe: dense_with_one_bias },
    ],
    counterexample: || {
        let links = vec![Link::convolution(16, [3, 1, 0])];
        Case::Chain(Chain::new(3, 5, links).flattened())
    },
    scene,
    cure: "filter/maps",
    numbers: None,
};

/// Rows times columns of the last map.
fn plane(case: &Case) -> Option<Answer> {
    let Case::Chain(chain) = case else { return None };
    let side = *chain.sides().ok()?.last()?;
    chain.is_flattened.then(|| Answer::Number(side as f64 * side as f64))
}

/// A dense layer whose units read rows times columns.
fn dense(case: &Case) -> Option<Answer> {
    counted(case, |weights, biases| weights + biases)
}

/// The same, and no biases.
fn dense_without_bias(case: &Case) -> Option<Answer> {
    counted(case, |weights, _| weights)
}

/// The same, and one bias for the layer.
fn dense_with_one_bias(case: &Case) -> Option<Answer> {
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

/// One of sixteen maps: nine cells, and as many from each of the others.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
