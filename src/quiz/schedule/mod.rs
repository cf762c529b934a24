//! When a skill is due again: FSRS over what was answered, one review a day.

use super::{Answered, Day, Family, Moment};

/// A skill at a tier, `A3` at 2: what is remembered and forgotten.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The family.
    pub family: &'static Family,
    /// The tier.
    pub tier: u8,
    /// Days after which nine of ten would still answer it.
    pub stability: f64,
    /// From 1 (easy) to 10.
    pub difficulty: f64,
    /// The day of the last review.
    pub last: Day,
    /// The day on which it is to be asked again.
    pub due: Day,
    /// How often it was forgotten.
    pub lapses: u32,
    /// The belief that was met in it last, by id: the next question is made to tell it.
    pub misconception: Option<String>,
}

/// All cards, as they follow from what was answered.
#[derive(Debug, Clone, Default)]
pub struct Schedule {
    cards: Vec<Card>,
}

impl Schedule {
    /// Replays the answers, oldest first. With an interview date, nothing is put off beyond it.
    pub fn of(history: &[Answered], interview: Option<Day>, now: Moment) -> Self {
        let _ = (history, interview, now);
        Self::default()
    }

    /// All cards.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// What is to be asked today, the longest overdue first, without siblings of one another.
    pub fn due(&self, now: Moment) -> Vec<Card> {
        let _ = now;
        vec![]
    }

    /// How many come due on each of the next days; the first of them is today.
    pub fn due_per_day(&self, now: Moment, days: usize) -> Vec<usize> {
        let _ = now;
        vec![0; days]
    }
}

impl Card {
    /// The probability that it would be answered now.
    pub fn recall(&self, now: Moment) -> f64 {
        let _ = now;
        0.0
    }
}
