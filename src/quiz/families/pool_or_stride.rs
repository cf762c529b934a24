//! J2: a pool against a convolution with a stride, in own words.

use super::concept::explain;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "J2",
    version: 1,
    topic: Topic::Pooling,
    tiers: &[2],
    frequency: 2,
    tells: &[],
    cure: "pooling/against-stride",
    make,
};

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(explain(draw, &["compare", "replace", "choose"]))
}
