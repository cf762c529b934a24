//! A1: an output size without padding, cell by cell.

use super::square::{SMALL, USUAL, square};
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A1",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2],
    frequency: 3,
    tells: &["PLUS1", "SAMESZ", "GROW"],
    cure: "stride/formula",
    make,
};

/// Small numbers at tier 1, those of networks at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (inputs, kernels): (_, &[usize]) =
        if tier == 1 { (SMALL, &[2, 3, 4, 5]) } else { (USUAL, &[3, 5, 7, 11]) };
    let settings = [draw.one_of(kernels), 1, 0];
    square(draw.one_of(inputs), settings).map(|(_, item)| item)
}
