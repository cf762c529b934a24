//! A3: an output size whose division leaves a remainder.

use crate::misconception::{Case, Geometry};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A3",
    version: 1,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["PLUS1", "TWOP", "INT"],
    cure: "stride/remainder",
    make,
};

fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let inputs: &[usize] =
        if tier == 1 { &[5, 6, 7, 8, 9, 10, 11, 12, 13] } else { &[28, 32, 56, 64, 112, 127, 128, 224, 227] };
    let input = draw.one_of(inputs);
    let kernel = draw.one_of(if tier == 1 { &[2, 3, 4] } else { &[3, 5, 7, 11] });
    let stride = draw.one_of(if tier == 3 { &[2, 3, 4] } else { &[2, 3] });
    let padding = draw.between(0, kernel / 2);
    let geometry = Geometry::square(input, [kernel, stride, padding]);
    let [extent, _] = geometry.extents().ok()?;
    if extent.left_over == 0 || extent.positions < 2 {
        return None;
    }
    let values = vec![
        ("input", input.to_string()),
        ("kernel", kernel.to_string()),
        ("stride", stride.to_string()),
        ("padding", padding.to_string()),
        ("room", (extent.padded - extent.window).to_string()),
        ("left", extent.left_over.to_string()),
        ("output", extent.positions.to_string()),
    ];
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::Size(geometry)),
        figures: vec![],
        experiment: None,
    })
}
