//! A12: the size that a transposed convolution gives.

use super::lab::lab;
use crate::conv::{ConvTranspose, Padding, Sides};
use crate::misconception::{Case, Geometry, Transposed};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "A12",
    version: 1,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 2,
    tells: &["UPMUL", "TINV", "FORWARD", "UNCROP", "PLUS1"],
    cure: "stride/back",
    make,
};

/// Stamps alone at tier 1; padding, which crops them, at tier 2; output padding besides at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input =
        if tier == 1 { draw.between(3, 12) } else { draw.one_of(&[4, 7, 8, 13, 14, 15, 16, 28, 32, 56, 64]) };
    let kernel = draw.one_of(if tier == 1 { &[2, 3, 4, 5] } else { &[3, 4, 5, 6, 7] });
    let stride = draw.one_of(if tier == 1 { &[2, 3] } else { &[2, 3, 4] });
    let padding = if tier == 1 { 0 } else { draw.between(1, (kernel - 1) / 2) };
    let output_padding = if tier == 3 { draw.between(1, stride - 1) } else { 0 };
    let settings = ConvTranspose {
        stride: [stride; 2],
        padding: Sides::all(padding),
        output_padding: [output_padding; 2],
        ..ConvTranspose::default()
    };
    let [extent, _] = settings.extents([input; 2], [kernel; 2]).ok()?;
    let output = extent.output;
    // A kernel shorter than the stride would leave gaps: nobody builds that.
    if kernel < stride || output <= input || [kernel, stride, padding, output_padding].contains(&output) {
        return None;
    }
    let counts = [
        ("input", input),
        ("kernel", kernel),
        ("stride", stride),
        ("padding", padding),
        ("extra", output_padding),
        ("steps", (input - 1) * stride),
        ("room", output + 2 * padding - kernel),
        ("output", output),
    ];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("given", ["stamps", "padding", "extra"][usize::from(tier) - 1].to_owned()));
    let asked = Transposed { input: [input; 2], kernel: [kernel; 2], settings };
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::Transposed(asked)),
        figures: vec![],
        experiment: lab(&Geometry {
            stride: [stride; 2],
            padding: Padding::Amount(Sides::all(padding)),
            ..Geometry::convolution([output; 2], [kernel; 2])
        }),
        part: Some(Part::OtherWay),
    })
}
