//! DXVALID: an input's gradient is a valid convolution of the arriving one, and so smaller than it.

use ndarray::{Axis, array};

use crate::lab::{Experiment, Operation};
use crate::misconception::{Answer, Case, Form, Geometry, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "DXVALID",
    forms: &[Form { name: "valid", believe: valid }],
    counterexample: || Case::InputGradient { experiment: scene(), upstream: array![[1., 2.], [3., 4.]] },
    scene,
    cure: "filter/learned",
    numbers: None,
};

/// The turned filter where it fits inside the arriving gradient.
fn valid(case: &Case) -> Option<Answer> {
    let Case::InputGradient { experiment, upstream } = case else { return None };
    if experiment.operation != Operation::Convolution || !Geometry::from(experiment).is_bare() {
        return None;
    }
    let mut filter = experiment.filter.clone();
    filter.invert_axis(Axis(0));
    filter.invert_axis(Axis(1));
    let flip = experiment.flip;
    Case::Output(Experiment { filter, flip, ..Experiment::plain(upstream.clone()) }).answer()
}

/// Nine cells, four windows: each cell lies under one of them at least.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), array![[1., 0.], [0., -1.]])
}
