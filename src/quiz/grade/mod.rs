//! What an answer is worth: right, wrong, or not understood and so asked again.

use super::Question;
use crate::misconception::Misconception;
use crate::text::Texts;

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
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        texts.with(self.key, &values)
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
    let _ = (question, given);
    Verdict::NotUnderstood(Note::new("quiz-note-number"))
}
