//! RFCH: channels or filters make a receptive field larger.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("RFCH", || Case::Output(scene()), scene, "stride/stack");

/// One channel of many: each output sees 3 x 3 cells of it.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
