//! A3: an output size whose division leaves a remainder.

use super::square::{SMALL, USUAL, strided};
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A3",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["PLUS1", "TWOP", "INT"],
    cure: "stride/remainder",
    make,
};

/// Small numbers at tier 1, those of networks at tier 2, with a stride of 3 or 4 at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (inputs, kernels): (_, &[usize]) =
        if tier == 1 { (SMALL, &[2, 3, 4]) } else { (USUAL, &[3, 5, 7, 11]) };
    let (extent, item) = strided(draw, tier, inputs, kernels)?;
    (extent.left_over > 0).then_some(item)
}
