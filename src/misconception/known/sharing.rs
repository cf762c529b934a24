//! SHARING: weight sharing is taken for transfer learning, sparse connections for a regularization.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("SHARING", || Case::Output(scene()), scene, "convolution/sharing");

/// Four weights at nine places, four cells of sixteen under them.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)))
}
