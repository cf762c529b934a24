//! When a skill is due again: FSRS over what was answered, one review a day.

mod fsrs;
mod rating;

pub use fsrs::Rating;

use std::collections::HashMap;

use super::{Answered, Asks, Day, Family, Mode, Moment, Question, by_id};
use fsrs::Memory;
use rating::{Said, review};

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
    /// The belief that was met in it last, by id: the next question is made to tell it.
    pub misconception: Option<String>,
}

/// All cards, as they follow from what was answered.
#[derive(Debug, Clone, Default)]
pub struct Schedule {
    cards: Vec<Card>,
}

impl Schedule {
    /// Replays the answers. With an interview date, nothing is put off beyond it.
    pub fn of(history: &[Answered], interview: Option<Day>, now: Moment) -> Self {
        let mut cards: Vec<Card> = vec![];
        let mut places: HashMap<(&str, u8), usize> = HashMap::new();
        let mut reviews = reviews(history);
        reviews.sort_by_key(|review| (review.day, review.order));
        for of_a_day in reviews.chunk_by(|a, b| a.day == b.day) {
            for review in of_a_day {
                let place = *places.entry((review.family.id, review.tier)).or_insert_with(|| {
                    cards.push(Card::new(review));
                    cards.len() - 1
                });
                cards[place].review(review);
            }
            for review in of_a_day.iter().filter(|review| review.rating >= Rating::Good) {
                // Who can do the harder one can do the easier one, too.
                let easier = review.family.tiers.iter().filter(|tier| **tier < review.tier);
                for place in easier.filter_map(|tier| places.get(&(review.family.id, *tier))) {
                    cards[*place].refresh(review.day);
                }
            }
        }
        let today = now.day();
        for card in &mut cards {
            card.set_due(interview, today);
        }
        Self { cards }
    }

    /// All cards.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The card of a family at a tier.
    pub fn card(&self, family: &Family, tier: u8) -> Option<&Card> {
        self.cards.iter().find(|card| card.family == family && card.tier == tier)
    }

    /// What is to be asked today, the longest overdue first, without siblings of one another.
    pub fn due(&self, now: Moment) -> Vec<Card> {
        let today = now.day();
        let mut due: Vec<&Card> = self.cards.iter().filter(|card| card.due <= today).collect();
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
    /// The probability that it would be answered now.
    pub fn recall(&self, now: Moment) -> f64 {
        self.memory().recall(self.last.until(now.day()).max(0) as f64)
    }

    /// A card that was never reviewed; its first review gives it its memory.
    fn new(review: &Review<'_>) -> Self {
        Self {
            family: review.family,
            tier: review.tier,
            stability: 0.0,
            difficulty: 0.0,
            last: Day(i64::MIN),
            due: review.day,
            lapses: 0,
            misconception: None,
        }
    }

    fn memory(&self) -> Memory {
        Memory { stability: self.stability, difficulty: self.difficulty }
    }

    fn review(&mut self, review: &Review<'_>) {
        self.lapses += u32::from(review.rating == Rating::Again);
        if review.rating == Rating::Again {
            self.misconception = review.misconception.map(str::to_owned);
        } else {
            self.misconception = None;
        }
        self.remember(review.rating, review.day);
    }

    fn refresh(&mut self, day: Day) {
        if self.last < day {
            self.remember(Rating::Good, day);
        }
    }

    fn remember(&mut self, rating: Rating, day: Day) {
        let is_first = self.last == Day(i64::MIN);
        let days = self.last.until(day) as f64;
        let memory = if is_first { Memory::first(rating) } else { self.memory().next(rating, days) };
        (self.stability, self.difficulty, self.last) = (memory.stability, memory.difficulty, day);
    }

    fn set_due(&mut self, interview: Option<Day>, today: Day) {
        let left = interview.map(|day| today.until(day)).filter(|left| *left >= 0);
        let retention = if left.is_some_and(|left| left <= 7) { LAST_WEEK_RETENTION } else { RETENTION };
        let days = self.memory().interval(retention).round().max(1.0) as i64;
        let most = interview.filter(|_| left.is_some()).map(|day| (self.last.until(day) / 2).max(1));
        self.due = self.last.after(most.map_or(days, |most| days.min(most)));
    }
}

/// One review of a card: at most one a day.
#[derive(Debug)]
struct Review<'a> {
    family: &'static Family,
    tier: u8,
    day: Day,
    /// Its place among all answers.
    order: usize,
    rating: Rating,
    misconception: Option<&'a str>,
}

/// The answers of one card on one day that count.
struct Group<'a> {
    family: &'static Family,
    day: Day,
    order: usize,
    first: &'a Answered,
    second: Option<&'a Answered>,
}

/// The first answer of the day for each card, or in a review its first two.
fn reviews(history: &[Answered]) -> Vec<Review<'_>> {
    let mut sorted: Vec<&Answered> = history.iter().filter(|answered| answered.mode != Mode::Retry).collect();
    // Two machines put together may not be in order.
    if !sorted.is_sorted_by_key(|answered| answered.at) {
        sorted.sort_by_key(|answered| answered.at);
    }
    let mut cards: HashMap<(&str, u8), Option<Group<'_>>> = HashMap::new();
    let mut chosen = HashMap::new();
    let mut done: Vec<Review<'_>> = vec![];
    for (order, answered) in sorted.into_iter().enumerate() {
        let day = Moment { at: answered.at, offset: answered.offset }.day();
        let open = cards.entry((answered.family.as_str(), answered.tier)).or_default();
        if let Some(group) = open.as_mut().filter(|group| group.day >= day) {
            let is_pair = group.first.mode == Mode::Review && answered.mode == Mode::Review;
            if is_pair && group.first.session == answered.session && group.second.is_none() {
                group.second = Some(answered);
            }
            continue;
        }
        let known = open.as_ref().map(|group| group.family).or_else(|| by_id(&answered.family));
        let Some(family) = known.filter(|family| family.tiers.contains(&answered.tier)) else { continue };
        let before = open.replace(Group { family, day, order, first: answered, second: None });
        done.extend(before.map(|group| group.review(&mut chosen)));
    }
    let open = cards.into_values().flatten();
    done.extend(open.map(|group| group.review(&mut chosen)));
    done
}

impl<'a> Group<'a> {
    fn review(&self, chosen: &mut HashMap<&'static str, bool>) -> Review<'a> {
        let is_chosen =
            || *chosen.entry(self.family.id).or_insert_with(|| is_chosen(self.family, self.first.tier));
        let mut beliefs = [self.second, Some(self.first)].into_iter().flatten();
        Review {
            family: self.family,
            tier: self.first.tier,
            day: self.day,
            order: self.order,
            rating: review(Said::by(self.first), self.second.map(Said::by), is_chosen),
            misconception: beliefs.find_map(|answered| answered.misconception.as_deref()),
        }
    }
}

/// Whether a family's questions are answered without typing a result.
fn is_chosen(family: &'static Family, tier: u8) -> bool {
    let question = Question::new(family, tier, 0);
    question.is_some_and(|question| {
        matches!(
            question.item.asks,
            Asks::Choose(_) | Asks::Tick(_) | Asks::Judge { .. } | Asks::Explain { .. }
        )
    })
}

fn are_siblings(one: &Family, other: &Family) -> bool {
    let together = |group: &&[&str]| group.contains(&one.id) && group.contains(&other.id);
    one == other || SIBLINGS.iter().any(together)
}

#[cfg(test)]
mod tests;
