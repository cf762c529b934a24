//! Progress as a text file: written for another machine, and taken in from one.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{Input, counts, refused, say};
use crate::cli::whole_file;
use crate::progress::{Opened, Store, exchange};
use crate::text::Texts;

pub(super) fn export(
    file: &Path,
    dir: Option<&Path>,
    texts: &Texts,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let Opened { mut store, progress, settings, notice } = Store::look(dir);
    let history = store.history();
    let notice = notice.or(history.notice);
    say(notice.as_ref().map(|notice| notice.sentence(texts)).as_deref(), err)?;
    if notice.is_some_and(|notice| !notice.all_was_read()) {
        return Ok(ExitCode::FAILURE);
    }
    let values = counts(&progress, history.answers.len(), settings.len(), file);
    let records = exchange::records(&progress, &settings, history.answers);
    if is_standard(file) {
        exchange::write(records, out)?;
        return Ok(ExitCode::SUCCESS);
    }
    match whole_file::write(file, |mut out| exchange::write(records, &mut out)) {
        Ok(()) => {
            writeln!(out, "{}", texts.with("progress-export-done", &values))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            let values = [("file", file.display().to_string()), ("reason", error.to_string())];
            writeln!(err, "{}", texts.with("progress-export-unwritable", &values))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

pub(super) fn import(
    file: &Path,
    dir: Option<&Path>,
    texts: &Texts,
    input: &mut Input<'_>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let records = if is_standard(file) {
        exchange::read(&mut *input.lines)
    } else {
        File::open(file).map_err(exchange::Error::from).and_then(|file| exchange::read(BufReader::new(file)))
    };
    let records = match records {
        Ok(records) => records,
        Err(error) => {
            writeln!(err, "{}", error.sentence(&file.display().to_string(), texts))?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let Opened { mut store, notice, .. } = Store::open(dir);
    match store.merge(&records) {
        Ok(merged) => {
            say(notice.map(|notice| notice.sentence(texts)).as_deref(), err)?;
            let values = [
                ("answers", merged.answers.to_string()),
                ("steps", merged.steps.to_string()),
                ("settings", merged.settings.to_string()),
                ("known", merged.known.to_string()),
            ];
            writeln!(out, "{}", texts.with("progress-import-done", &values))?;
            Ok(ExitCode::SUCCESS)
        }
        // What was to be said of the file is said again here.
        Err(notice) => refused(&notice, "progress-import-left", texts, err),
    }
}

fn is_standard(file: &Path) -> bool {
    file == Path::new("-")
}
