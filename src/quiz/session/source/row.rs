//! Questions in a row that is known when the session begins: a review, a retry, a lesson's, a sheet.

use std::collections::VecDeque;

use super::Desk;
use crate::quiz::{Card, Draw, Family, Pick, Question};

/// So many questions a review has at most, two for each card.
const MOST_OF_REVIEW: usize = 20;

/// So many a retry has.
const MOST_OF_RETRY: usize = 10;

/// A question to come.
#[derive(Debug, Clone)]
enum Planned {
    /// This very one.
    Question(Box<Question>),
    /// Any one of a family at a tier.
    New(&'static Family, u8),
}

/// A row of questions.
#[derive(Debug, Clone)]
pub struct Row {
    planned: VecDeque<Planned>,
    asked: usize,
    retests: bool,
}

impl Row {
    /// Two questions of each card that is due, the second long after the first.
    pub fn review(due: &[Card], draw: &mut Draw) -> Self {
        let mut cards: Vec<&Card> = due.iter().take(MOST_OF_REVIEW / 2).collect();
        draw.shuffle(&mut cards);
        let again = cards.iter();
        let planned = cards.iter().chain(again).map(|card| Planned::New(card.family, card.tier));
        Self { planned: planned.collect(), asked: 0, retests: true }
    }

    /// The missed questions as they were, then new ones of their families.
    pub fn retry(misses: Vec<Question>) -> Self {
        let new: Vec<Planned> =
            misses.iter().map(|missed| Planned::New(missed.family, missed.tier)).collect();
        let same = misses.into_iter().map(|missed| Planned::Question(Box::new(missed)));
        Self { planned: same.chain(new).take(MOST_OF_RETRY).collect(), asked: 0, retests: false }
    }

    /// What a lesson asks: the very question where its numbers are fixed, else a new one.
    pub fn lesson(picks: &[Pick]) -> Self {
        let planned = picks.iter().filter_map(|pick| match pick.seed {
            Some(seed) => pick.question(seed).map(|question| Planned::Question(Box::new(question))),
            None => Some(Planned::New(pick.family, pick.tier)),
        });
        Self { planned: planned.collect(), asked: 0, retests: false }
    }

    /// These questions.
    pub fn sheet(questions: Vec<Question>) -> Self {
        let planned = questions.into_iter().map(|question| Planned::Question(Box::new(question)));
        Self { planned: planned.collect(), asked: 0, retests: false }
    }

    /// Whether a misconception is asked for again.
    pub fn retests(&self) -> bool {
        self.retests
    }

    /// A question for a belief comes in addition: what is due is asked all the same.
    pub fn count(&self, desk: &Desk) -> usize {
        self.asked + self.planned.len() + desk.retests.count()
    }

    pub fn next(&mut self, desk: &mut Desk) -> Option<Question> {
        let question = match (desk.retest(false), self.planned.is_empty()) {
            (Some(question), _) => question,
            (None, false) => self.planned(desk)?,
            (None, true) => desk.last_retest()?,
        };
        self.asked += 1;
        Some(question)
    }

    fn planned(&mut self, desk: &mut Desk) -> Option<Question> {
        let is_other = |planned: &Planned| match planned {
            Planned::New(family, _) => self.retests && Some(*family) != desk.before,
            Planned::Question(_) => false,
        };
        let place = self.planned.iter().position(is_other).unwrap_or(0);
        match self.planned.remove(place)? {
            Planned::Question(question) => {
                desk.seen.is_new(&question);
                Some(*question)
            }
            Planned::New(family, tier) => desk.question(family, tier),
        }
    }
}
