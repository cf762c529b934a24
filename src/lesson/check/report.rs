//! Prints a report for the author of a lesson: each problem in its place, with what to do about it.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::lesson::{Problem, Severity};
use crate::text::Texts;

use super::Report;

impl Report {
    /// Writes each problem with the lines that it is about, and a last line that counts them.
    ///
    /// `styled` adds colours, for a terminal that wants them.
    pub fn write(&self, texts: &Texts, styled: bool, out: &mut impl Write) -> io::Result<()> {
        let renderer = if styled { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
        let names = Names::of(texts);
        for problem in &self.problems {
            writeln!(out, "{}\n", renderer.render(&[self.group(problem, &names, texts)]))?;
        }
        let [errors, warnings] = [Severity::Error, Severity::Warning].map(|severity| self.count(severity));
        let values = [
            ("lessons", self.lessons.to_string()),
            ("errors", errors.to_string()),
            ("warnings", warnings.to_string()),
        ];
        let key = match (errors, warnings) {
            (0, 0) => "lesson-check-fine",
            (0, _) => "lesson-check-warnings",
            _ => "lesson-check-errors",
        };
        writeln!(out, "{}", texts.with(key, &values))
    }

    fn group<'a>(&'a self, problem: &'a Problem, names: &'a Names, texts: &Texts) -> Group<'a> {
        let (level, name) = match problem.severity {
            Severity::Error => (Level::ERROR, &names.error),
            Severity::Warning => (Level::WARNING, &names.warning),
        };
        let title = level.with_name(name.as_str()).primary_title(problem.what(texts)).id(problem.kind);
        let help = Level::HELP.with_name(names.help.as_str()).message(problem.remedy(texts));
        match (self.texts.get(&problem.file), &problem.place) {
            (Some(text), Some(place)) => {
                let annotation = AnnotationKind::Primary.span(first_line(text, place.span.clone()));
                title.element(Snippet::source(text).path(&problem.file).annotation(annotation)).element(help)
            }
            (_, Some(place)) => {
                let origin = Origin::path(&problem.file).line(place.line).char_column(place.column);
                title.element(origin).element(help)
            }
            (_, None) => title.element(Origin::path(&problem.file)).element(help),
        }
    }
}

/// The words that stand before a message.
struct Names {
    error: String,
    warning: String,
    help: String,
}

impl Names {
    fn of(texts: &Texts) -> Self {
        let name = |key: &str| texts.get(key);
        Self {
            error: name("lesson-check-error"),
            warning: name("lesson-check-warning"),
            help: name("lesson-check-help"),
        }
    }
}

/// A place is found by its first line; a step of thirty lines need not be printed for it.
fn first_line(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let end = text[span.clone()].find('\n').map_or(span.end, |newline| span.start + newline);
    span.start..end
}
