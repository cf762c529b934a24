//! The cards of a family as they follow from its answers: one review of a card a day.

use super::belief::Belief;
use super::fsrs::{Memory, Rating};
use super::rating::{Said, review};
use crate::quiz::{Asks, Attempt, Day, Family, Mode, Question};

/// What is remembered and forgotten of a family at a tier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Remembered {
    pub tier: u8,
    pub memory: Memory,
    /// The day of the last review.
    pub last: Day,
    /// How often it was forgotten.
    pub lapses: u32,
    /// Whether the last review found it forgotten.
    pub is_forgotten: bool,
}

/// The cards of a family on their way.
///
/// A day is one review of each card, and may bring more as long as it lasts: so the last day is kept as it is,
/// and added where somebody looks.
#[derive(Debug, Clone, PartialEq)]
pub struct Replay {
    family: &'static Family,
    /// As they were before the last day.
    before: Vec<Remembered>,
    /// The last day.
    day: Day,
    /// What it brought, in the order of first answers.
    reviews: Vec<Review>,
    /// The belief that was met last at each tier, if any was.
    beliefs: Vec<(u8, Belief)>,
    /// Tiers of which it was found out whether their answers are chosen: to make a question costs as much as
    /// hundreds of answers.
    chosen: Vec<(u8, bool)>,
}

/// The answers to a tier on one day that count: the first, and in a review the first two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Review {
    first: Attempt,
    second: Option<Attempt>,
    /// Both were fast, and typed: a choice can be guessed.
    is_easy: bool,
}

impl Replay {
    /// Nothing was answered.
    pub fn new(family: &'static Family) -> Self {
        let (day, before, reviews) = (Day(i64::MIN), vec![], vec![]);
        Self { family, before, day, reviews, beliefs: vec![], chosen: vec![] }
    }

    /// Takes in an answer to this family. A day that the calendar turned back to is the one before it still.
    pub fn push(&mut self, attempt: &Attempt) {
        if !self.family.tiers.contains(&attempt.tier) {
            return;
        }
        let day = attempt.day();
        if day > self.day {
            end_day(&mut self.before, self.day, &self.reviews);
            self.reviews.clear();
            self.day = day;
        }
        match self.reviews.iter().position(|review| review.first.tier == attempt.tier) {
            Some(place) => self.add(place, attempt),
            None => self.reviews.push(Review { first: *attempt, second: None, is_easy: false }),
        }
        self.believe(attempt);
    }

    /// Another answer to a card on the same day: the second of a review counts, too.
    fn add(&mut self, place: usize, attempt: &Attempt) {
        let Review { first, second, .. } = self.reviews[place];
        let is_pair = [first.mode, attempt.mode] == [Mode::Review; 2] && first.session == attempt.session;
        if is_pair && second.is_none() {
            let is_fast = Said::by(&first).fast && Said::by(attempt).fast;
            let is_easy = is_fast && !self.is_chosen(attempt.tier);
            self.reviews[place] = Review { first, second: Some(*attempt), is_easy };
        }
    }

    fn is_chosen(&mut self, tier: u8) -> bool {
        if let Some((_, known)) = self.chosen.iter().find(|(known, _)| *known == tier) {
            return *known;
        }
        let is_chosen = is_chosen(self.family, tier);
        self.chosen.push((tier, is_chosen));
        is_chosen
    }

    fn believe(&mut self, attempt: &Attempt) {
        match self.beliefs.iter_mut().find(|(tier, _)| *tier == attempt.tier) {
            Some((_, belief)) => belief.push(attempt),
            None if attempt.misconception.is_some() => {
                let mut belief = Belief::default();
                belief.push(attempt);
                self.beliefs.push((attempt.tier, belief));
            }
            None => {}
        }
    }

    /// What is believed of a tier.
    pub fn belief(&self, tier: u8) -> Belief {
        let found = self.beliefs.iter().find(|(known, _)| *known == tier);
        found.map(|(_, belief)| belief.clone()).unwrap_or_default()
    }

    /// What is remembered after all answers, a card a tier.
    pub fn remembered(&self) -> Vec<Remembered> {
        let mut remembered = self.before.clone();
        end_day(&mut remembered, self.day, &self.reviews);
        remembered
    }
}

/// Adds what a day brought.
fn end_day(remembered: &mut Vec<Remembered>, day: Day, reviews: &[Review]) {
    let mut hardest = None;
    for review in reviews {
        let (tier, rating) = (review.first.tier, review.rating());
        match remembered.iter_mut().find(|card| card.tier == tier) {
            Some(card) => card.review(rating, day),
            None => remembered.push(Remembered::new(tier, rating, day)),
        }
        if rating >= Rating::Good {
            hardest = hardest.max(Some(tier));
        }
    }
    // Who can do the harder one can do the easier one, too.
    for card in remembered.iter_mut().filter(|card| card.last < day && Some(card.tier) < hardest) {
        card.remember(Rating::Good, day);
    }
}

/// Whether a family's questions are answered without typing a result.
pub fn is_chosen(family: &'static Family, tier: u8) -> bool {
    Question::new(family, tier, 0).is_some_and(|question| {
        let asks = &question.item.asks;
        matches!(asks, Asks::Choose(_) | Asks::Tick(_) | Asks::Judge { .. } | Asks::Explain { .. })
    })
}

impl Remembered {
    fn new(tier: u8, rating: Rating, day: Day) -> Self {
        let is_forgotten = rating == Rating::Again;
        let lapses = u32::from(is_forgotten);
        Self { tier, memory: Memory::first(rating), last: day, lapses, is_forgotten }
    }

    fn review(&mut self, rating: Rating, day: Day) {
        self.lapses += u32::from(rating == Rating::Again);
        self.remember(rating, day);
    }

    fn remember(&mut self, rating: Rating, day: Day) {
        self.memory = self.memory.next(rating, self.last.until(day) as f64);
        self.last = day;
        self.is_forgotten = rating == Rating::Again;
    }
}

impl Review {
    fn rating(&self) -> Rating {
        review(Said::by(&self.first), self.second.as_ref().map(Said::by), self.is_easy)
    }
}
