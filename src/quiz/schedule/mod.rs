//! When a skill is due again: FSRS over what was answered, one review a day.

mod belief;
mod fsrs;
mod rating;
mod replay;

pub use fsrs::Rating;
pub use replay::Replay;

use super::{Day, Family, Moment, Past};
use crate::misconception::Misconception;
use belief::Belief;
use fsrs::Memory;
use replay::Remembered;

/// How many of ten are to be remembered; in the last week before an interview, more.
const RETENTION: f64 = 0.90;
const LAST_WEEK_RETENTION: f64 = 0.95;

/// Families that share a formula: one of them a day is enough.
const SIBLINGS: &[&[&str]] = &[&["A1", "A2", "A3"], &["H1", "H2"], &["B1", "B2"], &["M1", "M4"]];

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
    /// Whether the last review found it forgotten.
    is_forgotten: bool,
    /// The belief that was met in it last.
    belief: Belief,
}

/// All cards, as they follow from what was answered.
#[derive(Debug, Clone, Default)]
pub struct Schedule {
    cards: Vec<Card>,
}

impl Schedule {
    /// The cards of everything that was answered. With an interview date, nothing is put off beyond it.
    pub fn of(past: &Past, interview: Option<Day>, now: Moment) -> Self {
        let cards = past.skills().flat_map(|(family, skill)| {
            skill.replay.remembered().into_iter().map(move |remembered| {
                let belief = skill.replay.belief(remembered.tier);
                Card::new(family, remembered, belief, interview, now.day())
            })
        });
        Self { cards: cards.collect() }
    }

    /// All cards.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The card of a family at a tier.
    pub fn card(&self, family: &Family, tier: u8) -> Option<&Card> {
        self.cards.iter().find(|card| card.family == family && card.tier == tier)
    }

    /// What is to be asked today, the longest overdue first, without siblings of one another and of what was
    /// asked today.
    pub fn due(&self, now: Moment) -> Vec<Card> {
        let today = now.day();
        let asked: Vec<&Card> = self.cards.iter().filter(|card| card.last == today).collect();
        let waits = |card: &Card| asked.iter().any(|asked| are_siblings(card.family, asked.family));
        let mut due: Vec<&Card> =
            self.cards.iter().filter(|card| card.due <= today && !waits(card)).collect();
        // Of a family the highest tier: success in it refreshes the others.
        due.sort_by_key(|card| (card.due, card.family.id, std::cmp::Reverse(card.tier)));
        let mut chosen: Vec<Card> = vec![];
        for card in due {
            match chosen.iter_mut().find(|other| are_siblings(card.family, other.family)) {
                None => chosen.push(card.clone()),
                Some(other) if other.family == card.family && other.tier < card.tier => *other = card.clone(),
                Some(_) => {}
            }
        }
        chosen
    }

    /// How many come due on each of the next days; the first of them is today. Siblings of what is asked
    /// today wait for tomorrow.
    pub fn due_per_day(&self, now: Moment, days: usize) -> Vec<usize> {
        let mut counts = vec![0; days];
        for card in &self.cards {
            let day = usize::try_from(now.day().until(card.due)).unwrap_or(0);
            if let Some(count) = counts.get_mut(day) {
                *count += 1;
            }
        }
        let today = self.due(now).len();
        if let [first, rest @ ..] = &mut counts[..] {
            let waiting = *first - today.min(*first);
            *first = today;
            if let Some(tomorrow) = rest.first_mut() {
                *tomorrow += waiting;
            }
        }
        counts
    }
}

impl Card {
    /// The probability that it would be answered now; `None` as long as the last review found it forgotten.
    ///
    /// FSRS counts from the moment when the solution was seen: a miss, too, begins at 1. That says when to ask
    /// again, but not that it was ever known.
    pub fn recall(&self, now: Moment) -> Option<f64> {
        let days = self.last.until(now.day()).max(0) as f64;
        (!self.is_forgotten).then(|| self.memory().recall(days))
    }

    /// The belief that was met in it last, until a question that tells it is answered rightly: the next one is
    /// made to tell it. To find out may cost as much as to make a few questions.
    pub fn belief(&self) -> Option<&'static Misconception> {
        self.belief.to_tell()
    }

    fn new(
        family: &'static Family,
        remembered: Remembered,
        belief: Belief,
        interview: Option<Day>,
        today: Day,
    ) -> Self {
        let Remembered { tier, memory, last, lapses, is_forgotten } = remembered;
        let left = interview.map(|day| today.until(day)).filter(|left| *left >= 0);
        let retention = if left.is_some_and(|left| left <= 7) { LAST_WEEK_RETENTION } else { RETENTION };
        let days = memory.interval(retention).round().max(1.0) as i64;
        let most = interview.filter(|_| left.is_some()).map(|day| (last.until(day) / 2).max(1));
        let due = last.after(most.map_or(days, |most| days.min(most)));
        let Memory { stability, difficulty } = memory;
        Self { family, tier, stability, difficulty, last, due, lapses, is_forgotten, belief }
    }

    fn memory(&self) -> Memory {
        Memory { stability: self.stability, difficulty: self.difficulty }
    }
}

/// Whether two families share a formula, or are one.
pub fn are_siblings(one: &Family, other: &Family) -> bool {
    let together = |group: &&[&str]| group.contains(&one.id) && group.contains(&other.id);
    one == other || SIBLINGS.iter().any(together)
}

#[cfg(test)]
mod tests;
