//! The command line as a process: help, mistakes, exit status, and closed pipes.

#![allow(clippy::unwrap_used, reason = "a process that cannot be talked to is a failed test")]

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use convtutor::app::Theme;
use convtutor::text::LANGUAGES;

fn convtutor(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convtutor"));
    command.args(words).env_clear().env("LC_ALL", "C").stdin(Stdio::null());
    command
}

/// What is said to these words on both streams, and the exit status.
fn say(words: &[&str]) -> (String, String, i32) {
    told(&mut convtutor(words))
}

fn told(command: &mut Command) -> (String, String, i32) {
    let Output { stdout, stderr, status } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(stdout), text(stderr), status.code().unwrap())
}

/// These words are refused with `status` in one line, on standard error alone, that holds all of `parts`.
#[track_caller]
fn refused(words: &[&str], status: i32, parts: &[&str]) {
    let (out, err, code) = say(words);
    assert_eq!((out.as_str(), code, err.lines().count()), ("", status, 1), "{words:?}: {err}");
    for part in parts {
        assert!(err.contains(part), "{words:?}: {err:?} does not say {part:?}");
    }
}

/// The languages and the themes there are, as a list in a sentence.
fn languages() -> String {
    LANGUAGES.each_ref().map(|entry| entry.tag).join(", ")
}

fn themes() -> String {
    Theme::ALL.map(Theme::name).join(", ")
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).unwrap();
    dir
}

#[test]
fn what_was_typed_is_repeated_without_steering_the_terminal() {
    refused(&["show", "\u{1b}[31mred\u{7}"], 1, &[r"\u{1b}[31mred\u{7}"]);
}

#[test]
fn help_speaks_the_language_of_the_environment() {
    let (out, _, code) = told(convtutor(&["--help"]).env("LC_ALL", "ko_KR.UTF-8"));
    assert_eq!(code, 0);
    assert!(out.contains("사용법: convtutor") && out.contains("명령:"), "{out}");
}

#[test]
fn help_speaks_the_language_that_is_asked_for_wherever_it_stands() {
    let ways: [&[&str]; 4] = [
        &["--lang", "ko", "show", "--help"],
        &["show", "--help", "--lang=ko"],
        &["help", "show", "--lang", "ko"],
        &["show", "-h", "--lang", "ko"],
    ];
    for words in ways {
        let (out, err, code) = say(words);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(out.contains("사용법: convtutor show"), "{words:?}: {out}");
    }
}

#[test]
fn a_mistake_is_told_in_the_language_that_is_asked_for() {
    let (_, err, code) = say(&["shwo", "--lang", "ko"]);
    assert_eq!(code, 2);
    assert!(err.contains("혹시 이것인가요: show"), "{err}");
}

#[test]
fn an_unusable_command_line_is_answered_with_what_to_do() {
    refused(&["shwo", "1"], 2, &["\"shwo\"", "Did you mean: show?", "convtutor --help"]);
    refused(&["xyzzy"], 2, &["\"xyzzy\"", "convtutor --help"]);
    refused(&["padding"], 2, &["convtutor learn padding"]);
    refused(&["show"], 2, &["<LESSON> is missing", "convtutor show --help"]);
    refused(&["show", "1", "2"], 2, &["\"2\" is one word too many"]);
    refused(&["show", "1", "--answer"], 2, &["--answers"]);
    refused(&["show", "1", "--colour"], 2, &["--colour"]);
    refused(&["lessons", "chek"], 2, &["check", "convtutor lessons --help"]);
    refused(&["--lang", "xx"], 2, &["\"xx\"", &languages()]);
    refused(&["--lang"], 2, &["needs a value", &languages()]);
    refused(&["--lang", "en", "--lang", "ko"], 2, &["twice"]);
    refused(&["--theme", "blue"], 2, &["\"blue\"", &themes()]);
    refused(&["--lessons"], 2, &["needs a value"]);
}

