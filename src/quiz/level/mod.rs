//! How well each family is known: level, readiness, accuracy, time; and what to do today.

mod ladder;
mod tail;
mod today;

pub use tail::Tail;
pub use today::Today;

use std::collections::HashMap;

use super::{Answered, Day, FAMILIES, Family, Mode, Moment, Schedule};
use crate::misconception::{Misconception, by_id};
use ladder::Ladder;

/// How well a family is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Level {
    /// Never asked.
    #[default]
    New,
    /// Asked; fewer than 7 of 10 right.
    Attempted,
    /// 7 of 10 right.
    Familiar,
    /// All right.
    Proficient,
    /// Right among other questions, too.
    Mastered,
}

impl Level {
    /// All levels, ascending.
    pub const ALL: [Self; 5] = [Self::New, Self::Attempted, Self::Familiar, Self::Proficient, Self::Mastered];

    /// Stable: its message is `quiz-level-NAME`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Attempted => "attempted",
            Self::Familiar => "familiar",
            Self::Proficient => "proficient",
            Self::Mastered => "mastered",
        }
    }

    fn higher(self) -> Self {
        Self::ALL[(self as usize + 1).min(Self::ALL.len() - 1)]
    }

    /// What was asked once stays asked.
    fn lower(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)].max(Self::Attempted)
    }
}

/// Where a learner stands with a family.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The family.
    pub family: &'static Family,
    /// How well it is known.
    pub level: Level,
    /// Whether an interviewer may come.
    pub ready: bool,
    /// How many of the last ten answers were right.
    pub right: usize,
    /// How many of these there are: ten, or fewer.
    pub of: usize,
    /// The median time of these, in milliseconds.
    pub median: Option<u32>,
    /// Cards that are due.
    pub due: usize,
    /// The probability that it would be answered now, of its best remembered card.
    pub recall: Option<f64>,
    /// When it was asked last.
    pub last: Option<Moment>,
}

/// A misconception that was met.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// Which.
    pub misconception: &'static Misconception,
    /// How often.
    pub times: usize,
    /// When last.
    pub last: Moment,
}

/// Where the learner stands with each family, in the order of the table.
pub fn standings(history: &[Answered], schedule: &Schedule, now: Moment) -> Vec<Standing> {
    let mut known: HashMap<&str, (Tail, Ladder)> = HashMap::new();
    for answered in history.iter().filter(|answered| answered.mode != Mode::Retry) {
        // The key is looked up first: most answers are to a family that is already there.
        if !known.contains_key(answered.family.as_str()) {
            known.insert(&answered.family, <(Tail, Ladder)>::default());
        }
        if let Some((tail, ladder)) = known.get_mut(answered.family.as_str()) {
            tail.push(answered);
            ladder.push(answered);
        }
    }
    let due = schedule.due(now);
    let standing = |family: &'static Family| {
        let (tail, ladder) = known.remove(family.id).unwrap_or_default();
        let (right, of) = tail.accuracy();
        let cards = schedule.cards().iter().filter(|card| card.family == family);
        Standing {
            family,
            level: ladder.level(),
            ready: tail.is_ready(family),
            right,
            of,
            median: tail.median(),
            due: due.iter().filter(|card| card.family == family).count(),
            recall: cards.map(|card| card.recall(now)).reduce(f64::max),
            last: tail.last(),
        }
    };
    FAMILIES.iter().map(standing).collect()
}

/// The misconceptions that were met, the most often met first.
pub fn met(history: &[Answered]) -> Vec<Met> {
    let mut met: Vec<Met> = vec![];
    let mut places: HashMap<&str, Option<usize>> = HashMap::new();
    for answered in history {
        let Some(id) = answered.misconception.as_deref() else { continue };
        let place = *places.entry(id).or_insert_with(|| {
            let misconception = by_id(id)?;
            met.push(Met { misconception, times: 0, last: Moment { at: i64::MIN, offset: 0 } });
            Some(met.len() - 1)
        });
        if let Some(met) = place.and_then(|place| met.get_mut(place)) {
            met.times += 1;
            met.last = met.last.max(Moment { at: answered.at, offset: answered.offset });
        }
    }
    met.sort_by_key(|met| std::cmp::Reverse((met.times, met.last)));
    met
}

/// Whether there was practice on each of the last 28 days; the last of them is today.
pub fn days_practised(history: &[Answered], now: Moment) -> [bool; 28] {
    let mut days = [false; 28];
    let first = now.day().after(-27);
    for answered in history {
        let day: Day = Moment { at: answered.at, offset: answered.offset }.day();
        let place = usize::try_from(first.until(day)).ok();
        if let Some(day) = place.and_then(|place| days.get_mut(place)) {
            *day = true;
        }
    }
    days
}

#[cfg(test)]
mod tests;
