//! The whole program without a terminal: screens, commands, the keymap, update.
//!
//! [`App::handle`] takes an [`Event`], finds its [`Command`] in the one table of keys, and
//! [`App::update`] changes the state and returns [`Effect`]s instead of performing them. Nothing here
//! knows a file, a clock or a terminal.

mod answer_line;
mod ask;
mod bench;
mod check;
mod command;
mod event;
pub mod explain;
mod help;
mod interview_day;
mod key;
mod keymap;
mod left_quiz;
mod lesson_screen;
mod listing;
mod navigate;
mod practice;
mod question_lab;
mod quiz_screen;
mod reach;
mod ready;
mod screen;
mod settings;
mod typing;
mod update;
mod work;

use std::rc::Rc;
use std::time::Duration;

pub use crate::text::qwerty;
pub use answer_line::AnswerLine;
pub use bench::Bench;
pub use command::Command;
pub use event::{Effect, Event};
pub use help::{HelpLine, Item, groups, keys_of};
pub use interview_day::{DayEntry, NoDay};
pub use key::{Key, KeyCode};
pub use keymap::{BINDINGS, Binding, Context, key_in, key_of, resolve};
pub use lesson_screen::{Focus, LessonScreen, Recognised, Reply, StepState};
pub use listing::{ListKind, Listing, TUNING, predictions};
pub use practice::{History, Practice, family_at};
pub use quiz_screen::QuizScreen;
pub use reach::Reach;
pub use screen::Screen;
pub use settings::{Colours, SettingRow, Settings, Theme, interview_to_keep, kept_interview};

use crate::lab::value::{is_of_number, plain};
use crate::lab::{Action, Experiment};
use crate::lesson::Course;
use crate::progress::Progress;
use crate::quiz::{Begun, Moment, Report};
use crate::text::Texts;

/// Lines that one notch of a wheel scrolls.
const WHEEL: isize = 3;

/// The program's state.
#[derive(Debug)]
pub struct App {
    course: Rc<Course>,
    texts: Texts,
    settings: Settings,
    progress: Progress,
    screens: Vec<Screen>,
    kept: Kept,
    message: Option<String>,
    now: Moment,
    /// What happened and is to be kept; `update` hands it out.
    to_keep: Vec<Effect>,
    /// How far the words on the screen can be scrolled, as whoever drew them found.
    reach: Reach,
    /// What was answered on all days; read when it is first needed.
    history: Option<History>,
    /// What waits for the history.
    waiting: Option<Command>,
    /// How many times a lesson has begun to ask: no two of its sessions have the same seed.
    begun: u64,
}

/// Screens that were left and are opened again as they were.
#[derive(Debug, Default)]
struct Kept {
    lab: Option<Box<Bench>>,
    /// A session that was left before its end.
    quiz: Option<Box<QuizScreen>>,
    /// The last quiz of an earlier start, until its answers are read.
    begun: Option<Begun>,
    /// What came out of the last quiz.
    report: Option<Box<Report>>,
    /// Whether that ended since the start.
    has_ended: bool,
    /// What was to be kept last could not be.
    is_lost: bool,
    /// When the session began that was proposed for its day.
    todays: Option<Moment>,
    #[expect(
        clippy::vec_box,
        reason = "they move between here and the stack of screens, which holds them boxed"
    )]
    lessons: Vec<Box<LessonScreen>>,
}

/// Where the program begins.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    /// The list of lessons.
    Home,
    /// A lesson.
    Lesson {
        /// Its place in the course.
        place: usize,
        /// The number of its step, from 0; else where it was left.
        step: Option<usize>,
        /// When it is opened: it may begin with a question.
        now: Moment,
    },
    /// The free lab.
    Lab(Box<Experiment>),
}

impl App {
    /// The program as it starts for somebody new.
    pub fn new(course: Rc<Course>, texts: Texts, settings: Settings, start: Start) -> Self {
        Self::resuming(course, texts, settings, start, Progress::default())
    }

