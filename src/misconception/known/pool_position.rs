//! POOLPOS: a pool passes on where in its window a value stood.

use ndarray::array;

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Case, Misconception, scene};

pub const ROW: Misconception =
    Misconception::only_chosen("POOLPOS", || Case::Output(scene()), scene, "pooling/kinds");

/// A 9 with three cells to move to.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, array![[9., 0.], [0., 0.]], [2, 2])
}
