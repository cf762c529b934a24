//! N4: why images go through convolutions and not dense layers, in own words.

use super::concept::explain;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "N4",
    version: 1,
    topic: Topic::Why,
    tiers: &[2],
    frequency: 3,
    tells: &[],
    cure: "convolution/sharing",
    make,
};

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(explain(draw, &["why", "flatten", "assume"]))
}
