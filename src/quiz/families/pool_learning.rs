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

/// Whether a pool learns at tier 1, where its gradients go at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let statements: &[(&str, bool)] = if tier == 1 {
        &[("no-effect", false), ("weights", false), ("blocked", false), ("nothing-learned", true)]
    } else {
        &[("winner", true), ("max-shared", false), ("mean-shared", true), ("losers", true)]
    };
    let (asked, is_true) = draw.one_of(statements);
    Some(concept(asked, Asks::Judge(is_true)))
}
