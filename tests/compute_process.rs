//! `convtutor compute` as a process: pipes, exit status, and a peer that waits for its answer.

#![allow(clippy::unwrap_used, reason = "a process that cannot be talked to is a failed test")]

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};

const GOOD: &str = r#"{"op":"conv2d","input":[[1,2,3]],"weight":[[1,10]]}"#;
const BAD: &str = r#"{"op":"conv2d","input":[[1]],"weight":[[1,1]]}"#;

fn compute(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convtutor"));
    command.arg("compute").args(arguments).env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = compute(arguments).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_person_sees_an_aligned_grid() {
    let output = run(&["-"], r#"{"op":"conv2d","input":[[1,2,3],[40,50,60]],"weight":[[1,0.5]]}"#);
    assert_eq!(text(&output.stdout), " 2  3.5\n65   80\n");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}

#[test]
fn a_person_is_told_in_a_sentence_why_there_is_no_grid() {
    let output = run(&["-"], BAD);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), ""));
    assert!(text(&output.stderr).starts_with("The kernel spans 2 cells"), "{}", text(&output.stderr));
}

#[test]
fn one_request_may_take_several_lines() {
    let output = run(&["--json", "-"], &GOOD.replace(',', ",\n"));
    assert_eq!(text(&output.stdout), "{\"output\":[[21,32]],\"shape\":[1,2]}\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn the_mark_that_some_editors_begin_a_file_with_is_no_part_of_a_request() {
    let output = run(&["--json", "-"], &format!("\u{feff}{GOOD}"));
    assert_eq!(text(&output.stdout), "{\"output\":[[21,32]],\"shape\":[1,2]}\n");
}

#[test]
fn a_refused_line_leaves_the_others_answered_in_order_and_exits_with_1() {
    let output = run(&["--jsonl", "-"], &format!("{GOOD}\n{BAD}\n\nnonsense\r\n{GOOD}"));
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].contains("[[21,32]]") && lines[3] == lines[0]);
    assert!(lines[1].contains("kernel_too_large"));
    assert!(lines[2].contains("Line 4, column 2"), "{}", lines[2]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), ""));
}

#[test]
fn a_file_is_read_as_standard_input_is() {
    let file = std::env::temp_dir().join(format!("convtutor-request-{}.json", std::process::id()));
    std::fs::write(&file, GOOD).unwrap();
    let output = run(&["--json", file.to_str().unwrap()], "");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(text(&output.stdout), "{\"output\":[[21,32]],\"shape\":[1,2]}\n");
}

#[test]
fn an_unusable_command_line_exits_with_2() {
    for arguments in [&[][..], &["--jsonl"], &["--xml", "-"], &["no such file"]] {
        let output = run(arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_peer_gets_its_answer_before_it_asks_on() {
    let mut child = compute(&["--jsonl", "-"]).spawn().unwrap();
    let (mut ask, answers) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut answers = BufReader::new(answers).lines();
    for id in 0..3 {
        writeln!(ask, r#"{{"op":"output_size","input_shape":[5,5],"kernel":3,"id":{id}}}"#).unwrap();
        assert_eq!(answers.next().unwrap().unwrap(), format!(r#"{{"id":{id},"output_shape":[3,3]}}"#));
    }
    drop(ask);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = compute(&["--jsonl", "-"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut ask = child.stdin.take().unwrap();
    // The pipe may close under this writer as well.
    let _ = ask.write_all(format!("{GOOD}\n").repeat(10_000).as_bytes());
    drop(ask);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}
