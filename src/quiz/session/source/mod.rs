//! Where the questions of a session come from: one family, all of them, a row, or a mock interview.

mod drill;
mod mix;
mod row;

pub use drill::Drill;
pub use mix::Mix;
pub use row::Row;

use super::before::Before;
use super::retest::{Retest, Retests};
use super::telling::{self, Seen};
use crate::quiz::mock::Mock;
use crate::quiz::{Answered, Attempt, Draw, Family, Given, Mode, Outcome, Question, Verdict, grade};

/// Where the questions come from.
#[derive(Debug, Clone)]
pub enum Source {
    Drill(Drill),
    Mix(Mix),
    Row(Row),
    Mock(Box<Mock>),
}

/// What every source may use to find the next question.
#[derive(Debug, Clone)]
pub struct Desk {
    pub draw: Draw,
    pub past: Before,
    pub seen: Seen,
    pub retests: Retests,
    /// The family that was asked last.
    pub before: Option<&'static Family>,
    /// How many questions there were.
    pub asked: usize,
}

impl Desk {
    /// A question of a family at a tier: made to tell the belief that was met in that card last.
    pub fn question(&mut self, family: &'static Family, tier: u8) -> Option<Question> {
        let belief = self.past.belief(family, tier);
        telling::question(&mut self.draw, &mut self.seen, family, tier, belief)
    }

    /// A question for a belief that was met a few questions ago.
    fn retest(&mut self, is_alone: bool) -> Option<Question> {
        let before = self.before.filter(|_| !is_alone);
        let retest = self.retests.take(self.asked + 1, before)?;
        self.tell(&retest)
    }

    /// The same before its time, when nothing that is planned can come now.
    fn early_retest(&mut self) -> Option<Question> {
        let retest = self.retests.take_early(self.before)?;
        self.tell(&retest)
    }

    /// The same when nothing else is left to be asked.
    fn last_retest(&mut self) -> Option<Question> {
        let retest = self.retests.take_any()?;
        self.tell(&retest)
    }

    fn tell(&mut self, retest: &Retest) -> Option<Question> {
        let belief = Some(retest.misconception.as_str());
        telling::question(&mut self.draw, &mut self.seen, retest.family, retest.tier, belief)
    }
}

impl Source {
    /// The next question; `None` when there is none left.
    pub fn next(&mut self, desk: &mut Desk) -> Option<Question> {
        match self {
            Self::Drill(drill) => drill.next(desk),
            Self::Mix(mix) => mix.next(desk),
            Self::Row(row) => row.next(desk),
            Self::Mock(mock) => mock.next(),
        }
    }

    /// What an answer is worth: in a mock interview an own earlier number counts, too.
    pub fn grade(&mut self, question: &Question, given: &Given<'_>) -> Verdict {
        match self {
            Self::Mock(mock) => mock.grade(question, given),
            _ => grade(question, given),
        }
    }

    /// How many questions there will be, if that is known.
    pub fn count(&self, desk: &Desk) -> Option<usize> {
        match self {
            Self::Drill(_) => None,
            Self::Mix(mix) => Some(mix.count()),
            Self::Row(row) => Some(row.count(desk)),
            Self::Mock(mock) => Some(mock.count()),
        }
    }

    /// A question was answered, and left.
    pub fn learn(&mut self, desk: &mut Desk, question: &Question, answered: &Answered) {
        if answered.mode != Mode::Retry {
            desk.past.learn(question.family, &Attempt::of(answered));
        }
        match self {
            Self::Drill(drill) => drill.learn(answered),
            Self::Mix(_) => {}
            Self::Row(row) if row.retests(desk) => {}
            Self::Row(_) | Self::Mock(_) => return,
        }
        if answered.outcome != Outcome::Right
            && let Some(misconception) = &answered.misconception
        {
            let last = match self {
                Self::Mix(mix) => Some(mix.count()),
                Self::Row(row) => Some(row.count(desk) + 1),
                _ => None,
            };
            let card = (question.family, question.tier);
            desk.retests.add(card, misconception, desk.asked, last, &mut desk.draw);
        }
    }
}
