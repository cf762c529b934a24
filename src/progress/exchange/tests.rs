//! What is written is read again, and what is not understood is refused in its place.

use proptest::prelude::*;

use super::*;
use crate::progress::StepRecord;
use crate::quiz::{Felt, Mode, Outcome};

fn step_record() -> impl Strategy<Value = StepRecord> {
    let flags = (any::<bool>(), any::<bool>(), any::<Option<bool>>(), any::<u32>());
    flags.prop_map(|(done, shown, first_try, tries)| StepRecord { done, shown, first_try, tries })
}

fn answered() -> impl Strategy<Value = Answered> {
    let modes = [Mode::Lesson, Mode::Drill, Mode::Mix, Mode::Review, Mode::Mock, Mode::Retry];
    let outcomes = [Outcome::Right, Outcome::Helped, Outcome::Wrong, Outcome::Skipped];
    let time = (any::<String>(), any::<i64>(), any::<i32>(), any::<i64>(), any::<u32>(), any::<bool>());
    let question = (0..modes.len(), any::<String>(), any::<u32>(), any::<u8>(), any::<u64>());
    let answer = (any::<String>(), 0..outcomes.len(), any::<Option<String>>(), any::<u8>());
    let after = (any::<Option<u8>>(), 0..3_usize, any::<bool>());
    (time, question, answer, after).prop_map(move |(time, question, answer, after)| {
        let (told, felt, taken_back) = after;
        let felt = [None, Some(Felt::Easy), Some(Felt::Hard)][felt];
        let (id, at, offset, session, took, late) = time;
        let (mode, family, version, tier, seed) = question;
        let (typed, outcome, misconception, hints) = answer;
        let (mode, outcome) = (modes[mode], outcomes[outcome]);
        Answered {
            id,
            at,
            offset,
            session,
            mode,
            family,
            version,
            tier,
            seed,
            typed,
            outcome,
            misconception,
            took,
            late,
            hints,
            told,
            felt,
            taken_back,
        }
    })
}

fn record() -> impl Strategy<Value = Record> {
    prop_oneof![
        (any::<String>(), any::<String>(), step_record()).prop_map(|(lesson, step, record)| Record::Step {
            lesson,
            step,
            record
        }),
        answered().prop_map(Record::Answer),
        (any::<String>(), any::<String>()).prop_map(|(name, value)| Record::Setting { name, value }),
    ]
}

fn written(records: Vec<Record>) -> String {
    let mut text = vec![];
    write(records, &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

proptest! {
    #[test]
    fn every_record_arrives_as_it_left(records in proptest::collection::vec(record(), 0..20)) {
        let text = written(records.clone());
        prop_assert_eq!(text.lines().count(), records.len() + 1);
        prop_assert_eq!(read(text.as_bytes()).unwrap(), records);
    }

    #[test]
    fn no_text_makes_the_reader_panic(tail in any::<Vec<u8>>()) {
        let mut text = written(vec![]).into_bytes();
        text.extend(&tail);
        let _ = read(text.as_slice());
        let _ = read(tail.as_slice());
    }
}

/// Where the reader stumbles over `line`, put after two good ones, and its words.
#[track_caller]
fn stumble(line: &str) -> (usize, usize, String) {
    let good = Record::Setting { name: "language".to_owned(), value: "ko".to_owned() };
    let text = format!("{}{line}\n", written(vec![good]));
    match read(text.as_bytes()) {
        Err(Error::NotUnderstood { line, column, reason }) => (line, column, reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_mistake_is_told_with_its_line_and_column() {
    let (line, column, reason) = stumble(r#"{"setting":{"name":"theme","valu":"dark"}}"#);
    assert_eq!((line, column), (3, 33));
    assert!(reason.starts_with("unknown field `valu`"), "{reason}");
    // Counted in characters, as an editor does.
    assert_eq!(stumble(r#"{"setting":{"name":"언어","value":7}}"#).1, 33);
    assert_eq!(stumble("{").1, 1);
}

#[test]
fn what_an_older_release_cannot_know_is_refused_and_not_dropped() {
    for (line, word) in [
        (r#"{"badge":{"name":"gold"}}"#, "badge"),
        (r#"{"step":{"lesson":"a","step":"b","record":{"done":true,"mood":1}}}"#, "mood"),
        (r#"{"answer":{"id":"1","mood":1}}"#, "mood"),
        (r#"{"answer":{"id":"1"}}"#, "missing field"),
    ] {
        let (_, _, reason) = stumble(line);
        assert!(reason.contains(word), "{line}: {reason}");
    }
}

#[test]
fn a_text_that_is_something_else_is_told_apart_from_a_newer_one() {
    let newer = r#"{"format":"convtutor progress","version":3,"machine":"x"}"#;
    assert!(matches!(read(newer.as_bytes()), Err(Error::Newer { version: 3 })));
    for text in ["", "\n", "{}", "[[1,2],[3,4]]", r#"{"format":"notes","version":1}"#, "\u{feff}"] {
        assert!(matches!(read(text.as_bytes()), Err(Error::NotProgress)), "{text}");
    }
}

#[test]
fn empty_lines_and_the_line_ends_of_other_systems_do_no_harm() {
    let record = Record::Setting { name: "language".to_owned(), value: "ko".to_owned() };
    let text = written(vec![record.clone()]).replace('\n', "\r\n\r\n");
    assert_eq!(read(text.as_bytes()).unwrap(), [record]);
}
