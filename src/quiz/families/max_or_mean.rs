//! J1: when a max pool is right, and when an average pool.

use super::concept::{believed, choose, right};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "J1",
    version: 1,
    topic: Topic::Pooling,
    tiers: &[1],
    frequency: 3,
    tells: &[],
    cure: "pooling/kinds",
    make,
};

const KEEPS: &[Choice] = &[
    right("strongest"),
    believed("mean", "POOLKIND"),
    believed("position", "POOLPOS"),
    believed("learned", "POOLPAR"),
];
const SPARSE: &[Choice] = &[
    right("survives"),
    believed("all-cells", "POOLKIND"),
    believed("equal", "POOLKIND"),
    believed("untrained", "POOLPAR"),
];
const HEAD: &[Choice] = &[
    right("gap"),
    believed("local-max", "HEADSIZE"),
    believed("no-pool", "HEADSIZE"),
    believed("per-class", "POOLPAR"),
];

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(choose(draw, &[("keeps", KEEPS), ("sparse", SPARSE), ("head", HEAD)]))
}
