//! The level of a family, from New to Mastered, as practice raises and lowers it.
//!
//! As Khan Academy does: practice of one kind shows how much of it is right, but only a check among other
//! questions proves it mastered. Two answers are a check: both right raise the level, both wrong lower it, one of
//! each leaves it. Checks are twelve hours apart. There the two are asked in one sitting of six questions; here a
//! mix of ten has fifty kinds to choose from and rarely asks one twice, so its answer waits for the next one,
//! whenever that comes: to be right again days later proves no less.

use super::Level;
use crate::quiz::{Attempt, Mode};

/// Milliseconds between two checks.
const APART: i64 = 12 * 60 * 60 * 1000;

/// So many answers of a sitting with one family are looked at.
const LOOKED_AT: usize = 6;

/// A level on its way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ladder {
    level: Level,
    /// The sitting with this family alone, and its last answers.
    sitting: Option<(i64, Vec<bool>)>,
    /// Whether the first of two answers among other questions was right, while the second is still to come.
    first: Option<bool>,
    /// When the last check was.
    checked: Option<i64>,
}

impl Ladder {
    /// Adds an answer.
    pub fn push(&mut self, attempt: &Attempt) {
        let right = attempt.is_right();
        match attempt.mode {
            Mode::Retry => return,
            Mode::Lesson | Mode::Drill => self.alone(attempt.session, right),
            Mode::Mix | Mode::Review | Mode::Mock => {
                self.end_sitting();
                self.among_others(attempt);
            }
        }
        self.level = self.level.max(Level::Attempted);
    }

    /// The level after all that was added.
    pub fn level(&self) -> Level {
        let mut ended = self.clone();
        ended.end_sitting();
        ended.level
    }

    fn alone(&mut self, session: i64, right: bool) {
        if self.sitting.as_ref().is_some_and(|(other, _)| *other != session) {
            self.end_sitting();
        }
        let (_, answers) = self.sitting.get_or_insert_with(|| (session, vec![]));
        if answers.len() == LOOKED_AT {
            answers.remove(0);
        }
        answers.push(right);
    }

    /// A sitting shows as much as its answers do: one right answer may be luck.
    fn end_sitting(&mut self) {
        let Some((_, answers)) = self.sitting.take() else { return };
        let (right, of) = (answers.iter().filter(|right| **right).count(), answers.len());
        let shown = match (right, of) {
            _ if right == of && of >= 4 => Level::Proficient,
            _ if 10 * right >= 7 * of && of >= 2 => Level::Familiar,
            _ => Level::Attempted,
        };
        if shown == Level::Attempted && of >= 4 {
            self.level = self.level.lower();
        }
        self.level = self.level.max(shown);
    }

    fn among_others(&mut self, attempt: &Attempt) {
        let at = attempt.moment.at;
        let is_too_early = |checked| at.saturating_sub(checked) < APART;
        if self.checked.is_some_and(is_too_early) {
            return;
        }
        match (self.first.take(), attempt.is_right()) {
            (None, right) => {
                self.first = Some(right);
                return;
            }
            (Some(true), true) => self.level = self.level.higher(),
            (Some(false), false) => self.level = self.level.lower(),
            _ => {}
        }
        self.checked = Some(at);
    }
}
