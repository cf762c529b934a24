//! What a session is seen as from outside: its plan, the question that is asked, what is said to an answer.

use crate::quiz::{Asks, Family, Given, Question, Topic, Verdict};

/// What kind of session it is to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Plan {
    /// What a lesson asks about that which it has just shown, in this order; tried as often as one likes.
    Lesson(Vec<Pick>),
    /// One family, harder after three right in a row, easier after two wrong, until five of six are right.
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
    /// A mix of these.
    Of {
        /// The families.
        families: Vec<&'static Family>,
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
    /// These, in this order, one try each.
    Sheet(Vec<Question>),
}

impl Plan {
    /// The usual mix: six to eight minutes.
    pub const MIX: Self = Self::Mix { count: 10 };
}

/// A question that a lesson asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pick {
    /// Its family.
    pub family: &'static Family,
    /// Its tier, one of the family's.
    pub tier: u8,
    /// The same numbers for everybody; without it, new ones each time.
    pub seed: Option<u64>,
}

impl Pick {
    /// The question under its own seed, or, where it has none, under `otherwise`. `None` only where the
    /// family has no such tier.
    pub fn question(&self, otherwise: u64) -> Option<Question> {
        Question::new(self.family, self.tier, self.seed.unwrap_or(otherwise))
    }
}

/// How far a question has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It waits for an answer.
    Open,
    /// The first answer was wrong; another may be tried, or [`Session::next`](super::Session::next) goes on.
    Again,
    /// It was told in own words, and the told points are to be ticked: [`Given::Points`].
    Compare,
    /// It is answered; [`Session::next`](super::Session::next) goes on.
    Done,
}

/// What is said at once to an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// What it is worth.
    Graded(Verdict),
    /// It is kept: a mock interview tells at its end, and what was told in own words is to be compared with
    /// the points.
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

/// The letter of a row, by which it is chosen and kept.
pub fn letter(place: usize) -> String {
    ('a'..='z').nth(place).map_or_else(|| (place + 1).to_string(), String::from)
}

/// An answer in writing, as it is kept: the letter of a choice, the letters of ticks.
pub fn written(given: Given<'_>) -> String {
    match given {
        Given::Text(text) => text.trim().to_owned(),
        Given::Choice(place) => letter(place),
        // As it can be typed: nothing at all would say that there was no answer.
        Given::Ticks(ticks) if !ticks.contains(&true) => "-".to_owned(),
        Given::Ticks(ticks) => {
            let ticked = ticks.iter().enumerate().filter(|(_, ticked)| **ticked);
            ticked.map(|(place, _)| letter(place)).collect::<Vec<_>>().join(" ")
        }
        Given::Points(told) => told.to_string(),
    }
}

/// Whether a second answer can show anything: of two choices only one is left.
pub fn is_worth_another_try(question: &Question) -> bool {
    match &question.item.asks {
        Asks::Judge { .. } | Asks::Explain { .. } => false,
        Asks::Choose(choices) => choices.len() > 2,
        _ => true,
    }
}
