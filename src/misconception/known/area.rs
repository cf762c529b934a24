//! AREA: where rows and columns grow, one of the two is counted.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("AREA", || Case::Output(scene()), scene, "convolution/map");

/// Two places along each axis, four in all.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), Array2::ones((2, 2)))
}
