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
    let has_other = |axis: usize| settings.output_padding[axis] < settings.stride[axis];
    if settings.stride == [1, 1] || !has_other(0) || !has_other(1) {
        return None;
    }
    let output_padding = std::array::from_fn(|axis| match settings.output_padding[axis] {
        0 => settings.stride[axis].saturating_sub(1),
        _ => 0,
    });
    let other = ConvTranspose { output_padding, ..settings };
    Case::Transposed(Transposed { settings: other, ..*asked }).answer()
}

/// 1 2 3 under two ones is 3 5, and 3 8 5 on the way back.
fn scene() -> Experiment {
    scene::convolution(array![[1., 2., 3.]], array![[1., 1.]])
}
