//! L6: convolution and cross-correlation.

use super::concept::{believed, choose, right};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "L6",
    version: 2,
    topic: Topic::Matrix,
    tiers: &[1],
    frequency: 2,
    tells: &[],
    cure: "convolution/flip",
    make,
};

const LIBRARY: &[Choice] = &[
    right("as-it-stands"),
    believed("turned", "FLIP"),
    believed("transposed", "FLIP"),
    believed("circular", "PADFILL"),
];
const HARMLESS: &[Choice] = &[
    right("learned"),
    believed("symmetric", "FLIPLEARN"),
    believed("commutative", "FLIPLEARN"),
    believed("different", "FLIPLEARN"),
];
const EQUAL: &[Choice] = &[
    right("half-turn"),
    believed("square", "HALFTURN"),
    believed("mirrored-input", "HALFTURN"),
    believed("zero-sum", "HALFTURN"),
];

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(choose(draw, &[("library", LIBRARY), ("harmless", HARMLESS), ("equal", EQUAL)]))
}
