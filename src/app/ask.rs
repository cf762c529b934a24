//! Asking questions: starting a session, answering, going on, and what follows from an answer.

use super::{App, Command, Effect, History, LessonScreen, Practice, QuizScreen, Screen, family_at, key_of};
use crate::misconception::{Misconception, place_of};
use crate::progress::Record;
use crate::quiz::{Begun, Earlier, FAMILIES, Felt, Mode, Plan, Report, Stage};

impl App {
    /// Does `command` once all earlier answers are known; asks for them first where they are not.
    fn with_history(&mut self, command: Command) -> Option<Vec<Effect>> {
        if self.history.is_some() {
            self.refresh_history();
            return None;
        }
        self.waiting = Some(command);
        Some(vec![Effect::ReadHistory])
    }

    /// Another day, or another day of the interview: what is due and proposed follows.
    pub(super) fn refresh_history(&mut self) {
        let (interview, now) = (self.settings.interview, self.now);
        if let Some(history) = self.history.take_if(|history| !history.is_of(interview, now)) {
            self.history = Some(history.with(&[], interview, now));
        }
    }

    /// The earlier answers are there: what waited for them goes on.
    pub(super) fn take_history(&mut self, earlier: Earlier) -> Vec<Effect> {
        self.recall_quiz(&earlier);
        let (interview, now) = (self.settings.interview, self.now);
        let history = History::new(earlier.past, interview, now);
        self.history = Some(history.with(&earlier.answers, interview, now));
        self.waiting.take().map_or_else(Vec::new, |command| self.update(command))
    }

    pub(super) fn open_practice(&mut self) -> Vec<Effect> {
        if let Some(first) = self.with_history(Command::OpenPractice) {
            return first;
        }
        self.screens.push(Screen::Practice { selected: 0 });
        vec![]
    }

    pub(super) fn open_today(&mut self) -> Vec<Effect> {
        if let Some(first) = self.with_history(Command::OpenToday) {
            return first;
        }
        self.start_practice(Practice::Today);
        vec![]
    }

    /// Begins a session that was asked for by its plan.
    pub(super) fn practise(&mut self, plan: Plan, seed: Option<u64>) -> Vec<Effect> {
        let command = Command::Practise { plan: plan.clone(), seed };
        if let Some(first) = self.with_history(command) {
            return first;
        }
        self.start_session(plan, seed);
        vec![]
    }

    /// Enter on a row of the list of ways to practise.
    pub(super) fn start_practice(&mut self, practice: Practice) {
        let Some(history) = &self.history else { return };
        match practice {
            Practice::Resume => self.resume_quiz(),
            Practice::Report => self.open_report(),
            Practice::Drill => self.screens.push(Screen::Families { selected: 0 }),
            Practice::Progress => self.screens.push(Screen::Standing { selected: 0 }),
            Practice::Today if self.left_is_todays() => self.resume_quiz(),
            Practice::Today => {
                if let Some(plan) = practice.plan(&history.today) {
                    self.start_session(plan, None);
                }
                self.kept.todays = self.quiz().map(|quiz| quiz.session.started());
            }
            _ => {
                if let Some(plan) = practice.plan(&history.today) {
                    self.start_session(plan, None);
                }
            }
        }
    }

    /// Enter on a family.
    pub(super) fn start_drill(&mut self, row: usize) {
        if let Some(family) = family_at(row) {
            self.start_session(Plan::Drill(family), None);
        }
    }

    /// Begins a session.
    fn start_session(&mut self, plan: Plan, seed: Option<u64>) {
        let Some(history) = &self.history else { return };
        let nothing = match plan {
            Plan::Review => "app-quiz-nothing-due",
            Plan::Retry => "app-quiz-nothing-missed",
            _ => "app-quiz-nothing",
        };
        let session = history.session(plan, self.now, seed);
        if session.is_over() {
            self.say(nothing, &[]);
            return;
        }
        self.screens.push(Screen::Quiz(Box::new(QuizScreen::new(session))));
    }

    /// The quiz that the keys are about, alone or in a lesson: on the screen, or under the help.
    pub(super) fn quiz(&self) -> Option<&QuizScreen> {
        match self.screens.iter().rfind(|screen| !screen.is_overlay()) {
            Some(Screen::Quiz(quiz)) => Some(quiz),
            Some(Screen::Lesson(lesson)) => lesson.quiz(),
            _ => None,
        }
    }

