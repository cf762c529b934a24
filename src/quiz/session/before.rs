//! What a session needs to know of everything that was answered before it.

use std::collections::HashMap;

use crate::quiz::level::Tail;
use crate::quiz::{Attempt, Family, Past, Schedule};

/// What was before.
#[derive(Debug, Clone)]
pub struct Before {
    /// The last answers to each family, those of this session too.
    tails: HashMap<&'static str, Tail>,
    /// The belief that was met last in a card: a family at a tier.
    beliefs: HashMap<(&'static str, u8), &'static str>,
    /// Right answers of the last mock interview, and of how many.
    mock: Option<(usize, usize)>,
}

impl Before {
    pub fn of(past: &Past, schedule: &Schedule) -> Self {
        let tails = past.skills().map(|(family, skill)| (family.id, skill.tail.clone())).collect();
        let beliefs = schedule.cards().iter().filter_map(|card| {
            let misconception = card.misconception?;
            Some(((card.family.id, card.tier), misconception.id))
        });
        Self { tails, beliefs: beliefs.collect(), mock: past.mock() }
    }

    /// The last answers to a family, those of this session too.
    pub fn tail(&self, family: &Family) -> Tail {
        self.tails.get(family.id).cloned().unwrap_or_default()
    }

    /// Adds an answer of this session.
    pub fn learn(&mut self, family: &'static Family, attempt: &Attempt) {
        self.tails.entry(family.id).or_default().push(attempt);
    }

    pub fn mock(&self) -> Option<(usize, usize)> {
        self.mock
    }

    /// The belief that the next question of a card is to tell.
    pub fn belief(&self, family: &Family, tier: u8) -> Option<&'static str> {
        self.beliefs.get(&(family.id, tier)).copied()
    }
}
