//! M1: equivariance and invariance under shifts.

use super::concept::{believed, choose, right, wrong};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "M1",
    version: 1,
    topic: Topic::Shift,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "convolution/shift",
    make,
};

const MOVED: &[Choice] =
    &[right("along"), believed("stays", "EQUI"), believed("new-weights", "SHARED"), wrong("by-kernel")];
const PROPERTY: &[Choice] = &[
    right("equivariance"),
    believed("invariance", "EQUI"),
    believed("linearity", "PROPERTY"),
    believed("locality", "PROPERTY"),
];
const POOL: &[Choice] = &[
    right("tolerance"),
    believed("pool-equivariance", "POOLEQ"),
    believed("full-invariance", "EQUI"),
    believed("rotation", "ROTATE"),
];
const STRIDED: &[Choice] = &[
    right("even-shifts"),
    believed("strided-stays", "EQUI"),
    believed("one-cell", "POOLEQ"),
    believed("half-cell", "POOLEQ"),
];

/// What a convolution does at tier 1, what pools and strides change in it at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    Some(if tier == 1 {
        choose(draw, &[("moved", MOVED), ("property", PROPERTY)])
    } else {
        choose(draw, &[("pool", POOL), ("strided", STRIDED)])
    })
}
