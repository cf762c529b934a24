//! A9: an output size where the two ends of each axis are padded unevenly.

use super::lab::lab;
use super::square::{SMALL, USUAL};
use crate::conv::{Padding, Sides};
use crate::misconception::{Case, Geometry};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A9",
    version: 1,
    topic: Topic::Size,
    tiers: &[2, 3],
    frequency: 1,
    tells: &["TWOP", "NOPAD", "PLUS1", "NOSTR"],
    cure: "padding/odd-side",
    make,
};

/// Cell by cell at tier 2; at tier 3 with a stride, over an input as networks have it.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = draw.one_of(if tier == 2 { SMALL } else { USUAL });
    let kernel = draw.one_of(if tier == 2 { &[2, 3, 4, 5, 6] } else { &[3, 4, 5, 6, 7, 8] });
    let stride = if tier == 2 { 1 } else { draw.one_of(&[2, 3, 4]) };
    let [before, after] = [draw.between(0, 4), draw.between(0, 4)];
    if before == after || before.max(after) >= kernel {
        return None;
    }
    let geometry = Geometry {
        stride: [stride; 2],
        padding: Padding::Amount(Sides { top: before, left: before, bottom: after, right: after }),
        ..Geometry::convolution([input; 2], [kernel; 2])
    };
    let [extent, _] = geometry.extents().ok()?;
    if extent.positions < 2 || [input, kernel, stride, before, after].contains(&extent.positions) {
        return None;
    }
    let counts = [
        ("input", input),
        ("kernel", kernel),
        ("stride", stride),
        ("before", before),
        ("after", after),
        ("padded", extent.padded),
        ("room", extent.padded - extent.window),
        ("used", extent.padded - extent.left_over),
        ("output", extent.positions),
    ];
    Some(Item {
        values: counts.map(|(name, count)| (name, count.to_string())).to_vec(),
        asks: Asks::Typed,
        case: Some(Case::Size(geometry)),
        figures: vec![],
        experiment: lab(&geometry),
        part: None,
    })
}
