//! What a family makes: numbers for the words, what is asked, and what belongs to it.

use ndarray::Array2;

use super::Part;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Typed};

/// One drawn question without its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The placeables of the family's messages, as text (`1/9` stays `1/9`).
    pub values: Vec<(&'static str, String)>,
    /// How it is answered.
    pub asks: Asks,
    /// What is asked, for truth and misconceptions; a chosen answer may have none.
    pub case: Option<Case>,
    /// Matrices or code under the words.
    pub figures: Vec<Figure>,
    /// The lab that opens with these numbers, after answering.
    pub experiment: Option<Experiment>,
    /// What of the question that lab shows, where it does not show all of it.
    pub part: Option<Part>,
}

/// How far from the truth an answer to [`Asks::About`] may be, as a part of the truth.
pub const TOLERANCE: f64 = 0.01;

/// How a question is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Asks {
    /// Typed; the right answer is the core's to `Item::case`.
    Typed,
    /// The same, and near enough is right: within [`TOLERANCE`], as `231M` is of 231211008.
    About,
    /// Typed, and known without a case: a count, a list of sizes, a matrix. A printed shape's case leaves
    /// out the batch before it.
    Known(Answer),
    /// Typed, and anything that fits `Item::case` is right: `misconception::is_right` says whether. The
    /// core's answer is one of those.
    Fitting,
    /// One choice is right. The order is that of the screen.
    Choose(Vec<Choice>),
    /// Each right choice is to be ticked, and no other.
    Tick(Vec<Choice>),
    /// True or false.
    Judge {
        /// Whether the statement is true.
        is_true: bool,
        /// The belief of whoever says the wrong thing of it, by id, where only one leads there.
        misconception: Option<&'static str>,
    },
    /// Told in own words, compared with the points `quiz-ID-point-1` and so on.
    Explain {
        /// How many points there are.
        points: usize,
    },
    /// A term. `quiz-ID-terms-TERM` lists a language's spellings apart by `|`; those of all languages are
    /// right. One with `!` before it is what the thing is wrongly called.
    Name {
        /// Which.
        term: &'static str,
        /// Another term, and the belief of whoever names it instead, by id.
        mistaken: Option<(&'static str, &'static str)>,
    },
}

impl Asks {
    /// Whether two answers cannot be taken for each other.
    pub(super) fn parts(&self, one: &Answer, other: &Answer) -> bool {
        match (self, one.number(), other.number()) {
            (Self::About, Some(one), Some(other)) => !is_near(one, other) && !is_near(other, one),
            // Not `!=`: a mean of thirds misses a whole number by the last digit.
            _ => !one.is(&Typed::from(other.clone())),
        }
    }
}

/// Whether a typed number is near enough to an answer.
pub(super) fn is_near(typed: f64, answer: f64) -> bool {
    (typed - answer).abs() <= TOLERANCE * answer.abs()
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What stands on the screen.
    pub label: Label,
    /// Whether it is right.
    pub right: bool,
    /// The belief that it comes from, by id; of a right one to be ticked, the belief that leaves it out.
    pub misconception: Option<&'static str>,
}

/// Words of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// The same in every language: a number, a line of code.
    Plain(String),
    /// The message `quiz-ID-choice-KEY`, with the item's values.
    Message(&'static str),
}

/// What is shown under the words of a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// A matrix with its name, a message key such as `quiz-figure-input`.
    Matrix(&'static str, Array2<f64>),
    /// Code or an error message, line by line, in no language.
    Code(String),
}
