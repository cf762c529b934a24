//! L1: the weights of the dense layer that does a convolution's work.

use super::costs::counts;
use super::lab::lab;
use crate::misconception::{Case, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "L1",
    version: 2,
    topic: Topic::Matrix,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["LOCAL", "ONEFIL"],
    cure: "convolution/sharing",
    make,
};

/// Tier 2 is one plane, up to a digit's 28 x 28; tier 3 has the channels and filters of a network's first
/// layer.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let size = draw.one_of(if tier == 2 {
        &[6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 20, 24, 28]
    } else {
        &[14, 20, 24, 28, 32]
    });
    let kernel = draw.one_of(if tier == 2 { &[2, 3, 5] } else { &[3, 5] });
    let channels = if tier == 2 { 1 } else { draw.one_of(&[1, 3]) };
    let filters = if tier == 2 { 1 } else { draw.one_of(&[2, 4, 6, 8]) };
    let geometry = Geometry::square(size, [kernel, 1, 0]);
    let layer = Layer { geometry, in_channels: channels, filters, bias: false };
    let dense = layer.as_dense().ok()?;
    let [places, _] = layer.places().ok()?;
    let values = counts([
        ("size", size),
        ("kernel", kernel),
        ("channels", channels),
        ("filters", filters),
        ("places", places),
        ("inputs", dense.inputs()),
        ("outputs", dense.units),
        ("weights", dense.cost().ok()?.weights as usize),
        ("shared", layer.cost_at([0, 0]).ok()?.weights as usize),
    ]);
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::AsDense(layer)),
        figures: vec![],
        experiment: lab(&geometry),
        part: Part::filter(filters, channels),
    })
}
