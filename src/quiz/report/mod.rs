//! What a session came to: families, the slowest answer, misconceptions, readiness.

use super::{Family, Mode, Moment, Question};
use crate::misconception::{Case, Misconception, Typed};
use crate::text::Texts;

/// What a session came to.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Which kind of session it was.
    pub mode: Option<Mode>,
    /// When it began.
    pub started: Option<Moment>,
    /// How long it took, in milliseconds.
    pub took: i64,
    /// One row for each family that was asked.
    pub rows: Vec<Row>,
    /// The answer that took longest.
    pub slowest: Option<Slowest>,
    /// Each misconception that was met.
    pub met: Vec<Seen>,
    /// Answers that were right only with an earlier wrong number of the learner's own.
    pub carried: usize,
    /// Right answers of the last mock interview before this one, and of how many.
    pub before: Option<(usize, usize)>,
}

/// A family in a report.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The family.
    pub family: &'static Family,
    /// Right at the first try, in time.
    pub right: usize,
    /// Right at the first try, but late.
    pub late: usize,
    /// Right with help or at the second try.
    pub helped: usize,
    /// Wrong.
    pub wrong: usize,
    /// "I don't know."
    pub skipped: usize,
    /// Whether an interviewer may come.
    pub ready: bool,
}

/// The answer that took longest.
#[derive(Debug, Clone)]
pub struct Slowest {
    /// The question.
    pub question: Question,
    /// Milliseconds.
    pub took: u32,
}

/// A misconception in a report.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Which. Its cure is a lesson step.
    pub misconception: &'static Misconception,
    /// How often.
    pub times: usize,
    /// A case in which it was met and what was typed there: the line to say follows from them. `None`
    /// where a choice was chosen.
    pub example: Option<(Case, Typed)>,
}

impl Report {
    /// Right answers, late or not, and all.
    pub fn score(&self) -> (usize, usize) {
        let right = self.rows.iter().map(|row| row.right + row.late).sum();
        let all =
            self.rows.iter().map(|row| row.right + row.late + row.helped + row.wrong + row.skipped).sum();
        (right, all)
    }

    /// The report as Markdown, in the language of `texts`.
    pub fn to_markdown(&self, texts: &Texts) -> String {
        let _ = texts;
        String::new()
    }
}
