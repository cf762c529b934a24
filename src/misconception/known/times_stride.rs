//! UPMUL: a transposed convolution multiplies the size by its stride, whatever kernel and padding.

use ndarray::Array2;

use crate::conv::ConvTranspose;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Transposed, scene};

pub const ROW: Misconception = Misconception {
    id: "UPMUL",
    forms: &[Form { name: "multiplied", believe: multiplied }],
    counterexample: || {
        let settings = ConvTranspose { stride: [2, 2], ..ConvTranspose::default() };
        Case::Transposed(Transposed { input: [5, 5], kernel: [3, 3], settings })
    },
    scene,
    cure: "stride/back",
    numbers: None,
};

/// The input times the stride.
fn multiplied(case: &Case) -> Option<Answer> {
    let Case::Transposed(Transposed { input, settings, .. }) = case else { return None };
    if settings.stride.iter().any(|stride| *stride < 2) {
        return None;
    }
    let [rows, columns] = [0, 1].map(|axis| input[axis].checked_mul(settings.stride[axis]));
    Some(Answer::Size([rows?, columns?]))
}

/// The convolution whose 5 cells are to become 11 again.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(11, 11), Array2::ones((3, 3)));
    Experiment { stride: [2, 2], ..plain }
}
