//! What is kept, in figures: for a person, or as JSON.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::say;
use crate::lesson::Course;
use crate::progress::{Opened, Store};
use crate::quiz::{Outcome, Past};
use crate::text::Texts;

/// What is kept, in figures.
#[derive(Debug, Serialize)]
struct Summary<'a> {
    file: &'a Path,
    lessons: Vec<LessonDone<'a>>,
    other_steps: usize,
    answers: Answers,
    notice: Option<String>,
}

#[derive(Debug, Serialize)]
struct LessonDone<'a> {
    id: &'a str,
    title: &'a str,
    done: usize,
    steps: usize,
}

/// How many answers there are of each outcome.
#[derive(Debug, Default, Serialize)]
struct Answers {
    count: usize,
    right: usize,
    helped: usize,
    wrong: usize,
    skipped: usize,
}

impl Answers {
    fn of(past: &Past) -> Self {
        Self {
            count: past.answers(),
            right: past.count(Outcome::Right),
            helped: past.count(Outcome::Helped),
            wrong: past.count(Outcome::Wrong),
            skipped: past.count(Outcome::Skipped),
        }
    }
}

pub(super) fn run(
    dir: Option<&Path>,
    course: &Course,
    json: bool,
    texts: &Texts,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let Opened { mut store, progress, notice, .. } = Store::look(dir);
    let (past, reading) = store.past();
    let notice = notice.or(reading);
    let lessons: Vec<_> = course
        .lessons()
        .iter()
        .map(|lesson| {
            let (done, steps) = progress.lesson_done(&lesson.id, lesson.step_ids());
            LessonDone { id: &lesson.id, title: lesson.title(texts.language()), done, steps }
        })
        .collect();
    let all = progress.steps().filter(|(_, _, record)| record.done).count();
    let summary = Summary {
        file: store.file(),
        other_steps: all.saturating_sub(lessons.iter().map(|lesson| lesson.done).sum()),
        lessons,
        answers: Answers::of(&past),
        notice: notice.map(|notice| notice.sentence(texts)),
    };
    if json {
        serde_json::to_writer(&mut *out, &summary)?;
        writeln!(out)?;
    } else {
        print(&summary, texts, out)?;
        say(summary.notice.as_deref(), err)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The summary for a person. Levels and what is due belong under the questions.
fn print(summary: &Summary<'_>, texts: &Texts, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", texts.get("progress-lessons"))?;
    let width = summary.lessons.iter().map(|lesson| lesson.title.width()).max().unwrap_or_default();
    for lesson in &summary.lessons {
        let padding = " ".repeat(width - lesson.title.width());
        let values = [("done", lesson.done.to_string()), ("total", lesson.steps.to_string())];
        writeln!(out, "  {}{padding}  {}", lesson.title, texts.with("progress-lesson-done", &values))?;
    }
    if summary.other_steps > 0 {
        let values = [("steps", summary.other_steps.to_string())];
        writeln!(out, "  {}", texts.with("progress-other-steps", &values))?;
    }
    writeln!(out, "\n{}", texts.get("progress-questions"))?;
    let answers = &summary.answers;
    let line = match answers.count {
        0 => texts.get("progress-no-answers"),
        count => texts.with(
            "progress-answers",
            &[
                ("answers", count.to_string()),
                ("right", answers.right.to_string()),
                ("helped", answers.helped.to_string()),
                ("wrong", answers.wrong.to_string()),
                ("skipped", answers.skipped.to_string()),
            ],
        ),
    };
    writeln!(out, "  {line}")?;
    if summary.notice.is_none() {
        let values = [("file", summary.file.display().to_string())];
        writeln!(out, "\n{}", texts.with("progress-kept", &values))?;
    }
    Ok(())
}
