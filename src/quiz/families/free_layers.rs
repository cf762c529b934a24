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

/// A layer: its key, whether it learns, and the belief that takes it for the other kind.
struct Kind(&'static str, bool, &'static str);

/// Layers of every network.
const PLAIN: &[Kind] = &[
    Kind("max-pool", false, "POOLPAR"),
    Kind("average-pool", false, "POOLPAR"),
    Kind("relu", false, "LEARNS"),
    Kind("flatten", false, "LEARNS"),
    Kind("dropout", false, "LEARNS"),
    Kind("conv", true, "LEARNS"),
    Kind("dense", true, "LEARNS"),
    Kind("one-by-one", true, "ONE"),
];

/// Layers that look as if they were of the other kind.
const TRICKY: &[Kind] = &[
    Kind("max-pool", false, "POOLPAR"),
    Kind("global-pool", false, "POOLPAR"),
    Kind("dropout", false, "LEARNS"),
    Kind("softmax", false, "LEARNS"),
    Kind("upsample", false, "LEARNS"),
    Kind("one-by-one", true, "ONE"),
    Kind("batch-norm", true, "BNORM"),
    Kind("layer-norm", true, "LEARNS"),
    Kind("depthwise", true, "SEPAR"),
    Kind("transposed", true, "LEARNS"),
    Kind("prelu", true, "LEARNS"),
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
            Choice { label: Label::Message(key), right, misconception: Some(mistaken) }
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
        part: None,
    })
}
