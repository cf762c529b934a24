//! DIL0: dilation is counted from 0, as the gap between weights.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "DIL0",
    forms: &[Form { name: "gap", believe: gap }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/dilation",
    numbers: Some(numbers),
};

/// The same question with a dilation of one more, where the kernel is dilated.
fn gap(case: &Case) -> Option<Answer> {
    if case.geometry()?.dilation.iter().all(|dilation| *dilation < 2) {
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

/// For a matrix, those of the axis that is dilated.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    if case.asked_extents().is_some() {
        return Numbers::new();
    }
    numbers::of_axis_where(case, |extent| extent.dilation > 1)
}

/// Dilation 2 spreads a kernel of 3 over 5 cells, not over 7.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(7, 7), Array2::ones((3, 3)));
    Experiment { dilation: [2, 2], ..plain }
}
