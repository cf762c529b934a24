//! A command line that cannot be used, in one sentence: what is wrong with it, and what to do.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::arguments::Arguments;
use crate::lesson::Course;
use crate::text::Texts;

/// The sentence for `error`, which these words of the command line led to; `None` where help was asked for.
pub fn sentence(error: &clap::Error, words: &[OsString], texts: &Texts) -> Option<String> {
    let what = what_is_wrong(error, texts)?;
    Some(texts.with("cli-mistake", &[("what", &what), ("command", &command_in(words))]))
}

fn what_is_wrong(error: &clap::Error, texts: &Texts) -> Option<String> {
    let found = |kind| strings(error.get(kind)).join(", ");
    let argument = found(ContextKind::InvalidArg);
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = found(ContextKind::InvalidSubcommand);
            let nearest = found(ContextKind::SuggestedSubcommand);
            if let Ok(lesson) = Course::built_in().find(&name) {
                texts.with("cli-mistake-lesson", &[("name", &name), ("lesson", &lesson.id)])
            } else if nearest.is_empty() {
                texts.with("cli-mistake-command", &[("name", &name)])
            } else {
                texts.with("cli-mistake-command-nearest", &[("name", &name), ("nearest", &nearest)])
            }
        }
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            texts.with("cli-mistake-surplus", &[("name", &argument)])
        }
        ErrorKind::UnknownArgument => {
            let nearest = found(ContextKind::SuggestedArg);
            let key = if nearest.is_empty() { "cli-mistake-option" } else { "cli-mistake-option-nearest" };
            texts.with(key, &[("name", &argument), ("nearest", &nearest)])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (value, values) = (found(ContextKind::InvalidValue), found(ContextKind::ValidValue));
            let key = match (value.is_empty(), values.is_empty()) {
                (true, true) => "cli-mistake-empty",
                (true, false) => "cli-mistake-empty-choice",
                (false, true) => "cli-mistake-value",
                (false, false) => "cli-mistake-choice",
            };
            texts.with(key, &[("name", &argument), ("value", &value), ("values", &values)])
        }
        ErrorKind::MissingRequiredArgument => texts.with("cli-mistake-missing", &[("name", &argument)]),
        ErrorKind::ArgumentConflict => {
            let other = found(ContextKind::PriorArg);
            if other.is_empty() || other == argument {
                texts.with("cli-mistake-twice", &[("name", &argument)])
            } else {
                texts.with("cli-mistake-conflict", &[("name", &argument), ("other", &other)])
            }
        }
        ErrorKind::InvalidUtf8 => texts.get("cli-mistake-not-utf8"),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => return None,
        _ => error.to_string(),
    })
}

fn strings(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => vec![],
    }
}

/// The command that these words name: `convtutor lessons check`.
fn command_in(words: &[OsString]) -> String {
    let mut command = Arguments::command();
    let mut path = command.get_name().to_owned();
    for word in words.iter().skip(1) {
        if let Some(inner) = command.find_subcommand(word) {
            path = format!("{path} {}", inner.get_name());
            command = inner.clone();
        }
    }
    path
}
