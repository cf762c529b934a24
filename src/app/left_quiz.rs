//! A quiz that was left before its end: it waits to be gone on with, until another one is left.

use super::{App, Practice, QuizScreen, Screen};
use crate::quiz::Mode;

impl App {
    /// The quiz that was left and can be gone on with.
    pub fn left_quiz(&self) -> Option<&QuizScreen> {
        self.kept.quiz.as_deref()
    }

    /// The rows of the list of ways to practise: first of all, to go on with what was left.
    pub fn practices(&self) -> Vec<Practice> {
        let left = self.left_quiz().map(|_| Practice::Resume);
        left.into_iter().chain(Practice::ALL).collect()
    }

    /// Puts a quiz aside. One in which nothing was done yet is only closed: it would take the place of one
    /// that is half done.
    pub(super) fn leave_quiz(&mut self, mut quiz: Box<QuizScreen>) {
        if quiz.session.is_over() || !quiz.is_begun() {
            return;
        }
        quiz.session.pause(self.now);
        let key = if quiz.session.mode() == Mode::Mock { "app-quiz-left-mock" } else { "app-quiz-left" };
        let mut sentence = self.texts.get(key);
        if let Some(other) = self.kept.quiz.replace(quiz) {
            let mode = self.texts.get(other.session.mode().key());
            sentence = format!("{sentence} {}", self.texts.with("app-quiz-left-other", &[("mode", &mode)]));
        }
        self.message = Some(sentence);
        for screen in &mut self.screens {
            if let Screen::Practice { selected } = screen {
                *selected = 0;
            }
        }
    }

    /// Goes on with the quiz that was left.
    pub(super) fn resume_quiz(&mut self) {
        let Some(mut left) = self.kept.quiz.take() else { return };
        left.session.resume(self.now);
        let is_over_time = left.session.left(self.now) == Some(0);
        self.screens.push(Screen::Quiz(left));
        self.say(if is_over_time { "app-quiz-resumed-late" } else { "app-quiz-resumed" }, &[]);
    }

    /// Whether the quiz that was left is what today proposed.
    pub(super) fn left_is_todays(&self) -> bool {
        self.left_quiz()
            .map(|left| left.session.started())
            .is_some_and(|started| self.kept.todays == Some(started) && started.day() == self.now.day())
    }
}
