//! Working through a lesson: predicting, answering, reaching a goal, going on.

use super::navigate::ids;
use super::{
    App, Command, Context, Effect, Focus, LessonScreen, Recognised, Reply, Screen, key_of, lab_contexts,
};
use crate::lab::{Action, Lab, Stage, value};
use crate::lesson::{Choice, Grade, Kind, Question};
use crate::misconception::{Answer, Case, Misconception, Typed, feedback, recognise, truth};
use crate::progress::{Progress, Record};

impl LessonScreen {
    /// The active contexts of the step, innermost first.
    pub fn contexts(&self) -> Vec<Context> {
        let state = self.state();
        if let (Focus::Words, Some(quiz)) = (state.focus, self.quiz()) {
            let inner = quiz.contexts().into_iter().filter(|context| *context != Context::Quiz);
            let mut contexts: Vec<Context> = inner.chain([Context::Lesson]).collect();
            // Its keys come before what can be typed; but an `x` may also say that something is not true.
            let place = usize::from(contexts[0] == Context::Truth);
            contexts.insert(place, Context::Check);
            return contexts;
        }
        if let (Focus::Words, false) = (state.focus, state.done) {
            match self.question() {
                Some(Question::Typed(_)) => return vec![Context::Answer, Context::Lesson],
                Some(Question::Choices(_)) => return vec![Context::Choices, Context::Lesson],
                _ => {}
            }
        }
        let mut contexts = lab_contexts(self.bench(), true);
        if self.asks() && (!state.done || self.quiz().is_some()) {
            contexts.insert(contexts.len() - 1, Context::Aloof);
        }
        contexts.insert(contexts.len() - 1, Context::Lesson);
        contexts
    }

    /// The choices that the step offers.
    pub fn choices(&self) -> &[Choice] {
        match self.question() {
            Some(Question::Choices(choices)) => choices,
            _ => &[],
        }
    }

    /// Writes the answer into the step: the right choice, the truth, a solution.
    fn fill_in(&mut self) {
        match &self.step().kind {
            Kind::Question(Question::Choices(choices)) => {
                let right = choices.iter().position(|choice| choice.right);
                let state = self.state_mut();
                state.chosen = right;
                state.selected = right.unwrap_or(0);
            }
            Kind::Question(Question::Typed(case)) => {
                let answer = truth(case).map_or_else(|_| String::new(), |answer| written(&answer));
                self.state_mut().answer = answer;
            }
            Kind::Task(task) => {
                let scene = task.solution.clone();
                if let Ok(solved) = scene.overlay(self.bench().lab.experiment()) {
                    let _ = self.bench_mut().lab.apply(Action::Open(Box::new(solved)));
                }
            }
            Kind::Read | Kind::Predict(_) | Kind::Check(_) => {}
        }
    }

    /// The belief behind the last answer, if one was recognised.
    pub fn recognised(&self) -> Option<&'static Misconception> {
        match &self.state().reply {
            Some(Reply::Wrong(Some(recognised))) => Some(recognised.misconception),
            _ => None,
        }
    }
}

impl App {
    /// Whether a step of a lesson is done.
    pub fn is_step_done(&self, screen: &LessonScreen, step: usize) -> bool {
        let lesson = screen.lesson();
        lesson.steps.get(step).is_some_and(|step| self.progress.of(&lesson.id, &step.id).done)
    }

    pub(super) fn lesson_mut(&mut self) -> Option<&mut LessonScreen> {
        match self.screens.iter_mut().rfind(|screen| !screen.is_overlay()) {
            Some(Screen::Lesson(lesson)) => Some(lesson),
            _ => None,
        }
    }

    /// Enter in a lesson.
    pub(super) fn continue_lesson(&mut self) -> Vec<Effect> {
        let Some(lesson) = self.lesson() else { return vec![] };
        let state = lesson.state();
        if state.is_predicting() {
            self.act(Action::Check);
        } else if state.done {
            self.go_on();
        } else if lesson.asks() && state.focus == Focus::Lab {
            // Whoever looks something up in the lab has not answered yet.
            self.switch_focus();
        } else if lesson.quiz().is_some() {
            return self.continue_check();
        } else if lesson.question().is_some() {
            self.answer();
        } else {
            let left = lesson.what_is_left();
            self.say(left, &[("key", &key_of(&Command::Continue))]);
        }
        vec![]
    }

