//! A10: sizes under TensorFlow's `SAME` and `VALID`, and where the odd zero goes.

use super::lab::lab;
use super::square::USUAL;
use crate::conv::Padding;
use crate::misconception::{Case, Geometry};
use crate::quiz::{Asks, Choice, Draw, Family, Item, Label, Topic};

pub const FAMILY: Family = Family {
    id: "A10",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 2,
    tells: &["SAMESZ", "NOPAD", "FLOORTF", "PLUS1", "NOSTR"],
    cure: "padding/same",
    make,
};

/// `SAME` at tier 1, either at tier 2; at tier 3 how an odd padding is dealt out.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = if tier == 1 { draw.between(6, 20) } else { draw.one_of(USUAL) };
    let kernel = draw.one_of(if tier == 1 { &[3, 4, 5, 6, 7] } else { &[2, 3, 4, 5, 7, 11] });
    let stride = draw.one_of(if tier == 1 { &[2, 3] } else { &[2, 3, 4] });
    let is_same = tier != 2 || draw.flip();
    let padding = if is_same { Padding::Same } else { Padding::Valid };
    let geometry =
        Geometry { stride: [stride; 2], padding, ..Geometry::convolution([input; 2], [kernel; 2]) };
    let [extent, _] = geometry.extents().ok()?;
    let total = extent.before + extent.after;
    if extent.positions < 2 || [kernel, stride].contains(&extent.positions) || (is_same && total == 0) {
        return None;
    }
    // An odd padding, of which as much on each side is not half of the kernel.
    if tier == 3 && (extent.before == extent.after || total == kernel / 2) {
        return None;
    }
    let counts = [
        ("input", input),
        ("kernel", kernel),
        ("stride", stride),
        ("output", extent.positions),
        ("total", total),
        ("before", extent.before),
        ("after", extent.after),
        ("half", kernel / 2),
        ("dense", (input + 1).saturating_sub(kernel)),
    ];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("rule", if is_same { "SAME" } else { "VALID" }.to_owned()));
    values.push(("asked", if tier == 3 { "side" } else { "size" }.to_owned()));
    let (asks, case) = match tier {
        3 => (Asks::Choose(sides(draw)), None),
        _ => (Asks::Typed, Some(Case::Size(geometry))),
    };
    Some(Item { values, asks, case, figures: vec![], experiment: lab(&geometry), part: None })
}

/// The ways in which an odd padding might be dealt out.
fn sides(draw: &mut Draw) -> Vec<Choice> {
    let choice = |key, misconception: Option<&'static str>| Choice {
        label: Label::Message(key),
        right: misconception.is_none(),
        misconception,
    };
    let mut choices = vec![
        choice("end", None),
        choice("front", Some("EVENSIDE")),
        choice("both", Some("SAMESIDE")),
        choice("total", Some("TWOP")),
    ];
    draw.shuffle(&mut choices);
    choices
}
