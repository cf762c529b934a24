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

/// A change: its key, whether it changes the count, and the belief that says the opposite.
struct Change(&'static str, bool, Option<&'static str>);

/// To a convolution, and how many numbers it learns.
const CONVOLUTION: &[Change] = &[
    Change("kernel", true, None),
    Change("filters", true, Some("ONEFIL")),
    Change("channels", true, Some("PARAM")),
    Change("bias", true, Some("BIAS")),
    Change("size", false, Some("SHARED")),
    Change("stride", false, Some("SETCOUNT")),
    Change("padding", false, Some("SETCOUNT")),
    Change("batch", false, Some("SETCOUNT")),
];

/// Rarer ones.
const SETTINGS: &[Change] = &[
    Change("groups", true, None),
    Change("kernel", true, None),
    Change("filters", true, Some("ONEFIL")),
    Change("channels", true, Some("PARAM")),
    Change("size", false, Some("SHARED")),
    Change("dilation", false, Some("SETCOUNT")),
    Change("mode", false, Some("SETCOUNT")),
    Change("stride", false, Some("SETCOUNT")),
];

/// To a network, and how many numbers the dense layer at its end learns.
const DENSE: &[Change] = &[
    Change("dense-size", true, Some("HEADSIZE")),
    Change("dense-stride", true, Some("HEADSIZE")),
    Change("dense-padding", true, Some("HEADSIZE")),
    Change("dense-filters", true, Some("FLATCH")),
    Change("dense-window", true, Some("HEADSIZE")),
    Change("dense-units", true, Some("ONEFIL")),
    Change("dense-channels", false, Some("CHAN")),
    Change("dense-kind", false, Some("SETCOUNT")),
    Change("dense-bias", false, Some("BIAS")),
    Change("dense-batch", false, Some("SETCOUNT")),
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
        part: None,
    })
}