    pub(super) fn quiz_mut(&mut self) -> Option<&mut QuizScreen> {
        match self.screens.last_mut() {
            Some(Screen::Quiz(quiz)) => Some(quiz),
            Some(Screen::Lesson(lesson)) => lesson.quiz_mut(),
            _ => None,
        }
    }

    /// Enter in a quiz: give the answer, or go on.
    pub(super) fn continue_quiz(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(quiz) = self.quiz_mut() else { return vec![] };
        let Some(asked) = quiz.session.current().cloned() else { return self.finish_quiz() };
        let waits = quiz.waits(&asked);
        match asked.stage {
            Stage::Done => return self.next_question(),
            // A lesson shows the answer only to who asks for it.
            Stage::Again if waits && quiz.session.mode() != Mode::Lesson => return self.skip(),
            _ if waits => {
                self.say("app-quiz-empty", &[]);
                return vec![];
            }
            _ if quiz.asks_whether_none(&asked) => {
                quiz.tells_none = true;
                let key = key_of(&Command::Continue);
                self.say("app-quiz-no-point", &[("key", &key)]);
                return vec![];
            }
            _ => {}
        }
        let answer = quiz.clone();
        let reply = quiz.session.give(answer.given(&asked), now);
        quiz.take(reply);
        let asks_on = quiz.asks_on();
        let mut effects = self.keep_answers();
        if asks_on {
            effects.extend(self.next_question());
        }
        effects
    }

    fn next_question(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(quiz) = self.quiz_mut() else { return vec![] };
        let before = quiz.session.is_at_end();
        quiz.session.next(now);
        quiz.empty();
        let is_over = quiz.session.is_over();
        let turns = !before && quiz.session.is_at_end();
        let (ran_out, is_comparing) = (turns && quiz.session.ran_out(), turns && !is_over);
        let mut effects = self.keep_answers();
        if is_over {
            effects.extend(self.finish_quiz());
        }
        let said = [(ran_out, "app-quiz-time-over"), (is_comparing, "app-quiz-compare")];
        let said = said.into_iter().filter(|(holds, _)| *holds);
        let said: Vec<_> = said.map(|(_, key)| self.texts.get(key)).collect();
        if !said.is_empty() {
            self.message = Some(said.join(" "));
        }
        effects
    }

    /// Ends the session with its report; what was told in a mock interview is compared first.
    pub(super) fn finish_quiz(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(quiz) = self.quiz_mut() else { return vec![] };
        let is_begun = quiz.session.is_begun();
        quiz.session.finish(now);
        if !quiz.session.is_over() {
            quiz.empty();
            self.say("app-quiz-compare", &[]);
            return self.keep_answers();
        }
        let mut effects = self.keep_answers();
        let Some(Screen::Quiz(quiz)) = self.screens.pop() else { return effects };
        let begun = quiz.session.begun().filter(|_| is_begun).map(Begun::ended);
        effects.extend(begun.map(|begun| Effect::Keep(Box::new(Self::note_quiz(&begun)))));
        if quiz.session.answered().is_empty() {
            return effects;
        }
        self.kept.report = Some(Box::new(quiz.session.report()));
        self.kept.has_ended = true;
        self.open_report();
        effects
    }

    pub(super) fn skip(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(quiz) = self.quiz_mut() else { return vec![] };
        quiz.session.skip(now);
        quiz.see_solution();
        let asks_on = quiz.asks_on();
        let mut effects = self.keep_answers();
        if asks_on {
            effects.extend(self.next_question());
        }
        effects
    }

    pub(super) fn take_back(&mut self) -> Vec<Effect> {
        let Some(quiz) = self.quiz_mut() else { return vec![] };
        // What was not given yet is no answer.
        let taken = quiz.is_fresh() && quiz.session.undo();
        quiz.empty();
        if taken {
            self.reopen_check();
        }
        self.keep_answers()
    }

    pub(super) fn feel(&mut self, felt: Felt) -> Vec<Effect> {
        if let Some(quiz) = self.quiz_mut() {
            quiz.session.feel(felt);
        }
        self.keep_answers()
    }

    pub(super) fn quiz_hint(&mut self) {
        if let Some(quiz) = self.quiz_mut() {
            quiz.session.hint();
            quiz.scroll = 0;
        }
    }

    pub(super) fn mark(&mut self) {
        let Some(quiz) = self.quiz_mut() else { return };
        quiz.tells_none = false;
        let Some(row) = quiz.selected else {
            // Where nothing is selected yet, it is first seen which row is meant.
            self.select(0);
            return;
        };
        if let Some(tick) = quiz.ticks.get_mut(row) {
            *tick = !*tick;
        }
    }

