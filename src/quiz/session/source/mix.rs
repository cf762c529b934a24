//! Many families, mixed: the weaker and the more often asked, the likelier; never one twice in a row.

use super::Desk;
use crate::quiz::{Family, Question};

/// A mix of families.
#[derive(Debug, Clone)]
pub struct Mix {
    pool: Vec<&'static Family>,
    count: usize,
    /// What this mix has asked.
    asked: Vec<&'static Family>,
}

impl Mix {
    pub fn new(pool: Vec<&'static Family>, count: usize) -> Self {
        Self { count: if pool.is_empty() { 0 } else { count }, pool, asked: vec![] }
    }

    pub fn count(&self) -> usize {
        self.count
    }

    pub fn next(&mut self, desk: &mut Desk) -> Option<Question> {
        if self.asked.len() == self.count {
            return None;
        }
        let is_alone = self.pool.len() == 1;
        if let Some(question) = desk.retest(is_alone) {
            self.asked.push(question.family);
            return Some(question);
        }
        self.another(desk)
    }

    /// A question of these families, whatever was asked for again.
    pub fn another(&mut self, desk: &mut Desk) -> Option<Question> {
        let family = self.pick(desk)?;
        let tier = desk.past.tail(family).next_tier(family);
        let question = desk.question(family, tier)?;
        self.asked.push(family);
        Some(question)
    }

    fn pick(&self, desk: &mut Desk) -> Option<&'static Family> {
        let is_alone = self.pool.len() == 1;
        let others = self.pool.iter().copied().filter(|family| is_alone || Some(*family) != desk.before);
        let weighed: Vec<(&'static Family, usize)> = others
            .map(|family| {
                let weight = desk.past.tail(family).weakness() * usize::from(family.frequency);
                // What was asked in this mix makes room for what was not.
                let before = self.asked.iter().filter(|asked| **asked == family).count();
                (family, ((4 * weight) >> (2 * before.min(8))).max(1))
            })
            .collect();
        let mut left = desk.draw.below(weighed.iter().map(|(_, weight)| weight).sum());
        for (family, weight) in weighed {
            if left < weight {
                return Some(family);
            }
            left -= weight;
        }
        None
    }
}
