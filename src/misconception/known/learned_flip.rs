//! FLIPLEARN: what a network learns depends on whether its library flips kernels.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("FLIPLEARN", || Case::Output(scene()), scene, "filter/learned");

/// A filter that looks different after a half turn.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), array![[1., 2.], [3., 4.]])
}
