//! A8: an output size where nothing is the same along both axes.

use super::lab::lab;
use super::square::{SMALL, USUAL};
use crate::conv::{Padding, Sides};
use crate::misconception::{Case, Geometry};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A8",
    version: 2,
    topic: Topic::Size,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["SWAP", "PLUS1", "TWOP", "NOSTR"],
    cure: "stride/axes",
    make,
};

/// Small numbers at tier 2, those of networks at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (inputs, kernels): (_, &[usize]) =
        if tier == 2 { (SMALL, &[2, 3, 4, 5]) } else { (USUAL, &[3, 5, 7]) };
    let input = pair(draw, inputs)?;
    let kernel = pair(draw, kernels)?;
    let stride = pair(draw, &[1, 2, 3, 4])?;
    let padding = pair(draw, &[0, 1, 2])?;
    let [vertical, horizontal] = padding;
    let sides = Sides { top: vertical, bottom: vertical, left: horizontal, right: horizontal };
    let geometry =
        Geometry { stride, padding: Padding::Amount(sides), ..Geometry::convolution(input, kernel) };
    let extents = geometry.extents().ok()?;
    let output = extents.map(|extent| extent.positions);
    let are_plausible = (0..2).all(|axis| padding[axis] <= kernel[axis] / 2 && output[axis] > 1);
    if !are_plausible || output[0] == output[1] {
        return None;
    }
    let [rows, columns] = extents.map(|extent| extent.padded - extent.window);
    let counts = [
        ("rows", input[0]),
        ("columns", input[1]),
        ("kernel-rows", kernel[0]),
        ("kernel-columns", kernel[1]),
        ("stride-rows", stride[0]),
        ("stride-columns", stride[1]),
        ("padding-rows", padding[0]),
        ("padding-columns", padding[1]),
        ("room-rows", rows),
        ("room-columns", columns),
        ("output-rows", output[0]),
        ("output-columns", output[1]),
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

/// Two different ones.
fn pair(draw: &mut Draw, choices: &[usize]) -> Option<[usize; 2]> {
    let pair = [draw.one_of(choices), draw.one_of(choices)];
    (pair[0] != pair[1]).then_some(pair)
}