    /// The program as it starts for somebody who has been here before.
    pub fn resuming(
        course: Rc<Course>,
        texts: Texts,
        settings: Settings,
        start: Start,
        progress: Progress,
    ) -> Self {
        let mut app = Self {
            texts,
            course,
            settings,
            progress,
            screens: vec![],
            kept: Kept::default(),
            message: None,
            now: Moment { at: 0, offset: 0 },
            to_keep: vec![],
            reach: Reach::default(),
            history: None,
            waiting: None,
            begun: 0,
        };
        match start {
            Start::Home => app.screens.push(Screen::Home { selected: 0 }),
            Start::Lab(experiment) => app.screens.push(Screen::Lab(Box::new(Bench::of(*experiment)))),
            Start::Lesson { place, step, now } => {
                app.now = now;
                app.screens.push(Screen::Home { selected: place });
                app.open_lesson(place);
                if let Some(step) = step {
                    app.go_to_step(step);
                }
            }
        }
        app
    }

    /// Takes an event and returns what the outside must do. A click is a command
    /// of what was drawn there, and whoever draws knows it.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        // What was said was about the thing done before; time and another size are nobody's doing.
        if !matches!(event, Event::Tick | Event::Resize) {
            self.message = None;
        }
        match event {
            Event::Key(key) => self.press(key),
            Event::Paste(text) => self.update(Command::Paste(text)),
            Event::Scroll { down } => self.wheel(down),
            Event::Tick if self.wants_history() => vec![Effect::ReadHistory],
            Event::Tick => self.update(Command::Lab(Action::Tick)),
            Event::Point { .. } | Event::Resize => vec![],
        }
    }

    fn wheel(&mut self, down: bool) -> Vec<Effect> {
        if self.contexts().contains(&Context::List) {
            return self.update(if down { Command::SelectNext } else { Command::SelectPrevious });
        }
        self.scroll(if down { WHEEL } else { -WHEEL });
        vec![]
    }

    /// Says what time it is; nothing here reads a clock.
    pub fn set_now(&mut self, now: Moment) {
        self.now = now;
    }

    /// Says whether what was to be kept last is kept; nothing here knows a file.
    pub fn set_kept(&mut self, is_kept: bool) {
        self.kept.is_lost = !is_kept;
    }

    /// Says how far the words on the screen can be scrolled; nothing here knows its size.
    pub fn set_reach(&mut self, reach: Option<Reach>) {
        self.reach = reach.unwrap_or_default();
    }

    /// The time as it was told last.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// What was answered on all days, once it was needed.
    pub fn history(&self) -> Option<&History> {
        self.history.as_ref()
    }

    /// Whether the earlier answers are to be read while nobody waits: practice, one key further, needs them.
    fn wants_history(&self) -> bool {
        self.history.is_none() && matches!(self.screen(), Screen::Home { .. })
    }

    /// How long to wait before the next [`Event::Tick`]; `None` while nothing plays.
    pub fn tick_after(&self) -> Option<Duration> {
        match self.screen() {
            Screen::Home { .. } => self.wants_history().then_some(Duration::ZERO),
            // The clock of an interview moves on by itself; hidden, nothing does.
            Screen::Quiz(quiz) => (quiz.clock && !quiz.session.is_over()).then(|| Duration::from_secs(1)),
            screen => {
                let lab = &screen.bench()?.lab;
                lab.playing().then(|| Duration::from_millis(lab.speed()))
            }
        }
    }

    /// The screen that has the keys.
    pub fn screen(&self) -> &Screen {
        const NOTHING: &Screen = &Screen::Home { selected: 0 };
        self.screens.last().unwrap_or(NOTHING)
    }

    /// All screens, the lowest first.
    pub fn screens(&self) -> &[Screen] {
        &self.screens
    }

    /// The lab that the keys are about: on this screen, or under the list that is open.
    pub fn bench(&self) -> Option<&Bench> {
        self.screens.iter().rev().find_map(Screen::bench)
    }

    /// The course.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// The sentences of the language in force.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// What the learner chose.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the learner has done.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// One sentence about the last thing done, if there is something to say.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The active contexts, innermost first.
    pub fn contexts(&self) -> Vec<Context> {
        self.contexts_of(self.screens.len().saturating_sub(1))
    }

    /// The contexts of the screen at this place of the stack.
    fn contexts_of(&self, place: usize) -> Vec<Context> {
        let mut contexts = match self.screens.get(place) {
            Some(Screen::Home { .. }) => vec![Context::Home, Context::List],
            Some(Screen::Settings { typing: Some(_), .. }) => vec![Context::Day],
            Some(Screen::Settings { .. }) => vec![Context::Values, Context::List],
            Some(Screen::List(listing)) if listing.setting().is_some() => {
                vec![Context::Values, Context::List]
            }
            Some(Screen::Quiz(quiz)) => quiz.contexts(),
            Some(Screen::Report { .. }) => vec![Context::Report, Context::List],
            Some(Screen::Missed { .. }) => vec![Context::Missed, Context::List],
            Some(
                Screen::List(_) | Screen::Practice { .. } | Screen::Families { .. } | Screen::Standing { .. },
            ) => vec![Context::List],
            Some(Screen::Help { .. }) => vec![Context::Help, Context::List],
            Some(Screen::Lab(bench)) => lab_contexts(bench, false),
            Some(Screen::Aside { bench, .. }) => {
                let mut contexts = lab_contexts(bench, false);
                contexts.insert(contexts.len() - 1, Context::Aside);
                contexts
            }
            Some(Screen::Lesson(lesson)) => {
                let mut contexts = lesson.contexts();
                let lesson = contexts.iter().position(|context| *context == Context::Lesson);
                if let (Some(lesson), true) = (lesson, self.item_below(place).is_some()) {
                    contexts.insert(lesson, Context::Detour);
                }
                contexts
            }
            None => vec![],
        };
        if place == 0 {
            contexts.push(Context::Bottom);
        }
        contexts.push(Context::Global);
        contexts
    }

    fn press(&mut self, key: Key) -> Vec<Effect> {
        let (pressed, key) = (key, meant(key));
        let contexts = self.contexts();
        let is_text = contexts.iter().any(|context| typed(*context, key).is_some());
        for context in contexts {
            let character = typed(context, key);
            // `ㅇ` says yes where something is judged; elsewhere it is the `d` on the same key.
            let binding = resolve(&[context], pressed).or_else(|| resolve(&[context], key));
            match binding.map(|binding| (binding, (binding.ready)(self))) {
                Some((binding, Ok(()))) => return self.update(binding.command.clone()),
                // Where text is typed, a key that is off is a character.
                Some((_, Err(reason))) if !is_text => {
                    self.message = Some(self.reason(reason));
                    return vec![];
                }
                _ => {}
            }
            if let Some(character) = character {
                return self.update(Command::Type(character));
            }
        }
        vec![]
    }

    /// Puts a sentence from outside into the message line.
    pub fn tell(&mut self, message: &str, values: &[(&'static str, String)]) {
        self.message = Some(self.texts.with(message, values));
    }

    /// Puts a sentence into the message line.
    fn say(&mut self, message: &str, values: &[(&str, &str)]) -> Vec<Effect> {
        self.message = Some(self.texts.with(message, values));
        vec![]
    }
}

/// The contexts of a lab, innermost first.
fn lab_contexts(bench: &Bench, in_lesson: bool) -> Vec<Context> {
    use crate::lab::Stage;
    let mut contexts = vec![];
    let prediction = bench.lab.prediction();
    if prediction.is_some_and(|prediction| prediction.stage == Stage::Open) {
        contexts.push(Context::Predicting);
    }
    if bench.lab.editing().is_some() {
        contexts.push(Context::Editing);
    } else if prediction.is_some() && !in_lesson {
        contexts.push(Context::Compared);
    }
    contexts.push(Context::Lab);
    contexts
}

/// The key that was meant: on a Korean keyboard, the letter on the same key.
fn meant(key: Key) -> Key {
    match key.code {
        KeyCode::Char(character) => {
            Key { code: KeyCode::Char(qwerty(character).unwrap_or(character)), ..key }
        }
        _ => key,
    }
}

/// The character that a context takes as text, if it takes this one.
fn typed(context: Context, key: Key) -> Option<char> {
    let KeyCode::Char(character) = key.code else { return None };
    let taken = match context {
        // Counts and sizes: other letters stay keys, so that a hint and the way out are never typed.
        Context::Answer => is_of_number(character) || "x×*,;()'_ ".contains(plain(character)),
        Context::Day => interview_day::is_of_day(plain(character)),
        // A question mark asks for a hint, also where there is none.
        Context::Typing => character != '?',
        Context::Lab | Context::Predicting | Context::Editing => {
            character.is_ascii_digit() || "-./".contains(character)
        }
        _ => false,
    };
    (taken && !key.control).then_some(character)
}

#[cfg(test)]
pub(crate) mod tests;
