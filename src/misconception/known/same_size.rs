//! SAMESZ: a convolution keeps the size: without padding, or with `same` whatever the stride.

use ndarray::Array2;

use crate::conv::Padding;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "SAMESZ",
    forms: &[
        Form { name: "unchanged", believe: unchanged },
        Form { name: "kept", believe: kept },
        Form { name: "chain", believe: chain },
    ],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/same",
    numbers: None,
};

/// The input's own size.
fn unchanged(case: &Case) -> Option<Answer> {
    let is_same = matches!(case.geometry()?.padding, Padding::Same | Padding::SameLower);
    if is_same { case.size_by(|extent| Some(extent.input)) } else { None }
}

/// The input's own size, though nothing is padded.
fn kept(case: &Case) -> Option<Answer> {
    if case.geometry()?.is_bare() { case.size_by(|extent| Some(extent.input)) } else { None }
}

/// What a chain leaves when convolutions without padding take nothing away.
fn chain(case: &Case) -> Option<Answer> {
    let Case::Chain(asked) = case else { return None };
    if asked.links.iter().all(|link| !link.over(asked.side).is_bare()) {
        return None;
    }
    case.chain_by(|_, geometry| {
        if geometry.is_bare() { Some(geometry.input[0]) } else { Some(geometry.extents().ok()?[0].positions) }
    })
}

/// 5 cells, `same`, stride 2.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { padding: Padding::Same, stride: [2, 2], ..plain }
}
