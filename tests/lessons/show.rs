//! A lesson as plain text: all that a reader needs, and no answer before it is asked for.

use std::path::Path;
use std::process::ExitCode;

use convtutor::cli::show::{Show, run};
use convtutor::lesson::{Course, plain};
use convtutor::text::Language::{self, English, Korean};
use convtutor::text::Texts;
use unicode_width::UnicodeWidthStr;

use crate::GOOD;

fn show(course: &Course, lesson: &str, answers: bool, language: Language) -> (ExitCode, String, String) {
    let (mut out, mut err) = (vec![], vec![]);
    let args = Show { lesson: lesson.to_owned(), answers };
    let code = run(&args, course, &Texts::new(language), &mut out, &mut err).unwrap();
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

#[test]
fn a_lesson_reads_as_plain_text_in_english() {
    let course = Course::read(Path::new(GOOD)).unwrap();
    insta::assert_snapshot!("show-en", show(&course, "window", true, English).1);
}

#[test]
fn a_lesson_reads_as_plain_text_in_korean() {
    let course = Course::read(Path::new(GOOD)).unwrap();
    insta::assert_snapshot!("show-ko", show(&course, "window", true, Korean).1);
}

#[test]
fn no_line_is_wider_than_a_page() {
    let course = Course::built_in();
    for entry in course.lessons() {
        for language in [English, Korean] {
            let (code, text, _) = show(&course, &entry.id, true, language);
            assert_eq!(code, ExitCode::SUCCESS);
            for line in text.lines() {
                assert!(line.width() <= 78, "{line}");
            }
        }
    }
}

#[test]
fn a_key_left_without_its_message_would_be_seen() {
    let course = Course::built_in();
    for entry in course.lessons() {
        for language in [English, Korean] {
            let (_, text, _) = show(&course, &entry.id, true, language);
            assert!(!text.contains("lesson-show"), "{text}");
        }
    }
}

#[test]
fn what_is_said_at_the_end_of_a_step_is_not_printed_without_the_answers() {
    let course = Course::built_in();
    for entry in course.lessons() {
        let lesson = entry.open().unwrap();
        let (_, text, _) = show(&course, &entry.id, false, English);
        for step in &lesson.words(English).steps {
            let Some(line) = step.done.lines(78).first().map(|line| plain(line)) else { continue };
            assert!(!text.contains(&line), "{}: {line}", step.id);
        }
    }
}

#[test]
fn a_hidden_cell_is_a_question_mark_and_its_neighbours_are_not() {
    let course = Course::read(Path::new(GOOD)).unwrap();
    let (_, text, _) = show(&course, "window", false, English);
    assert!(text.contains("Output, 1 x 2:\n  6  ?\n"), "{text}");
    assert!(text.contains("The asked cell: 2*1 + 3*0 + 5*0 + ? = ?\n"), "{text}");
    // The grid of an output whose size is asked would tell it.
    assert!(!text.contains("Output, 4 x 4"), "{text}");
}

#[test]
fn how_often_a_cell_is_seen_is_not_told_by_its_likes_either() {
    let (_, text, _) = show(&Course::built_in(), "padding", false, English);
    let (_, step) = text.split_once("Step 1 of ").unwrap();
    let (step, _) = step.split_once("Step 2 of ").unwrap();
    assert!(
        step.contains("Predict: how many windows see") && !step.contains("How many windows see"),
        "{step}"
    );
}

#[test]
fn an_unknown_lesson_gets_the_nearest_names_or_all() {
    let course = Course::built_in();
    let (code, out, err) = show(&course, "pading", false, English);
    assert_eq!((code, out.as_str()), (ExitCode::FAILURE, ""));
    assert_eq!(err, "There is no lesson \"pading\". Did you mean: padding?\n");
    let (_, _, err) = show(&course, "xylophone", false, English);
    assert!(err.contains("convolution, filter, padding, stride, pooling"), "{err}");
}
