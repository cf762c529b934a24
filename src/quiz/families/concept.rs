//! What questions without numbers have in common: one of several phrasings, choices in a drawn order.

use crate::quiz::{Asks, Choice, Draw, Item, Label};

/// Points of every rubric.
const POINTS: usize = 4;

/// A question in the phrasing `asked`, by which its messages choose.
pub fn concept(asked: &str, asks: Asks) -> Item {
    Item {
        values: vec![("asked", asked.to_owned())],
        asks,
        case: None,
        figures: vec![],
        experiment: None,
        part: None,
    }
}

/// One of these phrasings, to be answered in own words.
pub fn explain(draw: &mut Draw, phrasings: &[&str]) -> Item {
    concept(draw.one_of(phrasings), Asks::Explain { points: POINTS })
}

/// One of these phrasings with its choices, of which one is right.
pub fn choose(draw: &mut Draw, phrasings: &[(&str, &[Choice])]) -> Item {
    let (asked, choices) = draw.one_of(phrasings);
    concept(asked, Asks::Choose(shuffled(draw, choices)))
}

/// Statements at a time, where all that are true are to be ticked.
const STATEMENTS: usize = 5;

/// Five of these statements, of which one to four are true, to be ticked.
pub fn statements(draw: &mut Draw, told: &[Choice], others: &[Choice]) -> Item {
    let asked = draw.one_of(&["true", "say"]);
    let count = draw.between(1, STATEMENTS - 1);
    let (mut told, mut others) = (shuffled(draw, told), shuffled(draw, others));
    told.truncate(count);
    others.truncate(STATEMENTS - count);
    concept(asked, Asks::Tick(shuffled(draw, &[told, others].concat())))
}

/// The choices in another order.
pub fn shuffled(draw: &mut Draw, choices: &[Choice]) -> Vec<Choice> {
    let mut choices = choices.to_vec();
    draw.shuffle(&mut choices);
    choices
}

/// The right choice `quiz-ID-choice-KEY`.
pub const fn right(key: &'static str) -> Choice {
    Choice { label: Label::Message(key), right: true, misconception: None }
}

/// A right one that whoever holds a known belief would leave out where all right ones are to be ticked.
pub const fn omitted(key: &'static str, misconception: &'static str) -> Choice {
    Choice { label: Label::Message(key), right: true, misconception: Some(misconception) }
}

/// A wrong one that no belief is known to lead to.
pub const fn wrong(key: &'static str) -> Choice {
    Choice { label: Label::Message(key), right: false, misconception: None }
}

/// A wrong one that comes from a known belief.
pub const fn believed(key: &'static str, misconception: &'static str) -> Choice {
    Choice { label: Label::Message(key), right: false, misconception: Some(misconception) }
}
