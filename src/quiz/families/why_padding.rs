//! N1: why an input is padded, in own words.

use super::concept::explain;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "N1",
    version: 1,
    topic: Topic::Why,
    tiers: &[2],
    frequency: 3,
    tells: &[],
    cure: "padding/coverage",
    make,
};

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(explain(draw, &["why", "deep", "without"]))
}
