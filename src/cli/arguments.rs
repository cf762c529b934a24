//! The command line as `clap` reads it.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use super::compute;
use super::lessons::Lessons;
use super::progress;
use super::show::Show;
use crate::lesson::{Course, CourseError};
use crate::text::Language;

/// Learn convolution in a terminal: lessons, and a lab that answers at once.
///
/// Without a command the tutor opens with its list of lessons.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub struct Arguments {
    /// The language of the screen; else that of the environment.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "ko"])]
    pub lang: Option<String>,

    /// Colours for a dark or a light background, or none.
    #[arg(long, global = true, value_enum, default_value_t = ThemeName::Dark, env = "CONVTUTOR_THEME")]
    pub theme: ThemeName,

    /// Leave the mouse to the terminal, for marking text.
    #[arg(long, global = true)]
    pub no_mouse: bool,

    /// A folder with your own lessons instead of the built-in course.
    #[arg(long, global = true, value_name = "DIR")]
    pub lessons: Option<PathBuf>,

    /// The folder that keeps your progress, instead of the platform's for data.
    #[arg(long, global = true, value_name = "DIR", env = "CONVTUTOR_DATA_DIR")]
    pub data_dir: Option<PathBuf>,

    /// What to do.
    #[command(subcommand)]
    pub task: Option<Task>,
}

impl Arguments {
    /// The language asked for, else that of the environment.
    pub fn language(&self) -> Language {
        self.lang.as_deref().and_then(Language::from_locale).unwrap_or_else(Language::of_environment)
    }

    /// The teacher's own lessons, else the built-in course.
    pub fn course(&self) -> Result<Course, CourseError> {
        self.lessons.as_deref().map_or_else(|| Ok(Course::built_in()), Course::read)
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Open the free lab.
    Lab,
    /// Open a lesson by its name or number.
    Learn {
        /// `padding`, or `3`.
        lesson: String,
    },
    Show(Show),
    Lessons(Lessons),
    Compute(compute::Arguments),
    Progress(progress::Arguments),
    /// Print the table of keys as Markdown.
    Keys,
}

/// A theme by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ThemeName {
    /// Light letters on dark ground.
    Dark,
    /// Dark letters on light ground.
    Light,
    /// No colours.
    Plain,
}
