//! A question: choices, or a case whose answer is typed; and its grading.

use crate::misconception::{Case, Misconception, Typed, is_right, recognise};
use crate::quiz::read;

/// What is asked.
#[derive(Debug, Clone)]
pub enum Question {
    /// One of several is right.
    Choices(Vec<Choice>),
    /// The core knows the answer.
    Typed(Box<Case>),
}

/// One of several answers.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Unique in its question; ties it to its words.
    pub id: String,
    /// Whether it is the right one.
    pub right: bool,
    /// The belief that it comes from.
    pub misconception: Option<&'static Misconception>,
}

/// What an answer is worth.
#[derive(Debug, Clone, Copy)]
pub enum Grade {
    /// Right.
    Right,
    /// Wrong, and the belief that gives this very answer, if one is known.
    Wrong { misconception: Option<&'static Misconception> },
    /// No answer to this question: nothing is counted, and what was typed can be mended.
    NotUnderstood,
}

impl Question {
    /// Grades an answer: the id of a choice, or what was typed.
    pub fn grade(&self, answer: &str) -> Grade {
        match self {
            Self::Choices(choices) => match choices.iter().find(|choice| choice.id == answer.trim()) {
                Some(choice) if choice.right => Grade::Right,
                Some(choice) => Grade::Wrong { misconception: choice.misconception },
                None => Grade::NotUnderstood,
            },
            Self::Typed(case) => match read(case, answer) {
                Some(typed) => grade_typed(case, &typed),
                None => Grade::NotUnderstood,
            },
        }
    }

    /// What was typed, as the feedback on a misconception wants it; `None` for choices.
    pub fn typed(&self, answer: &str) -> Option<Typed> {
        match self {
            Self::Choices(_) => None,
            Self::Typed(case) => read(case, answer),
        }
    }
}

fn grade_typed(case: &Case, typed: &Typed) -> Grade {
    if is_right(case, typed) { Grade::Right } else { Grade::Wrong { misconception: recognise(case, typed) } }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use toml::de::ValueDeserializer;

    use super::*;
    use crate::misconception::by_id;

    /// `right`, `wrong`, `wrong: ID`, or `not understood`.
    fn grade(question: &Question, answer: &str) -> String {
        match question.grade(answer) {
            Grade::Right => "right".to_owned(),
            Grade::Wrong { misconception: None } => "wrong".to_owned(),
            Grade::Wrong { misconception: Some(known) } => format!("wrong: {}", known.id),
            Grade::NotUnderstood => "not understood".to_owned(),
        }
    }

    #[test]
    fn a_chosen_answer_names_the_belief_that_it_comes_from() {
        let choice = |id: &str, right, misconception| Choice { id: id.to_owned(), right, misconception };
        let question = Question::Choices(vec![
            choice("one", true, None),
            choice("nine", false, by_id("EDGE")),
            choice("none", false, None),
        ]);
        for (answer, expected) in
            [("one", "right"), ("nine", "wrong: EDGE"), ("none", "wrong"), ("two", "not understood")]
        {
            assert_eq!(grade(&question, answer), expected, "{answer}");
        }
    }

    #[test]
    fn a_typed_answer_is_compared_with_the_core_and_with_the_known_beliefs() {
        let asks = "{ receptive_field = [{ kernel = 3, stride = 2 }, { kernel = 3, stride = 2 }] }";
        let case = Case::deserialize(ValueDeserializer::parse(asks).unwrap()).unwrap();
        let question = Question::Typed(Box::new(case));
        for (answer, expected) in [
            ("7", "right"),
            ("７", "right"),
            ("5", "wrong: RFMULT"),
            ("100", "wrong"),
            ("seven", "not understood"),
        ] {
            assert_eq!(grade(&question, answer), expected, "{answer}");
        }
    }
}
