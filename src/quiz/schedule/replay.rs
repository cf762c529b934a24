//! The cards of a family as they follow from its answers: one review of a card a day.

use super::fsrs::{Memory, Rating};
use super::rating::{Said, review};
use crate::misconception::Misconception;
use crate::quiz::{Attempt, Day, Family, Mode};

/// What is remembered and forgotten of a family at a tier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Remembered {
    pub tier: u8,
    pub memory: Memory,
    /// The day of the last review.
    pub last: Day,
    /// How often it was forgotten.
    pub lapses: u32,
    /// The belief that was met in it last, unless it was known since.
    pub misconception: Option<&'static Misconception>,
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
}

/// The answers to a tier on one day that count: the first, and in a review the first two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Review {
    first: Attempt,
    second: Option<Attempt>,
}

impl Replay {
    /// Nothing was answered.
    pub fn new(family: &'static Family) -> Self {
        Self { family, before: vec![], day: Day(i64::MIN), reviews: vec![] }
    }

    /// Takes in an answer to this family. A day that the calendar turned back to is the one before it still.
    pub fn push(&mut self, attempt: &Attempt) {
        if !self.family.tiers.contains(&attempt.tier) {
            return;
        }
        let day = attempt.day();
        if day > self.day {
            end_day(&mut self.before, self.family, self.day, &self.reviews);
            self.reviews.clear();
            self.day = day;
        }
        match self.reviews.iter_mut().find(|review| review.first.tier == attempt.tier) {
            Some(review) => review.add(attempt),
            None => self.reviews.push(Review { first: *attempt, second: None }),
        }
    }

    /// What is remembered after all answers, a card a tier.
    pub fn remembered(&self) -> Vec<Remembered> {
        let mut remembered = self.before.clone();
        end_day(&mut remembered, self.family, self.day, &self.reviews);
        remembered
    }
}

/// Adds what a day brought.
fn end_day(remembered: &mut Vec<Remembered>, family: &'static Family, day: Day, reviews: &[Review]) {
    let mut hardest = None;
    for review in reviews {
        let (tier, rating) = (review.first.tier, review.rating(family));
        match remembered.iter_mut().find(|card| card.tier == tier) {
            Some(card) => card.review(review, rating, day),
            None => remembered.push(Remembered::new(review, rating, day)),
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

impl Remembered {
    fn new(review: &Review, rating: Rating, day: Day) -> Self {
        let tier = review.first.tier;
        let memory = Memory::first(rating);
        let mut card = Self { tier, memory, last: day, lapses: 0, misconception: None };
        card.note(review, rating);
        card
    }

    fn review(&mut self, review: &Review, rating: Rating, day: Day) {
        self.note(review, rating);
        self.remember(rating, day);
    }

    fn note(&mut self, review: &Review, rating: Rating) {
        let is_forgotten = rating == Rating::Again;
        self.lapses += u32::from(is_forgotten);
        self.misconception = review.misconception().filter(|_| is_forgotten);
    }

    fn remember(&mut self, rating: Rating, day: Day) {
        self.memory = self.memory.next(rating, self.last.until(day) as f64);
        self.last = day;
    }
}

impl Review {
    fn add(&mut self, attempt: &Attempt) {
        let is_pair = self.first.mode == Mode::Review && attempt.mode == Mode::Review;
        if is_pair && self.first.session == attempt.session && self.second.is_none() {
            self.second = Some(*attempt);
        }
    }

    fn rating(&self, family: &'static Family) -> Rating {
        review(Said::by(&self.first), self.second.as_ref().map(Said::by), || {
            super::is_chosen(family, self.first.tier)
        })
    }

    /// The belief that was met in it last.
    fn misconception(&self) -> Option<&'static Misconception> {
        self.second.and_then(|second| second.misconception).or(self.first.misconception)
    }
}
