//! The command line as `clap` reads it; its words stand in the message files.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Parser, Subcommand};

use super::compute;
use super::lessons::Lessons;
use super::progress;
use super::quiz::Quiz;
use super::show::Show;
use crate::app::Theme;
use crate::lesson::Course;
use crate::text::{LANGUAGES, Language, Texts};

/// Everything that can be asked for.
#[derive(Debug, Parser)]
#[command(
    name = "convtutor",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub struct Arguments {
    /// The language of all words; see [`language_of`], which has read it already.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = languages())]
    pub lang: Option<Language>,

    /// Colours for a dark or a light background, or none.
    #[arg(long, global = true, value_name = "THEME", value_parser = themes(),
          env = "CONVTUTOR_THEME")]
    pub theme: Option<Theme>,

    /// Leave the mouse to the terminal, for marking text.
    #[arg(long, global = true)]
    pub no_mouse: bool,

    /// A folder of one's own lessons instead of the built-in course.
    #[arg(long, global = true, value_name = "DIR")]
    pub lessons: Option<PathBuf>,

    /// The folder that keeps your progress, instead of the platform's for data.
    #[arg(long, global = true, value_name = "DIR", env = "CONVTUTOR_DATA_DIR")]
    pub data_dir: Option<PathBuf>,

    /// Say how the command is used.
    #[arg(long, short, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,

    /// Say which version this is.
    #[arg(long, short = 'V', action = ArgAction::Version)]
    pub version: Option<bool>,

    /// What to do.
    #[command(subcommand)]
    pub task: Option<Task>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Open the free lab.
    Lab,
    /// Open a lesson by its name or number.
    Learn {
        /// `padding`, `3`, or a step of it: `padding/ring`.
        lesson: String,
    },
    Show(Show),
    Lessons(Lessons),
    Compute(compute::Arguments),
    Quiz(Quiz),
    Progress(progress::Arguments),
    /// Print the table of keys as Markdown.
    Keys,
}

impl Arguments {
    /// The teacher's own lessons, else the built-in course; or what to tell whoever asked for them.
    pub fn course(&self, texts: &Texts) -> Result<Course, String> {
        let Some(folder) = &self.lessons else { return Ok(Course::built_in()) };
        Course::read(folder)
            .map_err(|error| texts.with("cli-no-course", &[("problem", &error.sentence(texts))]))
    }
}

/// The language that these words ask for, else that of the environment: known before anything else is
/// read, so that help and complaints are in it, too.
pub fn language_of(words: &[OsString]) -> Language {
    let words: Vec<_> =
        words.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--").collect();
    let apart = words.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let joined = words.iter().filter_map(|word| word.strip_prefix("--lang="));
    let asked = apart.chain(joined).find_map(Language::from_locale);
    asked.unwrap_or_else(Language::of_environment)
}

/// Takes a language by its tag.
pub fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(LANGUAGES.iter().map(|entry| entry.tag))
        .map(|tag| Language::from_locale(&tag).unwrap_or(Language::English))
}

/// Takes a theme by its name.
fn themes() -> impl TypedValueParser<Value = Theme> {
    PossibleValuesParser::new(Theme::ALL.map(Theme::name))
        .map(|name| Theme::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or(Theme::Dark))
}
