//! B2: an output cell whose window hangs over into zero padding.

use super::one_cell::one_cell;
use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::quiz::{Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "B2",
    version: 2,
    topic: Topic::Cell,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["NOPAD", "PADFILL", "FLIP"],
    cure: "padding/dark-border",
    make,
};

/// A corner at tier 2: four products are left. A side at tier 3: six.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = draw.between(4, 5);
    let last = input - 1;
    let experiment = Experiment {
        filter: draw.matrix([3; 2], -2, 2),
        padding: Padding::Amount(Sides::all(1)),
        ..Experiment::plain(draw.matrix([input; 2], 0, 5))
    };
    let at = if tier == 2 {
        [draw.one_of(&[0, last]), draw.one_of(&[0, last])]
    } else {
        let along = draw.between(1, last - 1);
        let end = draw.one_of(&[0, last]);
        if draw.flip() { [end, along] } else { [along, end] }
    };
    one_cell(experiment, at)
}
