//! `convtutor compute`: requests in JSON, answers in JSON or as grids.
//!
//! ```text
//! bytes -> Request (fields, id) -> operation: Fields -> Answer -> one line of JSON, or grids
//!                     \------------- Refusal -------------/
//! ```

mod answer;
mod field;
mod geometry;
mod grid;
mod nested;
mod op;
mod operation;
mod output_size;
mod receptive_field;
mod refusal;
mod request;
mod trace;

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub use answer::{Answer, Reply};
pub use refusal::Refusal;

use crate::text::{Language, Texts};

/// The arguments of `convtutor compute`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// A file with a request, or `-` for standard input.
    file: PathBuf,
    /// Answer in JSON instead of grids.
    #[arg(long)]
    json: bool,
    /// Read one request a line, and answer one line each in JSON.
    #[arg(long)]
    jsonl: bool,
}

/// A request that is short and whole.
const EXAMPLE: &str = r#"{"op": "conv2d", "input": [[1, 2, 3]], "weight": [[1, 1]]}"#;

/// Puts the operations and an example under the help.
pub fn with_example(command: clap::Command, texts: &Texts) -> clap::Command {
    let values = [("ops", operation::names()), ("example", EXAMPLE.to_owned())];
    command.after_help(texts.with("cli-compute-help-after", &values))
}

/// Reads requests from a file or standard input and answers them on standard output.
///
/// Exit status: 0 all answered, 1 at least one refused, 2 nothing could be read.
pub fn run(arguments: &Arguments, texts: &Texts) -> ExitCode {
    let output = BufWriter::new(io::stdout().lock());
    let answered = open(&arguments.file).and_then(|input| {
        if arguments.jsonl {
            answer_lines(input, output)
        } else if arguments.json {
            answer_whole(input, output)
        } else {
            show(input, output, io::stderr().lock(), texts)
        }
    });
    match answered {
        Ok(Outcome::AllAnswered) => ExitCode::SUCCESS,
        Ok(Outcome::SomeRefused) => ExitCode::from(1),
        Err(error) => {
            let (file, reason) = (arguments.file.display().to_string(), error.to_string());
            let sentence = texts.with("cli-compute-unreadable", &[("file", &file), ("reason", &reason)]);
            // With standard error closed as well, the exit status alone has to tell.
            let _ = writeln!(io::stderr().lock(), "{sentence}");
            ExitCode::from(2)
        }
    }
}

/// Whether every request got its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Each one.
    AllAnswered,
    /// At least one was refused.
    SomeRefused,
}

impl Outcome {
    fn and(self, reply: &Reply) -> Self {
        if reply.answer.is_ok() { self } else { Self::SomeRefused }
    }
}

/// Answers one request of JSON text; `line` is the number, from 1, of its first line.
pub fn answer(request: &[u8], line: usize) -> Reply {
    match request::read(request, line) {
        Ok((fields, id)) => Reply { id, answer: operation::answer(fields) },
        Err(refusal) => Reply { id: None, answer: Err(refusal) },
    }
}

/// Answers each line with a line, in order. An empty line asks for nothing.
///
/// Answers wait in the buffer only while there is another request to be read, so that a program that
/// waits for an answer before it asks on does get it.
pub fn answer_lines(input: impl Read, mut output: impl Write) -> io::Result<Outcome> {
    let mut input = BufReader::new(input);
    let english = Texts::new(Language::English);
    let (mut text, mut outcome) = (vec![], Outcome::AllAnswered);
    for line in 1.. {
        text.clear();
        if input.read_until(b'\n', &mut text)? == 0 {
            break;
        }
        if text.trim_ascii().is_empty() {
            continue;
        }
        let reply = answer(&text, line);
        outcome = outcome.and(&reply);
        let written = reply.write_line(&english, &mut output).and_then(|()| {
            let another_waits = input.buffer().contains(&b'\n');
            if another_waits { Ok(()) } else { output.flush() }
        });
        if !listened_to(written)? {
            break;
        }
    }
    listened_to(output.flush())?;
    Ok(outcome)
}

/// Answers the one request that the whole input is.
fn answer_whole(mut input: impl Read, mut output: impl Write) -> io::Result<Outcome> {
    let mut text = vec![];
    input.read_to_end(&mut text)?;
    let reply = answer(&text, 1);
    let written = reply.write_line(&Texts::new(Language::English), &mut output);
    listened_to(written.and_then(|()| output.flush()))?;
    Ok(Outcome::AllAnswered.and(&reply))
}

/// Shows the answer to a person: grids, or one sentence on `errors`.
fn show(
    mut input: impl Read,
    mut output: impl Write,
    mut errors: impl Write,
    texts: &Texts,
) -> io::Result<Outcome> {
    let mut text = vec![];
    input.read_to_end(&mut text)?;
    let reply = answer(&text, 1);
    let written = match &reply.answer {
        Ok(answer) => write!(output, "{}", grid::lay_out(answer, texts)).and_then(|()| output.flush()),
        Err(refusal) => writeln!(errors, "{}", refusal.sentence(texts)),
    };
    listened_to(written)?;
    Ok(Outcome::AllAnswered.and(&reply))
}

/// Whether anybody reads on: a closed pipe is no error, `head` has seen enough.
fn listened_to(written: io::Result<()>) -> io::Result<bool> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        written => written.map(|()| true),
    }
}

fn open(file: &Path) -> io::Result<Box<dyn Read>> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(File::open(file)?))
}
