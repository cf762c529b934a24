//! One family, again and again: harder after three right in a row, easier after two wrong, until it sits.

use std::collections::VecDeque;

use super::Desk;
use crate::quiz::{Answered, Family, Outcome, Question};

/// It sits when so many of the last so many are right.
const RIGHT: usize = 5;
const OF: usize = 6;

/// Practice of one family.
#[derive(Debug, Clone)]
pub struct Drill {
    family: &'static Family,
    /// The last answers: whether right, and at which tier.
    last: VecDeque<(bool, u8)>,
}

impl Drill {
    pub fn new(family: &'static Family) -> Self {
        Self { family, last: VecDeque::new() }
    }

    pub fn next(&self, desk: &mut Desk) -> Option<Question> {
        if self.sits() {
            return None;
        }
        let retest = desk.retest(true);
        retest.or_else(|| {
            let tier = desk.past.tail(self.family).next_tier(self.family);
            desk.question(self.family, tier)
        })
    }

    pub fn learn(&mut self, answered: &Answered) {
        if self.last.len() == OF {
            self.last.pop_front();
        }
        self.last.push_back((answered.outcome == Outcome::Right, answered.tier));
    }

    /// Five of six right, one of them above the easiest tier where there is more than that.
    fn sits(&self) -> bool {
        let right: Vec<u8> = self.last.iter().filter(|(right, _)| *right).map(|(_, tier)| *tier).collect();
        let hardest = self.family.tiers.iter().max();
        right.len() >= RIGHT && right.iter().any(|tier| *tier >= 2 || Some(tier) == hardest)
    }
}
