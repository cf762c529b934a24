//! What is typed or pasted, and where it goes: into an answer, into a day, or into the lab.

use super::{App, Context, DayEntry, NoDay, QuizScreen, Screen, StepState};
use crate::lab::Action;

/// Characters of a typed answer; the longest real one is a matrix of a few cells.
const LONGEST_ANSWER: usize = 64;

/// Characters of an answer told in own words.
const LONGEST_TOLD: usize = 600;

/// Where characters go.
enum Entry<'a> {
    Day(&'a mut DayEntry),
    /// The answer in a quiz, alone or in a lesson.
    Quiz(&'a mut QuizScreen),
    /// The answer to a lesson's own question.
    Answer(&'a mut StepState),
    /// A cell of a matrix, if there is one.
    Lab,
}

impl App {
    fn entry(&mut self) -> Entry<'_> {
        let contexts = self.contexts();
        let is_entry =
            |context: &Context| matches!(context, Context::Day | Context::Typing | Context::Answer);
        let entry = match contexts.into_iter().find(is_entry) {
            Some(Context::Typing) => self.quiz_mut().map(Entry::Quiz),
            Some(Context::Answer) => self.lesson_mut().map(|lesson| Entry::Answer(lesson.state_mut())),
            Some(_) => self.day_entry().and_then(|entry| entry.as_mut().map(Entry::Day)),
            None => None,
        };
        entry.unwrap_or(Entry::Lab)
    }

    /// The day that is being typed into the settings, if they are on the screen.
    fn day_entry(&mut self) -> Option<&mut Option<DayEntry>> {
        match self.screens.last_mut() {
            Some(Screen::Settings { typing, .. }) => Some(typing),
            _ => None,
        }
    }

    pub(super) fn type_character(&mut self, character: char) {
        match self.entry() {
            Entry::Day(day) => day.push(character),
            Entry::Quiz(quiz) => {
                quiz.typed.insert(character, LONGEST_TOLD);
                quiz.scroll = 0;
            }
            Entry::Answer(state) => {
                if state.answer.chars().count() < LONGEST_ANSWER {
                    state.answer.push(character);
                }
                state.reply = None;
                state.scroll = 0;
            }
            Entry::Lab => self.act(Action::Type(character)),
        }
    }

    pub(super) fn erase(&mut self) {
        match self.entry() {
            Entry::Day(day) => day.erase(),
            Entry::Quiz(quiz) => {
                quiz.typed.erase();
            }
            Entry::Answer(state) => {
                state.answer.pop();
            }
            Entry::Lab => self.act(Action::Erase),
        }
    }

    /// Moves to where in an answer the next character goes.
    pub(super) fn type_at(&mut self, go: impl FnOnce(&mut QuizScreen)) {
        if let Some(quiz) = self.quiz_mut() {
            go(quiz);
        }
    }

    pub(super) fn paste(&mut self, text: String) {
        if !matches!(self.entry(), Entry::Lab) {
            self.paste_answer(&text);
        } else if let Screen::Lab(_) | Screen::Aside { .. } | Screen::Lesson(_) = self.screen() {
            self.act(Action::Paste(text));
        }
    }

    /// Types what was pasted; the cells and rows of a matrix stay apart.
    fn paste_answer(&mut self, text: &str) {
        for character in text.trim().chars().take(LONGEST_TOLD) {
            match character {
                '\n' => self.type_character(';'),
                '\t' => self.type_character(' '),
                _ if character.is_control() => {}
                _ => self.type_character(character),
            }
        }
    }

    /// Enter on a row of the settings: the day of the interview can be typed, and is then taken.
    pub(super) fn type_day(&mut self) {
        let (today, set) = (self.now.day(), self.settings.interview);
        let Some(typing) = self.day_entry() else { return };
        let Some(entry) = typing else {
            *typing = Some(DayEntry::new(set));
            return;
        };
        match entry.day(today) {
            Ok(day) => {
                *typing = None;
                self.settings.interview = day;
            }
            Err(NoDay::Unknown) => {
                self.say("app-interview-unknown", &[]);
            }
            Err(NoDay::Past(day)) => {
                self.say("app-interview-over", &[("date", &day.to_string())]);
            }
        }
    }

    pub(super) fn give_up_day(&mut self) {
        if let Some(typing) = self.day_entry() {
            *typing = None;
        }
    }
}
