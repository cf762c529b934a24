//! HALFTURN: flipping a kernel is taken for a mirror along one axis, or for no half turn at all.

use ndarray::{Axis, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "HALFTURN",
    forms: &[
        Form { name: "columns", believe: |case| mirrored(case, Axis(1)) },
        Form { name: "rows", believe: |case| mirrored(case, Axis(0)) },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// The output of a filter that is turned along one axis only, where it is to be flipped.
fn mirrored(case: &Case, axis: Axis) -> Option<Answer> {
    let experiment = case.convolution().filter(|experiment| experiment.flip)?;
    let mut filter = experiment.filter.clone();
    filter.invert_axis(axis);
    Case::Output(Experiment { filter, flip: false, ..experiment.clone() }).answer()
}

/// Four weights that can be told apart.
fn scene() -> Experiment {
    let input = array![[1., 0., 2.], [0., 3., 0.], [0., 1., 0.]];
    Experiment { flip: true, ..scene::convolution(input, array![[1., 2.], [3., 4.]]) }
}
