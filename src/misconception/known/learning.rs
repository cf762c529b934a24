//! LEARNS: what has numbers of its own to learn is mistaken for what has none.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("LEARNS", || Case::Output(scene()), scene, "pooling/no-weights");

/// Four weights and a bias.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)));
    Experiment { bias: 5.0, ..plain }
}
