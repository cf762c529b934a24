//! The command line: what to open in the terminal, and the commands that need none.

mod arguments;
pub mod compute;
mod help;
mod interactive;
mod keeper;
mod keys;
pub mod lessons;
mod mistake;
pub mod progress;
pub mod quiz;
pub mod show;
mod whole_file;

use std::env;
use std::ffi::OsString;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser};

use arguments::{Arguments, Task, language_of};
use interactive::Place;
use keeper::LocalKeeper;
use lessons::Lessons;

use crate::app::kept_interview;
use crate::progress::Store;
use crate::text::Texts;

/// Reads the arguments and does what they say.
///
/// The exit status is 0, 1 for a refusal, 2 for an unusable command line. A closed pipe is no error:
/// whoever reads has had enough.
pub fn main() -> ExitCode {
    let words = words();
    let texts = Texts::new(language_of(&words));
    let done = match read(&words, &texts) {
        Ok(arguments) => perform(&arguments, texts),
        Err(error) => match mistake::sentence(&error, &words, &texts) {
            Some(sentence) => Ok(complain(&sentence, 2)),
            None => error.print().map(|()| ExitCode::SUCCESS),
        },
    };
    match done {
        Ok(code) => code,
        Err(problem) if problem.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(problem) => {
            let texts = Texts::new(language_of(&words));
            complain(&texts.with("cli-output", &[("problem", &problem.to_string())]), 1)
        }
    }
}

/// The words of the command line; `convtutor help show` means `convtutor show --help`.
fn words() -> Vec<OsString> {
    let mut words: Vec<_> = env::args_os().collect();
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words
}

/// The arguments, or a mistake or help in the language of `texts`.
fn read(words: &[OsString], texts: &Texts) -> Result<Arguments, clap::Error> {
    // Most starts need no help: it is put into words when it is asked for.
    Arguments::try_parse_from(words).or_else(|_| {
        let described = help::describe(Arguments::command(), texts);
        Arguments::from_arg_matches(&described.try_get_matches_from(words)?)
    })
}

fn perform(arguments: &Arguments, texts: Texts) -> io::Result<ExitCode> {
    match &arguments.task {
        None => Ok(interactive::open(arguments, Place::Home, texts)),
        Some(Task::Lab) => Ok(interactive::open(arguments, Place::Lab, texts)),
        Some(Task::Learn { lesson }) => Ok(interactive::open(arguments, Place::Lesson(lesson), texts)),
        Some(Task::Compute(compute)) => Ok(compute::run(compute, &texts)),
        Some(Task::Quiz(quiz)) if quiz.is_headless() => headless_quiz(quiz, arguments, &texts),
        Some(Task::Quiz(quiz)) => Ok(interactive::open(arguments, Place::Quiz(quiz), texts)),
        Some(Task::Progress(progress)) => match arguments.course(&texts) {
            Ok(course) => {
                let stdin = io::stdin();
                let is_terminal = stdin.is_terminal();
                let mut input = progress::Input { lines: &mut stdin.lock(), is_terminal };
                let folder = arguments.data_dir.as_deref();
                print(|out| {
                    progress::run(progress, folder, &course, &texts, &mut input, out, &mut io::stderr())
                })
            }
            Err(problem) => Ok(complain(&problem, 2)),
        },
        Some(Task::Keys) => print(|out| keys::run(&texts, out)),
        Some(Task::Show(show)) => match arguments.course(&texts) {
            Ok(course) => print(|out| show::run(show, &course, &texts, out, &mut io::stderr())),
            Err(problem) => Ok(complain(&problem, 2)),
        },
        Some(Task::Lessons(Lessons { command: Some(lessons::Command::Check(check)) })) => {
            let styled = io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none();
            let folder = arguments.lessons.as_deref();
            print(|out| lessons::run(check, folder, &texts, styled, out, &mut io::stderr()))
        }
        Some(Task::Lessons(Lessons { command: None })) => match arguments.course(&texts) {
            Ok(course) => print(|out| lessons::list(&course, texts.language(), out)),
            Err(problem) => Ok(complain(&problem, 2)),
        },
    }
}

/// The quiz on standard input and output.
fn headless_quiz(quiz: &quiz::Quiz, arguments: &Arguments, texts: &Texts) -> io::Result<ExitCode> {
    let keeper = || {
        let opened = Store::open(arguments.data_dir.as_deref());
        if let Some(notice) = &opened.notice {
            complain(&notice.sentence(texts), 0);
        }
        let interview = kept_interview(&opened.settings);
        (LocalKeeper::new(opened.store), interview)
    };
    // Short, so that it can be written down and given again.
    let fresh_seed = RandomState::new().hash_one("quiz") & 0xffff_ffff;
    let mut input = io::stdin().lock();
    print(|out| quiz::run(quiz, texts, keeper, fresh_seed, (&mut input, out, &mut io::stderr())))
}

/// Writes to standard output, and makes sure that it got there.
fn print(write: impl FnOnce(&mut Output) -> io::Result<ExitCode>) -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let code = write(&mut out)?;
    out.flush()?;
    Ok(code)
}

type Output = BufWriter<io::StdoutLock<'static>>;

/// Says on standard error, in one sentence, what is wrong and what to do.
fn complain(sentence: &str, status: u8) -> ExitCode {
    // Nobody is left to be told when standard error is closed, too.
    let _ = writeln!(io::stderr(), "{sentence}");
    ExitCode::from(status)
}
