//! UNCROP: the padding of a transposed convolution is added, or left alone, instead of cropped off.

use crate::conv::{ConvTranspose, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Transposed, scene};

pub const ROW: Misconception = Misconception {
    id: "UNCROP",
    forms: &[
        Form { name: "added", believe: |case| grown(case, 2) },
        Form { name: "kept", believe: |case| grown(case, 1) },
    ],
    counterexample: || {
        let settings = ConvTranspose { stride: [2, 2], padding: Sides::all(1), ..ConvTranspose::default() };
        Case::Transposed(Transposed { input: [4, 4], kernel: [3, 3], settings })
    },
    scene,
    cure: "stride/back",
    numbers: None,
};

/// The size with all the padding added so many times to what is left when it is cropped.
fn grown(case: &Case, times: usize) -> Option<Answer> {
    let Case::Transposed(asked) = case else { return None };
    let padding = asked.settings.padding;
    let Answer::Size([rows, columns]) = case.answer()? else { return None };
    let along = |size: usize, axis: usize| {
        let (before, after) = padding.along(axis);
        before.checked_add(after)?.checked_mul(times)?.checked_add(size)
    };
    let grown = [along(rows, 0)?, along(columns, 1)?];
    (grown != [rows, columns]).then_some(Answer::Size(grown))
}

/// The convolution that makes 4 x 4 of 7 x 7: its border is what the way back crops off.
fn scene() -> Experiment {
    Experiment { padding: scene::around(1), ..scene::strided(7) }
}
