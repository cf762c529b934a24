//! How well each family is known: level, readiness, accuracy, time; and what to do today.

mod ladder;
mod tail;
mod today;

pub use ladder::Ladder;
pub use tail::Tail;
pub use today::Today;

use super::{FAMILIES, Family, Moment, Past, Schedule};
use crate::misconception::Misconception;

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
    /// Whether an interviewer may come: of the last ten answers at tier 2 or above eight are right, in more than one
    /// sitting, with their median in time.
    pub ready: bool,
    /// How many good answers are wanted until then, about; 0 for a family that is ready.
    pub missing: usize,
    /// How many of the last ten answers were right.
    pub right: usize,
    /// How many of these there are: ten, or fewer.
    pub of: usize,
    /// The median time of these, in milliseconds.
    pub median: Option<u32>,
    /// Cards that are due.
    pub due: usize,
    /// The probability that it would be answered now, of its best remembered card; `None` where none was answered
    /// rightly when it was last reviewed.
    pub recall: Option<f64>,
    /// When it was asked last.
    pub last: Option<Moment>,
}

/// A misconception that was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Met {
    /// Which.
    pub misconception: &'static Misconception,
    /// How often.
    pub times: usize,
    /// When last.
    pub last: Moment,
}

/// Where the learner stands with each family, in the order of the table.
pub fn standings(past: &Past, schedule: &Schedule, now: Moment) -> Vec<Standing> {
    let due = schedule.due(now);
    let standing = |family: &'static Family| {
        let skill = past.skill(family);
        let tail = skill.map(|skill| &skill.tail);
        let (right, of) = tail.map(Tail::accuracy).unwrap_or_default();
        let cards = schedule.cards().iter().filter(|card| card.family == family);
        Standing {
            family,
            level: skill.map(|skill| skill.ladder.level()).unwrap_or_default(),
            ready: tail.is_some_and(Tail::is_ready),
            missing: tail.map_or_else(|| Tail::default().missing(), Tail::missing),
            right,
            of,
            median: tail.and_then(Tail::median),
            due: due.iter().filter(|card| card.family == family).count(),
            recall: cards.filter_map(|card| card.recall(now)).reduce(f64::max),
            last: tail.and_then(Tail::last),
        }
    };
    FAMILIES.iter().map(standing).collect()
}

#[cfg(test)]
mod tests;
