//! HEADSIZE: a dense layer fits maps of every size.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("HEADSIZE", || Case::Output(scene()), scene, "convolution/map");

/// A map that grows with its input.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
