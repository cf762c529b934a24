//! J4: what a pool does to learning, in statements that are true or false.

use super::concept::concept;
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "J4",
    version: 1,
    topic: Topic::Pooling,
    tiers: &[1, 2],
    frequency: 3,
    tells: &[],
    cure: "pooling/no-weights",
    make,
};

/// A statement, whether it is true, and the one belief that says otherwise, where there is one.
type Statement = (&'static str, bool, Option<&'static str>);

const LEARNS: &[Statement] = &[
    ("no-effect", false, Some("POOLGRAD")),
    ("weights", false, Some("POOLPAR")),
    ("blocked", false, Some("POOLGRAD")),
    ("nothing-learned", true, None),
];

const GRADIENTS: &[Statement] = &[
    ("winner", true, None),
    ("max-shared", false, Some("SPREAD")),
    ("mean-shared", true, None),
    ("losers", true, Some("SPREAD")),
];

/// Whether a pool learns at tier 1, where its gradients go at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (asked, is_true, misconception) = draw.one_of(if tier == 1 { LEARNS } else { GRADIENTS });
    Some(concept(asked, Asks::Judge { is_true, misconception }))
}
