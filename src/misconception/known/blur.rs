//! BLURSHARP: a filter that blurs is taken for one that sharpens.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("BLURSHARP", || Case::Output(scene()), scene, "filter/blur");

/// A step under a filter that sharpens.
fn scene() -> Experiment {
    let step = array![[1., 1., 1., 2., 2., 2.], [1., 1., 1., 2., 2., 2.], [1., 1., 1., 2., 2., 2.]];
    scene::convolution(step, array![[0., -1., 0.], [-1., 5., -1.], [0., -1., 0.]])
}
