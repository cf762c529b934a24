//! An answer without its words: all that later days need of it.

use super::{Answered, Day, Family, Felt, Mode, Moment, Outcome, by_id};
use crate::misconception::{self, Misconception};

/// What schedule, levels and proposals follow from. No words, and nothing to be freed: those of years are
/// read in a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub moment: Moment,
    /// Which sitting it belongs to: the time at which that began.
    pub session: i64,
    /// Where it was asked.
    pub mode: Mode,
    /// The family; `None` where this release does not know it.
    pub family: Option<&'static Family>,
    /// The family's version then.
    pub version: u32,
    /// The tier.
    pub tier: u8,
    /// The seed.
    pub seed: u64,
    /// What it came to.
    pub outcome: Outcome,
    /// The belief that was recognised in it, if this release knows it.
    pub misconception: Option<&'static Misconception>,
    /// Milliseconds from the question to the first answer.
    pub took: u32,
    /// Whether that was longer than an interview gives.
    pub late: bool,
    /// Hints that were opened.
    pub hints: u8,
    /// How it was, if the learner said so.
    pub felt: Option<Felt>,
}

impl Attempt {
    /// What counts of an answer; nothing where it was taken back.
    pub fn counted(answered: &Answered) -> Option<Self> {
        (!answered.taken_back).then(|| Self::of(answered))
    }

    /// An answer without its words.
    pub(super) fn of(answered: &Answered) -> Self {
        Self {
            moment: Moment { at: answered.at, offset: answered.offset },
            session: answered.session,
            mode: answered.mode,
            family: by_id(&answered.family),
            version: answered.version,
            tier: answered.tier,
            seed: answered.seed,
            outcome: answered.outcome,
            misconception: answered.misconception.as_deref().and_then(misconception::by_id),
            took: answered.took,
            late: answered.late,
            hints: answered.hints,
            felt: answered.felt,
        }
    }

    /// The learner's day.
    pub fn day(&self) -> Day {
        self.moment.day()
    }

    /// Whether it was right at the first try.
    pub fn is_right(&self) -> bool {
        self.outcome == Outcome::Right
    }

    /// Whether it is an answer to the same question.
    pub fn asks_the_same_as(&self, other: &Self) -> bool {
        let question = |attempt: &Self| (attempt.family, attempt.version, attempt.tier, attempt.seed);
        question(self) == question(other)
    }
}
