//! The screens: each an enum variant that owns its data.

use super::{Bench, DayEntry, LessonScreen, Listing, QuizScreen};
use crate::misconception::Misconception;
use crate::quiz::Report;

/// A screen. The program keeps a stack of them; the last one has the keys.
#[derive(Debug)]
pub enum Screen {
    /// The course, with what is done.
    Home {
        /// The selected row: the lessons, then the lab, then the settings.
        selected: usize,
    },
    /// A lesson being worked through.
    Lesson(Box<LessonScreen>),
    /// The free lab.
    Lab(Box<Bench>),
    /// A misconception's smallest counterexample, beside a lesson.
    Aside {
        /// Its lab.
        bench: Box<Bench>,
        /// Whose counterexample it is; none, where a question opened the lab.
        misconception: Option<&'static Misconception>,
    },
    /// A list over a lab.
    List(Listing),
    /// The ways to practise.
    Practice {
        /// The selected row.
        selected: usize,
    },
    /// All families, to drill one.
    Families {
        /// The selected row.
        selected: usize,
    },
    /// A quiz.
    Quiz(Box<QuizScreen>),
    /// What a session came to.
    Report {
        /// The report.
        report: Box<Report>,
        /// The selected row: the families, then the misconceptions.
        selected: usize,
    },
    /// What was missed in the session of the report below, with its solutions.
    Missed {
        /// The first line shown.
        scroll: usize,
    },
    /// Where the learner stands.
    Standing {
        /// The selected row: the families, then the misconceptions.
        selected: usize,
    },
    /// The program's settings.
    Settings {
        /// The selected row.
        selected: usize,
        /// The day of the interview, while it is typed.
        typing: Option<DayEntry>,
    },
    /// The keys of the screen below.
    Help {
        /// The first line shown.
        scroll: usize,
    },
}

impl Screen {
    /// The lab on this screen, if it has one.
    pub fn bench(&self) -> Option<&Bench> {
        match self {
            Self::Lab(bench) | Self::Aside { bench, .. } => Some(bench),
            Self::Lesson(lesson) => Some(lesson.bench()),
            _ => None,
        }
    }

    /// The lab on this screen, to be changed.
    pub fn bench_mut(&mut self) -> Option<&mut Bench> {
        match self {
            Self::Lab(bench) | Self::Aside { bench, .. } => Some(bench),
            Self::Lesson(lesson) => Some(lesson.bench_mut()),
            _ => None,
        }
    }

    /// Whether it lies over another screen instead of replacing it.
    pub const fn is_overlay(&self) -> bool {
        matches!(self, Self::List(_) | Self::Help { .. })
    }
}
