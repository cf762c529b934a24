//! One answer as progress keeps it: enough to derive schedule, levels and reports from.

use serde::{Deserialize, Serialize};

/// What an answer came to. What could not be understood is asked again and never recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Right at the first try and without more than one hint.
    Right,
    /// Right, after a wrong try or with more help.
    Helped,
    /// Not right.
    Wrong,
    /// "I don't know": honest, and counted as wrong.
    Skipped,
}

/// Where a question was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Two or three questions in a lesson.
    Lesson,
    /// One family, again and again.
    Drill,
    /// All families, mixed.
    Mix,
    /// What is due.
    Review,
    /// A mock interview.
    Mock,
    /// What was missed in the session before.
    Retry,
}

impl Mode {
    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Lesson => "quiz-mode-lesson",
            Self::Drill => "quiz-mode-drill",
            Self::Mix => "quiz-mode-mix",
            Self::Review => "quiz-mode-review",
            Self::Mock => "quiz-mode-mock",
            Self::Retry => "quiz-mode-retry",
        }
    }
}

/// How the learner says that a right answer was: no clock knows whether somebody was sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Felt {
    /// It could wait longer.
    Easy,
    /// It is to come back sooner.
    Hard,
}

impl Felt {
    /// The key of the word that says that it is noted.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Easy => "quiz-felt-easy",
            Self::Hard => "quiz-felt-hard",
        }
    }
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// Unique among all machines: progress of two of them is put together by it.
    pub id: String,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The learner's distance from UTC then, in minutes: a day is the learner's day.
    pub offset: i32,
    /// Which sitting it belongs to: the time at which that began.
    pub session: i64,
    /// Where it was asked.
    pub mode: Mode,
    /// The family's id.
    pub family: String,
    /// Its version then.
    pub version: u32,
    /// The tier.
    pub tier: u8,
    /// The seed: the question can be asked again.
    pub seed: u64,
    /// What was typed or chosen first.
    pub typed: String,
    /// What it came to.
    pub outcome: Outcome,
    /// The belief that was recognised in it.
    pub misconception: Option<String>,
    /// Milliseconds from the question to the first answer.
    pub took: u32,
    /// Whether that was longer than an interview gives.
    pub late: bool,
    /// Hints that were opened.
    pub hints: u8,
    /// Of an answer in own words: how many of its points were told. Not known of older ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<u8>,
    /// How it was, if the learner said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub felt: Option<Felt>,
    /// The learner took it back and gave no other one: it counts nowhere. It is kept so that no copy of what it
    /// was brings it back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub taken_back: bool,
}

impl Answered {
    /// The same once it was taken back. What was typed is gone.
    #[must_use]
    pub(super) fn gone(self, hints: u8) -> Self {
        Self {
            typed: String::new(),
            misconception: None,
            told: None,
            felt: None,
            taken_back: true,
            hints,
            ..self
        }
    }
}

#[cfg(test)]
impl Answered {
    /// An answer to A3 in a mix, in time and without help, in a sitting of its own: tests say what differs.
    pub(crate) fn example(at: i64, outcome: Outcome) -> Self {
        Self {
            id: String::new(),
            at,
            offset: 0,
            session: at,
            mode: Mode::Mix,
            family: "A3".to_owned(),
            version: super::by_id("A3").map_or(1, |family| family.version),
            tier: 1,
            seed: 1,
            typed: String::new(),
            outcome,
            misconception: None,
            took: 20_000,
            late: false,
            hints: 0,
            told: None,
            felt: None,
            taken_back: false,
        }
    }
}
