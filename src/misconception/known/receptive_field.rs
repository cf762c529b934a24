//! RFMULT: the kernels of a stack are added or multiplied, or the strides before a layer forgotten.

use crate::conv::receptive_field;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, StackLayer, scene};

/// A longer sum shows its beginning and its end.
const MOST_TERMS: usize = 6;

pub const ROW: Misconception = Misconception {
    id: "RFMULT",
    forms: &[
        Form { name: "added", believe: added },
        Form { name: "multiplied", believe: multiplied },
        Form { name: "strides", believe: strides_forgotten },
        Form { name: "last", believe: last },
    ],
    counterexample: || {
        let layer = StackLayer { stride: 2, ..StackLayer::new(3) };
        Case::ReceptiveField(vec![layer, layer])
    },
    scene,
    cure: "stride/stack",
    numbers: Some(numbers),
};

/// The sum of the kernels.
fn added(case: &Case) -> Option<Answer> {
    Some(Answer::Number(stack(case)?.iter().map(|layer| layer.kernel as f64).sum()))
}

/// Their product.
fn multiplied(case: &Case) -> Option<Answer> {
    Some(Answer::Number(stack(case)?.iter().map(|layer| layer.kernel as f64).product()))
}

/// The receptive field of the stack as if every layer had stride 1; the last layer's own does not matter.
fn strides_forgotten(case: &Case) -> Option<Answer> {
    let (_, before) = stack(case)?.split_last()?;
    if before.iter().all(|layer| layer.stride == 1) {
        return None;
    }
    let dense = stack(case)?.iter().map(|layer| StackLayer { stride: 1, ..*layer }).collect();
    Case::ReceptiveField(dense).answer()
}

/// The last layer's kernel alone.
fn last(case: &Case) -> Option<Answer> {
    stack(case)?.last().map(|layer| Answer::Number(layer.kernel as f64))
}

fn stack(case: &Case) -> Option<&[StackLayer]> {
    match case {
        Case::ReceptiveField(layers) if layers.len() > 1 => Some(layers),
        _ => None,
    }
}

fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    sum(case)
}

/// How much each layer adds, as a sum: `1 + 2 + 4`.
pub(super) fn sum(case: &Case) -> Numbers {
    let Case::ReceptiveField(layers) = case else { return Numbers::new() };
    let fields = receptive_field(layers, None).unwrap_or_default();
    let mut seen = 0;
    let fields = std::iter::once(1).chain(fields.iter().map(|field| field.rf));
    let terms: Vec<String> =
        fields.map(|field| (field - std::mem::replace(&mut seen, field)).to_string()).collect();
    let sum = match terms.as_slice() {
        [first, second, third, .., last] if terms.len() > MOST_TERMS => {
            format!("{first} + {second} + {third} + ... + {last}")
        }
        _ => terms.join(" + "),
    };
    vec![("sum", sum)]
}

/// The first of the two layers: where its windows begin is two cells apart.
fn scene() -> Experiment {
    scene::strided(7)
}
