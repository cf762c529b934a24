//! A question of the quiz, answered with keys: in a quiz and in a lesson.

use convtutor::app::{QuizScreen, Screen};
use convtutor::misconception::Answer;
use convtutor::quiz::{Asks, Distractor, Question, Stage};

use super::learner::{Learner, written};

/// The quiz that has the keys.
#[track_caller]
pub fn quiz(learner: &Learner) -> &QuizScreen {
    match learner.app().screen() {
        Screen::Quiz(quiz) => quiz,
        Screen::Lesson(lesson) => lesson.quiz().expect("a question of the quiz"),
        other => panic!("not a quiz: {other:?}"),
    }
}

/// What is asked.
#[track_caller]
pub fn question(learner: &Learner) -> Question {
    quiz(learner).session.current().expect("a question").question.clone()
}

/// How far it has come.
#[track_caller]
pub fn stage(learner: &Learner) -> Stage {
    quiz(learner).session.current().expect("a question").stage
}

/// Ticks these rows from the first on, and gives that as the answer.
pub fn tick(learner: &mut Learner, rows: impl IntoIterator<Item = bool>) {
    learner.press("Down");
    for wanted in rows {
        learner.press(if wanted { "Space Down" } else { "Down" });
    }
    learner.press("Enter");
}

/// Selects a row and gives it as the answer.
pub fn choose(learner: &mut Learner, row: usize) {
    (0..10).for_each(|_| drop(learner.press("Up")));
    (0..row).for_each(|_| drop(learner.press("Down")));
    learner.press("Enter");
}

/// Gives the right answer with keys.
pub fn answer_rightly(learner: &mut Learner) {
    let question = question(learner);
    match &question.item.asks {
        Asks::Choose(choices) => {
            let right = choices.iter().position(|choice| choice.right).unwrap();
            choose(learner, right);
        }
        Asks::Judge { is_true, .. } => choose(learner, usize::from(!is_true)),
        Asks::Tick(choices) => tick(learner, choices.iter().map(|choice| choice.right)),
        Asks::Explain { points } => {
            if stage(learner) == Stage::Open {
                learner.type_in("because, why not?");
                learner.press("Enter");
            }
            // A mock interview compares at its end.
            let is_over = matches!(learner.app().screen(), Screen::Report { .. });
            if !is_over && stage(learner) == Stage::Compare {
                tick(learner, vec![true; *points]);
            }
        }
        _ => {
            let answer = question.answer(learner.app().texts());
            learner.type_in(&answer);
            learner.press("Enter");
        }
    }
}

/// Gives an answer that is wrong: that of a known belief, where one can be typed or chosen.
pub fn answer_wrongly(learner: &mut Learner) {
    let question = question(learner);
    match &question.item.asks {
        Asks::Choose(choices) => {
            let wrong = choices.iter().position(|choice| !choice.right).unwrap();
            choose(learner, wrong);
        }
        Asks::Judge { is_true, .. } => choose(learner, usize::from(*is_true)),
        Asks::Tick(choices) => tick(learner, choices.iter().map(|choice| !choice.right)),
        _ => {
            let typable = |wrong: &Distractor| !matches!(wrong.answer, Answer::Refused | Answer::Settings(_));
            let wrong = question.distractors().into_iter().find(typable);
            learner.type_in(&wrong.map_or_else(|| "999983".to_owned(), |wrong| written(&wrong.answer)));
            learner.press("Enter");
        }
    }
}
