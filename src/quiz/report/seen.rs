//! A misconception that was met in a session, and the one line that mends it.

use crate::misconception::{Case, Misconception, Typed, feedback};
use crate::quiz::{Asks, Choice, Question, typed};
use crate::text::Texts;

/// A misconception in a report.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Which. Its cure is a lesson step.
    pub misconception: &'static Misconception,
    /// How often.
    pub times: usize,
    /// A case in which it was met and what was answered there. `None` where a choice was chosen that has no
    /// numbers. What is to be said of it is [`Seen::line`].
    pub example: Option<(Case, Typed)>,
    /// The question in which it was met.
    question: Question,
    /// The choice that showed it.
    chosen: Option<usize>,
}

impl Seen {
    /// Met for the first time, in this answer.
    pub(super) fn of(misconception: &'static Misconception, question: &Question, answer: &str) -> Self {
        let typed = typed(question, answer).map(|typed| question.meant(typed));
        let example = question.item.case.clone().and_then(|case| {
            // A choice is kept as its letter: what it says is what a believer answers.
            let typed = typed.or_else(|| misconception.believe(&case).map(Typed::from))?;
            Some((case, typed))
        });
        let chosen = chosen(misconception, question, answer);
        Self { misconception, times: 1, example, question: question.clone(), chosen }
    }

    /// What is true instead, in one line with the numbers of the question.
    pub fn line(&self, texts: &Texts) -> String {
        let of_choice =
            || match &self.question.item.asks {
                Asks::Choose(choices) | Asks::Tick(choices) => {
                    let choice = choices.get(self.chosen?)?;
                    let why = self.question.why(choice, texts)?;
                    // Where the choices are out of sight, nobody knows which of them is spoken of.
                    let label = self.question.label(choice, texts);
                    Some(texts.with(
                        "quiz-report-choice",
                        &[("choice", label.trim_end_matches('.')), ("why", &why)],
                    ))
                }
                _ => None,
            };
        let of_numbers = || {
            let (case, typed) = self.example.as_ref()?;
            Some(feedback(texts, self.misconception, case, typed))
        };
        of_choice().or_else(of_numbers).unwrap_or_else(|| self.question.say("-solution", texts))
    }
}

/// The place of the choice that shows the belief: the one whose letter was answered, or the first of those that were
/// ticked or left out wrongly.
fn chosen(misconception: &Misconception, question: &Question, answer: &str) -> Option<usize> {
    let shows = |choice: &Choice| choice.misconception == Some(misconception.id);
    let is_lettered = |letter: char| answer.split(' ').any(|part| part == letter.to_string());
    match &question.item.asks {
        Asks::Choose(choices) => {
            let mut lettered = ('a'..='z').zip(choices);
            lettered.position(|(letter, choice)| is_lettered(letter) && shows(choice))
        }
        Asks::Tick(choices) => {
            let mut lettered = ('a'..='z').zip(choices);
            lettered.position(|(letter, choice)| is_lettered(letter) != choice.right && shows(choice))
        }
        _ => None,
    }
}
