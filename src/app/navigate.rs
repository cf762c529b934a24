//! Between screens and inside lists: opening, closing, selecting.

use std::rc::Rc;

use super::{App, Bench, Effect, Focus, LessonScreen, ListKind, Listing, QuizScreen, Screen, SettingRow};
use crate::lab::Experiment;
use crate::lesson::Lesson;
use crate::quiz::FAMILIES;

impl App {
    /// Opens the lesson at a place of the course where it was left, or at the first step not yet done.
    pub(super) fn open_lesson(&mut self, place: usize) {
        if let Some(kept) = self.kept.lessons.iter().position(|lesson| lesson.place() == place) {
            let lesson = self.kept.lessons.swap_remove(kept);
            self.screens.push(Screen::Lesson(lesson));
            self.arrive();
            return;
        }
        let course = Rc::clone(&self.course);
        let Some(entry) = course.lessons().get(place) else { return };
        match entry.open() {
            Ok(lesson) => {
                let left = self.progress.left_at(&lesson.id).and_then(|step| lesson.position(step));
                let next = || self.progress.next_step(&lesson.id, ids(&lesson)).unwrap_or(0);
                let step = left.unwrap_or_else(next);
                let done = self.progress.of(&lesson.id, &lesson.steps[step].id).done;
                self.screens.push(Screen::Lesson(Box::new(LessonScreen::new(lesson, place, step, done))));
                self.arrive();
            }
            Err(broken) => {
                let count = broken.problems.len().to_string();
                self.say("app-lesson-broken", &[("lesson", &entry.id), ("count", &count)]);
            }
        }
    }

    pub(super) fn open_lab(&mut self) {
        let lab = self.kept.lab.take();
        let bench = lab.unwrap_or_else(|| Box::new(Bench::of(Experiment::default())));
        self.screens.push(Screen::Lab(bench));
    }

    pub(super) fn open_list(&mut self, kind: ListKind) {
        let open_already = matches!(self.screen(), Screen::List(_));
        if self.bench().is_some() && !open_already {
            self.screens.push(Screen::List(Listing::new(kind)));
        }
    }

    pub(super) fn open_help(&mut self) {
        if !matches!(self.screen(), Screen::Help { .. }) {
            self.screens.push(Screen::Help { scroll: 0 });
        }
    }

    pub(super) fn open_settings(&mut self) {
        if !self.screens.iter().any(|screen| matches!(screen, Screen::Settings { .. })) {
            self.screens.push(Screen::Settings { selected: 0, typing: None });
        }
    }

    pub(super) fn open_counterexample(&mut self) {
        let in_lesson = self.lesson().and_then(LessonScreen::recognised);
        let Some(misconception) = in_lesson.or_else(|| self.quiz().and_then(QuizScreen::recognised)) else {
            return;
        };
        let bench = Box::new(Bench::of((misconception.scene)()));
        self.screens.push(Screen::Aside { bench, misconception: Some(misconception) });
    }

    /// Leaves the screen; what was made on it is kept for when it is opened again.
    pub(super) fn close(&mut self) -> Vec<Effect> {
        if self.screens.len() <= 1 {
            return vec![Effect::Quit];
        }
        self.depart();
        match self.screens.pop() {
            Some(Screen::Settings { .. }) => self.refresh_history(),
            Some(Screen::Lab(bench)) => self.kept.lab = Some(bench),
            Some(Screen::Lesson(lesson)) => {
                // It may have been opened a second time, by a question of a lesson that it led to.
                self.kept.lessons.retain(|kept| kept.place() != lesson.place());
                self.kept.lessons.push(lesson);
            }
            Some(Screen::Quiz(quiz)) => self.leave_quiz(quiz),
            _ => {}
        }
        vec![]
    }

