//! Progress as one text file, to take from machine to machine: a line that names the format, then one
//! record a line, in JSON.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::{Progress, Record};
use crate::quiz::Answered;
use crate::text::Texts;

const FORMAT: &str = "convtutor progress";
/// The second has answers that were taken back, how they were felt to be, and points that were told.
const VERSION: u32 = 2;

/// The first line. A release that writes anything older ones could not read raises the version.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Why a text is not taken.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It cannot be read.
    #[error("the text cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// It does not begin as such a text does.
    #[error("the text is no progress")]
    NotProgress,
    /// A newer release wrote it.
    #[error("the text has version {version}, which is newer than {VERSION}")]
    Newer { version: u32 },
    /// A line is no record. Both counted from 1, the column in characters.
    #[error("line {line}, column {column}: {reason}")]
    NotUnderstood { line: usize, column: usize, reason: String },
}

impl Error {
    /// The sentence for whoever gave the text, which is called `file`.
    pub fn sentence(&self, file: &str, texts: &Texts) -> String {
        match self {
            Self::Unreadable(error) => {
                texts.with("progress-import-unreadable", &[("file", file), ("reason", &error.to_string())])
            }
            Self::NotProgress => texts.with("progress-import-not-progress", &[("file", file)]),
            Self::Newer { version } => texts.with(
                "progress-import-newer",
                &[("file", file), ("version", &version.to_string()), ("known", &VERSION.to_string())],
            ),
            Self::NotUnderstood { line, column, reason } => texts.with(
                "progress-import-not-understood",
                &[
                    ("file", file),
                    ("line", &line.to_string()),
                    ("column", &column.to_string()),
                    ("reason", reason),
                ],
            ),
        }
    }
}

/// Everything that is kept, as records.
pub fn records<'a>(
    progress: &'a Progress,
    settings: impl IntoIterator<Item = (&'a String, &'a String)>,
    history: Vec<Answered>,
) -> impl Iterator<Item = Record> {
    let settings = settings
        .into_iter()
        .map(|(name, value)| Record::Setting { name: name.clone(), value: value.clone() });
    let steps = progress.steps().map(|(lesson, step, record)| Record::Step {
        lesson: lesson.to_owned(),
        step: step.to_owned(),
        record,
    });
    settings.chain(steps).chain(history.into_iter().map(Record::Answer))
}

/// Writes the records.
pub fn write(records: impl IntoIterator<Item = Record>, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Head { format: FORMAT.to_owned(), version: VERSION })?;
    writeln!(out)?;
    for record in records {
        serde_json::to_writer(&mut *out, &record)?;
        writeln!(out)?;
    }
    Ok(())
}

/// Reads all records, or says where the first line is that it does not understand.
pub fn read(text: impl BufRead) -> Result<Vec<Record>, Error> {
    let mut lines = text.split(b'\n').zip(1..);
    let Some((head, _)) = lines.next() else { return Err(Error::NotProgress) };
    match serde_json::from_slice(&head?) {
        Ok(Head { format, version }) if format == FORMAT && version <= VERSION => {}
        Ok(Head { format, version }) if format == FORMAT => return Err(Error::Newer { version }),
        _ => return Err(Error::NotProgress),
    }
    let mut records = vec![];
    for (line, number) in lines {
        let line = line?;
        if !line.trim_ascii().is_empty() {
            let record = serde_json::from_slice(&line);
            records.push(record.map_err(|error| not_understood(number, &line, &error))?);
        }
    }
    Ok(records)
}

fn not_understood(number: usize, line: &[u8], error: &serde_json::Error) -> Error {
    let before = &line[..error.column().saturating_sub(1).min(line.len())];
    let place = format!(" at line {} column {}", error.line(), error.column());
    let reason = error.to_string();
    Error::NotUnderstood {
        line: number,
        column: String::from_utf8_lossy(before).chars().count() + 1,
        reason: reason.strip_suffix(&place).unwrap_or(&reason).to_owned(),
    }
}

#[cfg(test)]
mod tests;
