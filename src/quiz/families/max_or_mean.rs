//! J1: when a max pool is right, and when an average pool.

use super::concept::{believed, choose, right, wrong};
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

const KEEPS: &[Choice] =
    &[right("strongest"), wrong("mean"), wrong("position"), believed("learned", "POOLPAR")];
const SPARSE: &[Choice] =
    &[right("survives"), wrong("all-cells"), wrong("equal"), believed("untrained", "POOLPAR")];
const HEAD: &[Choice] =
    &[right("gap"), wrong("local-max"), wrong("no-pool"), believed("per-class", "POOLPAR")];

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(choose(draw, &[("keeps", KEEPS), ("sparse", SPARSE), ("head", HEAD)]))
}
