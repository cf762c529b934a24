//! The command line: what to open in the terminal, and the commands that need none.

mod arguments;
mod interactive;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Task};

use crate::text::Texts;

/// Reads the arguments and does what they say; the exit status is 0, 1 for a refusal, 2 for an unusable
/// command line.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match &arguments.task {
        None => interactive::open(&arguments, &interactive::Place::Home),
        Some(Task::Lab) => interactive::open(&arguments, &interactive::Place::Lab),
        Some(Task::Learn { lesson }) => interactive::open(&arguments, &interactive::Place::Lesson(lesson)),
    }
}

/// Says on standard error, in one sentence, what is wrong and what to do.
fn complain(texts: &Texts, message: &str, values: &[(&'static str, String)], status: u8) -> ExitCode {
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let _ = writeln!(std::io::stderr(), "convtutor: {}", texts.with(message, &values));
    ExitCode::from(status)
}
