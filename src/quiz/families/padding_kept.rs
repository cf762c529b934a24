//! C1: the padding that keeps a size.

use crate::misconception::{Case, Geometry};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

use super::lab::lab;
use super::square::USUAL;
use crate::conv::{Padding, Sides};

pub const FAMILY: Family = Family {
    id: "C1",
    version: 2,
    topic: Topic::Missing,
    tiers: &[1, 2],
    frequency: 2,
    tells: &["TWOP", "PLUS1", "NODIL"],
    cure: "stride/formula",
    make,
};

/// A plain kernel at tier 1, a dilated one at tier 2. A kernel of 3 is not asked: too few believe something
/// else of it, and its padding is the dilation itself.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = draw.one_of(USUAL);
    let kernel = draw.one_of(if tier == 1 { &[5, 7, 9, 11, 13] } else { &[5, 7, 9] });
    let dilation = if tier == 1 { 1 } else { draw.one_of(&[2, 3, 4]) };
    let [extent, _] = Geometry::keeping(kernel, dilation).extents().ok()?;
    if [input, kernel, dilation].contains(&extent.before) {
        return None;
    }
    let counts = [
        ("input", input),
        ("kernel", kernel),
        ("dilation", dilation),
        ("window", extent.window),
        ("taken", extent.window - 1),
        ("padding", extent.before),
    ];
    let kept = Geometry {
        dilation: [dilation; 2],
        padding: Padding::Amount(Sides::all(extent.before)),
        ..Geometry::convolution([input; 2], [kernel; 2])
    };
    Some(Item {
        values: counts.map(|(name, count)| (name, count.to_string())).to_vec(),
        asks: Asks::Typed,
        case: Some(Case::Keeps { kernel, dilation }),
        figures: vec![],
        experiment: lab(&kept),
        part: None,
    })
}
