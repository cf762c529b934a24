//! E1: the parameters of a convolution with biases.

use super::costs::counts;
use super::lab::lab;
use crate::conv::{Padding, Sides};
use crate::misconception::{Case, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "E1",
    version: 1,
    topic: Topic::Parameters,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["BIAS", "PARAM", "SHARED", "ONEFIL"],
    cure: "convolution/sharing",
    make,
};

/// Tier 1 reads a picture, tier 2 the maps of a deep network, tier 3 has kernels that are not square.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let size = draw.one_of(if tier == 1 { &[28, 32, 64, 128, 300] } else { &[14, 28, 56, 112] });
    let channels = draw.one_of(match tier {
        1 => &[3],
        2 => &[16, 32, 64, 128, 256],
        _ => &[3, 6, 16, 32, 64],
    });
    let filters = draw.one_of(match tier {
        1 => &[6, 8, 10, 16, 20, 32, 50, 100],
        2 => &[32, 64, 128, 256, 512],
        _ => &[8, 16, 32, 64, 128],
    });
    let kernel = match tier {
        1 => draw.one_of(&[[3, 3], [5, 5]]),
        2 => draw.one_of(&[[1, 1], [3, 3], [5, 5]]),
        _ => draw.one_of(&[[1, 3], [3, 1], [1, 7], [7, 1], [3, 5], [5, 3]]),
    };
    let stride = if tier == 1 { 1 } else { draw.between(1, 2) };
    let padding = if tier == 1 { 0 } else { kernel[0].max(kernel[1]) / 2 };
    let geometry = Geometry {
        stride: [stride, stride],
        padding: Padding::Amount(Sides::all(padding)),
        ..Geometry::convolution([size, size], kernel)
    };
    let layer = Layer { geometry, in_channels: channels, filters, bias: true };
    let learned = layer.cost_at([0, 0]).ok()?;
    let values = counts([
        ("size", size),
        ("channels", channels),
        ("filters", filters),
        ("rows", kernel[0]),
        ("columns", kernel[1]),
        ("stride", stride),
        ("padding", padding),
        ("slice", kernel[0] * kernel[1] * channels),
        ("weights", learned.weights as usize),
        ("parameters", learned.parameters() as usize),
    ]);
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::Parameters(layer)),
        figures: vec![],
        experiment: lab(&geometry),
        part: Part::filter(filters, channels),
    })
}
