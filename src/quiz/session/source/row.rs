//! Questions in a row that is known when the session begins: a review, a retry, a lesson's, a sheet.

use std::collections::VecDeque;

use super::{Desk, Mix};
use crate::quiz::schedule::are_siblings;
use crate::quiz::{Card, Draw, FAMILIES, Family, Pick, Question};

/// So many questions a review has at most, two for each card, those for a belief with them.
const MOST_OF_REVIEW: usize = 20;

/// So many a retry has, two for each miss.
const MOST_OF_RETRY: usize = 10;

/// A question to come.
#[derive(Debug, Clone)]
enum Planned {
    /// This very one.
    Question(Box<Question>),
    /// Any one of a family at a tier.
    New(&'static Family, u8),
    /// Something else, between two of one family.
    Between,
}

/// A row of questions.
#[derive(Debug, Clone)]
pub struct Row {
    planned: VecDeque<Planned>,
    asked: usize,
    /// Of a review: what comes between where all that is due is of one family.
    between: Option<Mix>,
}

impl Row {
    /// Two questions of each card that is due, the second long after the first. A lone card gets something else
    /// between, of what is weak.
    pub fn review(due: &[Card], draw: &mut Draw) -> Self {
        let mut cards: Vec<&Card> = due.iter().take(MOST_OF_REVIEW / 2).collect();
        draw.shuffle(&mut cards);
        let each = || cards.iter().map(|card| Planned::New(card.family, card.tier));
        let between = (cards.len() == 1).then_some(Planned::Between);
        let planned = each().chain(between).chain(each()).collect();
        let is_other = |family: &&Family| due.iter().all(|card| !are_siblings(card.family, family));
        let others = FAMILIES.iter().filter(is_other).collect();
        Self { planned, asked: 0, between: Some(Mix::new(others, MOST_OF_REVIEW)) }
    }

    /// The missed questions as they were, then a new one for each. What there is no room for stays missed.
    pub fn retry(mut misses: Vec<Question>) -> Self {
        misses.truncate(MOST_OF_RETRY / 2);
        let new: Vec<Planned> =
            misses.iter().map(|missed| Planned::New(missed.family, missed.tier)).collect();
        let same = misses.into_iter().map(|missed| Planned::Question(Box::new(missed)));
        Self::of(same.chain(new))
    }

    /// What a lesson asks: the very question where its numbers are fixed, else a new one.
    pub fn lesson(picks: &[Pick]) -> Self {
        let planned = picks.iter().filter_map(|pick| match pick.seed {
            Some(seed) => pick.question(seed).map(|question| Planned::Question(Box::new(question))),
            None => Some(Planned::New(pick.family, pick.tier)),
        });
        Self::of(planned)
    }

    /// These questions.
    pub fn sheet(questions: Vec<Question>) -> Self {
        Self::of(questions.into_iter().map(|question| Planned::Question(Box::new(question))))
    }

    fn of(planned: impl Iterator<Item = Planned>) -> Self {
        Self { planned: planned.collect(), asked: 0, between: None }
    }

    /// Whether a misconception is asked for again: in a review, as long as there is room. Without it the card's
    /// second question tells the belief.
    pub fn retests(&self, desk: &Desk) -> bool {
        self.between.is_some() && self.has_room(desk)
    }

    fn has_room(&self, desk: &Desk) -> bool {
        self.count(desk) < MOST_OF_REVIEW
    }

    /// A question for a belief comes in addition: what is due is asked all the same.
    pub fn count(&self, desk: &Desk) -> usize {
        self.asked + self.planned.len() + desk.retests.count()
    }

    pub fn next(&mut self, desk: &mut Desk) -> Option<Question> {
        let question = desk
            .retest(false)
            .or_else(|| self.planned(desk, false))
            .or_else(|| desk.early_retest())
            .or_else(|| self.something_between(desk))
            .or_else(|| self.planned(desk, true))
            .or_else(|| desk.last_retest())?;
        self.asked += 1;
        Some(question)
    }

    /// The next one that is planned; of a review one of another family than was asked just now, unless it may be
    /// `in_a_row`.
    fn planned(&mut self, desk: &mut Desk, in_a_row: bool) -> Option<Question> {
        let may_come = |planned: &Planned| match planned {
            Planned::New(family, _) => in_a_row || self.between.is_none() || Some(*family) != desk.before,
            Planned::Question(_) | Planned::Between => true,
        };
        let place = self.planned.iter().position(may_come)?;
        match self.planned.remove(place)? {
            Planned::Question(question) => {
                desk.seen.is_new(&question);
                Some(*question)
            }
            Planned::New(family, tier) => desk.question(family, tier),
            Planned::Between => self.between.as_mut()?.another(desk),
        }
    }

    /// In a review that has only the family left that was asked just now.
    fn something_between(&mut self, desk: &mut Desk) -> Option<Question> {
        let is_wanted = self.planned.len() + desk.retests.count() > 0 && self.has_room(desk);
        self.between.as_mut().filter(|_| is_wanted)?.another(desk)
    }
}
