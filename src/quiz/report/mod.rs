//! What a session came to: families, the slowest answer, misconceptions, readiness.

mod markdown;

use super::session::Before;
use super::{Answered, Asks, Family, Mode, Moment, Outcome, Question, judgement, typed};
use crate::misconception::{Case, Misconception, Typed, by_id};
use crate::text::Texts;

/// What a session came to.
#[derive(Debug, Clone)]
pub struct Report {
    /// Which kind of session it was.
    pub mode: Mode,
    /// When it began.
    pub started: Moment,
    /// How long it took, in milliseconds.
    pub took: i64,
    /// One row for each family that was asked, in the order in which they were.
    pub rows: Vec<Row>,
    /// The answer that took longest.
    pub slowest: Option<Slowest>,
    /// Each misconception that was met.
    pub met: Vec<Seen>,
    /// What was not right at the first try.
    pub missed: Vec<Missed>,
    /// Answers that were right only with an earlier wrong number of the learner's own.
    pub carried: usize,
    /// Of a mock interview: right answers of the last one before it, and of how many.
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

/// A question that was not answered right at the first try.
#[derive(Debug, Clone)]
pub struct Missed {
    /// The question; its solution can be said.
    pub question: Question,
    /// What was answered first; nothing where it was skipped.
    pub typed: String,
    /// What it came to in the end.
    pub outcome: Outcome,
}

/// A question that is done.
#[derive(Debug, Clone)]
pub struct Done {
    pub question: Question,
    pub answered: Answered,
    /// It was right only with an earlier wrong number of the learner's own.
    pub carried: bool,
}

impl Report {
    /// The report of what is done; `past` says what was before, and knows this session's answers.
    pub(super) fn of(mode: Mode, started: Moment, took: i64, done: Vec<Done>, past: &Before) -> Self {
        let mut report = Self {
            mode,
            started,
            took,
            rows: vec![],
            slowest: None,
            met: vec![],
            missed: vec![],
            carried: done.iter().filter(|done| done.carried).count(),
            before: past.mock().filter(|_| mode == Mode::Mock),
        };
        for done in done {
            report.count(&done, past);
            report.meet(&done);
            if report.slowest.as_ref().is_none_or(|slowest| slowest.took < done.answered.took) {
                report.slowest = Some(Slowest { question: done.question.clone(), took: done.answered.took });
            }
            if done.answered.outcome != Outcome::Right {
                let Done { question, answered, .. } = done;
                report.missed.push(Missed { question, typed: answered.typed, outcome: answered.outcome });
            }
        }
        report.met.sort_by_key(|seen| std::cmp::Reverse(seen.times));
        report
    }

    /// Right answers, late or not, and all.
    pub fn score(&self) -> (usize, usize) {
        let right = self.rows.iter().map(|row| row.right + row.late).sum();
        (right, self.rows.iter().map(Row::all).sum())
    }

    fn count(&mut self, done: &Done, past: &Before) {
        let family = done.question.family;
        let place = self.rows.iter().position(|row| row.family == family).unwrap_or_else(|| {
            let ready = past.tail(family).is_ready(family);
            self.rows.push(Row { family, right: 0, late: 0, helped: 0, wrong: 0, skipped: 0, ready });
            self.rows.len() - 1
        });
        let row = &mut self.rows[place];
        *match done.answered.outcome {
            Outcome::Right if done.answered.late => &mut row.late,
            Outcome::Right => &mut row.right,
            Outcome::Helped => &mut row.helped,
            Outcome::Wrong => &mut row.wrong,
            Outcome::Skipped => &mut row.skipped,
        } += 1;
    }

    fn meet(&mut self, done: &Done) {
        let Some(misconception) = done.answered.misconception.as_deref().and_then(by_id) else { return };
        if let Some(seen) = self.met.iter_mut().find(|seen| seen.misconception == misconception) {
            seen.times += 1;
            return;
        }
        let case = done.question.item.case.clone();
        let typed = typed(&done.question, &done.answered.typed);
        let example = case.zip(typed.map(|typed| done.question.meant(typed)));
        self.met.push(Seen { misconception, times: 1, example });
    }
}

impl Missed {
    /// What was answered, in words.
    pub fn answer(&self, texts: &Texts) -> String {
        match (&self.question.item.asks, self.typed.as_str()) {
            (_, "") if self.outcome == Outcome::Skipped => texts.get("quiz-report-unknown"),
            (Asks::Explain { .. }, "") => texts.get("quiz-report-aloud"),
            // Kept is the letter of a row, which a report does not show; there is but one try.
            (Asks::Judge { is_true, .. }, typed) if !typed.is_empty() => {
                texts.get(judgement(*is_true == (self.outcome != Outcome::Wrong)))
            }
            (_, typed) => typed.to_owned(),
        }
    }
}

impl Row {
    /// All answers.
    pub fn all(&self) -> usize {
        self.right + self.late + self.helped + self.wrong + self.skipped
    }
}

#[cfg(test)]
mod tests;
