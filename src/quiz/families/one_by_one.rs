//! I1: what a 1 x 1 convolution is for.

use super::concept::{believed, choose, right};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "I1",
    version: 1,
    topic: Topic::Variants,
    tiers: &[1, 2],
    frequency: 3,
    tells: &[],
    cure: "filter/one-by-one",
    make,
};

const DOES: &[Choice] = &[
    right("mixes"),
    believed("nothing", "ONE"),
    believed("halves", "ONEHW"),
    believed("neighbours", "ONEHW"),
];
const BOTTLENECK: &[Choice] = &[
    right("cheaper"),
    believed("only-depth", "ONE"),
    believed("smaller-maps", "ONEHW"),
    believed("wider-field", "ONEHW"),
];
const LAYER: &[Choice] = &[
    right("layer-one"),
    believed("layer-pool", "POOLCH"),
    believed("layer-stride", "SAMESZ"),
    believed("layer-three", "SAMESZ"),
];

/// What it does at tier 1; at tier 2 which layer makes one shape of another.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    if tier == 1 {
        return Some(choose(draw, &[("does", DOES), ("bottleneck", BOTTLENECK)]));
    }
    let side = draw.one_of(&[14, 28, 56, 112, 125]);
    let channels = draw.one_of(&[64, 128, 256]);
    let filters = channels / draw.one_of(&[2, 4]);
    let counts = [("side", side), ("channels", channels), ("filters", filters)];
    let mut item = choose(draw, &[("layer", LAYER)]);
    item.values.extend(counts.map(|(name, count)| (name, count.to_string())));
    Some(item)
}
