//! LAYERFIX: a layer is changed until it takes data of the wrong shape.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("LAYERFIX", || Case::Output(scene()), scene, "convolution/channels");

/// A map of 7 x 7, one of ten.
fn scene() -> Experiment {
    scene::convolution(scene::counting(9, 9), Array2::ones((3, 3)))
}
