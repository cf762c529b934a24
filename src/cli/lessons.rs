//! `convtutor lessons`: what there is to learn; `lessons check [DIR]`: every mistake, for its author.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::arguments::languages;
use crate::lesson::{Course, Report, Severity, check_built_in, check_folder};
use crate::text::{LANGUAGES, Language, Texts};

/// List the lessons, or work on them.
#[derive(Debug, Args)]
pub struct Lessons {
    /// What to do with them; else they are listed.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be done with lessons.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Report every mistake in a folder of lessons, with file, line and column.
    Check(Check),
}

/// Report every mistake in a folder of lessons.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder of lessons; else the built-in course.
    pub dir: Option<PathBuf>,

    /// Check the words in this language only (en, ko); may be given several times.
    #[arg(long = "only", value_name = "LANG", value_parser = languages())]
    pub languages: Vec<Language>,
}

/// Prints the lessons in their order: the name to ask for, the title, and what it is about.
pub fn list(course: &Course, language: Language, out: &mut impl Write) -> io::Result<ExitCode> {
    for entry in course.lessons() {
        writeln!(out, "{}. {} - {}", entry.number, entry.id, entry.title(language))?;
        writeln!(out, "   {}", entry.summary(language))?;
    }
    Ok(ExitCode::SUCCESS)
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
                let advice = if args.dir.is_some() { "cli-no-check" } else { "cli-no-course" };
                writeln!(err, "{}", texts.with(advice, &[("problem", &error.sentence(texts))]))?;
                return Ok(ExitCode::from(2));
            }
        },
    };
    report.write(texts, styled, out)?;
    Ok(if report.count(Severity::Error) == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
