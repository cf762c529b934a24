//! SHAPEMSG: a message about shapes is read at another number than the channels'.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("SHAPEMSG", || Case::Output(scene()), scene, "convolution/channels");

/// One channel under a filter of one channel.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((2, 2)))
}
