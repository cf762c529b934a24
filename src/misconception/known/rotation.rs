//! ROTATE: a filter or a pool recognises a pattern that is turned.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("ROTATE", || Case::Output(scene()), scene, "filter/direction");

/// A step from top to bottom, and the filter that answers to it.
fn scene() -> Experiment {
    let step = array![[0., 0., 0.], [0., 0., 0.], [1., 1., 1.]];
    scene::convolution(step, array![[-1., -2., -1.], [0., 0., 0.], [1., 2., 1.]])
}