    /// Looks at what a change of the lab came to: a prediction compared, a goal reached.
    pub(super) fn after_change(&mut self) {
        let Some(lesson) = self.lesson_mut() else {
            self.name_belief();
            return;
        };
        if lesson.state().done {
            return;
        }
        let outcome = match &lesson.step().kind {
            Kind::Predict(_) => compared(&lesson.bench().lab),
            Kind::Task(task) => {
                let lab = &lesson.bench().lab;
                task.goal.holds(lab.experiment(), lab.computed()).then_some(Reply::Right)
            }
            Kind::Read | Kind::Question(_) | Kind::Check(_) => None,
        };
        if let Some(reply) = outcome {
            self.finish(reply);
        }
    }

    /// In a free lab, says which known belief gives what was predicted.
    fn name_belief(&mut self) {
        let reply = self.bench().and_then(|bench| compared(&bench.lab));
        if let Some(Reply::Wrong(Some(recognised))) = reply
            && let Some((case, typed)) = &recognised.answer
        {
            self.message = Some(feedback(&self.texts, recognised.misconception, case, typed));
        }
    }

    /// Takes the chosen or typed answer to a question.
    fn answer(&mut self) {
        let Some(lesson) = self.lesson_mut() else { return };
        let Some(question) = lesson.question() else { return };
        let state = lesson.state();
        let (typed, chosen) = match question {
            Question::Choices(choices) => match choices.get(state.selected) {
                Some(choice) => (choice.id.as_str(), Some(state.selected)),
                None => return,
            },
            Question::Typed(_) => (state.answer.as_str(), None),
        };
        let grade = question.grade(typed);
        let answer = match question {
            Question::Typed(case) => question.typed(typed).map(|typed| (Case::clone(case), typed)),
            Question::Choices(_) => None,
        };
        lesson.state_mut().chosen = chosen;
        match grade {
            Grade::Right => self.finish(Reply::Right),
            Grade::NotUnderstood => lesson.state_mut().reply = Some(Reply::NotUnderstood),
            Grade::Wrong { misconception } => {
                let recognised =
                    misconception.map(|misconception| Box::new(Recognised { misconception, answer }));
                lesson.state_mut().reply = Some(Reply::Wrong(recognised));
                self.record(|progress, lesson, step| progress.answered(lesson, step, false));
            }
        }
    }

    /// The step is done, with this said about it.
    pub(super) fn finish(&mut self, reply: Reply) {
        self.record(|progress, lesson, step| match &reply {
            Reply::Shown => progress.revealed(lesson, step),
            Reply::Right => progress.answered(lesson, step, true),
            Reply::Wrong(_) | Reply::NotUnderstood => {
                // A prediction was made and compared: that is what the step asked for.
                progress.answered(lesson, step, false);
                progress.finished(lesson, step);
            }
        });
        if let Some(lesson) = self.lesson_mut() {
            let state = lesson.state_mut();
            state.reply = Some(reply);
            state.done = true;
            state.scroll = 0;
            state.lab_page = false;
        }
    }

    /// Turns to the lab where a small screen shows one page: what is done to it is seen.
    pub(super) fn show_lab(&mut self) {
        if let Some(lesson) = self.lesson_mut() {
            lesson.state_mut().lab_page = true;
        }
    }

    /// Turns to the words there.
    pub(super) fn show_words(&mut self) {
        if let Some(lesson) = self.lesson_mut() {
            lesson.state_mut().lab_page = false;
        }
    }

    /// Writes down that the lesson on the screen goes on in its step, whenever it is opened again. Who only looks
    /// something up, from a quiz or a report, has not come that far.
    pub(super) fn leave_at_step(&mut self) {
        let from = |screen: &Screen| {
            matches!(
                screen,
                Screen::Quiz(_) | Screen::Report { .. } | Screen::Missed { .. } | Screen::Standing { .. }
            )
        };
        if self.screens.iter().any(from) {
            return;
        }
        let Some(lesson) = self.lesson() else { return };
        let (lesson, step) = (lesson.lesson().id.clone(), lesson.step().id.clone());
        self.leave_at(&lesson, &step);
    }

    pub(super) fn leave_at(&mut self, lesson: &str, step: &str) {
        if self.progress.left_at(lesson).unwrap_or_default() != step {
            self.progress.leave_at(lesson, step);
            self.to_keep.push(Effect::Keep(Box::new(Record::left(lesson, step))));
        }
    }

    /// Writes down what happened in the step on the screen.
    pub(super) fn record(&mut self, note: impl FnOnce(&mut Progress, &str, &str)) {
        let on_top = self.screens.iter().rfind(|screen| !screen.is_overlay());
        let Some(Screen::Lesson(lesson)) = on_top else { return };
        let (lesson, step) = (lesson.lesson().id.clone(), lesson.step().id.clone());
        note(&mut self.progress, &lesson, &step);
        let record = self.progress.of(&lesson, &step);
        self.to_keep.push(Effect::Keep(Box::new(Record::Step { lesson, step, record })));
    }

