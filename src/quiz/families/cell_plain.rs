//! B1: one output cell of one channel, without padding.

use super::one_cell::one_cell;
use crate::lab::Experiment;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "B1",
    version: 1,
    topic: Topic::Cell,
    tiers: &[1, 2],
    frequency: 2,
    tells: &["FLIP", "NOWEIGHT", "WINDOW"],
    cure: "convolution/alone",
    make,
};

/// Four products at tier 1, nine at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (input, kernel) = if tier == 1 { (draw.between(3, 4), 2) } else { (draw.between(4, 5), 3) };
    let experiment = Experiment {
        filter: draw.matrix([kernel; 2], -2, 3),
        ..Experiment::plain(draw.matrix([input; 2], 0, 5))
    };
    let last = input - kernel;
    one_cell(experiment, [draw.between(0, last), draw.between(0, last)])
}
