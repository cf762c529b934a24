//! FLIP: a convolution layer turns its filter over first.

use ndarray::{Axis, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "FLIP",
    forms: &[
        Form { name: "flip", believe: turned },
        Form { name: "transposed", believe: transposed },
        Form { name: "gradient", believe: gradient },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "convolution/flip",
    numbers: Some(numbers),
};

/// The core's output with `flip` the other way round.
fn turned(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    Case::Output(Experiment { flip: !experiment.flip, ..experiment.clone() }).answer()
}

/// The output of the filter with rows and columns exchanged.
fn transposed(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    let filter = experiment.filter.t().to_owned();
    let is_other = filter.is_square() && filter != experiment.filter;
    is_other.then(|| Case::Output(Experiment { filter, ..experiment.clone() }).answer())?
}

/// The weights' gradient with the arriving one turned by 180 degrees.
fn gradient(case: &Case) -> Option<Answer> {
    let Case::WeightGradient { experiment, upstream } = case else { return None };
    let mut turned = upstream.clone();
    turned.invert_axis(Axis(0));
    turned.invert_axis(Axis(1));
    Case::WeightGradient { experiment: experiment.clone(), upstream: turned }.answer()
}

fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let flips = case.convolution().is_some_and(|experiment| experiment.flip);
    vec![("flip", if flips { "on" } else { "off" }.to_owned())]
}

/// An impulse draws the filter: turned over where layers do not flip.
fn scene() -> Experiment {
    scene::convolution(scene::impulse(3, 3, [1, 1]), array![[1., 2.], [3., 4.]])
}
