//! REFL: one mirror at the border is taken for the other: the border cell is repeated, or left out.

use ndarray::{Array2, array};

use crate::conv::{Padding, PaddingMode, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "REFL",
    forms: &[Form { name: "repeated", believe: repeated }, Form { name: "skipped", believe: skipped }],
    counterexample: || Case::Padded(scene()),
    scene,
    cure: "padding/modes",
    numbers: None,
};

/// The same question with symmetric padding.
fn repeated(case: &Case) -> Option<Answer> {
    exchanged(case, PaddingMode::Reflect, PaddingMode::Symmetric)
}

/// The other way round.
fn skipped(case: &Case) -> Option<Answer> {
    exchanged(case, PaddingMode::Symmetric, PaddingMode::Reflect)
}

fn exchanged(case: &Case, asked: PaddingMode, padding_mode: PaddingMode) -> Option<Answer> {
    let (Case::Padded(experiment) | Case::Output(experiment)) = case else { return None };
    if experiment.effective_padding_mode() != asked {
        return None;
    }
    case.answer()?;
    let other = Experiment { padding_mode, ..experiment.clone() };
    match case {
        Case::Padded(_) => Case::Padded(other).answer(),
        _ => Case::Output(other).answer(),
    }
}

/// 1 2 3 with two cells at each side: 3 2 1 2 3 2 1.
fn scene() -> Experiment {
    let sides = Sides { left: 2, right: 2, ..Sides::default() };
    let plain = scene::convolution(array![[1., 2., 3.]], Array2::ones((1, 1)));
    Experiment { padding: Padding::Amount(sides), padding_mode: PaddingMode::Reflect, ..plain }
}
