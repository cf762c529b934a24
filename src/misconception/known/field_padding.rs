//! RFPAD: padding, or a larger image, makes a receptive field larger.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, StackLayer, scene};

pub const ROW: Misconception = Misconception {
    id: "RFPAD",
    forms: &[Form { name: "padded", believe: padded }],
    counterexample: || Case::ReceptiveField(vec![StackLayer { padding: [1, 1], ..StackLayer::new(3) }]),
    scene,
    cure: "stride/stack",
    numbers: Some(numbers),
};

/// The field, and all padding on top of it.
fn padded(case: &Case) -> Option<Answer> {
    let Case::ReceptiveField(layers) = case else { return None };
    let padding: f64 = layers.iter().flat_map(|layer| layer.padding).map(|cells| cells as f64).sum();
    (padding > 0.0).then_some(())?;
    Some(Answer::Number(case.answer()?.number()? + padding))
}

/// How the field is added up.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    super::receptive_field::sum(case)
}

/// A window of 3 in a ring of zeros: it spans 3 cells there, too.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { padding: scene::around(1), ..plain }
}
