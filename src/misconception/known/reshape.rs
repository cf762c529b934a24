//! RESHAPE: reshaping moves axes.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("RESHAPE", || Case::Output(scene()), scene, "convolution/channels");

/// Two rows of three, read on.
fn scene() -> Experiment {
    scene::convolution(scene::counting(2, 3), array![[1.]])
}
