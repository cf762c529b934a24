//! A4: the whole shape of a convolution's output.

use super::square::{SMALL, USUAL, square};
use crate::misconception::{Case, Geometry, Layer};
use crate::quiz::{Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "A4",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["CHAN", "NOSTR", "PLUS1"],
    cure: "filter/maps",
    make,
};

/// Stride 1 without padding at tier 1, a stride that comes out even at tier 2, padding and a remainder
/// at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (inputs, channels, filters): (_, &[usize], &[usize]) = match tier {
        1 => (SMALL, &[2, 3, 4], &[6, 8, 10, 16]),
        _ => (USUAL, &[3, 6, 16, 32, 64], &[6, 16, 32, 64, 128]),
    };
    let kernel = draw.one_of(if tier == 1 { &[2, 3, 5] } else { &[3, 5, 7] });
    let (stride, padding) = match tier {
        1 => (1, 0),
        2 => (draw.one_of(&[2, 3]), 0),
        _ => (draw.one_of(&[2, 3, 4]), draw.between(1, kernel / 2)),
    };
    let [input, in_channels, filters] = [inputs, channels, filters].map(|choices| draw.one_of(choices));
    let (extent, item) = square(input, [kernel, stride, padding])?;
    if (extent.left_over > 0) != (tier == 3) {
        return None;
    }
    let geometry = Geometry::square(input, [kernel, stride, padding]);
    let case = Some(Case::OutputShape(Layer { geometry, in_channels, filters, bias: true }));
    let shape = [("channels", in_channels.to_string()), ("filters", filters.to_string())];
    let part = Part::filter(filters, in_channels);
    Some(Item { values: [item.values, shape.to_vec()].concat(), case, part, ..item })
}
