//! The belief that was met in a card last, kept until a question that tells it was answered rightly.

use crate::misconception::Misconception;
use crate::quiz::session::tells;
use crate::quiz::{Attempt, Question};

/// Who is right so often in a row does not believe it any more, whatever was asked.
const ENOUGH: usize = 8;

/// A belief that was met, and what was right since.
///
/// To find out whether a question tells the belief, the question has to be made, which costs as much as hundreds
/// of answers: that waits until somebody wants to know.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Belief {
    met: Option<&'static Misconception>,
    right: Vec<Attempt>,
}

impl Belief {
    /// Takes in an answer to the card, any of a day.
    pub fn push(&mut self, attempt: &Attempt) {
        match (attempt.misconception, self.met) {
            (Some(met), _) => *self = Self { met: Some(met), right: vec![] },
            (None, Some(_)) if attempt.is_right() => self.right.push(*attempt),
            _ => {}
        }
        if self.right.len() == ENOUGH {
            *self = Self::default();
        }
    }

    /// What the next question of the card is to tell.
    pub fn to_tell(&self) -> Option<&'static Misconception> {
        let met = self.met?;
        let is_told = |right: &Attempt| Question::of(right).is_some_and(|question| tells(&question, met.id));
        (!self.right.iter().any(is_told)).then_some(met)
    }
}
