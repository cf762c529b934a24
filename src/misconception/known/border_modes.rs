//! BORDER: a padding mode is taken for another one, other than one mirror for the other.

use ndarray::{Array2, array};

use crate::conv::{Padding, PaddingMode, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "BORDER",
    forms: &[
        Form { name: "end", believe: |case| filled(case, PaddingMode::Replicate) },
        Form { name: "around", believe: |case| filled(case, PaddingMode::Circular) },
        Form { name: "zeros", believe: |case| filled(case, PaddingMode::Zeros) },
        Form { name: "mirror", believe: |case| filled(case, PaddingMode::Reflect) },
        Form { name: "doubled", believe: |case| filled(case, PaddingMode::Symmetric) },
    ],
    counterexample: || Case::Padded(scene()),
    scene,
    cure: "padding/modes",
    numbers: Some(numbers),
};

const MIRRORS: [PaddingMode; 2] = [PaddingMode::Reflect, PaddingMode::Symmetric];

/// The padded input of another mode, where the one that is asked copies cells.
fn filled(case: &Case, padding_mode: PaddingMode) -> Option<Answer> {
    let Case::Padded(experiment) = case else { return None };
    let asked = experiment.effective_padding_mode();
    let copies = !matches!(asked, PaddingMode::Zeros | PaddingMode::Constant);
    let are_mirrors = MIRRORS.contains(&asked) && MIRRORS.contains(&padding_mode);
    if !copies || are_mirrors || asked == padding_mode {
        return None;
    }
    case.answer()?;
    Case::Padded(Experiment { padding_mode, ..experiment.clone() }).answer()
}

/// Which mode is asked.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let Case::Padded(experiment) = case else { return Numbers::new() };
    vec![("mode", experiment.effective_padding_mode().name().to_owned())]
}

/// 1 2 3 with two cells at each side: 1 1 1 2 3 3 3.
fn scene() -> Experiment {
    let sides = Sides { left: 2, right: 2, ..Sides::default() };
    let plain = scene::convolution(array![[1., 2., 3.]], Array2::ones((1, 1)));
    Experiment { padding: Padding::Amount(sides), padding_mode: PaddingMode::Replicate, ..plain }
}
