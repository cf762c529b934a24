//! POOLEQ: the output of a pool, or of a stride, moves along with every shift of the input.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene, truth};

pub const ROW: Misconception = Misconception {
    id: "POOLEQ",
    forms: &[Form { name: "along", believe: along }],
    counterexample: || Case::Shifted { experiment: scene(), down: 0, right: 1 },
    scene,
    cure: "convolution/shift",
    numbers: None,
};

/// The output from before the move, moved as far as the input.
fn along(case: &Case) -> Option<Answer> {
    let Case::Shifted { experiment, down, right } = case else { return None };
    let geometry = case.geometry()?;
    if !geometry.is_pool() && geometry.stride == [1, 1] {
        return None;
    }
    let Answer::Grid(output) = Case::Output(experiment.clone()).answer()? else { return None };
    Some(Answer::Grid(truth::shifted(&output, *down, *right)))
}

/// A 1 that has room to move within its window.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, scene::impulse(1, 6, [0, 2]), [1, 2])
}
