//! RFOWN: a layer's own stride is counted for its own kernel already.

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, StackLayer, scene};

pub const ROW: Misconception = Misconception {
    id: "RFOWN",
    forms: &[Form { name: "own", believe: own }],
    counterexample: || {
        let layer = StackLayer { stride: 2, ..StackLayer::new(3) };
        Case::ReceptiveField(vec![layer, layer])
    },
    scene,
    cure: "stride/stack",
    numbers: Some(numbers),
};

/// The receptive field of a stack in which each stride comes one layer too early.
fn own(case: &Case) -> Option<Answer> {
    let Case::ReceptiveField(layers) = case else { return None };
    if layers.iter().all(|layer| layer.stride == 1) {
        return None;
    }
    let mut early = vec![StackLayer::new(1)];
    early.extend(layers.iter().copied());
    let own = layers.iter().map(|layer| layer.stride).chain([1]);
    for (layer, stride) in early.iter_mut().zip(own) {
        layer.stride = stride;
    }
    Case::ReceptiveField(early).answer()
}

/// How the field is added up.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    super::receptive_field::sum(case)
}

/// The first of the two layers: its windows of 3 see 3 cells, however far apart they begin.
fn scene() -> Experiment {
    scene::strided(7)
}
