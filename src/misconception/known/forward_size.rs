//! FORWARD: a transposed convolution's size by the formula of a convolution.

use crate::conv::Padding;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Misconception, Transposed, scene};

pub const ROW: Misconception = Misconception {
    id: "FORWARD",
    forms: &[Form { name: "smaller", believe: smaller }],
    counterexample: || Case::Transposed(scene::upscaled()),
    scene,
    cure: "stride/back",
    numbers: None,
};

/// What a convolution makes of this input with the same settings, where it makes anything.
fn smaller(case: &Case) -> Option<Answer> {
    let Case::Transposed(Transposed { input, kernel, settings }) = case else { return None };
    case.answer()?;
    Case::Size(Geometry {
        stride: settings.stride,
        padding: Padding::Amount(settings.padding),
        dilation: settings.dilation,
        ..Geometry::convolution(*input, *kernel)
    })
    .answer()
}

/// The convolution that makes 2 x 2 of 5 x 5.
fn scene() -> Experiment {
    scene::strided(5)
}