#[test]
fn a_theme_of_the_environment_that_is_none_is_told_of() {
    let (_, err, code) = told(convtutor(&["lab"]).env("CONVTUTOR_THEME", "blue"));
    assert_eq!(code, 2);
    assert!(err.contains("\"blue\"") && err.contains(&themes()), "{err}");
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_told_of() {
    use std::os::unix::ffi::OsStrExt;
    let name = std::ffi::OsStr::from_bytes(b"\xb0\xa1");
    let (_, err, code) = told(convtutor(&["show"]).arg(name));
    assert_eq!((code, err.lines().count()), (2, 1));
    assert!(err.contains("UTF-8") && err.contains("convtutor show --help"), "{err}");
}

#[test]
fn an_unknown_lesson_is_answered_with_the_nearest_names() {
    for command in ["show", "learn"] {
        refused(&[command, "paddin"], 1, &["\"paddin\"", "Did you mean: padding?"]);
        refused(&[command, "99"], 1, &["\"99\"", "convolution, filter, padding, stride, pooling"]);
    }
    for step in ["rong", "0", "99", ""] {
        refused(&["learn", &format!("padding/{step}")], 1, &[&format!("\"{step}\""), "coverage, ring"]);
    }
}

#[test]
fn what_needs_a_terminal_names_the_command_that_does_not() {
    refused(&[], 2, &["convtutor lessons", "convtutor show LESSON", "convtutor compute FILE"]);
    refused(&["lab"], 2, &["convtutor compute FILE"]);
    for lesson in ["3", "3/2", "3/ring"] {
        refused(&["learn", lesson], 2, &["convtutor show 3\""]);
    }
}

#[test]
fn a_folder_without_lessons_is_told_of_with_its_name_and_with_what_to_do() {
    let empty = folder("empty");
    let empty = empty.to_str().unwrap();
    for words in [&["show", "1"][..], &["learn", "1"], &["lab"], &["lessons"], &[]] {
        refused(&[&["--lessons", "no/such/folder"], words].concat(), 2, &["no/such/folder", "--lessons"]);
        refused(&[&["--lessons", empty], words].concat(), 2, &[empty, "03-padding"]);
        refused(&[&["--lessons", "Cargo.toml"], words].concat(), 2, &["Cargo.toml is a file"]);
    }
    refused(&["lessons", "check", "no/such/folder"], 2, &["no/such/folder", "after check", "leave it out"]);
    refused(&["lessons", "check", empty], 2, &[empty, "03-padding", "leave it out"]);
}

#[test]
fn a_broken_lesson_is_told_of_with_its_place() {
    let dir = folder("broken");
    let lesson = dir.join("01-broken");
    fs::create_dir(&lesson).unwrap();
    fs::write(lesson.join("lesson.toml"), "format = 1\n[[step]\n").unwrap();
    fs::write(lesson.join("en.md"), "# Broken\n\nA lesson.\n").unwrap();
    let dir = dir.to_str().unwrap();
    refused(&["--lessons", dir, "show", "1"], 1, &["lesson.toml:2"]);
    let (out, _, code) = say(&["lessons", "check", dir]);
    assert_eq!(code, 1);
    assert!(out.contains("lesson.toml:2"), "{out}");
}

#[test]
fn the_lessons_are_listed_under_the_names_that_open_them() {
    let (out, err, code) = say(&["lessons"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let ids: Vec<_> = out.lines().filter_map(|line| line.split_once(" - ")?.0.split_once(". ")).collect();
    assert_eq!(ids[..3], [("1", "convolution"), ("2", "filter"), ("3", "padding")]);
    for (_, id) in ids {
        assert_eq!(say(&["show", id]).2, 0, "{id}");
    }
}

#[test]
fn ones_own_lessons_are_shown_listed_and_checked() {
    let good = "tests/lessons/good";
    assert!(say(&["--lessons", good, "show", "window"]).0.starts_with("1. The window\n"));
    assert!(say(&["lessons", "--lessons", good]).0.starts_with("1. window - The window\n"));
    for words in [&["lessons", "check", good][..], &["--lessons", good, "lessons", "check"]] {
        assert_eq!(say(words), ("Lessons read: 1. Nothing to mend.\n".to_owned(), String::new(), 0));
    }
}

#[test]
fn a_lesson_is_shown_in_either_language() {
    assert!(say(&["show", "3"]).0.starts_with("3. Padding\n"));
    assert!(say(&["show", "3", "--lang", "ko"]).0.starts_with("3. 패딩\n"));
}

/// Starts a command, reads a little of what it prints, and closes the pipe.
fn read_a_little(words: &[&str]) -> (i32, String) {
    let mut child = convtutor(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0; 10]).unwrap();
    drop(out);
    let Output { status, stderr, .. } = child.wait_with_output().unwrap();
    (status.code().unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    for words in
        [&["show", "1", "--answers"][..], &["keys"], &["--help"], &["lessons"], &["lessons", "check"]]
    {
        assert_eq!(read_a_little(words), (0, String::new()), "{words:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_got_lost_is_told_of() {
    for words in [&["show", "1"][..], &["keys"], &["--help"], &["lessons"], &["lessons", "check"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = convtutor(words).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), err.lines().count()), (Some(1), 1), "{words:?}: {err}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = format!("convtutor {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(say(&["--version"]), (version, String::new(), 0));
}
