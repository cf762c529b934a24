//! NOSTR: the window moves cell by cell, whatever the stride.

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "NOSTR",
    forms: &[Form { name: "one", believe: one }, Form { name: "chain", believe: chain }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/size",
    numbers: None,
};

/// The size with stride 1, where the padding does not depend on the stride.
fn one(case: &Case) -> Option<Answer> {
    let geometry = case.geometry()?;
    if geometry.stride.iter().all(|stride| *stride < 2) || geometry.is_padded_by_name() {
        return None;
    }
    case.size_with(|geometry| geometry.stride = [1, 1])
}

/// What a chain leaves when its convolutions move cell by cell.
fn chain(case: &Case) -> Option<Answer> {
    case.chain_with(|geometry| {
        if !geometry.is_pool() {
            geometry.stride = [1, 1];
        }
    })
}

/// 7 cells, window 3, stride 2: 3 places, not 5.
fn scene() -> Experiment {
    scene::strided(7)
}
