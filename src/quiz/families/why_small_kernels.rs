//! N2: why small kernels are stacked, in own words.

use super::concept::explain;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "N2",
    version: 1,
    topic: Topic::Why,
    tiers: &[2],
    frequency: 3,
    tells: &[],
    cure: "stride/stack",
    make,
};

/// Two layers against a kernel of 5, or three against one of 7.
fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    let layers = draw.between(2, 3);
    let large = 2 * layers + 1;
    let counts = [("layers", layers), ("large", large), ("stacked", 9 * layers), ("single", large * large)];
    let mut item = explain(draw, &["why", "vgg", "replace"]);
    item.values.extend(counts.map(|(name, count)| (name, count.to_string())));
    Some(item)
}
