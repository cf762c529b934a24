//! SPACED: a transposed convolution only sets the values apart, with zeros between them.

use ndarray::{Array2, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "SPACED",
    forms: &[Form { name: "spaced", believe: spaced }],
    counterexample: || Case::RoundTrip(scene()),
    scene,
    cure: "stride/back",
    numbers: None,
};

/// The convolution's output, its cells a stride apart, in the shape of the input.
fn spaced(case: &Case) -> Option<Answer> {
    let Case::RoundTrip(experiment) = case else { return None };
    case.answer()?;
    let outcome = experiment.compute().ok()?;
    let mut back = Array2::zeros(experiment.input.dim());
    for ((row, column), value) in outcome.output.indexed_iter() {
        let at = [row * experiment.stride[0], column * experiment.stride[1]];
        // With padding the last ones could come to lie outside.
        *back.get_mut(at)? = *value;
    }
    Some(Answer::Grid(back))
}

/// 1 2 3 4 5 under three ones with stride 2 is 6 12, and 6 6 18 12 12 on the way back.
fn scene() -> Experiment {
    let plain = scene::convolution(array![[1., 2., 3., 4., 5.]], Array2::ones((1, 3)));
    Experiment { stride: [1, 2], ..plain }
}
