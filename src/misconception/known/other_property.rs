//! PROPERTY: linearity or locality is taken for what shifts are about.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("PROPERTY", || Case::Output(scene()), scene, "convolution/shift");

/// A 1 that can be moved.
fn scene() -> Experiment {
    scene::convolution(array![[0., 0., 1., 0., 0., 0.]], array![[1., 2.]])
}
