//! The last ten answers to a family: accuracy, times, readiness, and which tier comes next.

use std::cmp::Ordering;
use std::collections::VecDeque;

use crate::quiz::{Attempt, Family, Moment, tier_limit};

/// So many answers are looked at; fewer say nothing of readiness.
const KEPT: usize = 10;

/// So many of them are right where an interviewer may come.
const RIGHT: usize = 8;

/// An interviewer asks no easier questions than these, where the family has them.
const INTERVIEW: u8 = 2;

/// What is looked at of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    right: bool,
    tier: u8,
    session: i64,
    took: u32,
    late: bool,
}

/// The last answers to a family, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tail {
    entries: VecDeque<Entry>,
    /// Those of an interview's tier.
    hard: VecDeque<Entry>,
    last: Option<Moment>,
}

impl Tail {
    /// Adds an answer.
    pub fn push(&mut self, attempt: &Attempt) {
        let entry = Entry {
            right: attempt.is_right(),
            tier: attempt.tier,
            session: attempt.session,
            took: attempt.took,
            late: attempt.late,
        };
        keep(&mut self.entries, entry);
        let hardest = attempt.family.and_then(|family| family.tiers.iter().copied().max());
        if attempt.tier >= hardest.unwrap_or(INTERVIEW).min(INTERVIEW) {
            keep(&mut self.hard, entry);
        }
        self.last = Some(attempt.moment);
    }

    /// When it was answered last.
    pub fn last(&self) -> Option<Moment> {
        self.last
    }

    /// How many of these answers are right, and how many there are.
    pub fn accuracy(&self) -> (usize, usize) {
        (self.entries.iter().filter(|entry| entry.right).count(), self.entries.len())
    }

    /// Their median time, in milliseconds.
    pub fn median(&self) -> Option<u32> {
        let [less, more] = middle(self.entries.iter().map(|entry| entry.took), u32::cmp)?;
        Some(less.midpoint(more))
    }

    /// Whether an interviewer may come: of the last ten answers at tier 2 or above (or at the highest that the
    /// family has) eight are right, they are of more than one sitting, and their median time is in time.
    pub fn is_ready(&self) -> bool {
        let sessions = self.hard.iter().any(|entry| entry.session != self.hard[0].session);
        self.hard.len() == KEPT && self.right_when_hard() >= RIGHT && sessions && self.is_in_time()
    }

    /// How many good answers are still wanted for that, about.
    pub fn missing(&self) -> usize {
        if self.is_ready() { 0 } else { KEPT - self.right_when_hard().min(KEPT - 1) }
    }

    fn right_when_hard(&self) -> usize {
        self.hard.iter().filter(|entry| entry.right).count()
    }

    /// Whether the median of the times, each as a part of what an interviewer waits, is within it.
    fn is_in_time(&self) -> bool {
        let parts = middle(self.hard.iter().map(Entry::part), f64::total_cmp);
        parts.is_some_and(|[less, more]| less.midpoint(more) <= 1.0)
    }

    /// How weak the family is, in tenths: all of them where it was never asked, and never none.
    pub fn weakness(&self) -> usize {
        let (right, of) = self.accuracy();
        (10 * (of - right)).checked_div(of).map_or(10, |weakness| weakness.max(1))
    }

    /// The tier to ask next: harder after three right in a row, easier after two wrong.
    pub fn next_tier(&self, family: &Family) -> u8 {
        let lowest = family.tiers.iter().copied().min().unwrap_or(1);
        let Some(tier) = self.entries.back().map(|entry| entry.tier) else { return lowest };
        let run = |right: bool| {
            self.entries.iter().rev().take_while(|entry| entry.tier == tier && entry.right == right).count()
        };
        let next = if run(true) >= 3 {
            family.tiers.iter().copied().filter(|other| *other > tier).min()
        } else if run(false) >= 2 {
            family.tiers.iter().copied().filter(|other| *other < tier).max()
        } else {
            None
        };
        next.or_else(|| family.tiers.contains(&tier).then_some(tier)).unwrap_or(lowest)
    }
}

impl Entry {
    /// Its time as a part of what an interviewer waits. Whether it was late the answer knows, whose question may have
    /// had a limit of its own; how late, the tier's limit says.
    fn part(&self) -> f64 {
        let part = f64::from(self.took) / f64::from(tier_limit(self.tier) * 1000);
        if self.late { part.max(1.0_f64.next_up()) } else { part.min(1.0) }
    }
}

/// Adds the newest, and leaves out the oldest beyond ten.
fn keep(entries: &mut VecDeque<Entry>, entry: Entry) {
    if entries.len() == KEPT {
        entries.pop_front();
    }
    entries.push_back(entry);
}

/// The two in the middle: of an odd number the same one twice; `None` of none.
fn middle<T: Copy>(values: impl Iterator<Item = T>, compare: fn(&T, &T) -> Ordering) -> Option<[T; 2]> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable_by(compare);
    let last = values.len().checked_sub(1)?;
    Some([values[last / 2], values[last.div_ceil(2)]])
}
