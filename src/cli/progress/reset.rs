//! Removes what is kept, after asking.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;

use super::{Input, counts, refused};
use crate::progress::{Opened, Part, Progress, Store};
use crate::text::Texts;

/// What is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// What was done in the steps of lessons.
    Lessons,
    /// All answers to quiz questions.
    Quiz,
    /// The settings.
    Settings,
    /// Everything.
    All,
}

impl What {
    fn parts(self) -> &'static [Part] {
        match self {
            Self::Lessons => &[Part::Steps],
            Self::Quiz => &[Part::Answers],
            Self::Settings => &[Part::Settings],
            Self::All => &[Part::Steps, Part::Answers, Part::Settings],
        }
    }
}

pub(super) fn run(
    what: What,
    yes: bool,
    dir: Option<&Path>,
    texts: &Texts,
    input: &mut Input<'_>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let Opened { mut store, progress, settings, notice } = Store::look(dir);
    if let Some(notice) = notice.filter(|notice| !notice.all_was_read()) {
        return refused(&notice, "progress-reset-left", texts, err);
    }
    if !yes && !input.is_terminal {
        writeln!(err, "{}", texts.get("progress-reset-no-terminal"))?;
        return Ok(ExitCode::from(2));
    }
    if !yes {
        let is_meant = |part| what.parts().contains(&part);
        let answers = if is_meant(Part::Answers) { store.past().0.answers() } else { 0 };
        let progress = if is_meant(Part::Steps) { progress } else { Progress::default() };
        let settings = if is_meant(Part::Settings) { settings.len() } else { 0 };
        let values = counts(&progress, answers, settings, store.file());
        write!(out, "{} ", texts.with("progress-reset-ask", &values))?;
        out.flush()?;
        let mut reply = String::new();
        input.lines.read_line(&mut reply)?;
        if !is_yes(&reply) {
            writeln!(out, "{}", texts.get("progress-reset-left"))?;
            return Ok(ExitCode::FAILURE);
        }
    }
    match store.reset(what.parts()) {
        Ok(()) => {
            writeln!(out, "{}", texts.get("progress-reset-done"))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(notice) => refused(&notice, "progress-reset-left", texts, err),
    }
}

/// In either language, and with the Korean letter that is on the same key.
fn is_yes(reply: &str) -> bool {
    ["y", "yes", "ㅛ", "예", "네"].contains(&reply.trim().to_lowercase().as_str())
}
