//! What a session came to: families, the slowest answer, misconceptions, readiness.

mod markdown;

mod seen;

pub use seen::Seen;

use super::grade::PARTLY;
use super::mock::CARRIED;
use super::session::{Before, letter};
use super::{Answered, Asks, Family, Mode, Moment, Note, Outcome, Question, judgement};
use crate::misconception::by_id;
use crate::text::Texts;

/// Milliseconds from which on an answer can be the slowest.
const LEAST_SLOW: u32 = 1000;

/// What a session came to.
#[derive(Debug, Clone)]
pub struct Report {
    /// Which kind of session it was.
    pub mode: Mode,
    /// When it began.
    pub started: Moment,
    /// Milliseconds from each question to its answer, added up: what was read in between is not counted, nor how
    /// long the program was away.
    pub took: i64,
    /// How many questions it would have had; `None` of a drill, which has no number. See [`Report::cut_short`].
    pub planned: Option<usize>,
    /// One row for each family that was asked, in the order in which they were.
    pub rows: Vec<Row>,
    /// The answer that took longest; `None` where none took a second.
    pub slowest: Option<Slowest>,
    /// Each misconception that was met, the most often met first.
    pub met: Vec<Seen>,
    /// Families with an answer that was not right and told no belief, in the order in which they were asked: where
    /// to look again is [`Family::cure`]. Without those whose cure a misconception of `met` names already.
    pub unexplained: Vec<&'static Family>,
    /// What was not right at the first try.
    pub missed: Vec<Missed>,
    /// Answers that were right only with an earlier wrong number of the learner's own.
    pub carried: usize,
    /// Which answers these were.
    pub carried_on: Vec<Carried>,
    /// The time of a mock interview ran out while the program was closed.
    pub expired: bool,
    /// Of a mock interview: right answers of the last one before it that came to its end, and of how many.
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
    /// Told in own words, with a third of the points or more, but not two thirds.
    pub partly: usize,
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

/// An answer that was right only with an earlier wrong number of the learner's own.
#[derive(Debug, Clone)]
pub struct Carried {
    /// The question.
    pub question: Question,
    /// What was answered.
    pub typed: String,
    /// "Right with your own earlier number, 57. With the true one it is 10816."
    pub note: Note,
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
    /// What was said to the last answer, or would have been: so many points were told.
    pub note: Option<Note>,
}

/// What is known of a session as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Sat {
    pub mode: Mode,
    pub started: Moment,
    pub planned: Option<usize>,
    pub expired: bool,
}

/// A question that is done.
#[derive(Debug, Clone)]
pub struct Done {
    pub question: Question,
    pub answered: Answered,
    /// What was said to the last answer.
    pub note: Option<Note>,
}

impl Report {
    /// The report of what is done; `past` says what was before, and knows this session's answers.
    pub(super) fn of(sat: Sat, done: Vec<Done>, past: &Before) -> Self {
        let Sat { mode, started, planned, expired } = sat;
        let mut report = Self {
            mode,
            started,
            took: done.iter().map(|done| i64::from(done.answered.took)).sum(),
            planned,
            rows: vec![],
            slowest: None,
            met: vec![],
            unexplained: vec![],
            missed: vec![],
            carried: 0,
            carried_on: vec![],
            expired,
            before: past.mock().filter(|_| mode == Mode::Mock),
        };
        for done in done {
            report.count(&done, past);
            report.meet(&done);
            report.carry(&done);
            // What took no time is no slowest answer.
            let most = report.slowest.as_ref().map_or(LEAST_SLOW, |slowest| slowest.took.saturating_add(1));
            if done.answered.took >= most {
                report.slowest = Some(Slowest { question: done.question.clone(), took: done.answered.took });
            }
            if done.answered.outcome != Outcome::Right {
                let Done { question, answered, note } = done;
                let Answered { typed, outcome, .. } = answered;
                report.missed.push(Missed { question, typed, outcome, note });
            }
        }
        let Self { met, unexplained, .. } = &mut report;
        unexplained.retain(|family| met.iter().all(|seen| seen.misconception.cure != family.cure));
        report.met.sort_by_key(|seen| std::cmp::Reverse(seen.times));
        report
    }

