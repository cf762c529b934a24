//! A mistake in a lesson: where it is, what it is, how bad; the sentences are messages.

use std::fmt::Display;
use std::ops::Range;

use crate::conv;
use crate::lab::SceneError;
use crate::text::error::explain;
use crate::text::{Texts, nearest};

/// How bad a [`Problem`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The lesson does not work as it is.
    Error,
    /// It works, and could teach better.
    Warning,
}

/// Where in its file a [`Problem`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Bytes of the file.
    pub span: Range<usize>,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
}

/// A mistake in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name. `lesson-problem-KIND` says what is wrong, `lesson-problem-KIND-do` what to do.
    pub kind: &'static str,
    /// What the messages put in.
    pub values: Vec<(&'static str, String)>,
    /// What another room says about it; the messages put it in as `reason`.
    pub reason: Option<Reason>,
    /// The file (or folder), as the author knows it.
    pub file: String,
    /// The place; `None` for the whole file.
    pub place: Option<Place>,
}

/// A refusal that has its own sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The settings have no output.
    Impossible(conv::Error),
    /// The settings are no lab.
    NoLab(SceneError),
}

impl From<&conv::Error> for Reason {
    fn from(error: &conv::Error) -> Self {
        Self::Impossible(error.clone())
    }
}

impl From<&SceneError> for Reason {
    fn from(error: &SceneError) -> Self {
        Self::NoLab(error.clone())
    }
}

impl Reason {
    fn sentence(&self, texts: &Texts) -> String {
        let (key, numbers) = match self {
            Self::Impossible(error) => return explain(texts, error),
            Self::NoLab(error) => (format!("lab-scene-{}", error.kind()), error.numbers()),
        };
        texts.with(&key, &numbers)
    }
}

impl Problem {
    /// What is wrong.
    pub fn what(&self, texts: &Texts) -> String {
        self.message(texts, "")
    }

    /// What the author can do about it.
    ///
    /// Where a name was misspelt, the one that was meant.
    pub fn remedy(&self, texts: &Texts) -> String {
        match self.values.iter().find(|(name, value)| *name == "nearest" && !value.is_empty()) {
            Some((name, nearest)) => texts.with("lesson-problem-nearest", &[(name, nearest)]),
            None => self.message(texts, "-do"),
        }
    }

    /// `03-padding/lesson.toml:12:5`, or the file alone.
    pub fn position(&self) -> String {
        match &self.place {
            Some(place) => format!("{}:{}:{}", self.file, place.line, place.column),
            None => self.file.clone(),
        }
    }

    fn message(&self, texts: &Texts, tail: &str) -> String {
        let reason = self.reason.as_ref().map(|reason| reason.sentence(texts));
        let values: Vec<_> = self
            .values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .chain(reason.as_deref().map(|reason| ("reason", reason)))
            .collect();
        texts.with(&format!("lesson-problem-{}{tail}", self.kind), &values)
    }
}

/// What a message puts in, by name.
pub(super) type Values<'a> = &'a [(&'static str, &'a dyn Display)];

/// The problems of one file, as they are found.
#[derive(Debug)]
pub(super) struct Problems<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<Problem>,
}

impl<'a> Problems<'a> {
    /// For the file called `file`, which holds `text`.
    pub fn of(file: &'a str, text: &'a str) -> Self {
        Self { file, text, found: vec![] }
    }

    /// All that were found.
    pub fn into_vec(self) -> Vec<Problem> {
        self.found
    }

    /// The lesson does not work as it is.
    pub fn error(&mut self, kind: &'static str, span: Range<usize>, values: Values<'_>) {
        self.add(Severity::Error, kind, span, values, None);
    }

    /// None of those that are `known` has this name.
    pub fn unknown(&mut self, kind: &'static str, span: Range<usize>, name: &str, known: &[&str]) {
        let near = nearest(name, known.iter().copied()).first().copied().unwrap_or_default();
        self.error(kind, span, &[("name", &name), ("nearest", &near), ("known", &known.join(", "))]);
    }

    /// As [`error`](Self::error), with what another room says about it.
    pub fn error_because(&mut self, kind: &'static str, span: Range<usize>, reason: Reason) {
        self.add(Severity::Error, kind, span, &[], Some(reason));
    }

    /// It could teach better.
    pub fn warning(&mut self, kind: &'static str, span: Range<usize>, values: Values<'_>) {
        self.add(Severity::Warning, kind, span, values, None);
    }

    fn add(
        &mut self,
        severity: Severity,
        kind: &'static str,
        span: Range<usize>,
        values: Values<'_>,
        reason: Option<Reason>,
    ) {
        let values = values.iter().map(|(name, value)| (*name, harmless(&value.to_string()))).collect();
        let place = Some(Place::in_text(self.text, span));
        self.found.push(Problem { severity, kind, values, reason, file: self.file.to_owned(), place });
    }
}

impl Place {
    /// Where `span` is in `text`; a span beyond its end is at its end.
    pub(super) fn in_text(text: &str, span: Range<usize>) -> Self {
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end.max(start));
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            span: start..end,
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// What a file says, without the power to move a terminal's cursor, and short enough for a sentence.
fn harmless(value: &str) -> String {
    let mut out = String::new();
    for (count, character) in value.chars().enumerate() {
        if count == 300 {
            out.push_str("...");
            break;
        }
        if character.is_control() {
            out.extend(character.escape_default());
        } else {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_are_those_of_an_editor() {
        let mut problems = Problems::of("ko.md", "# 패딩\n\n가나 **다**");
        problems.error("some", "# 패딩\n\n가나 ".len().."# 패딩\n\n가나 **".len(), &[]);
        problems.error("past the end", 1000..2000, &[]);
        let found = problems.into_vec();
        assert_eq!(found[0].position(), "ko.md:3:4");
        assert_eq!(found[1].position(), "ko.md:3:9");
    }

    #[test]
    fn a_file_cannot_send_escape_codes_to_the_terminal() {
        let mut problems = Problems::of("lesson.toml", "");
        problems.error("some", 0..0, &[("key", &"a\u{1b}[31mb")]);
        assert_eq!(problems.into_vec()[0].values, [("key", "a\\u{1b}[31mb".to_owned())]);
    }
}