    /// Selects a row and ticks it, or takes its tick away.
    pub(super) fn mark_row(&mut self, row: usize) {
        if row < self.rows() {
            self.select(row);
            self.mark();
        }
    }

    pub(super) fn pause(&mut self) {
        let now = self.now;
        if let Some(quiz) = self.quiz_mut() {
            if quiz.session.is_paused() {
                quiz.session.resume(now);
            } else {
                quiz.session.pause(now);
            }
        }
    }

    pub(super) fn toggle_clock(&mut self) {
        if let Some(quiz) = self.quiz_mut() {
            quiz.clock = !quiz.clock;
        }
    }

    /// What was answered goes into the history here, and to whoever keeps it.
    fn keep_answers(&mut self) -> Vec<Effect> {
        let Some(quiz) = self.quiz_mut() else { return vec![] };
        let new = quiz.session.take_new();
        if new.is_empty() {
            return vec![];
        }
        let begun = quiz.session.begun().filter(|_| quiz.session.answered().len() == 1).cloned();
        // A lesson asks without it; what is first read later has these answers, too.
        if let Some(history) = self.history.take() {
            self.history = Some(history.with(&new, self.settings.interview, self.now));
        }
        let begun = begun.map(|begun| Self::note_quiz(&begun));
        let answers = new.into_iter().map(Record::Answer);
        begun.into_iter().chain(answers).map(|record| Effect::Keep(Box::new(record))).collect()
    }

    /// To the lesson step that teaches this; closing it comes back here.
    pub(super) fn teach(&mut self) {
        let cure = match self.screen() {
            screen @ (Screen::Report { selected, .. } | Screen::Standing { selected }) => {
                self.cures(screen).get(*selected).copied()
            }
            _ => self.cure(),
        };
        let Some(cure) = cure else { return };
        let is_asked = self.quiz().is_some();
        let screens = self.screens.len();
        self.open_cure(cure);
        if is_asked && self.screens.len() > screens {
            self.say_way_back();
        }
    }

    /// Where each row of a report or of the standing is taught: first the families, then the beliefs.
    pub(super) fn cures(&self, screen: &Screen) -> Vec<&'static str> {
        let (families, beliefs): (Vec<_>, Vec<_>) = match screen {
            Screen::Report { report, .. } => (
                report.rows.iter().map(|row| row.family.cure).collect(),
                report.met.iter().map(|seen| seen.misconception.cure).collect(),
            ),
            Screen::Standing { .. } => (
                FAMILIES.iter().map(|family| family.cure).collect(),
                self.met().iter().map(|known| known.cure).collect(),
            ),
            _ => return vec![],
        };
        [families, beliefs].concat()
    }

    /// Where the question that was asked is taught, or the belief that was met in it.
    pub(super) fn cure(&self) -> Option<&'static str> {
        let quiz = self.quiz()?;
        let family = quiz.session.current().map(|asked| asked.question.family.cure);
        quiz.recognised().map(|known| known.cure).or(family)
    }

    fn open_cure(&mut self, cure: &str) {
        let (lesson, step) = place_of(cure);
        let Ok(place) = self.course.place(lesson) else {
            // A teacher's own course need not teach everything that is asked.
            self.say("ready-not-taught", &[]);
            return;
        };
        // Taught in this lesson: the question waits in its step, which is left like any other.
        let left = self.lesson().filter(|screen| screen.place() == place).map(LessonScreen::step_number);
        if left.is_none() {
            self.open_lesson(place);
        }
        let found = self.lesson().and_then(|screen| screen.lesson().position(step));
        if let Some(step) = found {
            self.go_to_step(step);
        }
        if let Some(step) = left {
            self.say("app-quiz-waits", &[("step", &(step + 1).to_string())]);
        }
    }

    /// The misconceptions that were met, the most often met first.
    pub fn met(&self) -> Vec<&'static Misconception> {
        let met = self.history.as_ref().map_or_else(Vec::new, |history| history.past.met());
        met.iter().map(|met| met.misconception).collect()
    }

    /// The report on the screen, or under what was missed.
    pub fn report(&self) -> Option<&Report> {
        self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Report { report, .. } => Some(&**report),
            _ => None,
        })
    }

    /// The report on the screen, as Markdown into a file.
    pub(super) fn save_report(&mut self) -> Vec<Effect> {
        let Screen::Report { report, .. } = self.screen() else { return vec![] };
        let text = report.to_markdown(&self.texts);
        let name = format!("convtutor-report-{}.md", self.now.day());
        vec![Effect::Write { name, text }]
    }
}
