//! RELU: a negative sum is left as it is although `ReLU` follows.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Channels, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "RELU",
    forms: &[Form { name: "forgotten", believe: forgotten }],
    counterexample: || {
        Case::Channels(Channels {
            input: array![[[1.]], [[2.]]],
            weight: array![[[1.]], [[1.]]],
            bias: -8.0,
            relu: true,
        })
    },
    scene,
    cure: "convolution/channels",
    numbers: None,
};

/// The sums before `ReLU`, where it changes one.
fn forgotten(case: &Case) -> Option<Answer> {
    let Case::Channels(channels) = case else { return None };
    let sums = Case::Channels(Channels { relu: false, ..channels.clone() }).answer()?;
    (channels.relu && sums != case.answer()?).then_some(sums)
}

/// 1 - 8: below zero, as a lab shows it.
fn scene() -> Experiment {
    Experiment { bias: -8.0, ..scene::convolution(array![[1.]], array![[1.]]) }
}
