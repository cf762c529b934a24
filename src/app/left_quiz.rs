//! A quiz that was left before its end: it waits to be gone on with, until another one is left. After a
//! restart it is begun as it was, and given the answers that were kept.

use super::{App, Practice, QuizScreen, Screen};
use crate::progress::Record;
use crate::quiz::{Begun, Earlier, Mode, Report, Session};

/// The setting under which the last quiz is kept.
const SETTING: &str = "quiz";

impl App {
    /// The quiz that was left and can be gone on with.
    pub fn left_quiz(&self) -> Option<&QuizScreen> {
        self.kept.quiz.as_deref()
    }

    /// The rows of the list of ways to practise: first of all, to go on with what was left; near its end, what
    /// came out of the last quiz.
    pub fn practices(&self) -> Vec<Practice> {
        let left = self.left_quiz().map(|_| Practice::Resume);
        let mut rows: Vec<_> = left.into_iter().chain(Practice::ALL).collect();
        if self.kept.report.is_some() {
            rows.insert(rows.len() - 1, Practice::Report);
        }
        rows
    }

    /// Takes back what was kept under this name of the last quiz.
    pub fn restore_quiz(&mut self, name: &str, value: &str) {
        if name == SETTING {
            self.kept.begun = Begun::from_text(value);
        }
    }

    /// When the last quiz of an earlier start began: its answers are wanted with the history.
    pub fn last_quiz(&self) -> Option<i64> {
        self.kept.begun.as_ref().map(|begun| begun.started().at)
    }

    /// Goes on, out of sight, with the quiz of an earlier start, or works its report out again.
    pub(super) fn recall_quiz(&mut self, earlier: &Earlier) {
        let begun = self.kept.begun.take();
        let session =
            begun.and_then(|begun| Session::recall(&begun, &earlier.before, &earlier.answers, self.now));
        let Some(mut session) = session else { return };
        if session.is_over() {
            self.kept.report = Some(Box::new(session.report()));
        } else {
            session.pause(self.now);
            self.kept.quiz = Some(Box::new(QuizScreen::new(session)));
        }
    }

    /// What is kept of the last quiz beside its answers.
    pub(super) fn note_quiz(begun: &Begun) -> Record {
        Record::Setting { name: SETTING.to_owned(), value: begun.to_text() }
    }

    /// What came out of the last quiz that was ended since the start.
    pub fn last_report(&self) -> Option<&Report> {
        self.kept.report.as_deref().filter(|_| self.kept.has_ended)
    }

    /// To what came out of the last quiz.
    pub(super) fn open_report(&mut self) {
        if let Some(report) = self.kept.report.clone() {
            self.screens.push(Screen::Report { report, selected: 0 });
        }
    }

    /// Puts a quiz aside. One in which nothing was done yet is only closed: it would take the place of one
    /// that is half done.
    pub(super) fn leave_quiz(&mut self, mut quiz: Box<QuizScreen>) {
        if quiz.session.is_over() || !quiz.is_begun() {
            return;
        }
        quiz.session.pause(self.now);
        let key = match (quiz.session.mode(), self.kept.is_lost) {
            (Mode::Mock, false) => "app-quiz-left-mock",
            (Mode::Mock, true) => "app-quiz-left-mock-unkept",
            (_, false) => "app-quiz-left",
            (_, true) => "app-quiz-left-unkept",
        };
        let mut sentence = self.texts.get(key);
        if let Some(mut other) = self.kept.quiz.replace(quiz) {
            let mode = self.texts.get(other.session.mode().key());
            // Alone in its line: behind another sentence it would not be seen on a small screen.
            sentence = self.texts.with("app-quiz-left-other", &[("mode", &mode)]);
            while !other.session.is_over() {
                other.session.finish(self.now);
            }
            self.kept.report = Some(Box::new(other.session.report()));
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
