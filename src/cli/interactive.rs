//! Opens the tutor in the terminal, with the settings that arguments and environment ask for.

use std::collections::BTreeMap;
use std::env;
use std::io;
use std::process::ExitCode;
use std::rc::Rc;

use super::arguments::Arguments;
use super::complain;
use super::keeper::{LocalKeeper, now};
use super::quiz::{self, Quiz, Wanted};
use super::show::unknown_sentence;
use crate::app::{App, Colours, Command, Settings, Start, Theme, interview_to_keep};
use crate::lesson::Course;
use crate::progress::Store;
use crate::text::Texts;
use crate::tui::{self, Mouse, Tutor};

/// Where to begin.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// The list of lessons.
    Home,
    /// The quiz, and what of it.
    Quiz(&'a Quiz),
    /// The free lab.
    Lab,
    /// The lesson of this name.
    Lesson(&'a str),
}

impl Place<'_> {
    /// Which command does without a terminal what was wanted here.
    fn without_terminal(self, texts: &Texts) -> String {
        match self {
            Self::Home => texts.get("cli-no-terminal"),
            Self::Quiz(_) => texts.get("cli-no-terminal-quiz"),
            Self::Lab => texts.get("cli-no-terminal-lab"),
            Self::Lesson(name) => {
                let (lesson, _) = name.split_once('/').unwrap_or((name, ""));
                texts.with("cli-no-terminal-lesson", &[("lesson", lesson)])
            }
        }
    }
}

/// Opens the tutor; returns when it was left.
pub fn open(arguments: &Arguments, place: Place<'_>, texts: Texts) -> ExitCode {
    let course = match arguments.course(&texts) {
        Ok(course) => course,
        Err(problem) => return complain(&problem, 2),
    };
    let start = match place {
        Place::Home | Place::Quiz(_) => Start::Home,
        Place::Lab => Start::Lab(Box::default()),
        Place::Lesson(name) => match lesson(name, &course, &texts) {
            Ok(start) => start,
            Err(problem) => return complain(&problem, 1),
        },
    };
    let (wanted, interview) = match place {
        Place::Quiz(quiz) => match (quiz.wanted(), quiz.interview_day(now().day())) {
            (Ok(wanted), Ok(day)) => (wanted, day),
            (Err(refusal), _) | (_, Err(refusal)) => return complain(&refusal.sentence(&texts), 2),
        },
        _ => (None, None),
    };
    let mut opened = Store::open(arguments.data_dir.as_deref());
    let mut settings = settings(arguments, &texts, &opened.settings);
    if let Some(day) = interview {
        settings.interview = day;
        let kept = opened.store.keep(&interview_to_keep(day));
        opened.notice = opened.notice.or(kept.err());
    }
    let texts = if settings.language == texts.language() { texts } else { Texts::new(settings.language) };
    let mut app = App::resuming(Rc::new(course), texts, settings, start, opened.progress);
    opened.settings.iter().for_each(|(name, value)| app.restore_quiz(name, value));
    if let Some(notice) = &opened.notice {
        app.tell(notice.key(), &notice.values());
    }
    let mut tutor = Tutor::new(app, Box::new(LocalKeeper::new(opened.store)));
    if let Place::Quiz(quiz) = place {
        tutor.begin(Command::OpenPractice);
        match wanted {
            Some(Wanted::Plan(plan)) => tutor.begin(Command::Practise { plan, seed: quiz.seed }),
            Some(Wanted::Today) => tutor.begin(Command::OpenToday),
            None => {}
        }
    }
    let mouse = if arguments.no_mouse { Mouse::Terminal } else { Mouse::Program };
    let end = tui::run(&mut tutor, mouse);
    let texts = tutor.app().texts();
    match end {
        Ok(()) => report(place, &tutor),
        Err(tui::Error::NoTerminal) => complain(&place.without_terminal(texts), 2),
        Err(problem) => complain(&texts.with("cli-terminal", &[("problem", &problem.to_string())]), 1),
    }
}

/// Writes the report of the last quiz where `--report` says.
fn report(place: Place<'_>, tutor: &Tutor) -> ExitCode {
    let app = tutor.app();
    match (place, app.last_report()) {
        (Place::Quiz(Quiz { report: Some(path), .. }), Some(report)) => {
            let report = report.to_markdown(app.texts());
            quiz::write_report(path, &report, app.texts(), &mut io::stderr()).unwrap_or(ExitCode::FAILURE)
        }
        _ => ExitCode::SUCCESS,
    }
}

/// The start at `padding`, or at a step of it: `padding/ring`, `padding/3`.
fn lesson(name: &str, course: &Course, texts: &Texts) -> Result<Start, String> {
    let (name, step) = name.split_once('/').map_or((name, None), |(name, step)| (name, Some(step)));
    let place = course.place(name).map_err(|unknown| unknown_sentence(&unknown, course, texts))?;
    // A lesson that cannot be opened says so on the screen.
    let step = match (step, course.lessons()[place].open()) {
        (Some(wanted), Ok(lesson)) => {
            let by_number = wanted.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let by_number = by_number.filter(|step| *step < lesson.steps.len());
            Some(lesson.position(wanted).or(by_number).ok_or_else(|| {
                let steps: Vec<_> = lesson.steps.iter().map(|step| step.id.as_str()).collect();
                let values = [("lesson", name), ("step", wanted), ("steps", &steps.join(", "))];
                texts.with("lesson-step-unknown", &values)
            })?)
        }
        _ => None,
    };
    Ok(Start::Lesson { place, step, now: now() })
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

/// The settings as they were kept; what the command line says rules.
fn settings(arguments: &Arguments, texts: &Texts, kept: &BTreeMap<String, String>) -> Settings {
    let (language, theme) = (texts.language(), arguments.theme.unwrap_or(Theme::Dark));
    let mut settings = Settings::new(language, theme, colours());
    for (name, value) in kept {
        let said =
            name == "language" && arguments.lang.is_some() || name == "theme" && arguments.theme.is_some();
        if !said {
            settings.restore(name, value);
        }
    }
    settings
}
