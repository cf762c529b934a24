//! E3: the parameters of a dense layer behind a flatten.

use super::costs::counts;
use super::lab::lab;
use crate::misconception::{Case, CostLayer, Costs, Dense, Geometry};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "E3",
    version: 1,
    topic: Topic::Parameters,
    tiers: &[1, 2],
    frequency: 3,
    tells: &["FLATCH", "BIAS", "ONEFIL"],
    cure: "filter/maps",
    make,
};

/// Tier 2 has the sizes of networks that are in use.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let channels = draw.one_of(if tier == 1 { &[4, 6, 8, 10, 16] } else { &[32, 64, 128, 256, 512] });
    let side = draw.one_of(if tier == 1 { &[3, 4, 5, 7] } else { &[4, 6, 7, 8] });
    let units =
        draw.one_of(if tier == 1 { &[10, 20, 50, 100, 120] } else { &[10, 100, 128, 256, 1000, 4096] });
    let dense = Dense { map: [channels, side, side], units, bias: true };
    let learned = dense.cost().ok()?;
    let values = counts([
        ("channels", channels),
        ("side", side),
        ("units", units),
        ("inputs", dense.inputs()),
        ("weights", learned.weights as usize),
        ("parameters", learned.parameters() as usize),
    ]);
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::Costs(Costs::parameters(vec![CostLayer::Dense(dense)]))),
        figures: vec![],
        // One output looks at all of each map.
        experiment: lab(&Geometry::square(side, [side, 1, 0])),
        part: Some(Part::Unit { of: units, maps: channels }),
    })
}
