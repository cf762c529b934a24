//! L5: a dense layer written as a convolution, over a larger map.

use super::costs::counts;
use super::lab::lab;
use crate::misconception::{Case, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "L5",
    version: 1,
    topic: Topic::Matrix,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["FCCONV", "PLUS1", "CHAN"],
    cure: "convolution/window",
    make,
};

/// Rows of a picture for each row of the last map: five halvings, as in VGG and `ResNet`.
const HALVED: usize = 32;

/// Tier 2 gives the larger map; in tier 3 it has to be found from the larger picture.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let is_picture = tier == 3;
    let side = if is_picture { 7 } else { draw.between(3, 7) };
    let map = side + if is_picture { draw.between(1, 9) } else { draw.between(1, 4) };
    let channels = draw.one_of(if is_picture { &[256, 512, 1024] } else { &[8, 16, 32, 64] });
    let units = draw.one_of(if is_picture { &[100, 1000, 4096] } else { &[10, 20, 100, 120] });
    let geometry = Geometry::square(map, [side, 1, 0]);
    let layer = Layer { geometry, in_channels: channels, filters: units, bias: true };
    let [places, _] = layer.places().ok()?;
    let mut values = counts([
        ("side", side),
        ("channels", channels),
        ("units", units),
        ("map", map),
        ("picture", side * HALVED),
        ("larger", map * HALVED),
        ("halved", HALVED),
        ("places", places),
    ]);
    values.push(("asked", if is_picture { "picture" } else { "map" }.to_owned()));
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::DenseOver(layer)),
        figures: vec![],
        experiment: lab(&geometry),
    })
}