    /// Right answers, late or not, and all.
    pub fn score(&self) -> (usize, usize) {
        let right = self.rows.iter().map(|row| row.right + row.late).sum();
        (right, self.rows.iter().map(Row::all).sum())
    }

    /// How many questions were asked and of how many, where it ended before all of them were.
    pub fn cut_short(&self) -> Option<(usize, usize)> {
        let (_, asked) = self.score();
        self.planned.filter(|planned| asked < *planned).map(|planned| (asked, planned))
    }

    fn count(&mut self, done: &Done, past: &Before) {
        let family = done.question.family;
        let place = self.rows.iter().position(|row| row.family == family).unwrap_or_else(|| {
            let ready = past.tail(family).is_ready();
            self.rows.push(Row {
                family,
                right: 0,
                late: 0,
                helped: 0,
                partly: 0,
                wrong: 0,
                skipped: 0,
                ready,
            });
            self.rows.len() - 1
        });
        let row = &mut self.rows[place];
        *match done.answered.outcome {
            Outcome::Right if done.answered.late => &mut row.late,
            Outcome::Right => &mut row.right,
            Outcome::Helped => &mut row.helped,
            Outcome::Wrong if is_partly(done.note.as_ref()) => &mut row.partly,
            Outcome::Wrong => &mut row.wrong,
            Outcome::Skipped => &mut row.skipped,
        } += 1;
    }

    fn meet(&mut self, done: &Done) {
        let Some(misconception) = done.answered.misconception.as_deref().and_then(by_id) else {
            let family = done.question.family;
            if done.answered.outcome != Outcome::Right && !self.unexplained.contains(&family) {
                self.unexplained.push(family);
            }
            return;
        };
        match self.met.iter_mut().find(|seen| seen.misconception == misconception) {
            Some(seen) => seen.times += 1,
            None => self.met.push(Seen::of(misconception, &done.question, &done.answered.typed)),
        }
    }

    fn carry(&mut self, done: &Done) {
        if let Some(note) = done.note.clone().filter(|note| note.key == CARRIED) {
            self.carried += 1;
            let (question, typed) = (done.question.clone(), done.answered.typed.clone());
            self.carried_on.push(Carried { question, typed, note });
        }
    }
}

/// Whether a part of the points was told: kept as wrong, and told apart while one knows how many.
fn is_partly(note: Option<&Note>) -> bool {
    note.is_some_and(|note| note.key == PARTLY)
}

impl Missed {
    /// Whether it was told in own words with a part of the points.
    pub fn is_partly(&self) -> bool {
        is_partly(self.note.as_ref())
    }

    /// What was answered, in words.
    pub fn answer(&self, texts: &Texts) -> String {
        match (&self.question.item.asks, self.typed.as_str()) {
            (_, "") if self.outcome == Outcome::Skipped => texts.get("quiz-report-unknown"),
            (Asks::Explain { .. }, "") => texts.get("quiz-report-aloud"),
            // Kept is the letter of a row, which a report does not show; there is but one try.
            (Asks::Judge { is_true, .. }, typed) if !typed.is_empty() => {
                texts.get(judgement(*is_true == (self.outcome != Outcome::Wrong)))
            }
            (Asks::Choose(choices), typed) => {
                let chosen = choices.iter().enumerate().find(|(place, _)| letter(*place) == typed);
                chosen.map_or_else(
                    || typed.to_owned(),
                    |(_, choice)| format!("{typed}) {}", self.question.label(choice, texts)),
                )
            }
            (_, typed) => typed.to_owned(),
        }
    }
}

impl Row {
    /// All answers.
    pub fn all(&self) -> usize {
        self.right + self.late + self.helped + self.partly + self.wrong + self.skipped
    }
}

#[cfg(test)]
mod tests;
