//! What an answer is worth: right, wrong, or not understood and so asked again.

mod choice;
mod expression;
mod layout;
mod matrix;
mod plain;
mod rational;
mod sequence;
mod term;
mod typed;

pub use layout::read;
pub use matrix::{TypedMatrix, cell_text};
pub use typed::{typed, wrong_cells};

use super::{Asks, Choice, Question};
use crate::misconception::{Misconception, by_id};
use crate::text::{LANGUAGES, Texts};

use term::Term;

/// The note of an answer in own words that told a part of the points.
pub const PARTLY: &str = "quiz-note-points-partly";

/// What somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given<'a> {
    /// Typed. Choices may be typed, too: by letter or number, and true or false in many ways.
    Text(&'a str),
    /// The choice at this place; of true and false, 0 is true.
    Choice(usize),
    /// For each choice whether it is ticked.
    Ticks(&'a [bool]),
    /// How many points of the rubric were told.
    Points(usize),
}

/// What an answer is worth.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Right.
    Right {
        /// What is to be said all the same: `7` was taken for `7x7`.
        note: Option<Note>,
    },
    /// Wrong.
    Wrong {
        /// The belief that gives this very answer, if one is known.
        misconception: Option<&'static Misconception>,
        /// What is to be said where no belief is known: rows and columns are exchanged.
        note: Option<Note>,
    },
    /// No answer to this question. It never counts as a try; the note says what an answer looks like.
    NotUnderstood(Note),
}

/// A sentence to say: the key of its message, and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The message.
    pub key: &'static str,
    /// Its placeables.
    pub values: Vec<(&'static str, String)>,
}

impl Note {
    /// A note without values.
    pub(super) fn new(key: &'static str) -> Self {
        Self { key, values: vec![] }
    }

    /// The sentence.
    pub fn words(&self, texts: &Texts) -> String {
        texts.with(self.key, &self.values)
    }
}

impl Verdict {
    /// Whether the answer is right.
    pub fn is_right(&self) -> bool {
        matches!(self, Self::Right { .. })
    }

    /// Whether there was an answer at all.
    pub fn is_understood(&self) -> bool {
        !matches!(self, Self::NotUnderstood(_))
    }
}

/// What `given` is worth as an answer to `question`.
pub fn grade(question: &Question, given: &Given<'_>) -> Verdict {
    match (&question.item.asks, *given) {
        (Asks::Typed | Asks::Known(_) | Asks::Fitting | Asks::About, Given::Text(text)) => {
            match question.truth() {
                Some(truth) => typed::grade(question, &truth, text),
                None => Verdict::NotUnderstood(wanted(&question.item.asks)),
            }
        }
        (Asks::Choose(choices), Given::Choice(place)) => chosen(choices.get(place)),
        (Asks::Choose(choices), Given::Text(text)) => {
            chosen(choice::choose(question, choices, text).and_then(|place| choices.get(place)))
        }
        (Asks::Tick(choices), Given::Ticks(ticks)) if ticks.len() == choices.len() => ticked(choices, ticks),
        (Asks::Tick(choices), Given::Text(text)) => match choice::tick(question, choices, text) {
            Some(ticks) => ticked(choices, &ticks),
            None => Verdict::NotUnderstood(wanted(&question.item.asks)),
        },
        (Asks::Judge { is_true, misconception }, Given::Choice(place @ (0 | 1))) => {
            judged(*misconception, *is_true == (place == 0))
        }
        (Asks::Judge { is_true, misconception }, Given::Text(text)) => match choice::judge(text) {
            Some(said) => judged(*misconception, said == *is_true),
            None => Verdict::NotUnderstood(wanted(&question.item.asks)),
        },
        (Asks::Explain { points }, Given::Points(told)) => told_points(told.min(*points), *points),
        (Asks::Name { term, mistaken }, Given::Text(text)) => named(question, term, *mistaken, text),
        (asks, _) => Verdict::NotUnderstood(wanted(asks)),
    }
}

/// What an answer looks like.
fn wanted(asks: &Asks) -> Note {
    Note::new(match asks {
        Asks::Typed | Asks::Known(_) | Asks::Fitting | Asks::About => "quiz-note-number",
        Asks::Choose(_) => "quiz-note-choice",
        Asks::Tick(_) => "quiz-note-ticks",
        Asks::Judge { .. } => "quiz-note-judge",
        Asks::Explain { .. } => "quiz-note-explain",
        Asks::Name { .. } => "quiz-note-term",
    })
}

fn chosen(choice: Option<&Choice>) -> Verdict {
    match choice {
        None => Verdict::NotUnderstood(Note::new("quiz-note-choice")),
        Some(choice) if choice.right => Verdict::Right { note: None },
        Some(choice) => Verdict::Wrong { misconception: choice.misconception.and_then(by_id), note: None },
    }
}

/// All right ones have to be ticked, and no other.
fn ticked(choices: &[Choice], ticks: &[bool]) -> Verdict {
    let pairs = || choices.iter().zip(ticks);
    let right = pairs().filter(|(choice, ticked)| choice.right == **ticked).count();
    if right == choices.len() {
        return Verdict::Right { note: None };
    }
    let wrong = pairs().filter(|(choice, ticked)| choice.right != **ticked);
    let misconception = wrong.filter_map(|(choice, _)| choice.misconception).find_map(by_id);
    let values = vec![("right", right.to_string()), ("of", choices.len().to_string())];
    Verdict::Wrong { misconception, note: Some(Note { key: "quiz-note-partly", values }) }
}

fn judged(misconception: Option<&str>, right: bool) -> Verdict {
    if right {
        return Verdict::Right { note: None };
    }
    Verdict::Wrong { misconception: misconception.and_then(by_id), note: None }
}

/// Two thirds of the points are enough.
fn told_points(told: usize, of: usize) -> Verdict {
    let values = vec![("told", told.to_string()), ("of", of.to_string())];
    if 3 * told >= 2 * of {
        return Verdict::Right { note: Some(Note { key: "quiz-note-points", values }) };
    }
    let key = if 3 * told >= of { PARTLY } else { "quiz-note-points-few" };
    Verdict::Wrong { misconception: None, note: Some(Note { key, values }) }
}

fn named(question: &Question, term: &str, mistaken: Option<(&str, &str)>, text: &str) -> Verdict {
    if !text.chars().any(char::is_alphanumeric) {
        return Verdict::NotUnderstood(Note::new("quiz-note-term"));
    }
    match term::compare(text, spellings(question, term).iter().map(String::as_str)) {
        Term::Same => Verdict::Right { note: None },
        Term::Misnomer => Verdict::NotUnderstood(Note::new("quiz-note-misnomer")),
        Term::Near => Verdict::NotUnderstood(Note::new("quiz-note-spelling")),
        Term::Other => {
            let is_mistaken = |(other, _): &(&str, &str)| {
                term::compare(text, spellings(question, other).iter().map(String::as_str)) == Term::Same
            };
            let misconception = mistaken.filter(is_mistaken).and_then(|(_, belief)| by_id(belief));
            Verdict::Wrong { misconception, note: None }
        }
    }
}

/// How a term is spelled, in all languages together.
fn spellings(question: &Question, term: &str) -> Vec<String> {
    let lists =
        LANGUAGES.iter().map(|entry| question.say(&format!("-terms-{term}"), &Texts::new(entry.language)));
    lists.flat_map(|list| list.split('|').map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests;
