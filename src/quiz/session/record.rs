//! One question on its way: shown, answered, perhaps answered again, and what is kept of it.

use super::{Asked, Stage};
use crate::misconception::Misconception;
use crate::quiz::{Answered, Mode, Moment, Note, Outcome, Verdict};

/// Longer answers are cut.
const LONGEST: usize = 2_000;

/// The question that is asked now, with its clock and what was kept of it.
#[derive(Debug, Clone)]
pub struct Turn {
    pub asked: Asked,
    /// When it was shown.
    shown: i64,
    /// Milliseconds in which its clock stood.
    stood: i64,
    /// Its record, once there is one.
    pub record: Option<Answered>,
    /// An answer to it was taken back.
    pub is_undone: bool,
    /// It was told in own words.
    pub is_told: bool,
    /// What was said to the last answer, or will be at the end.
    pub note: Option<Note>,
}

/// Where an answer was given.
#[derive(Debug, Clone, Copy)]
pub struct Sitting {
    pub mode: Mode,
    pub started: Moment,
    pub seed: u64,
    /// When it was gone on with after a restart.
    pub resumed: Option<i64>,
}

impl Sitting {
    /// The id of an answer; the number of its question stands last. Two terminals that go on with the same
    /// sitting keep both of their answers.
    fn id(&self, number: usize) -> String {
        let resumed = self.resumed.map_or_else(String::new, |at| format!("{at:x}-"));
        format!("{:x}-{:x}-{resumed}{number}", self.started.at, self.seed)
    }
}

impl Turn {
    pub fn new(asked: Asked, now: Moment) -> Self {
        Self { asked, shown: now.at, stood: 0, record: None, is_undone: false, is_told: false, note: None }
    }

    /// It is shown only now.
    pub fn show(&mut self, now: Moment) {
        self.shown = now.at;
    }

    /// The clock stood for so long.
    pub fn stand(&mut self, milliseconds: i64) {
        self.stood = self.stood.saturating_add(milliseconds.max(0));
    }

    /// Milliseconds since it was shown, without those in which its clock stood.
    pub fn spent(&self, now: Moment) -> i64 {
        now.at.saturating_sub(self.shown).saturating_sub(self.stood).max(0)
    }

    /// Takes an answer that was understood into the record. The first one decides on time and belief.
    pub fn answer(&mut self, verdict: &Verdict, typed: &str, now: Moment, sitting: &Sitting) {
        self.asked.tries = self.asked.tries.saturating_add(1);
        let misconception = match verdict {
            Verdict::Wrong { misconception, .. } => *misconception,
            _ => None,
        };
        let outcome = match verdict.is_right() {
            true if self.asked.tries == 1 && self.asked.hints <= 1 => Outcome::Right,
            true => Outcome::Helped,
            false => Outcome::Wrong,
        };
        self.keep(outcome, misconception, typed, now, sitting);
    }

    /// Takes "I don't know" into the record, unless there was an answer before it.
    pub fn skip(&mut self, typed: &str, now: Moment, sitting: &Sitting) {
        if self.record.is_none() {
            self.keep(Outcome::Skipped, None, typed, now, sitting);
        }
    }

    /// Takes the points of an answer that was told before.
    pub fn compare(&mut self, verdict: &Verdict, told: Option<u8>) {
        self.asked.tries = 1;
        if let Some(record) = &mut self.record {
            record.told = told;
            record.outcome = if verdict.is_right() { Outcome::Right } else { Outcome::Wrong };
            if record.hints > 1 && record.outcome == Outcome::Right {
                record.outcome = Outcome::Helped;
            }
        }
    }

    fn keep(
        &mut self,
        outcome: Outcome,
        misconception: Option<&'static Misconception>,
        typed: &str,
        now: Moment,
        sitting: &Sitting,
    ) {
        let asked = &self.asked;
        if let Some(record) = &mut self.record {
            record.outcome = outcome;
            record.hints = asked.hints;
            return;
        }
        let took = u32::try_from(self.spent(now)).unwrap_or(u32::MAX);
        let question = &asked.question;
        self.record = Some(Answered {
            id: sitting.id(asked.number),
            at: now.at,
            offset: now.offset,
            session: sitting.started.at,
            mode: sitting.mode,
            family: question.family.id.to_owned(),
            version: question.family.version,
            tier: question.tier,
            seed: question.seed,
            typed: typed.chars().take(LONGEST).collect(),
            outcome,
            misconception: misconception.map(|known| known.id.to_owned()),
            took,
            late: u64::from(took) > u64::from(asked.limit) * 1000,
            hints: asked.hints,
            told: None,
            felt: None,
            taken_back: false,
        });
    }

    /// Keeps for the report what was said to an answer.
    pub fn take_note(&mut self, verdict: &Verdict) {
        self.note = match verdict {
            Verdict::Right { note } | Verdict::Wrong { note, .. } => note.clone(),
            Verdict::NotUnderstood(_) => None,
        };
    }

    /// Whether it waits for an answer, the first or another one.
    pub fn is_open(&self) -> bool {
        matches!(self.asked.stage, Stage::Open | Stage::Again)
    }
}
