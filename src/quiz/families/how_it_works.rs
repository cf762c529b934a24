//! N7: how a convolution layer works, in own words: what an interview begins with.

use super::concept::explain;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "N7",
    version: 1,
    topic: Topic::Why,
    tiers: &[2],
    frequency: 3,
    tells: &[],
    cure: "convolution/window",
    make,
};

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(explain(draw, &["tell", "shape", "novice"]))
}
