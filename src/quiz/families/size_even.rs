//! A2: an output size with padding and stride whose division comes out even.

use super::square::{USUAL, strided};
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A2",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["PLUS1", "NOSTR", "OVERS", "TWOP", "NOPAD"],
    cure: "stride/size",
    make,
};

/// For work by hand; many of few leave no room for three wrong answers.
const SMALL: &[usize] = &[7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/// Small numbers at tier 1, those of networks at tier 2, with a stride of 3 or 4 at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (inputs, kernels): (_, &[usize]) =
        if tier == 1 { (SMALL, &[2, 3, 4, 5, 6]) } else { (USUAL, &[3, 4, 5, 7, 11]) };
    let (extent, item) = strided(draw, tier, inputs, kernels)?;
    (extent.left_over == 0).then_some(item)
}
