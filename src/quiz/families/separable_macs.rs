//! F3: what a depthwise separable convolution multiplies, and how much less that is.

use super::costs::{counts, separated};
use super::lab::lab;
use crate::misconception::{Case, CostLayer, Costs, Geometry, Layer, Versus};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};
use crate::text::counted;

pub const FAMILY: Family = Family {
    id: "F3",
    version: 2,
    topic: Topic::Cost,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["SEPAR", "ATPLACE", "FLOPS"],
    cure: "convolution/channels",
    make,
};

/// Tier 2 asks for the multiply-accumulates, tier 3 how many times fewer they are.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let size = draw.one_of(&[12, 14, 20, 28, 32, 56]);
    let kernel = draw.one_of(if tier == 2 { &[3, 5] } else { &[3, 5, 7] });
    let channels = draw.one_of(if tier == 2 { &[3, 8, 16, 32, 64] } else { &[16, 32, 64, 128, 256] });
    let filters = draw.one_of(&[24, 32, 48, 64, 96, 128, 192, 256]);
    let padding = if draw.flip() { kernel / 2 } else { 0 };
    let geometry = Geometry::square(size, [kernel, 1, padding]);
    let standard = Layer { geometry, in_channels: channels, filters, bias: false };
    let [places, _] = standard.places().ok()?;
    let layers = separated(&standard)?;
    let [depthwise, pointwise] =
        [layers[0].cost().ok()?, layers[1].cost().ok()?].map(|cost| cost.macs as usize);
    let whole = standard.cost_at([places; 2]).ok()?.macs as usize;
    let mut values = counts([
        ("size", size),
        ("kernel", kernel),
        ("channels", channels),
        ("filters", filters),
        ("padding", padding),
        ("places", places),
        ("depthwise", depthwise),
        ("pointwise", pointwise),
        ("macs", depthwise + pointwise),
        ("standard", whole),
    ]);
    values.push(("fewer", counted(whole as f64 / (depthwise + pointwise) as f64)));
    values.push(("asked", if tier == 2 { "macs" } else { "fewer" }.to_owned()));
    let versus = match tier {
        2 => Versus::Nothing,
        _ => Versus::TimesFewer(vec![CostLayer::Sliding(standard)]),
    };
    Some(Item {
        values,
        asks: Asks::About,
        case: Some(Case::Costs(Costs::macs(layers.to_vec()).compared(versus))),
        figures: vec![],
        experiment: lab(&geometry),
        part: Some(Part::Depthwise { of: channels }),
    })
}