    /// Enter: what it means depends on the screen.
    pub(super) fn carry_on(&mut self) -> Vec<Effect> {
        match self.screen() {
            Screen::Home { selected } => {
                let lessons = self.course.lessons().len();
                match selected.checked_sub(lessons) {
                    None => self.open_lesson(*selected),
                    Some(0) => return self.open_practice(),
                    Some(1) => self.open_lab(),
                    Some(_) => self.open_settings(),
                }
            }
            Screen::Lesson(_) => return self.continue_lesson(),
            Screen::Lab(_) | Screen::Aside { .. } => self.act(crate::lab::Action::Check),
            Screen::List(listing) => {
                let choice = self.bench().and_then(|bench| listing.choice(&bench.lab));
                self.screens.pop();
                if let Some(action) = choice {
                    self.act(action);
                }
            }
            Screen::Help { .. } | Screen::Missed { .. } => {}
            Screen::Practice { selected } => {
                if let Some(practice) = self.practices().get(*selected) {
                    self.start_practice(*practice);
                }
            }
            Screen::Families { selected } => self.start_drill(*selected),
            Screen::Quiz(_) => return self.continue_quiz(),
            Screen::Report { .. } | Screen::Standing { .. } => self.teach(),
            Screen::Settings { .. } => self.type_day(),
        }
        vec![]
    }

    /// How many rows the list on the screen has.
    pub fn rows(&self) -> usize {
        match self.screen() {
            Screen::Home { .. } => self.course.lessons().len() + 3,
            Screen::Practice { .. } => self.practices().len(),
            Screen::Families { .. } => FAMILIES.len(),
            Screen::Quiz(quiz) => quiz.rows(),
            screen @ (Screen::Report { .. } | Screen::Standing { .. }) => self.cures(screen).len(),
            Screen::List(listing) => listing.rows(),
            Screen::Settings { .. } => SettingRow::ALL.len(),
            // The rows that can be on top.
            Screen::Help { .. } | Screen::Missed { .. } => self.reach.lines_down() + 1,
            Screen::Lesson(lesson) => lesson.quiz().map_or(lesson.choices().len(), QuizScreen::rows),
            Screen::Lab(_) | Screen::Aside { .. } => 0,
        }
    }

    pub(super) fn select_by(&mut self, by: isize) {
        let rows = self.rows();
        if let Some(selected) = self.choice_mut() {
            let last = rows.saturating_sub(1);
            // The first key selects the first row, or the last.
            let first = if by > 0 { 0 } else { last };
            *selected = Some(selected.map_or(first, |row| row.saturating_add_signed(by).min(last)));
            return;
        }
        if let Some(selected) = self.selected_mut() {
            *selected = selected.saturating_add_signed(by).min(rows.saturating_sub(1));
        }
    }

    pub(super) fn select(&mut self, row: usize) {
        let rows = self.rows();
        if let Some(selected) = self.choice_mut() {
            // The letter of a row that is not there means none.
            *selected = if row < rows { Some(row) } else { *selected };
            return;
        }
        if let Some(selected) = self.selected_mut() {
            *selected = row.min(rows.saturating_sub(1));
        }
    }

    /// The row that is selected as the answer to a question of the quiz.
    fn choice_mut(&mut self) -> Option<&mut Option<usize>> {
        self.quiz_mut().map(|quiz| &mut quiz.selected)
    }

    fn selected_mut(&mut self) -> Option<&mut usize> {
        match self.screens.last_mut()? {
            Screen::Home { selected }
            | Screen::Settings { selected, .. }
            | Screen::Practice { selected }
            | Screen::Families { selected }
            | Screen::Report { selected, .. }
            | Screen::Standing { selected }
            | Screen::Missed { scroll: selected }
            | Screen::Help { scroll: selected } => Some(selected),
            Screen::List(listing) => Some(&mut listing.selected),
            Screen::Lesson(lesson) if lesson.state().focus == Focus::Words => {
                Some(&mut lesson.state_mut().selected)
            }
            _ => None,
        }
    }
}

/// The ids of a lesson's steps.
pub(super) fn ids(lesson: &Lesson) -> impl Iterator<Item = &str> {
    lesson.steps.iter().map(|step| step.id.as_str())
}
