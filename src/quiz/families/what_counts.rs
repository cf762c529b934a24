//! E9: which settings change how many numbers a layer learns.

use crate::quiz::{Asks, Choice, Draw, Family, Item, Label, Topic};

pub const FAMILY: Family = Family {
    id: "E9",
    version: 1,
    topic: Topic::Parameters,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "convolution/sharing",
    make,
};

/// A change: its key, whether it changes the count, and who thinks so although it does not.
struct Change(&'static str, bool, Option<&'static str>);

/// To a convolution, and how many numbers it learns.
const CONVOLUTION: &[Change] = &[
    Change("kernel", true, None),
    Change("filters", true, None),
    Change("channels", true, None),
    Change("bias", true, None),
    Change("size", false, Some("SHARED")),
    Change("stride", false, Some("SHARED")),
    Change("padding", false, Some("SHARED")),
    Change("batch", false, None),
];

/// Rarer ones.
const SETTINGS: &[Change] = &[
    Change("groups", true, None),
    Change("kernel", true, None),
    Change("filters", true, None),
    Change("channels", true, None),
    Change("size", false, Some("SHARED")),
    Change("dilation", false, None),
    Change("mode", false, None),
    Change("stride", false, Some("SHARED")),
];

/// To a network, and how many numbers the dense layer at its end learns.
const DENSE: &[Change] = &[
    Change("dense-size", true, None),
    Change("dense-stride", true, None),
    Change("dense-padding", true, None),
    Change("dense-filters", true, None),
    Change("dense-window", true, None),
    Change("dense-units", true, None),
    Change("dense-channels", false, None),
    Change("dense-kind", false, None),
    Change("dense-bias", false, None),
    Change("dense-batch", false, None),
];

/// Choices of one question.
const CHOICES: usize = 5;

/// Tier 1 asks of a convolution; tier 2 of its rarer settings, or of the dense layer behind one.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (of, changes) = match tier {
        1 => ("conv", CONVOLUTION),
        _ if draw.flip() => ("conv", SETTINGS),
        _ => ("dense", DENSE),
    };
    let mut changes: Vec<&Change> = changes.iter().collect();
    draw.shuffle(&mut changes);
    changes.truncate(CHOICES);
    let choices: Vec<Choice> = changes
        .into_iter()
        .map(|Change(key, right, mistaken)| Choice {
            label: Label::Message(key),
            right: *right,
            misconception: *mistaken,
        })
        .collect();
    let right = choices.iter().filter(|choice| choice.right).count();
    if !(2..=CHOICES - 2).contains(&right) {
        return None;
    }
    Some(Item {
        values: vec![("asked", of.to_owned())],
        asks: Asks::Tick(choices),
        case: None,
        figures: vec![],
        experiment: None,
    })
}
