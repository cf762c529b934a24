//! One thing to be kept: what was done in a step, an answer, a setting.

use serde::{Deserialize, Serialize};

use super::StepRecord;
use crate::quiz::Answered;

/// One thing to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Record {
    /// All that is known of a step. Kept together with what was known before.
    Step { lesson: String, step: String, record: StepRecord },
    /// One answer; one without an id gets one when it is kept. Of another one with its id the later counts.
    Answer(Answered),
    /// What the learner chose about the program. The last choice counts.
    Setting { name: String, value: String },
}

/// Before the id of a lesson: the name under which the step is kept in which it was left. Before a lesson and a
/// step: how many of its questions were answered then.
pub const LEFT: &str = "left/";

impl Record {
    /// A lesson was left in this step; in none, once it was gone through.
    pub fn left(lesson: &str, step: &str) -> Self {
        Self::Setting { name: format!("{LEFT}{lesson}"), value: step.to_owned() }
    }
}

/// A part of what is kept, for starting it anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What was done in the steps of lessons.
    Steps,
    /// All answers.
    Answers,
    /// All settings.
    Settings,
}
