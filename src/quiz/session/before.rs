//! What a session needs to know of everything that was answered before it.

use std::collections::HashMap;

use crate::quiz::level::Tail;
use crate::quiz::{Attempt, Card, Family, Past, Schedule};

/// What was before.
#[derive(Debug, Clone)]
pub struct Before {
    /// The last answers to each family, those of this session too.
    tails: HashMap<&'static str, Tail>,
    /// The cards as they were: what was believed in them.
    cards: HashMap<(&'static str, u8), Card>,
    /// The belief that was met in a card in this session.
    met: HashMap<(&'static str, u8), &'static str>,
    /// Right answers of the last mock interview that came to its end, and of how many.
    mock: Option<(usize, usize)>,
}

impl Before {
    pub fn of(past: &Past, schedule: &Schedule) -> Self {
        let tails = past.skills().map(|(family, skill)| (family.id, skill.tail.clone())).collect();
        let cards = schedule.cards().iter().map(|card| ((card.family.id, card.tier), card.clone()));
        Self { tails, cards: cards.collect(), met: HashMap::new(), mock: past.mock() }
    }

    /// The last answers to a family, those of this session too.
    pub fn tail(&self, family: &Family) -> Tail {
        self.tails.get(family.id).cloned().unwrap_or_default()
    }

    /// Adds an answer of this session.
    pub fn learn(&mut self, family: &'static Family, attempt: &Attempt) {
        self.tails.entry(family.id).or_default().push(attempt);
        if let Some(misconception) = attempt.misconception {
            self.met.insert((family.id, attempt.tier), misconception.id);
        }
    }

    pub fn mock(&self) -> Option<(usize, usize)> {
        self.mock
    }

    /// The belief that the next question of a card is to tell.
    pub fn belief(&self, family: &Family, tier: u8) -> Option<&'static str> {
        let card = (family.id, tier);
        let met = self.met.get(&card).copied();
        met.or_else(|| Some(self.cards.get(&card)?.belief()?.id))
    }
}
