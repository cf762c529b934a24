//! `convtutor lessons check [DIR]`: every mistake in a course, for its author.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::lesson::{Report, Severity, check_built_in, check_folder};
use crate::text::{LANGUAGES, Language, Texts};

/// Work on lessons.
#[derive(Debug, Args)]
pub struct Lessons {
    /// What to do with them.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done with lessons.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Report every mistake in a folder of lessons, with file, line and column
    Check(Check),
}

/// Report every mistake in a folder of lessons.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder of lessons [default: the built-in course]
    pub dir: Option<PathBuf>,

    /// Check the words in this language only (en, ko); may be given several times
    #[arg(long = "only", value_name = "LANG", value_parser = language)]
    pub languages: Vec<Language>,
}

/// Checks `args.dir`, else `lessons` (of `--lessons`), else the built-in course.
///
/// The exit code is 0 when there is no mistake (advice may be left), 1 when there is one, and 2
/// when there is no such folder of lessons.
pub fn run(
    args: &Check,
    lessons: Option<&Path>,
    texts: &Texts,
    styled: bool,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let all = || LANGUAGES.iter().map(|entry| entry.language).collect();
    let languages = if args.languages.is_empty() { all() } else { args.languages.clone() };
    let report: Report = match args.dir.as_deref().or(lessons) {
        None => check_built_in(&languages),
        Some(dir) => match check_folder(dir, &languages) {
            Ok(report) => report,
            Err(error) => {
                writeln!(err, "{}", error.sentence(texts))?;
                return Ok(ExitCode::from(2));
            }
        },
    };
    report.write(texts, styled, out)?;
    Ok(if report.count(Severity::Error) == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn language(tag: &str) -> Result<Language, String> {
    let tags: Vec<_> = LANGUAGES.iter().map(|entry| entry.tag).collect();
    let found = LANGUAGES.iter().find(|entry| entry.tag == tag);
    found.map(|entry| entry.language).ok_or_else(|| tags.join(", "))
}
