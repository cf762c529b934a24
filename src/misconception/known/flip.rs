//! FLIP: a convolution layer turns its filter over first.

use ndarray::array;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "FLIP",
    forms: &[Form { name: "flip", believe: turned }],
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

fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let flips = case.convolution().is_some_and(|experiment| experiment.flip);
    vec![("flip", if flips { "on" } else { "off" }.to_owned())]
}

/// An impulse draws the filter: turned over where layers do not flip.
fn scene() -> Experiment {
    scene::convolution(scene::impulse(3, 3, [1, 1]), array![[1., 2.], [3., 4.]])
}
