//! The last ten answers to a family: accuracy, times, readiness, and which tier comes next.

use std::collections::VecDeque;

use crate::quiz::{Attempt, Family, Moment};

/// So many answers are looked at.
const KEPT: usize = 10;

/// Fewer say nothing of readiness.
const FEWEST: usize = 5;

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
    last: Option<Moment>,
}

impl Tail {
    /// Adds an answer.
    pub fn push(&mut self, attempt: &Attempt) {
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(Entry {
            right: attempt.is_right(),
            tier: attempt.tier,
            session: attempt.session,
            took: attempt.took,
            late: attempt.late,
        });
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

    /// The time that half of them took at most, in milliseconds.
    pub fn median(&self) -> Option<u32> {
        let mut times: Vec<u32> = self.entries.iter().map(|entry| entry.took).collect();
        times.sort_unstable();
        times.get(times.len().checked_sub(1)? / 2).copied()
    }

    /// Whether an interviewer may come: four of five right, on more than one day's sitting, on tier 2 or what
    /// the family has above it, and half of them in time.
    pub fn is_ready(&self, family: &Family) -> bool {
        let least = family.tiers.iter().copied().max().unwrap_or(1).min(2);
        let counted: Vec<&Entry> = self.entries.iter().filter(|entry| entry.tier >= least).collect();
        let right = counted.iter().filter(|entry| entry.right).count();
        let late = counted.iter().filter(|entry| entry.late).count();
        let sessions = counted.iter().any(|entry| entry.session != counted[0].session);
        counted.len() >= FEWEST && 5 * right >= 4 * counted.len() && sessions && 2 * late <= counted.len()
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
