//! A6: the whole shape of a pool's output.

use super::lab::lab;
use crate::conv::{Padding, PoolKind, Sides};
use crate::misconception::{Case, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "A6",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["POOLCH", "PLUS1", "POOLSTR", "NOSTR"],
    cure: "pooling/default-stride",
    make,
};

/// Small numbers at tier 1, the stride given or left to PyTorch, 3 x 3 by 2 among them; the sizes of networks
/// at tier 2; padded at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let inputs: &[usize] = if tier == 1 {
        &[6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 24, 28]
    } else {
        &[13, 27, 28, 55, 56, 109, 112, 128, 147]
    };
    let input = draw.one_of(inputs);
    let channels = draw.one_of(if tier == 1 { &[4, 6, 8, 12] } else { &[16, 20, 32, 64, 96, 192] });
    let window = draw.one_of(&[2, 3, 4]);
    let is_default = tier < 3 && draw.flip();
    let stride = match tier {
        _ if is_default => window,
        1 if window == 3 => draw.between(2, 3),
        1 => window,
        _ => draw.one_of(&[2, 3, 4]),
    };
    let padding = if tier == 3 { window / 2 } else { 0 };
    let geometry = Geometry {
        stride: [stride; 2],
        padding: Padding::Amount(Sides::all(padding)),
        ..Geometry::pooling(PoolKind::Max, [input; 2], [window; 2])
    };
    let [extent, _] = geometry.extents().ok()?;
    // A window narrower than its stride skips cells: nobody builds such a pool.
    if stride > window || extent.positions < 2 || [window, stride].contains(&extent.positions) {
        return None;
    }
    let counts = [
        ("input", input),
        ("channels", channels),
        ("window", window),
        ("stride", stride),
        ("padding", padding),
        ("room", extent.padded - extent.window),
        ("left", extent.left_over),
        ("output", extent.positions),
    ];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("given", if is_default { "nothing" } else { "stride" }.to_owned()));
    let layer = Layer { geometry, in_channels: channels, filters: channels, bias: false };
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::OutputShape(layer)),
        figures: vec![],
        experiment: lab(&geometry),
        part: Some(Part::Channel { of: channels, bias: false }),
    })
}
