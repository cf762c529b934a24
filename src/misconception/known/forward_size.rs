//! FORWARD: a transposed convolution's size by the formula of a convolution.

use ndarray::Array2;

use crate::conv::{ConvTranspose, Padding};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Misconception, Transposed, scene};

pub const ROW: Misconception = Misconception {
    id: "FORWARD",
    forms: &[Form { name: "smaller", believe: smaller }],
    counterexample: || {
        let settings = ConvTranspose { stride: [2, 2], ..ConvTranspose::default() };
        Case::Transposed(Transposed { input: [5, 5], kernel: [3, 3], settings })
    },
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
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { stride: [2, 2], ..plain }
}
