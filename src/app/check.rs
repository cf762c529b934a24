//! The questions that a lesson draws from the quiz: begun when their step is met, done with the last of them.

use super::{App, Effect, LessonScreen, QuizScreen, Reply, Screen};
use crate::lesson::Kind;
use crate::progress::{Progress, step_place};
use crate::quiz::{Past, Pick, Plan, Session, Stage, Verdict};

impl LessonScreen {
    /// What the step draws from the quiz.
    pub fn picks(&self) -> &[Pick] {
        match &self.step().kind {
            Kind::Check(picks) => picks,
            _ => &[],
        }
    }

    /// The questions that were drawn, if the step asks some and was not done on an earlier day.
    pub fn quiz(&self) -> Option<&QuizScreen> {
        self.state().quiz.as_deref()
    }

    /// The same, to be answered.
    pub fn quiz_mut(&mut self) -> Option<&mut QuizScreen> {
        self.state_mut().quiz.as_deref_mut()
    }
}

impl App {
    /// A step is met: what only wants to be read is done, and what asks begins, or goes on where it was left.
    pub(super) fn arrive(&mut self) {
        if self.lesson().is_some_and(|lesson| matches!(lesson.step().kind, Kind::Read)) {
            self.record(Progress::finished);
        }
        self.leave_at_step();
        let now = self.now;
        let seed = now.at.unsigned_abs().wrapping_add(self.begun + 1);
        let answered = self
            .lesson()
            .map_or(0, |lesson| self.progress.questions_answered(&lesson.lesson().id, &lesson.step().id));
        let Some(lesson) = self.lesson_mut() else { return };
        if let Some(quiz) = lesson.quiz_mut() {
            quiz.session.resume(now);
        } else if !lesson.picks().is_empty() && !lesson.state().done {
            // What was answered before is not asked for: a lesson begins with the easiest in any case.
            let picks = lesson.picks().to_vec();
            // A lesson may have got fewer questions since.
            let answered = if answered < picks.len() { answered } else { 0 };
            let mut session = Session::start(Plan::Lesson(picks), &Past::default(), now, seed);
            session.pass(answered, now);
            lesson.state_mut().quiz = Some(Box::new(QuizScreen::new(session)));
            self.begun += 1;
        }
    }

    /// The step is left: the clock of its question stands.
    pub(super) fn depart(&mut self) {
        let now = self.now;
        if let Some(Screen::Lesson(lesson)) = self.screens.last_mut()
            && let Some(quiz) = lesson.quiz_mut()
        {
            quiz.session.pause(now);
        }
    }

    /// Enter: the answer is given as in any quiz, and the last one ends the step.
    pub(super) fn continue_check(&mut self) -> Vec<Effect> {
        let tries = |app: &Self| app.quiz()?.session.current().map(|asked| asked.tries);
        let before = tries(self);
        let effects = self.continue_quiz();
        self.show_words();
        if tries(self) > before {
            self.note_answer();
        }
        self.note_questions();
        effects
    }

    /// What an answer means for the step.
    fn note_answer(&mut self) {
        let Some(quiz) = self.quiz() else { return };
        let verdict = quiz.session.current().and_then(|asked| asked.verdict.as_ref());
        let is_right = verdict.is_some_and(Verdict::is_right);
        let is_end = quiz.is_done() && quiz.is_last();
        match (is_end, is_right) {
            (true, true) => self.finish(Reply::Right),
            // Of two choices the other one need not be tried.
            (true, false) => self.finish(Reply::Wrong(None)),
            (false, true) => {}
            (false, false) => self.record(|progress, lesson, step| progress.answered(lesson, step, false)),
        }
    }

    /// Shows the answer to the question that is asked; that it was shown is remembered of the step.
    pub(super) fn show_check(&mut self) -> Vec<Effect> {
        let effects = self.skip();
        self.show_words();
        if self.quiz().is_some_and(QuizScreen::is_last) {
            self.finish(Reply::Shown);
        } else {
            self.record(Progress::looked_up);
        }
        self.note_questions();
        effects
    }

    /// The last answer was taken back: the step asks again.
    pub(super) fn reopen_check(&mut self) {
        if let Some(lesson) = self.lesson_mut() {
            let state = lesson.state_mut();
            state.done = false;
            state.reply = None;
        }
        self.note_questions();
    }

    /// Writes down how many questions of the step are answered: after a restart it goes on with the next one.
    pub(super) fn note_questions(&mut self) {
        let Some(lesson) = self.lesson().filter(|lesson| !lesson.picks().is_empty()) else { return };
        let asked = lesson.quiz().filter(|_| !lesson.state().done).and_then(|quiz| quiz.session.current());
        let answered = asked.map_or(0, |asked| asked.number - usize::from(asked.stage != Stage::Done));
        let place = step_place(&lesson.lesson().id, &lesson.step().id);
        self.leave_at(&place, &if answered == 0 { String::new() } else { answered.to_string() });
    }
}
