//! L6: convolution and cross-correlation.

use super::concept::{believed, choose, right, wrong};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "L6",
    version: 1,
    topic: Topic::Matrix,
    tiers: &[1],
    frequency: 2,
    tells: &[],
    cure: "convolution/flip",
    make,
};

const LIBRARY: &[Choice] =
    &[right("as-it-stands"), believed("turned", "FLIP"), wrong("transposed"), wrong("circular")];
const HARMLESS: &[Choice] = &[right("learned"), wrong("symmetric"), wrong("commutative"), wrong("backward")];
const EQUAL: &[Choice] = &[right("half-turn"), wrong("square"), wrong("mirrored-input"), wrong("zero-sum")];

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(choose(draw, &[("library", LIBRARY), ("harmless", HARMLESS), ("equal", EQUAL)]))
}
