//! I6: ways to make a map larger, and what a transposed convolution is not.

use super::concept::{believed, omitted, statements};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "I6",
    version: 1,
    topic: Topic::Variants,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "stride/back",
    make,
};

const TRUE: &[Choice] = &[
    omitted("learned", "LEARNS"),
    omitted("stamps", "SPACED"),
    omitted("shape", "FORWARD"),
    omitted("many", "TINV"),
];
const FALSE: &[Choice] = &[
    believed("identity", "TINV"),
    believed("any-values", "TINV"),
    believed("twice", "UPMUL"),
    believed("spread", "SPACED"),
    believed("formula", "FORWARD"),
];

const FURTHER_TRUE: &[Choice] = &[
    omitted("learned", "LEARNS"),
    omitted("interpolation", "LEARNS"),
    omitted("zeros-first", "SPACED"),
    omitted("two-sizes", "TINV"),
    omitted("cropped", "UNCROP"),
    omitted("backward", "DXVALID"),
];
const FURTHER_FALSE: &[Choice] = &[
    believed("identity", "TINV"),
    believed("bilinear-learns", "LEARNS"),
    believed("twice", "UPMUL"),
    believed("padded", "UNCROP"),
    believed("spread", "SPACED"),
    believed("formula", "FORWARD"),
];

/// What follows from stamps alone at tier 1; padding, gradients and interpolation too at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    Some(if tier == 1 {
        statements(draw, TRUE, FALSE)
    } else {
        statements(draw, FURTHER_TRUE, FURTHER_FALSE)
    })
}
