//! Opens the tutor in the terminal, with the settings that arguments and environment ask for.

use std::env;
use std::process::ExitCode;
use std::rc::Rc;

use super::arguments::{Arguments, ThemeName};
use super::complain;
use super::show::unknown_sentence;
use crate::app::{App, Colours, DEFAULT_PACE, Settings, Start, Theme};
use crate::lab::Experiment;
use crate::text::Texts;
use crate::tui::{self, Mouse, Tutor};

/// Where to begin.
pub enum Place<'a> {
    /// The list of lessons.
    Home,
    /// The free lab.
    Lab,
    /// The lesson of this name.
    Lesson(&'a str),
}

/// Opens the tutor; returns when it was left.
pub fn open(arguments: &Arguments, place: Place<'_>) -> ExitCode {
    let settings = settings(arguments);
    let texts = Texts::new(settings.language);
    let course = match arguments.course() {
        Ok(course) => course,
        Err(problem) => return complain(&problem.sentence(&texts), 2),
    };
    let start = match place {
        Place::Home => Start::Home,
        Place::Lab => Start::Lab(Box::new(Experiment::default())),
        Place::Lesson(name) => match course.place(name) {
            Ok(place) => Start::Lesson(place),
            Err(unknown) => return complain(&unknown_sentence(&unknown, &course, &texts), 1),
        },
    };
    let mut tutor = Tutor::new(App::new(Rc::new(course), texts, settings, start));
    let mouse = if arguments.no_mouse { Mouse::Terminal } else { Mouse::Program };
    match tui::run(&mut tutor, mouse) {
        Ok(()) => ExitCode::SUCCESS,
        Err(tui::Error::NoTerminal) => complain(&tutor.app().texts().get("cli-no-terminal"), 2),
        Err(problem) => {
            complain(&tutor.app().texts().with("cli-terminal", &[("problem", &problem.to_string())]), 1)
        }
    }
}

fn settings(arguments: &Arguments) -> Settings {
    let theme = match arguments.theme {
        ThemeName::Dark => Theme::Dark,
        ThemeName::Light => Theme::Light,
        ThemeName::Plain => Theme::Plain,
    };
    Settings { language: arguments.language(), theme, pace: DEFAULT_PACE, colours: colours() }
}

/// What the terminal says of itself in the environment; asking it would make a silent one wait.
fn colours() -> Colours {
    let variable = |name: &str| env::var(name).unwrap_or_default();
    let terminal = variable("TERM");
    if !variable("NO_COLOR").is_empty() || terminal == "dumb" {
        Colours::None
    } else if terminal.contains("256color") || !variable("COLORTERM").is_empty() {
        Colours::Palette
    } else {
        Colours::Sixteen
    }
}
