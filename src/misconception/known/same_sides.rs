//! SAMESIDE: `same` is half a kernel of padding on each side, as `padding=k//2` in PyTorch.

use ndarray::{Array2, array};

use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "SAMESIDE",
    forms: &[Form { name: "half", believe: half }],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "padding/odd-side",
    numbers: Some(numbers),
};

/// The same question with half a window of padding on every side.
fn half(case: &Case) -> Option<Answer> {
    if !matches!(case.geometry()?.padding, Padding::Same | Padding::SameLower) {
        return None;
    }
    let [rows, columns] = case.extents()?.map(|extent| extent.window / 2);
    let sides = Sides { top: rows, bottom: rows, left: columns, right: columns };
    case.answer_with(|geometry| geometry.padding = Padding::Amount(sides))
}

/// For a matrix, the axis along which half a window is something else than `same`.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    if case.asked_extents().is_some() {
        return Numbers::new();
    }
    numbers::of_axis_where(case, |extent| [extent.before, extent.after] != [extent.window / 2; 2])
}

/// 1 to 6 under three ones, stride 2: the same shape, other numbers.
fn scene() -> Experiment {
    let plain = scene::convolution(array![[1., 2., 3., 4., 5., 6.]], Array2::ones((1, 3)));
    Experiment { padding: Padding::Same, stride: [1, 2], ..plain }
}
