//! TINV: a transposed convolution undoes a convolution, in values and in size.

use ndarray::array;

use crate::conv::ConvTranspose;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Transposed, scene};

pub const ROW: Misconception = Misconception {
    id: "TINV",
    forms: &[Form { name: "values", believe: values }, Form { name: "size", believe: size }],
    counterexample: || Case::RoundTrip(scene()),
    scene,
    cure: "stride/back",
    numbers: None,
};

/// The input that the round trip began with.
fn values(case: &Case) -> Option<Answer> {
    let Case::RoundTrip(experiment) = case else { return None };
    Some(Answer::Grid(experiment.input.clone()))
}

/// The other size that the convolution would have brought down to this one.
fn size(case: &Case) -> Option<Answer> {
    let Case::Transposed(asked) = case else { return None };
    let settings = asked.settings;
    if settings.stride.iter().all(|stride| *stride < 2) {
        return None;
    }
    let mut output_padding = [0, 0];
    for axis in 0..2 {
        if settings.output_padding[axis] == 0 {
            output_padding[axis] = settings.stride[axis].saturating_sub(1);
        }
    }
    let other = ConvTranspose { output_padding, ..settings };
    Case::Transposed(Transposed { settings: other, ..*asked }).answer()
}

/// Two ones give 1 2 1 back from 1 1 ... not the input.
fn scene() -> Experiment {
    scene::convolution(array![[1., 2., 3.]], array![[1., 1.]])
}
