//! What is kept, in figures: for a person, or as JSON.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::say;
use crate::app::kept_interview;
use crate::cli::keeper::now;
use crate::lesson::Course;
use crate::progress::{Opened, Store};
use crate::quiz::{Day, Level, Met, Moment, Outcome, Past, Schedule, Standing, Today, standings};
use crate::text::Texts;

/// What is kept, in figures.
#[derive(Debug, Serialize)]
struct Summary<'a> {
    file: &'a Path,
    lessons: Vec<LessonDone<'a>>,
    other_steps: usize,
    answers: Answers,
    quiz: Quiz<'a>,
    notice: Option<String>,
}

/// Where the learner stands with the questions.
#[derive(Debug, Serialize)]
struct Quiz<'a> {
    /// The day of the interview.
    interview: Option<String>,
    #[serde(skip)]
    today: Today,
    /// Kinds of question for which an interviewer may come, and of how many.
    ready: usize,
    kinds: usize,
    /// Cards that are due today and on each of the next six days.
    due: Vec<usize>,
    /// Whether there was practice on each of the last 28 days; the last of them is today.
    days: [bool; 28],
    /// Those that were asked.
    families: Vec<FamilyStanding<'a>>,
    /// Those that were met, the most often met first.
    misconceptions: Vec<MisconceptionMet<'a>>,
}

#[derive(Debug, Serialize)]
struct FamilyStanding<'a> {
    id: &'a str,
    name: String,
    level: &'a str,
    /// Of the last `of` answers, ten or fewer.
    right: usize,
    of: usize,
    median_seconds: Option<u32>,
    /// In hundredths: that it would be answered now.
    recall: Option<f64>,
    due: usize,
    ready: bool,
}

#[derive(Debug, Serialize)]
struct MisconceptionMet<'a> {
    id: &'a str,
    name: String,
    times: usize,
    last: String,
    #[serde(skip)]
    days: i64,
    lesson: &'a str,
}

impl Quiz<'_> {
    fn of(past: &Past, interview: Option<Day>, now: Moment, texts: &Texts) -> Self {
        let schedule = Schedule::of(past, interview, now);
        let standings = standings(past, &schedule, now);
        let families = standings.iter().filter(|standing| standing.level != Level::New);
        let family = |standing: &Standing| FamilyStanding {
            id: standing.family.id,
            name: standing.family.name(texts),
            level: standing.level.name(),
            right: standing.right,
            of: standing.of,
            median_seconds: standing.median.map(|median| median / 1000),
            recall: standing.recall.map(|recall| (recall * 100.0).round()),
            due: standing.due,
            ready: standing.ready,
        };
        let met = |met: Met| MisconceptionMet {
            id: met.misconception.id,
            name: met.misconception.name(texts),
            times: met.times,
            last: met.last.day().to_string(),
            days: met.last.day().until(now.day()),
            lesson: met.misconception.cure,
        };
        Self {
            interview: interview.map(|day| day.to_string()),
            today: Today::of(past, &schedule, interview, now),
            ready: standings.iter().filter(|standing| standing.ready).count(),
            kinds: standings.len(),
            due: schedule.due_per_day(now, 7),
            days: past.days_practised(now),
            families: families.map(family).collect(),
            misconceptions: past.met().into_iter().map(met).collect(),
        }
    }
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
    let Opened { mut store, progress, notice, settings, .. } = Store::look(dir);
    let interview = kept_interview(&settings);
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
        quiz: Quiz::of(&past, interview, now(), texts),
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

/// The summary for a person, in lines that can be read aloud.
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
    if answers.count > 0 {
        print_quiz(&summary.quiz, texts, out)?;
    }
    if summary.notice.is_none() {
        let values = [("file", summary.file.display().to_string())];
        writeln!(out, "\n{}", texts.with("progress-kept", &values))?;
    }
    Ok(())
}

fn print_quiz(quiz: &Quiz<'_>, texts: &Texts, out: &mut impl Write) -> io::Result<()> {
    let number = |number: usize| number.to_string();
    writeln!(out, "  {}", quiz.today.sentence(texts))?;
    let practised = quiz.days.iter().filter(|practised| **practised).count();
    writeln!(out, "  {}", texts.with("progress-days", &[("days", number(practised))]))?;
    let counts: Vec<_> = quiz.due.iter().map(ToString::to_string).collect();
    writeln!(out, "  {}", texts.with("progress-due", &[("counts", counts.join(", "))]))?;
    writeln!(out, "\n{}", texts.get("progress-kinds"))?;
    for family in &quiz.families {
        let told = |number: Option<u32>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        let values = [
            ("name", family.name.clone()),
            ("level", texts.get(&format!("quiz-level-{}", family.level))),
            ("right", number(family.right)),
            ("of", number(family.of)),
            ("seconds", told(family.median_seconds)),
            ("recall", family.recall.map_or_else(|| "none".to_owned(), |recall| format!("{recall:.0}"))),
            ("due", number(family.due)),
            ("ready", number(usize::from(family.ready))),
        ];
        writeln!(out, "  {:<4}{}", family.id, texts.with("progress-kind", &values))?;
    }
    if !quiz.misconceptions.is_empty() {
        writeln!(out, "\n{}", texts.get("progress-misconceptions"))?;
    }
    for met in &quiz.misconceptions {
        let values = [("count", number(met.times)), ("days", met.days.to_string())];
        writeln!(out, "  {}: {} ({})", met.name, texts.with("app-met", &values), met.lesson)?;
    }
    Ok(())
}
