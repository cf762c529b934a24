//! O4: channels last, where a convolution wants them before rows and columns.

use super::concept::{believed, choose, right};
use crate::quiz::{Choice, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "O4",
    version: 1,
    topic: Topic::Errors,
    tiers: &[2],
    frequency: 1,
    tells: &[],
    cure: "convolution/channels",
    make,
};

const CHOICES: &[Choice] = &[
    right("permute"),
    believed("reshape", "RESHAPE"),
    believed("in-channels", "LAYERFIX"),
    believed("unsqueeze", "SHAPEMSG"),
];

fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    let filters = draw.one_of(&[16, 32, 64]);
    let kernel = draw.one_of(&[3, 5, 7]);
    let batch = draw.one_of(&[8, 16, 64, 128]);
    let side = draw.one_of(&[28, 32, 96, 224]);
    Some(item(draw, [filters, kernel, batch, side]))
}

/// The question of so many filters with this kernel, over so many coloured images of this side.
pub fn item(draw: &mut Draw, [filters, kernel, batch, side]: [usize; 4]) -> Item {
    let message = [
        format!("RuntimeError: Given groups=1, weight of size [{filters}, 3, {kernel}, {kernel}],"),
        format!("expected input[{batch}, {side}, {side}, 3] to have 3 channels,"),
        format!("but got {side} channels instead"),
    ];
    let counts = [("filters", filters), ("kernel", kernel), ("batch", batch), ("side", side)];
    let mut item = choose(draw, &[("fix", CHOICES), ("loaded", CHOICES)]);
    item.values.extend(counts.map(|(name, count)| (name, count.to_string())));
    item.figures.push(Figure::Code(message.join("\n")));
    item
}
