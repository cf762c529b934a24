//! DIL0: dilation is counted from 0, as the gap between weights.

use crate::misconception::{Answer, Case, Form, Misconception, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "DIL0",
    forms: &[Form { name: "gap", believe: gap }],
    counterexample: || Case::Size((&scene::dilated()).into()),
    // Dilation 2 spreads a kernel of 3 over 5 cells, not over 7.
    scene: scene::dilated,
    cure: "stride/dilation",
    numbers: Some(numbers::of_dilated_axis),
};

/// The same question with a dilation of one more, where the kernel is dilated.
fn gap(case: &Case) -> Option<Answer> {
    if !case.geometry()?.is_dilated() {
        return None;
    }
    if let Case::Keeps { kernel, dilation } = case {
        return Case::Keeps { kernel: *kernel, dilation: dilation.checked_add(1)? }.answer();
    }
    case.answer_with(|geometry| {
        for dilation in geometry.dilation.iter_mut().filter(|dilation| **dilation > 1) {
            *dilation = dilation.saturating_add(1);
        }
    })
}
