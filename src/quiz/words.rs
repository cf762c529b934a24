//! The words of a question: its messages with its numbers put in.

use super::{Choice, Label, Question};
use crate::text::Texts;

impl Question {
    /// The key of one of its messages: of the question itself for an empty `tail`, else `-name`,
    /// `-convention`, [`Hint::tail`](super::Hint::tail), `-point-1` and so on.
    pub fn key(&self, tail: &str) -> String {
        format!("quiz-{}{tail}", self.words)
    }

    /// That message, with the question's numbers.
    pub fn say(&self, tail: &str, texts: &Texts) -> String {
        let values: Vec<_> = self.item.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        texts.with(&self.key(tail), &values)
    }

    /// What stands on a choice.
    pub fn label(&self, choice: &Choice, texts: &Texts) -> String {
        match &choice.label {
            Label::Plain(label) => label.clone(),
            Label::Message(key) => self.say(&format!("-choice-{key}"), texts),
        }
    }

    /// What is to be said of a choice that was chosen; nothing of one that is the same in every language.
    pub fn why(&self, choice: &Choice, texts: &Texts) -> Option<String> {
        match &choice.label {
            Label::Plain(_) => None,
            Label::Message(key) => Some(self.say(&format!("-choice-{key}-why"), texts)),
        }
    }
}
