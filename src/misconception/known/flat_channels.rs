//! FLATCH: flattening counts the cells of one channel and forgets the others.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Chain, Form, Link, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "FLATCH",
    forms: &[Form { name: "plane", believe: plane }],
    counterexample: || {
        let links = vec![Link::convolution(16, [3, 1, 0])];
        Case::Chain(Chain { channels: 3, side: 5, links, is_flattened: true })
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

/// One of sixteen maps: nine cells, and as many from each of the others.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
