//! H7: what a receptive field depends on, and what it does not.

use super::concept::{believed, omitted, statements};
use crate::quiz::{Choice, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "H7",
    version: 1,
    topic: Topic::ReceptiveField,
    tiers: &[2],
    frequency: 2,
    tells: &[],
    cure: "stride/stack",
    make,
};

const TRUE: &[Choice] = &[
    omitted("strides", "RFMULT"),
    omitted("effective", "EDGE"),
    omitted("dilation", "NODIL"),
    omitted("pool", "NOPOOL"),
    omitted("stack", "RFMULT"),
    omitted("corners", "ONEHW"),
];
const FALSE: &[Choice] = &[
    believed("padding", "RFPAD"),
    believed("filters", "RFCH"),
    believed("image", "RFPAD"),
    believed("channels", "RFCH"),
    believed("product", "RFMULT"),
    believed("own-stride", "RFOWN"),
];

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    Some(statements(draw, TRUE, FALSE))
}
