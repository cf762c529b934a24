//! How well each family is known: level, readiness, accuracy, time; and what to do today.

mod today;

pub use today::Today;

use super::{Answered, Family, Moment, Schedule};
use crate::misconception::Misconception;

/// How well a family is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Never asked.
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
    let _ = (history, schedule, now);
    vec![]
}

/// The misconceptions that were met, the most often met first.
pub fn met(history: &[Answered]) -> Vec<Met> {
    let _ = history;
    vec![]
}

/// Whether there was practice on each of the last 28 days; the last of them is today.
pub fn days_practised(history: &[Answered], now: Moment) -> [bool; 28] {
    let _ = (history, now);
    [false; 28]
}
