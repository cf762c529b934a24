//! How long an interviewer would wait for an answer.

use crate::quiz::{Asks, Question};

/// Seconds for a question of this tier.
pub const fn tier_limit(tier: u8) -> u32 {
    match tier {
        0 | 1 => 30,
        2 => 90,
        _ => 150,
    }
}

impl Question {
    /// Seconds that an interviewer would wait.
    pub fn limit(&self) -> u32 {
        match self.item.asks {
            Asks::Explain { .. } => 120,
            // Nothing has to be computed, or written.
            Asks::Choose(_) | Asks::Tick(_) | Asks::Judge { .. } if self.tier == 2 => 60,
            _ => tier_limit(self.tier),
        }
    }
}
