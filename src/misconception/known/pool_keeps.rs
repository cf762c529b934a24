//! NOPOOL: a pool is passed over, as if it left the size alone.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "NOPOOL",
    forms: &[Form { name: "size", believe: size }, Form { name: "chain", believe: chain }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "pooling/default-stride",
    numbers: None,
};

/// The size of the pool's input.
fn size(case: &Case) -> Option<Answer> {
    if case.geometry()?.is_pool() { case.size_by(|extent| Some(extent.input)) } else { None }
}

/// What a chain leaves without its pools.
fn chain(case: &Case) -> Option<Answer> {
    let Case::Chain(asked) = case else { return None };
    if asked.links.iter().all(|link| !link.is_pool()) {
        return None;
    }
    case.chain_by(|link, geometry| {
        if link.is_pool() { Some(geometry.input[0]) } else { Some(geometry.extents().ok()?[0].positions) }
    })
}

/// 6 cells, window 2: 3 places.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, scene::counting(6, 6), [2, 2])
}
