//! NODIL: the dilation is left out, as if the weights lay side by side.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "NODIL",
    forms: &[Form { name: "dense", believe: dense }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/dilation",
    numbers: Some(numbers),
};

/// The same question with dilation 1.
fn dense(case: &Case) -> Option<Answer> {
    if case.geometry()?.dilation.iter().all(|dilation| *dilation < 2) {
        return None;
    }
    if let Case::Keeps { kernel, .. } = case {
        return Case::Keeps { kernel: *kernel, dilation: 1 }.answer();
    }
    case.answer_with(|geometry| geometry.dilation = [1, 1])
}

/// For a matrix, those of the axis that is dilated.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    if case.asked_extents().is_some() {
        return Numbers::new();
    }
    numbers::of_axis_where(case, |extent| extent.dilation > 1)
}

/// Dilation 2 spreads a kernel of 3 over 5 of 7 cells: 3 places, not 5.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(7, 7), Array2::ones((3, 3)));
    Experiment { dilation: [2, 2], ..plain }
}
