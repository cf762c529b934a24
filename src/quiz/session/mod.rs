//! A session: which question comes next, what an answer does, and what is to be kept of it.

use super::{Answered, Family, Given, Hint, Mode, Moment, Question, Report, Topic, Verdict};

/// What kind of session it is to be.
#[derive(Debug, Clone)]
pub enum Plan {
    /// Two or three easy questions on what a lesson has just shown.
    Lesson {
        /// What it has shown.
        families: Vec<&'static Family>,
    },
    /// One family, harder after three right in a row, easier after two wrong.
    Drill(&'static Family),
    /// All families, what is weak and often asked first.
    Mix {
        /// How many questions.
        count: usize,
    },
    /// A mix of one topic.
    Topic {
        /// The topic.
        topic: Topic,
        /// How many questions.
        count: usize,
    },
    /// What is due.
    Review,
    /// A mock interview.
    Mock {
        /// 5, 15 or 30.
        minutes: u32,
    },
    /// What was missed in the session before.
    Retry,
    /// These, in this order.
    Sheet(Vec<Question>),
}

/// How far a question has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It waits for an answer.
    Open,
    /// The first answer was wrong; another may be tried, or [`Session::next`] goes on.
    Again,
    /// It was told in own words, and the told points are to be ticked: [`Given::Points`].
    Compare,
    /// It is answered; [`Session::next`] goes on.
    Done,
}

/// What is said at once to an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// What it is worth.
    Graded(Verdict),
    /// It is kept; a mock interview tells at its end. The same for an answer told in own words, whose
    /// points are to be ticked.
    Kept,
}

/// The question that is asked now.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// Its number, from 1.
    pub number: usize,
    /// Of how many; a drill has no number.
    pub of: Option<usize>,
    /// How many seconds an interview gives for it.
    pub limit: u32,
    /// How far it has come.
    pub stage: Stage,
    /// Hints that are open, from the first.
    pub hints: u8,
    /// Answers that were understood.
    pub tries: u8,
    /// What the last of them was worth; `None` before, and in a mock interview.
    pub verdict: Option<Verdict>,
    /// What was typed or chosen last.
    pub typed: String,
}

/// A sitting with questions. It is a value: time is an argument, and what is to be kept is handed out.
#[derive(Debug, Clone)]
pub struct Session {
    mode: Mode,
    started: Moment,
    current: Option<Asked>,
    answered: Vec<Answered>,
    new: Vec<usize>,
}

impl Session {
    /// Begins. `history` is all that was ever answered, oldest first.
    pub fn start(plan: Plan, history: &[Answered], now: Moment, seed: u64) -> Self {
        let _ = (plan, history, seed);
        Self { mode: Mode::Mix, started: now, current: None, answered: vec![], new: vec![] }
    }

    /// Which kind of session this is.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// When it began.
    pub fn started(&self) -> Moment {
        self.started
    }

    /// Milliseconds that are left on the clock of a mock interview.
    pub fn left(&self, now: Moment) -> Option<i64> {
        let _ = now;
        None
    }

    /// The question that is asked now; `None` when it is over.
    pub fn current(&self) -> Option<&Asked> {
        self.current.as_ref()
    }

    /// Answers the question. What was not understood changes nothing.
    pub fn give(&mut self, given: Given<'_>, now: Moment) -> Reply {
        let _ = (given, now);
        Reply::Kept
    }

    /// Opens the next hint; `None` where there is none (any more), as in a mock interview.
    pub fn hint(&mut self) -> Option<Hint> {
        None
    }

    /// "I don't know": the question is over and its solution may be shown.
    pub fn skip(&mut self, now: Moment) {
        let _ = now;
    }

    /// Takes the last answer back, as if it had not been given; `false` where there is none to take back.
    pub fn undo(&mut self) -> bool {
        false
    }

    /// Goes on to the next question, or ends.
    pub fn next(&mut self, now: Moment) {
        let _ = now;
    }

    /// Stops the clock (of the question, too); not in a mock interview.
    pub fn pause(&mut self, now: Moment) {
        let _ = now;
    }

    /// Lets it run again.
    pub fn resume(&mut self, now: Moment) {
        let _ = now;
    }

    /// Ends it here; what was answered counts.
    pub fn finish(&mut self, now: Moment) {
        let _ = now;
    }

    /// Whether there are no more questions.
    pub fn is_over(&self) -> bool {
        self.current.is_none()
    }

    /// All answers of this session.
    pub fn answered(&self) -> &[Answered] {
        &self.answered
    }

    /// What is to be kept now: answers that are new or have changed since this was last called. One that
    /// has the id of an answer already kept takes its place.
    pub fn take_new(&mut self) -> Vec<Answered> {
        std::mem::take(&mut self.new)
            .into_iter()
            .filter_map(|place| self.answered.get(place).cloned())
            .collect()
    }

    /// What the session came to.
    pub fn report(&self) -> Report {
        Report::default()
    }
}
