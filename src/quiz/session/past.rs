//! What a session needs to know of everything that was answered before it.

use std::collections::HashMap;

use crate::quiz::level::Tail;
use crate::quiz::{Answered, Card, Day, FAMILIES, Family, Mode, Moment, Outcome, Schedule};

/// So many misses are tried again.
const MOST_MISSES: usize = 10;

/// What was before.
#[derive(Debug, Clone, Default)]
pub struct Past {
    /// The last answers to each family.
    tails: HashMap<&'static str, Tail>,
    schedule: Schedule,
    /// What was due when the session began.
    due: Vec<Card>,
    /// What was missed in the last session.
    misses: Vec<Answered>,
    /// Right answers of the last mock interview, and of how many.
    mock: Option<(usize, usize)>,
}

impl Past {
    pub fn of(history: &[Answered], interview: Option<Day>, now: Moment) -> Self {
        let mut tails: HashMap<&'static str, Tail> = HashMap::new();
        let ids: HashMap<&str, &'static str> = FAMILIES.iter().map(|family| (family.id, family.id)).collect();
        for answered in history.iter().filter(|answered| answered.mode != Mode::Retry) {
            if let Some(id) = ids.get(answered.family.as_str()) {
                tails.entry(id).or_default().push(answered);
            }
        }
        let schedule = Schedule::of(history, interview, now);
        let mock = last_session(history, |answered| answered.mode == Mode::Mock);
        let mock = (!mock.is_empty())
            .then(|| (mock.iter().filter(|a| a.outcome == Outcome::Right).count(), mock.len()));
        let misses = last_session(history, |_| true);
        let misses = misses.into_iter().filter(|answered| answered.outcome != Outcome::Right);
        let misses = misses.take(MOST_MISSES).cloned().collect();
        Self { tails, due: schedule.due(now), schedule, misses, mock }
    }

    /// The last answers to a family, those of this session too.
    pub fn tail(&self, family: &Family) -> Tail {
        self.tails.get(family.id).cloned().unwrap_or_default()
    }

    /// Adds an answer of this session.
    pub fn learn(&mut self, family: &'static Family, answered: &Answered) {
        self.tails.entry(family.id).or_default().push(answered);
    }

    pub fn due(&self) -> &[Card] {
        &self.due
    }

    pub fn misses(&self) -> &[Answered] {
        &self.misses
    }

    pub fn mock(&self) -> Option<(usize, usize)> {
        self.mock
    }

    /// The belief that the next question of a card is to tell.
    pub fn belief(&self, family: &Family, tier: u8) -> Option<&str> {
        self.schedule.card(family, tier)?.misconception.as_deref()
    }
}

/// The answers of the last session among those that are `wanted`.
fn last_session(history: &[Answered], wanted: impl Fn(&Answered) -> bool) -> Vec<&Answered> {
    let last = history.iter().filter(|answered| wanted(answered)).map(|answered| answered.session).max();
    history.iter().filter(|answered| wanted(answered) && Some(answered.session) == last).collect()
}
