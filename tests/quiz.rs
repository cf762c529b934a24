//! `convtutor quiz` as a process: a peer that waits for each question, pipes that close, answers that stay.

#![allow(clippy::unwrap_used, reason = "a process that cannot be talked to is a failed test")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("convtutor-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn quiz(folder: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convtutor"));
    command.arg("quiz").args(arguments.split_whitespace()).arg("--data-dir").arg(folder).env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(folder: &Path, arguments: &str, input: &[u8]) -> Output {
    let mut child = quiz(folder, arguments).spawn().unwrap();
    // A process that has had enough closes its end.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The answers that are kept, a line each.
fn kept(folder: &Path) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convtutor"));
    let output =
        command.args(["progress", "export", "--data-dir"]).arg(folder).env("LC_ALL", "C").output().unwrap();
    text(&output.stdout).lines().filter(|line| line.contains("\"seed\"")).map(str::to_owned).collect()
}

/// Reads up to a line that begins so.
fn read_to(lines: &mut impl BufRead, begin: &str) -> String {
    loop {
        let mut line = String::new();
        assert!(lines.read_line(&mut line).unwrap() > 0, "no line begins with {begin:?}");
        if line.starts_with(begin) {
            return line;
        }
    }
}

struct Talk {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
}

impl Talk {
    fn new(folder: &Path, arguments: &str) -> Self {
        let mut child = quiz(folder, arguments).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    fn say(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }
}

#[test]
fn each_question_comes_before_its_answer_is_waited_for() {
    let folder = folder("quiz-talk");
    let mut talk = Talk::new(&folder, "--plain --topic A3 --count 3 --seed 7");
    for number in 1..=3 {
        read_to(&mut talk.lines, &format!("Question {number} of 3"));
        talk.say("9999x9998");
        read_to(&mut talk.lines, "Wrong.");
    }
    let mut rest = String::new();
    talk.lines.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("0 of 3 right"), "{rest}");
    assert!(talk.child.wait().unwrap().success());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn an_answer_that_was_acknowledged_survives_a_kill() {
    let folder = folder("quiz-kill");
    let mut talk = Talk::new(&folder, "--plain --topic A3 --count 3 --seed 7");
    read_to(&mut talk.lines, "Question 1");
    talk.say("9999x9998");
    read_to(&mut talk.lines, "Question 2");
    talk.say("77x78");
    read_to(&mut talk.lines, "Question 3");
    talk.child.kill().unwrap();
    talk.child.wait().unwrap();
    let kept = kept(&folder);
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept[0].contains("9999x9998") && kept[1].contains("77x78"), "{kept:?}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_sheet_into_a_pipe_that_closes_is_no_error() {
    let folder = folder("quiz-pipe");
    let mut child = quiz(&folder, "--export json --count 3000 --seed 1").spawn().unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn lists_and_sheets_leave_no_trace_on_disk() {
    let folder = folder("quiz-trace");
    for arguments in ["--list", "--list --json", "--export csv --count 3", "--export md --count 3 --seed 2"] {
        let output = run(&folder, arguments, b"");
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{arguments}");
        assert!(!output.stdout.is_empty());
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn bytes_that_are_no_text_are_no_answer_and_no_end() {
    let folder = folder("quiz-bytes");
    let long = "1".repeat(200_000);
    let input = [b"\xff\xfe\x00\n".as_slice(), long.as_bytes(), b"\ns\r\n"].concat();
    let output = run(&folder, "--plain --topic A3 --count 1 --seed 7", &input);
    assert!(text(&output.stdout).contains("0 of 1 right"), "{}", text(&output.stdout));
    assert_eq!((output.status.code(), kept(&folder).len()), (Some(0), 1));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_quiz_speaks_korean_to_a_pipe_too() {
    let folder = folder("quiz-korean");
    let output = run(&folder, "--plain --topic padding --count 2 --seed 7 --lang ko", "ㄴ\nㅂ\n".as_bytes());
    let out = text(&output.stdout);
    assert!(out.contains("문제 1/2") && out.contains("퀴즈 결과"), "{out}");
    assert_eq!(output.status.code(), Some(0));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_cannot_be_done_is_said_in_a_sentence_that_helps() {
    let folder = folder("quiz-wrong");
    for (arguments, help) in [
        ("--plain --topic paddin", "padding"),
        ("--plain --list", "--list"),
        ("--plain --mock 7", "5, 15, 30"),
        ("--mock 15 --topic A3", "--topic"),
        ("--mock 15", "--plain"),
        ("--topic paddin", "padding"),
        ("--report file", "--plain"),
        ("--plain --count 0", "--count"),
        ("--export pdf", "anki"),
        ("", "--plain"),
    ] {
        let output = run(&folder, arguments, b"");
        let said = text(&output.stderr);
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{arguments}");
        assert!(said.contains(help) && said.lines().count() == 1, "{arguments}: {said}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn an_option_that_would_do_nothing_is_refused() {
    let folder = folder("quiz-idle-option");
    for arguments in ["--plain --json", "--export md --json", "--list --report f", "--export md --report f"] {
        let output = run(&folder, arguments, b"");
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{arguments}");
        assert!(text(&output.stderr).contains("do not go together"), "{arguments}");
    }
}
