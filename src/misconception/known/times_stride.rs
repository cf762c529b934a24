//! UPMUL: a transposed convolution multiplies the size by its stride, whatever kernel and padding.

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Transposed, scene};

pub const ROW: Misconception = Misconception {
    id: "UPMUL",
    forms: &[Form { name: "multiplied", believe: multiplied }],
    counterexample: || Case::Transposed(scene::upscaled()),
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
    scene::strided(11)
}
