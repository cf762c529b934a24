//! K5: the gradient of a weight that is used in many places.

use super::concept::{believed, choose, right};
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

const WEIGHT: &[Choice] = &[
    right("sum"),
    believed("mean", "GRADSUM"),
    believed("largest", "GRADSUM"),
    believed("smallest", "GRADSUM"),
];
const BIAS: &[Choice] = &[
    right("bias-sum"),
    believed("bias-mean", "GRADSUM"),
    believed("bias-one", "GRADSUM"),
    believed("bias-zero", "LEARNS"),
];
const WHY: &[Choice] = &[
    right("chain-rule"),
    believed("batch", "GRADSUM"),
    believed("size", "GRADSUM"),
    believed("speed", "GRADSUM"),
];
const LARGER: &[Choice] = &[
    right("four-times"),
    believed("same", "GRADSUM"),
    believed("twice", "AREA"),
    believed("quarter", "GRADSUM"),
];

/// The rule at tier 1, its reason and what follows from it at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    Some(if tier == 1 {
        choose(draw, &[("weight", WEIGHT), ("bias", BIAS)])
    } else {
        choose(draw, &[("why", WHY), ("larger", LARGER)])
    })
}
