//! The command line: what to open in the terminal, and the commands that need none.

mod arguments;
pub mod compute;
mod interactive;
mod keys;
pub mod lessons;
pub mod progress;
pub mod show;
mod whole_file;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Task};
use interactive::Place;

use crate::text::Texts;

/// Reads the arguments and does what they say.
///
/// The exit status is 0, 1 for a refusal, 2 for an unusable command line. A closed pipe is no error:
/// whoever reads has had enough.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.task {
        None => Ok(interactive::open(&arguments, Place::Home)),
        Some(Task::Lab) => Ok(interactive::open(&arguments, Place::Lab)),
        Some(Task::Learn { lesson }) => Ok(interactive::open(&arguments, Place::Lesson(lesson))),
        Some(Task::Compute(compute)) => Ok(compute::run(compute, &Texts::new(arguments.language()))),
        Some(task) => headless(&arguments, task),
    };
    match done {
        Ok(code) => code,
        Err(problem) if problem.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(problem) => {
            let texts = Texts::new(arguments.language());
            complain(&texts.with("cli-output", &[("problem", &problem.to_string())]), 1)
        }
    }
}

/// The commands that write to standard output.
fn headless(arguments: &Arguments, task: &Task) -> io::Result<ExitCode> {
    let texts = Texts::new(arguments.language());
    let mut out = BufWriter::new(io::stdout().lock());
    let mut err = io::stderr();
    let code = match task {
        Task::Lab | Task::Learn { .. } | Task::Compute(_) => ExitCode::SUCCESS,
        Task::Lessons(lessons) => {
            let lessons::Command::Check(check) = &lessons.command;
            let styled = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            lessons::run(check, arguments.lessons.as_deref(), &texts, styled, &mut out, &mut err)?
        }
        Task::Show(show) => match arguments.course() {
            Ok(course) => show::run(show, &course, &texts, &mut out, &mut err)?,
            Err(problem) => complain(&problem.sentence(&texts), 2),
        },
        Task::Progress(progress) => match arguments.course() {
            Ok(course) => {
                let stdin = io::stdin();
                let is_terminal = stdin.is_terminal();
                let mut input = progress::Input { lines: &mut stdin.lock(), is_terminal };
                let dir = arguments.data_dir.as_deref();
                progress::run(progress, dir, &course, &texts, &mut input, &mut out, &mut err)?
            }
            Err(problem) => complain(&problem.sentence(&texts), 2),
        },
        Task::Keys => keys::run(&texts, &mut out)?,
    };
    out.flush()?;
    Ok(code)
}

/// Says on standard error, in one sentence, what is wrong and what to do.
fn complain(sentence: &str, status: u8) -> ExitCode {
    // Nobody is left to be told when standard error is closed, too.
    let _ = writeln!(io::stderr(), "{sentence}");
    ExitCode::from(status)
}
