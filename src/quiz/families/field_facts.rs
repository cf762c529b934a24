//! H7: what a receptive field depends on, and what it does not.

use super::concept::{believed, concept, omitted, shuffled};
use crate::quiz::{Asks, Choice, Draw, Family, Item, Topic};

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

/// Statements at a time.
const STATEMENTS: usize = 5;

/// Five statements, of which one to four are true.
fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    let asked = draw.one_of(&["true", "say"]);
    let count = draw.between(1, STATEMENTS - 1);
    let (mut told, mut others) = (shuffled(draw, TRUE), shuffled(draw, FALSE));
    told.truncate(count);
    others.truncate(STATEMENTS - count);
    Some(concept(asked, Asks::Tick(shuffled(draw, &[told, others].concat()))))
}
