//! EVENSIDE: the odd cell of `same` padding is put on the wrong side.

use ndarray::{Array2, array};

use crate::conv::Padding;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "EVENSIDE",
    forms: &[Form { name: "other", believe: other_side }],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "padding/odd-side",
    numbers: Some(numbers),
};

/// The same question with the odd cell at the other end.
fn other_side(case: &Case) -> Option<Answer> {
    let other = match case.geometry()?.padding {
        Padding::Same => Padding::SameLower,
        Padding::SameLower => Padding::Same,
        _ => return None,
    };
    case.answer_with(|geometry| geometry.padding = other)
}

/// Those of the axis with the odd cell.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    numbers::of_axis_where(case, |extent| extent.before != extent.after)
}

/// A kernel of 2 needs one cell of padding: it stands at the end.
fn scene() -> Experiment {
    let plain = scene::convolution(array![[1., 2., 3.]], Array2::ones((1, 2)));
    Experiment { padding: Padding::Same, ..plain }
}
