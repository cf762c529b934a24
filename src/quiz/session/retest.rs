//! Misconceptions that were met, to be asked for again a few questions later.

use crate::quiz::{Draw, Family};

/// After so many other questions, at most.
const FURTHEST: usize = 3;

/// How often one misconception is asked for again in a session.
const MOST: usize = 2;

/// A misconception that was met in a question of a family.
#[derive(Debug, Clone)]
pub struct Retest {
    pub family: &'static Family,
    pub tier: u8,
    pub misconception: String,
    /// The number of the question that is to tell it.
    at: usize,
}

/// Those that wait.
#[derive(Debug, Clone, Default)]
pub struct Retests {
    waiting: Vec<Retest>,
    met: Vec<(&'static str, String)>,
}

impl Retests {
    /// The misconception was met in question `number`; it is asked for after one to three others, and not
    /// after question `last`.
    pub fn add(
        &mut self,
        (family, tier): (&'static Family, u8),
        misconception: &str,
        number: usize,
        last: Option<usize>,
        draw: &mut Draw,
    ) {
        let earliest = number + 2;
        let latest = last.map_or(number + 1 + FURTHEST, |last| last.min(number + 1 + FURTHEST));
        let key = (family.id, misconception.to_owned());
        let times = self.met.iter().filter(|met| **met == key).count();
        let is_waiting = self.waiting.iter().any(|retest| retest.misconception == misconception);
        if earliest > latest || times >= MOST || is_waiting {
            return;
        }
        self.met.push(key);
        let at = draw.between(earliest, latest);
        self.waiting.push(Retest { family, tier, misconception: misconception.to_owned(), at });
    }

    /// What is to be asked as question `number`, unless its family is the one that was asked just now.
    pub fn take(&mut self, number: usize, before: Option<&Family>) -> Option<Retest> {
        let is_ready =
            |retest: &Retest| retest.at <= number && before.is_none_or(|before| before != retest.family);
        let place = self.waiting.iter().position(is_ready)?;
        Some(self.waiting.remove(place))
    }

    /// The one of another family than was asked just now that has waited longest.
    pub fn take_early(&mut self, before: Option<&Family>) -> Option<Retest> {
        let place = self.waiting.iter().position(|retest| Some(retest.family) != before)?;
        Some(self.waiting.remove(place))
    }

    /// The one that has waited longest, in whatever place.
    pub fn take_any(&mut self) -> Option<Retest> {
        (!self.waiting.is_empty()).then(|| self.waiting.remove(0))
    }

    /// How many wait.
    pub fn count(&self) -> usize {
        self.waiting.len()
    }
}
