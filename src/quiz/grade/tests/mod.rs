//! That an answer is taken in every way in which people write it, and nothing else is.

mod choices;
mod half_typed;
mod matrices;
mod numbers;
mod rows;
mod storm;
mod terms;

use crate::misconception::{Answer, Case};
use crate::quiz::{Asks, Given, Item, Question, Verdict, by_id, grade};

/// A question that is answered so.
fn asking(asks: Asks, case: Option<Case>) -> Question {
    let family = by_id("A3").unwrap();
    let item = Item { values: vec![], asks, case, figures: vec![], experiment: None, part: None };
    Question { family, tier: 1, seed: 0, words: "a3".to_owned(), item }
}

/// A question with this answer.
fn known(answer: Answer) -> Question {
    asking(Asks::Known(answer), None)
}

/// `right`, `wrong` or `not understood`; with the misconception, and the note without its first words.
fn verdict(question: &Question, text: &str) -> String {
    say(&grade(question, &Given::Text(text)))
}

fn say(verdict: &Verdict) -> String {
    let (word, misconception, note) = match verdict {
        Verdict::Right { note } => ("right", None, note.as_ref()),
        Verdict::Wrong { misconception, note } => ("wrong", *misconception, note.as_ref()),
        Verdict::NotUnderstood(note) => ("not understood", None, Some(note)),
    };
    let told = misconception.map(|known| format!(" {}", known.id)).unwrap_or_default();
    let note =
        note.map(|note| format!(": {}", note.key.trim_start_matches("quiz-note-"))).unwrap_or_default();
    format!("{word}{told}{note}")
}

#[track_caller]
fn all(question: &Question, texts: &[&str], expected: &str) {
    for text in texts {
        assert_eq!(verdict(question, text), expected, "{text:?}");
    }
}
