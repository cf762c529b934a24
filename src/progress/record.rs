//! What is kept, one piece at a time.

use super::StepRecord;
use crate::quiz::Answered;

/// Something to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// What happened in a step of a lesson, all of it so far.
    Step {
        /// The lesson's id.
        lesson: String,
        /// The step's id.
        step: String,
        /// What happened.
        record: StepRecord,
    },
    /// An answer; one with a known id takes its place.
    Answer(Answered),
    /// A choice about the program itself.
    Setting {
        /// Its name.
        name: String,
        /// Its value.
        value: String,
    },
}
