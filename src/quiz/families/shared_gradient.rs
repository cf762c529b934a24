//! K5: the gradient of a weight that is used in many places.

use super::concept::{believed, choose, right, wrong};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "K5",
    version: 1,
    topic: Topic::Gradient,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "convolution/sharing",
    make,
};

const WEIGHT: &[Choice] = &[right("sum"), believed("mean", "GRADSUM"), wrong("largest"), wrong("smallest")];
const BIAS: &[Choice] =
    &[right("bias-sum"), believed("bias-mean", "GRADSUM"), wrong("bias-one"), wrong("bias-zero")];
const WHY: &[Choice] = &[right("chain-rule"), wrong("batch"), wrong("size"), wrong("speed")];
const LARGER: &[Choice] =
    &[right("four-times"), believed("same", "GRADSUM"), wrong("twice"), wrong("quarter")];

/// The rule at tier 1, its reason and what follows from it at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    Some(if tier == 1 {
        choose(draw, &[("weight", WEIGHT), ("bias", BIAS)])
    } else {
        choose(draw, &[("why", WHY), ("larger", LARGER)])
    })
}
