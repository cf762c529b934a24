//! L5: a dense layer written as a convolution: its weights, and what it makes of a larger map.

use super::costs::counts;
use super::lab::lab;
use crate::misconception::{Case, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "L5",
    version: 2,
    topic: Topic::Matrix,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["FCCONV", "PLUS1", "CHAN", "PARAM"],
    cure: "convolution/window",
    make,
};

/// Tier 2 asks for the weights of small layers, or what comes out over a larger map or picture, VGG's among
/// them. Tier 3 has the weights of networks that are in use, and pictures for maps of other sizes.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let asked = draw.one_of(if tier == 2 { &["weights", "map", "picture"] } else { &["weights", "picture"] });
    let is_small = tier == 2 && asked != "picture";
    // Rows of a picture for each row of the last map: five halvings in VGG and ResNet.
    let halved = if tier == 2 { 32 } else { draw.one_of(&[8, 16, 32]) };
    let side = match asked {
        "picture" if tier == 2 => 7,
        "weights" if tier == 3 => draw.between(5, 8),
        _ => draw.between(3, 8),
    };
    let map = side + draw.between(1, if is_small { 5 } else { 9 });
    let channels = draw.one_of(if is_small { &[8, 16, 32, 64] } else { &[256, 512, 1024] });
    let units = draw.one_of(if is_small { &[10, 20, 100, 120] } else { &[100, 1000, 4096] });
    let geometry = Geometry::square(map, [side, 1, 0]);
    let layer = Layer { geometry, in_channels: channels, filters: units, bias: false };
    let [places, _] = layer.places().ok()?;
    // What stands in the question would be found by chance.
    if [side, map, channels, units].contains(&places) {
        return None;
    }
    let weights = layer.cost_at([0, 0]).ok()?.weights as usize;
    let mut values = counts([
        ("side", side),
        ("channels", channels),
        ("units", units),
        ("map", map),
        ("picture", side * halved),
        ("larger", map * halved),
        ("halved", halved),
        ("places", places),
        ("weights", weights),
        ("inputs", channels * side * side),
    ]);
    values.push(("asked", asked.to_owned()));
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(if asked == "weights" { Case::AsConvolution(layer) } else { Case::DenseOver(layer) }),
        figures: vec![],
        experiment: lab(&geometry),
        part: Some(Part::Unit { of: units, maps: channels }),
    })
}
