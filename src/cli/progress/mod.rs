//! `convtutor progress`: what is kept of a learner's work, taken elsewhere, or removed.

mod exchange;
mod reset;
mod summary;

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::lesson::Course;
use crate::progress::{Notice, Progress};
use crate::text::Texts;

pub use reset::What;

/// Show what is kept, take it to another machine, or start anew.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Print the summary as JSON.
    #[arg(long)]
    pub json: bool,

    /// What to do; without it, print a summary.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be done with what is kept.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write everything into one text file.
    Export {
        /// The file, or `-` for standard output.
        #[arg(default_value = "-")]
        file: PathBuf,
    },
    /// Put the contents of such a file together with what is here; nothing is counted twice.
    Import {
        /// The file, or `-` for standard input.
        file: PathBuf,
    },
    /// Remove what is kept, for good.
    Reset {
        /// Which part of it.
        #[arg(value_enum, default_value_t = What::All)]
        what: What,

        /// Do not ask.
        #[arg(long, short)]
        yes: bool,
    },
}

/// Whoever is at the keyboard, or a pipe.
pub struct Input<'a> {
    /// What is typed.
    pub lines: &'a mut dyn BufRead,
    /// Whether a person can be asked.
    pub is_terminal: bool,
}

/// Does what `args` says with what is kept in `dir`, else in the platform's folder for data.
///
/// The exit code is 1 where something was refused, and 2 where nobody could be asked or the command line
/// makes no sense.
pub fn run(
    args: &Arguments,
    dir: Option<&Path>,
    course: &Course,
    texts: &Texts,
    input: &mut Input<'_>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    match &args.command {
        Some(_) if args.json => {
            writeln!(err, "{}", texts.get("progress-json-alone"))?;
            Ok(ExitCode::from(2))
        }
        None => summary::run(dir, course, args.json, texts, out, err),
        Some(Command::Export { file }) => exchange::export(file, dir, texts, out, err),
        Some(Command::Import { file }) => exchange::import(file, dir, texts, input, out, err),
        Some(Command::Reset { what, yes }) => reset::run(*what, *yes, dir, texts, input, out, err),
    }
}

fn counts(progress: &Progress, answers: usize, settings: usize, file: &Path) -> [(&'static str, String); 4] {
    [
        ("answers", answers.to_string()),
        ("steps", progress.steps().count().to_string()),
        ("settings", settings.to_string()),
        ("file", file.display().to_string()),
    ]
}

/// Why nothing was done, and that nothing was.
fn refused(notice: &Notice, nothing: &str, texts: &Texts, err: &mut impl Write) -> io::Result<ExitCode> {
    writeln!(err, "{} {}", notice.sentence(texts), texts.get(nothing))?;
    Ok(ExitCode::FAILURE)
}

fn say(sentence: Option<&str>, err: &mut impl Write) -> io::Result<()> {
    sentence.map_or(Ok(()), |sentence| writeln!(err, "{sentence}"))
}
