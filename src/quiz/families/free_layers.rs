//! E5: which layers have something to learn, and which have not.

use crate::quiz::{Asks, Choice, Draw, Family, Item, Label, Topic};

pub const FAMILY: Family = Family {
    id: "E5",
    version: 1,
    topic: Topic::Parameters,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "pooling/no-weights",
    make,
};

/// A layer: its key, whether it learns, and who takes it for the other kind.
struct Kind(&'static str, bool, Option<&'static str>);

/// Layers of every network.
const PLAIN: &[Kind] = &[
    Kind("max-pool", false, Some("POOLPAR")),
    Kind("average-pool", false, Some("POOLPAR")),
    Kind("relu", false, None),
    Kind("flatten", false, None),
    Kind("dropout", false, None),
    Kind("conv", true, None),
    Kind("dense", true, None),
    Kind("one-by-one", true, Some("ONE")),
];

/// Layers that look as if they were of the other kind.
const TRICKY: &[Kind] = &[
    Kind("max-pool", false, Some("POOLPAR")),
    Kind("global-pool", false, Some("POOLPAR")),
    Kind("dropout", false, None),
    Kind("softmax", false, None),
    Kind("upsample", false, None),
    Kind("one-by-one", true, Some("ONE")),
    Kind("batch-norm", true, Some("BNORM")),
    Kind("layer-norm", true, None),
    Kind("depthwise", true, None),
    Kind("transposed", true, None),
    Kind("prelu", true, None),
];

/// Choices of one question.
const CHOICES: usize = 5;

fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let asks_learning = draw.flip();
    let mut kinds: Vec<&Kind> = if tier == 1 { PLAIN } else { TRICKY }.iter().collect();
    draw.shuffle(&mut kinds);
    kinds.truncate(CHOICES);
    let choices: Vec<Choice> = kinds
        .into_iter()
        .map(|Kind(key, learns, mistaken)| {
            let right = *learns == asks_learning;
            Choice { label: Label::Message(key), right, misconception: mistaken.filter(|_| !right) }
        })
        .collect();
    // Two of each kind at least: neither all nor one stands out.
    let right = choices.iter().filter(|choice| choice.right).count();
    if !(2..=CHOICES - 2).contains(&right) {
        return None;
    }
    Some(Item {
        values: vec![("asked", if asks_learning { "learning" } else { "nothing" }.to_owned())],
        asks: Asks::Tick(choices),
        case: None,
        figures: vec![],
        experiment: None,
    })
}
