//! NODIL: the dilation is left out, as if the weights lay side by side.

use crate::misconception::{Answer, Case, Form, Misconception, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "NODIL",
    forms: &[Form { name: "dense", believe: dense }],
    counterexample: || Case::Size((&scene::dilated()).into()),
    // Dilation 2 spreads a kernel of 3 over 5 of 7 cells: 3 places, not 5.
    scene: scene::dilated,
    cure: "stride/dilation",
    numbers: Some(numbers::of_dilated_axis),
};

/// The same question with dilation 1.
fn dense(case: &Case) -> Option<Answer> {
    if !case.geometry()?.is_dilated() {
        return None;
    }
    if let Case::Keeps { kernel, .. } = case {
        return Case::Keeps { kernel: *kernel, dilation: 1 }.answer();
    }
    case.answer_with(|geometry| geometry.dilation = [1, 1])
}
