//! ADDBIAS: the bias is left out of a map, or added once for each channel.

use ndarray::{Array2, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Channels, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "ADDBIAS",
    forms: &[
        Form { name: "none", believe: |case| times(case, |_| 0) },
        Form { name: "each", believe: |case| times(case, |channels| channels) },
    ],
    counterexample: || {
        Case::Channels(Channels {
            input: array![[[1.]], [[2.]], [[3.]]],
            weight: array![[[2.]], [[1.]], [[1.]]],
            bias: 1.0,
            relu: false,
        })
    },
    scene,
    cure: "convolution/channels",
    numbers: None,
};

/// The core's map with the bias added so often.
fn times(case: &Case, count: fn(usize) -> usize) -> Option<Answer> {
    let Case::Channels(channels) = case else { return None };
    let bias = channels.bias * count(channels.input.dim().0) as f64;
    let is_other = bias.to_bits() != channels.bias.to_bits();
    is_other.then(|| Case::Channels(Channels { bias, ..channels.clone() }).answer())?
}

/// One channel of two, with a bias of 1.
fn scene() -> Experiment {
    Experiment { bias: 1.0, ..scene::convolution(scene::counting(3, 3), Array2::ones((2, 2))) }
}
