//! `convtutor show LESSON`: a lesson as plain text, for pipes, printers and screen readers.

mod answers;
mod families;
mod lab;
pub(super) mod page;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Args;

use crate::lesson::{Broken, Course, Kind, Lesson, Question, StepWords, UnknownLesson};
use crate::misconception::Case;
use crate::text::Texts;

use page::Page;

/// Print a lesson as plain text.
#[derive(Debug, Args)]
pub struct Show {
    /// The lesson: its id, its number, or its title
    pub lesson: String,

    /// Print the answers too, after the last step
    #[arg(long)]
    pub answers: bool,
}

/// Prints a lesson of `course` in the language of `texts`.
///
/// The exit code is 1 when there is no such lesson or it cannot be read; `err` says why, then.
pub fn run(
    args: &Show,
    course: &Course,
    texts: &Texts,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let entry = match course.find(&args.lesson) {
        Ok(entry) => entry,
        Err(unknown) => {
            writeln!(err, "{}", unknown_sentence(&unknown, course, texts))?;
            return Ok(ExitCode::FAILURE);
        }
    };
    match entry.open() {
        Ok(lesson) => {
            out.write_all(text_of(&lesson, args.answers, texts).as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(broken) => {
            writeln!(err, "{}", broken_sentence(broken, texts))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The lesson as it is printed, every line at most [`page::WIDTH`] columns wide.
fn text_of(lesson: &Lesson, with_answers: bool, texts: &Texts) -> String {
    let words = lesson.words(texts.language());
    let mut page = Page::default();
    page.title(&format!("{}. {}", lesson.number, words.title));
    page.paragraph(&words.summary);
    for (index, words) in words.steps.iter().enumerate() {
        let number = (index + 1).to_string();
        let count = lesson.steps.len().to_string();
        let values =
            [("number", number.as_str()), ("count", count.as_str()), ("title", words.title.as_str())];
        page.heading(&texts.with("lesson-show-step", &values));
        page.prose(&words.body);
        lab::print(lesson, index, texts, &mut page);
        print_question(lesson, index, words, texts, &mut page);
    }
    if with_answers {
        answers::print(lesson, texts, &mut page);
    } else {
        page.rule();
        page.paragraph(&texts.with("lesson-show-answers-hint", &[("lesson", &lesson.id)]));
    }
    page.text
}

/// What the step wants from the reader.
fn print_question(lesson: &Lesson, index: usize, words: &StepWords, texts: &Texts, page: &mut Page) {
    match &lesson.steps[index].kind {
        Kind::Read => {}
        Kind::Predict(predict) => page.paragraph(&lab::asks(predict.target, texts)),
        Kind::Task(_) => page.paragraph(&texts.get("lesson-show-task")),
        Kind::Question(Question::Choices(choices)) => {
            for (choice, letter) in choices.iter().zip('a'..) {
                let Some(words) = words.choice(&choice.id) else { continue };
                page.hanging(&format!("{letter}) "), &words.label);
            }
            page.blank();
        }
        Kind::Question(Question::Typed(case)) => page.paragraph(&texts.get(form_of(case))),
        Kind::Check(picks) => families::print(picks, texts, page),
    }
}

/// What an answer to this looks like.
fn form_of(case: &Case) -> &'static str {
    match case {
        Case::Size(_) | Case::Transposed(_) => "lesson-show-type-size",
        Case::OutputShape(_) => "lesson-show-type-shape",
        _ => "lesson-show-type-number",
    }
}

pub fn unknown_sentence(unknown: &UnknownLesson, course: &Course, texts: &Texts) -> String {
    if unknown.nearest.is_empty() {
        let all: Vec<_> = course.lessons().iter().map(|entry| entry.id.as_str()).collect();
        texts.with("lesson-unknown", &[("name", &unknown.name), ("lessons", &all.join(", "))])
    } else {
        let nearest = unknown.nearest.join(", ");
        texts.with("lesson-unknown-nearest", &[("name", &unknown.name), ("nearest", &nearest)])
    }
}

fn broken_sentence(broken: &Broken, texts: &Texts) -> String {
    let Some(problem) = broken.problems.first() else { return String::new() };
    let (position, what) = (problem.position(), problem.what(texts));
    texts.with("lesson-broken", &[("position", &position), ("what", &what)])
}