    pub(super) fn show_answer(&mut self) -> Vec<Effect> {
        match self.lesson_mut() {
            Some(lesson) if lesson.quiz().is_some() => return self.show_check(),
            Some(lesson) if !lesson.state().is_predicting() => {
                lesson.fill_in();
                self.finish(Reply::Shown);
            }
            _ => self.act(Action::Reveal),
        }
        vec![]
    }

    /// To the next step, or home after the last one.
    fn go_on(&mut self) {
        if self.lesson().is_some_and(LessonScreen::has_next) {
            self.go_by(1);
            return;
        }
        let Some(lesson) = self.lesson() else { return };
        let place = lesson.place();
        let lesson = lesson.lesson();
        let (done, total) = self.progress.lesson_done(&lesson.id, ids(lesson));
        let title = lesson.words(self.settings.language).title.clone();
        let id = lesson.id.clone();
        self.close();
        // Gone through: another time it begins anew, or with what is left to do.
        self.leave_at(&id, "");
        let last = place + 1 == self.course.lessons().len();
        if let Some(Screen::Home { selected }) = self.screens.last_mut() {
            *selected = if last { place } else { place + 1 };
        }
        let values = [("title", title.as_str()), ("done", &done.to_string()), ("total", &total.to_string())];
        self.say("app-lesson-end", &values);
    }

    pub(super) fn go_by(&mut self, by: isize) {
        let step = self.lesson().and_then(|lesson| lesson.step_number().checked_add_signed(by));
        if let Some(step) = step {
            self.go_to_step(step);
        }
    }

    pub(super) fn go_to_step(&mut self, step: usize) {
        let Some(Screen::Lesson(lesson)) = self.screens.last_mut() else { return };
        let Some(next) = lesson.lesson().steps.get(step) else { return };
        let done = self.progress.of(&lesson.lesson().id, &next.id).done;
        self.depart();
        if let Some(lesson) = self.lesson_mut() {
            lesson.go_to(step, done);
        }
        self.arrive();
    }

    pub(super) fn hint(&mut self) {
        self.quiz_hint();
        if let Some(lesson) = self.lesson_mut()
            && lesson.has_hint()
        {
            let state = lesson.state_mut();
            state.hints += 1;
            state.scroll = 0;
        }
        self.show_words();
    }

    pub(super) fn restart_step(&mut self) {
        if let Some(lesson) = self.lesson_mut() {
            lesson.restart();
        }
        self.note_questions();
        self.arrive();
    }

    pub(super) fn turn_page(&mut self) {
        if let Some(lesson) = self.lesson_mut() {
            let state = lesson.state_mut();
            state.lab_page = !state.lab_page;
        }
    }

    pub(super) fn switch_focus(&mut self) {
        if let Some(lesson) = self.lesson_mut() {
            let state = lesson.state_mut();
            state.focus = if state.focus == Focus::Words { Focus::Lab } else { Focus::Words };
            // Whatever has the keys is seen.
            state.lab_page = state.focus == Focus::Lab;
        }
    }

    /// Scrolls the words by so many lines, up where negative.
    pub(super) fn scroll(&mut self, lines: isize) {
        if self.contexts().contains(&Context::List) {
            return self.select_by(lines);
        }
        let reach = self.reach;
        let scroll = match self.quiz_mut() {
            Some(quiz) => Some(&mut quiz.scroll),
            None => self.lesson_mut().map(|lesson| &mut lesson.state_mut().scroll),
        };
        if let Some(scroll) = scroll {
            *scroll = reach.within(reach.within(*scroll) + lines);
        }
    }
}

/// What to say when a prediction has been compared; `None` while it is still open.
fn compared(lab: &Lab) -> Option<Reply> {
    let prediction = lab.prediction()?;
    match prediction.stage {
        Stage::Open => None,
        Stage::Shown => Some(Reply::Shown),
        Stage::Checked if prediction.is_right() => Some(Reply::Right),
        Stage::Checked => {
            let case = Case::of(lab.experiment(), prediction.target);
            let typed = Typed::of(prediction)?;
            let misconception = recognise(&case, &typed);
            let recognised = misconception
                .map(|misconception| Box::new(Recognised { misconception, answer: Some((case, typed)) }));
            Some(Reply::Wrong(recognised))
        }
    }
}

/// An answer as a learner would type it.
fn written(answer: &Answer) -> String {
    match answer {
        Answer::Size([rows, columns]) => format!("{rows} x {columns}"),
        Answer::Number(number) => value::exact(*number),
        Answer::Shape(shape) => shape.iter().map(ToString::to_string).collect::<Vec<_>>().join(" x "),
        Answer::Fraction(_) | Answer::Grid(_) | Answer::Settings(_) | Answer::Refused => String::new(),
    }
}
