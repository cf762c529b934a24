//! `convtutor progress` as somebody types it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Parser;
use convtutor::cli::progress::{Arguments, Input, run};
use convtutor::lesson::Course;
use convtutor::progress::{Opened, Store};
use convtutor::text::{LANGUAGES, Language, Texts};

use super::{answer, folder, ids, records};

#[derive(Parser)]
struct Typed {
    #[command(flatten)]
    arguments: Arguments,
}

/// What was printed, on both streams, and how it ended.
#[derive(Debug)]
struct Printed {
    code: ExitCode,
    out: String,
    err: String,
}

impl Printed {
    fn ended_with(&self, code: ExitCode) -> bool {
        self.code == code
    }
}

/// Types `arguments`, and `reply` to a question; `None` is a pipe.
fn typed(dir: &Path, language: Language, arguments: &[&str], reply: Option<&str>) -> Printed {
    let typed = Typed::try_parse_from(["progress"].iter().chain(arguments)).unwrap();
    let (mut out, mut err) = (vec![], vec![]);
    let mut lines = reply.unwrap_or_default().as_bytes();
    let mut input = Input { lines: &mut lines, is_terminal: reply.is_some() };
    let (course, texts) = (Course::built_in(), Texts::new(language));
    let code = run(&typed.arguments, Some(dir), &course, &texts, &mut input, &mut out, &mut err).unwrap();
    Printed { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn english(dir: &Path, arguments: &[&str]) -> Printed {
    typed(dir, Language::English, arguments, None)
}

fn filled(answers: u32) -> tempfile::TempDir {
    let folder = folder();
    Store::open(Some(folder.path())).store.merge(&records(answers)).unwrap();
    folder
}

fn text(folder: &Path, name: &str, text: &str) -> (PathBuf, String) {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    let shown = path.display().to_string();
    (path, shown)
}

#[test]
fn the_summary_counts_lessons_and_answers_in_each_language() {
    let folder = filled(10);
    for entry in &LANGUAGES {
        let printed = typed(folder.path(), entry.language, &[], None);
        assert!(printed.ended_with(ExitCode::SUCCESS) && printed.err.is_empty(), "{printed:?}");
        let course = Course::built_in();
        let titles = course.lessons().iter().map(|lesson| lesson.title(entry.language));
        for word in titles.chain(["10", "3", "progress.sqlite3"]) {
            assert!(printed.out.contains(word), "{word}: {}", printed.out);
        }
        let widths = printed.out.lines().map(unicode_width::UnicodeWidthStr::width);
        assert!(widths.max() <= Some(100), "{}", printed.out);
    }
}

#[test]
fn programs_can_read_the_summary() {
    let folder = filled(10);
    let printed = english(folder.path(), &["--json"]);
    let summary: serde_json::Value = serde_json::from_str(&printed.out).unwrap();
    let answers = serde_json::json!({"count": 10, "right": 3, "helped": 3, "wrong": 2, "skipped": 2});
    assert_eq!(summary["answers"], answers);
    let lessons = summary["lessons"].as_array().unwrap();
    let padding = lessons.iter().find(|lesson| lesson["id"] == "padding").unwrap();
    assert!(padding["steps"].as_u64() > Some(3), "{padding}");
    let done: u64 = lessons.iter().map(|lesson| lesson["done"].as_u64().unwrap()).sum();
    assert_eq!(done + summary["other_steps"].as_u64().unwrap(), 3);
    assert_eq!(summary["notice"], serde_json::Value::Null);
}

#[test]
fn the_summary_says_without_a_screen_where_one_stands_with_each_kind_of_question() {
    let folder = filled(40);
    for entry in &LANGUAGES {
        let printed = typed(folder.path(), entry.language, &[], None);
        let kind = printed.out.lines().find(|line| line.trim_start().starts_with("A3 ")).unwrap();
        let name = convtutor::quiz::by_id("A3").unwrap().name(&Texts::new(entry.language));
        assert!(kind.contains(&name), "{kind}");
    }
    let printed_for_people = english(folder.path(), &[]).out;
    let printed = english(folder.path(), &["--json"]);
    let summary: serde_json::Value = serde_json::from_str(&printed.out).unwrap();
    let (quiz, families) = (&summary["quiz"], summary["quiz"]["families"].as_array().unwrap());
    let family = families.iter().find(|family| family["id"] == "A3").unwrap();
    let mine: Vec<_> = (0..40).map(|number| answer("", number)).filter(|one| one.family == "A3").collect();
    let right = mine.iter().filter(|one| one.outcome == convtutor::quiz::Outcome::Right).count();
    assert_eq!(
        (family["of"].as_u64(), family["right"].as_u64()),
        (Some(mine.len() as u64), Some(right as u64))
    );
    assert_eq!(quiz["due"].as_array().map(Vec::len), Some(7));
    assert_eq!(quiz["days"].as_array().map(Vec::len), Some(28));
    assert!(families.iter().all(|family| family["level"] != "new"));
    // What was missed last is not said to be remembered.
    let is_remembered = |id: &str| {
        let kind =
            printed_for_people.lines().find(|line| line.trim_start().starts_with(&format!("{id} "))).unwrap();
        kind.contains('%')
    };
    let remembered = families.iter().map(|family| {
        let is_told = !family["recall"].is_null();
        assert_eq!(is_remembered(family["id"].as_str().unwrap()), is_told, "{family}");
        is_told
    });
    let remembered: Vec<bool> = remembered.collect();
    assert!(remembered.contains(&true) && remembered.contains(&false), "{families:?}");
}

#[test]
fn the_summary_of_nothing_is_no_failure_and_makes_nothing() {
    let folder = folder();
    let dir = folder.path().join("none");
    let printed = english(&dir, &[]);
    assert!(printed.ended_with(ExitCode::SUCCESS), "{printed:?}");
    assert!(printed.err.starts_with("Nothing has been kept yet"), "{}", printed.err);
    assert!(!dir.exists());
}

#[test]
fn a_copy_goes_to_another_machine_and_is_not_counted_twice() {
    let (here, there) = (filled(30), folder());
    let copy = here.path().join("copy.jsonl").display().to_string();
    let exported = english(here.path(), &["export", &copy]);
    assert!(exported.out.contains("30 answers, 3 steps"), "{exported:?}");
    assert_eq!(english(here.path(), &["export"]).out, fs::read_to_string(&copy).unwrap());
    let first = english(there.path(), &["import", &copy]);
    assert_eq!(first.out, "New here: 30 answers, 3 steps, 1 setting. Known already: 0.\n");
    let second = english(there.path(), &["import", &copy]);
    assert_eq!(second.out, "New here: 0 answers, 0 steps, 0 settings. Known already: 34.\n");
    assert_eq!(english(there.path(), &["export"]).out, fs::read_to_string(&copy).unwrap());
}

#[test]
fn a_text_with_one_bad_line_is_refused_whole_and_the_line_is_named() {
    let folder = filled(5);
    let good = english(folder.path(), &["export"]).out.replace("answer-", "other-");
    let (_, broken) = text(folder.path(), "broken", &format!("{good}{{\"answer\":{{\"id\":7}}}}\n"));
    let lines = good.lines().count() + 1;
    for entry in &LANGUAGES {
        let printed = typed(folder.path(), entry.language, &["import", &broken], None);
        assert!(printed.ended_with(ExitCode::FAILURE) && printed.out.is_empty(), "{printed:?}");
        assert!(printed.err.contains(&broken) && printed.err.contains(&lines.to_string()), "{}", printed.err);
    }
    assert_eq!(ids(folder.path()).len(), 5);
}

#[test]
fn what_is_no_progress_is_refused_with_what_to_do() {
    let folder = filled(1);
    let (_, notes) = text(folder.path(), "notes", "my notes\n");
    let (_, newer) = text(folder.path(), "newer", "{\"format\":\"convtutor progress\",\"version\":9}\n");
    for (file, words) in [
        (notes, "progress export"),
        (newer, "update first"),
        (folder.path().join("none").display().to_string(), "cannot be read"),
        (folder.path().display().to_string(), "cannot be read"),
    ] {
        let printed = english(folder.path(), &["import", &file]);
        assert!(printed.ended_with(ExitCode::FAILURE), "{printed:?}");
        assert!(printed.err.contains(words), "{}", printed.err);
    }
}

#[test]
fn nothing_is_removed_before_somebody_said_yes() {
    for (reply, gone) in
        [("y\n", true), ("예\n", true), ("ㅛ\n", true), ("\n", false), ("", false), ("no\n", false)]
    {
        let folder = filled(4);
        let printed = typed(folder.path(), Language::English, &["reset"], Some(reply));
        assert!(printed.out.starts_with("Remove 4 answers, 3 steps and 1 setting from "), "{}", printed.out);
        assert_eq!(printed.ended_with(ExitCode::SUCCESS), gone, "{reply}");
        assert_eq!(ids(folder.path()).len(), if gone { 0 } else { 4 }, "{reply}");
    }
}

#[test]
fn a_pipe_is_not_taken_for_a_yes() {
    let folder = filled(4);
    let printed = english(folder.path(), &["reset", "quiz"]);
    assert!(printed.ended_with(ExitCode::from(2)) && printed.err.contains("--yes"), "{printed:?}");
    assert_eq!(ids(folder.path()).len(), 4);
    let printed = english(folder.path(), &["reset", "quiz", "--yes"]);
    assert!(printed.ended_with(ExitCode::SUCCESS), "{printed:?}");
    let Opened { progress, settings, .. } = Store::open(Some(folder.path()));
    assert_eq!((ids(folder.path()).len(), progress.steps().count(), settings.len()), (0, 3, 1));
}

#[test]
fn json_that_nobody_would_get_is_refused() {
    let folder = filled(1);
    let printed = english(folder.path(), &["--json", "reset", "--yes"]);
    assert!(printed.ended_with(ExitCode::from(2)) && printed.err.contains("--json"), "{printed:?}");
    assert_eq!(ids(folder.path()).len(), 1);
}

#[test]
fn a_copy_through_a_pipe_arrives_whole() {
    let (here, there) = (filled(2_000), folder());
    let tutor = |dir: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_convtutor"));
        command.args(["progress", "--data-dir"]).arg(dir).env("LC_ALL", "C");
        command
    };
    let exported = tutor(here.path()).arg("export").output().unwrap();
    assert!(exported.status.success());
    let mut import = tutor(there.path()).args(["import", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    import.stdin.take().unwrap().write_all(&exported.stdout).unwrap();
    assert!(import.wait().unwrap().success());
    assert_eq!(ids(there.path()), ids(here.path()));
}
