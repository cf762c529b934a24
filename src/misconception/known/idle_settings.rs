//! SETCOUNT: stride, padding, dilation or batch change how many weights there are.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("SETCOUNT", || Case::Output(scene()), scene, "convolution/sharing");

/// Four weights, whatever the settings.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((2, 2)))
}
