//! F1: the multiply-accumulates of a convolution.

use super::costs::counts;
use super::lab::lab;
use crate::misconception::{Case, CostLayer, Costs, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "F1",
    version: 1,
    topic: Topic::Cost,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["ATPLACE", "PARAM", "ONEFIL", "FLOPS", "INPLACE"],
    cure: "convolution/sharing",
    make,
};

/// Tier 2 keeps the size; in tier 3 the output is smaller than the input.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let size = draw.one_of(&[14, 28, 32, 56, 64, 112]);
    let kernel = draw.one_of(if tier == 2 { &[1, 3, 5] } else { &[3, 5, 7] });
    let channels = draw.one_of(&[3, 16, 32, 64, 128]);
    let filters = draw.one_of(&[16, 32, 64, 128, 256]);
    let stride = if tier == 2 { 1 } else { draw.between(1, 2) };
    let padding = if tier == 2 || stride == 2 { kernel / 2 } else { 0 };
    let geometry = Geometry::square(size, [kernel, stride, padding]);
    let layer = Layer { geometry, in_channels: channels, filters, bias: false };
    let [places, _] = layer.places().ok()?;
    let cost = layer.cost_at([places; 2]).ok()?;
    let values = counts([
        ("size", size),
        ("kernel", kernel),
        ("channels", channels),
        ("filters", filters),
        ("stride", stride),
        ("padding", padding),
        ("places", places),
        ("cells", places * places),
        ("weights", cost.weights as usize),
        ("macs", cost.macs as usize),
    ]);
    Some(Item {
        values,
        asks: Asks::About,
        case: Some(Case::Costs(Costs::macs(vec![CostLayer::Sliding(layer)]))),
        figures: vec![],
        experiment: lab(&geometry),
        part: Part::filter(filters, channels),
    })
}
