//! N3: why classifiers pool, in own words.

use super::concept::explain;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "N3",
    version: 1,
    topic: Topic::Why,
    tiers: &[2],
    frequency: 3,
    tells: &[],
    cure: "pooling/shift",
    make,
};

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(explain(draw, &["why", "classifier", "price"]))
}
