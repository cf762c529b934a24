//! A course as the rest of the program meets it: listed, found, opened, read in a language.

use std::fs;
use std::path::Path;

use convtutor::lab::{Grid, Lab};
use convtutor::lesson::{Course, Kind, Question, Severity, plain};
use convtutor::text::Language::{English, Korean};

use crate::{GOOD, copy};

fn good() -> Course {
    Course::read(Path::new(GOOD)).unwrap()
}

#[test]
fn a_lesson_is_found_by_any_of_its_names() {
    let course = good();
    for name in ["window", "1", "01", "01-window", "The window", "창", " WINDOW "] {
        assert_eq!(course.find(name).map(|entry| entry.id.as_str()), Ok("window"), "{name}");
    }
    assert_eq!(course.find("widnow").unwrap_err().nearest, ["window"]);
    assert!(course.find("2").unwrap_err().nearest.is_empty());
}

#[test]
fn the_built_in_course_begins_with_five_lessons_in_order() {
    let course = Course::built_in();
    let ids: Vec<_> = course.lessons().iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids[..5], ["convolution", "filter", "padding", "stride", "pooling"]);
    for entry in course.lessons() {
        let lesson = entry.open().unwrap();
        assert!(entry.step_ids().eq(lesson.steps.iter().map(|step| step.id.as_str())));
        for language in [English, Korean] {
            assert_eq!(entry.title(language), lesson.words(language).title);
            assert!(!entry.summary(language).is_empty());
        }
    }
}

#[test]
fn what_a_language_lacks_is_read_in_english() {
    let dir = copy("fallback");
    let path = dir.join("01-window/ko.md");
    let korean = fs::read_to_string(&path).unwrap();
    let without_step = korean.replace("{#look}", "{#other}").replace("### done\n\n창입니다.", "");
    fs::write(path, without_step.replace("# 창\n", "")).unwrap();
    let course = Course::read(&dir).unwrap();
    assert_eq!(course.lessons()[0].title(Korean), "The window");
    let lesson = course.lessons()[0].open().unwrap();
    let words = lesson.words(Korean);
    let titles: Vec<_> = words.steps.iter().map(|step| step.title.as_str()).collect();
    assert_eq!(titles, ["곱 두 개", "Look around", "자리는 몇 개?", "이름", "두 층", "더 작게"]);
    assert_eq!(words.steps[3].done.blocks.len(), 1);
    assert_eq!(plain(&words.steps[3].choice("window").unwrap().label), "창");
}

#[test]
fn a_course_in_korean_alone_is_shown_in_korean_to_everybody() {
    let dir = copy("korean");
    fs::remove_file(dir.join("01-window/en.md")).unwrap();
    let course = Course::read(&dir).unwrap();
    assert_eq!(course.lessons()[0].title(English), "창");
    assert_eq!(course.lessons()[0].open().unwrap().words(English).steps[0].title, "곱 두 개");
}

#[test]
fn a_step_goes_on_with_the_lab_of_the_nearest_step_before_that_has_one() {
    let lesson = good().lessons()[0].open().unwrap();
    let columns = |step| lesson.starting_lab(step).map(|lab: Lab| lab.size(Grid::Input)[1]);
    let expected = [3, 3, 3, 3, 3, 4].map(Some);
    assert_eq!([0, 1, 2, 3, 4, 5].map(columns), expected);
    let rows = |step| lesson.starting_lab(step).map(|lab: Lab| lab.size(Grid::Input)[0]);
    assert_eq!([rows(1), rows(2), rows(4)], [Some(2), Some(3), Some(3)]);
    assert!(lesson.starting_lab(6).is_none());
}

#[test]
fn a_step_before_any_lab_has_none() {
    let dir = copy("no-lab");
    let path = dir.join("01-window/lesson.toml");
    let text = fs::read_to_string(&path).unwrap();
    let read_first = "[[step]]\nid = \"first\"\nkind = \"read\"\n\n[[step]]\nid = \"sum\"";
    fs::write(path, text.replacen("[[step]]\nid = \"sum\"", read_first, 1)).unwrap();
    let lesson = Course::read(&dir).unwrap().lessons()[0].open().unwrap();
    assert!(lesson.starting_lab(0).is_none());
    assert!(lesson.starting_lab(1).is_some());
}

#[test]
fn a_task_is_passed_by_its_solution_and_not_before() {
    for entry in Course::built_in().lessons() {
        let lesson = entry.open().unwrap();
        for (index, step) in lesson.steps.iter().enumerate() {
            let Kind::Task(task) = &step.kind else { continue };
            let start = lesson.starting_lab(index).unwrap();
            let solved = task.solution.overlay(start.experiment()).unwrap();
            assert!(!task.goal.holds(start.experiment(), start.computed()), "{}/{}", entry.id, step.id);
            assert!(task.goal.holds(&solved, &solved.compute()), "{}/{}", entry.id, step.id);
        }
    }
}

#[test]
fn each_choice_of_the_course_has_words_and_one_is_right() {
    for entry in Course::built_in().lessons() {
        let lesson = entry.open().unwrap();
        for (step, words) in lesson.steps.iter().zip(&lesson.words(Korean).steps) {
            let Kind::Question(Question::Choices(choices)) = &step.kind else { continue };
            assert!(choices.iter().all(|choice| words.choice(&choice.id).is_some()));
            assert_eq!(choices.iter().filter(|choice| choice.right).count(), 1);
        }
    }
}

#[test]
fn a_broken_lesson_says_where_and_leaves_the_others_alone() {
    let dir = copy("one-broken");
    let broken = dir.join("02-broken");
    fs::create_dir(&broken).unwrap();
    fs::write(broken.join("lesson.toml"), "format = 1\n[[step]]\nid = \"a\"\nkind = \"sing\"\n").unwrap();
    let course = Course::read(&dir).unwrap();
    assert!(course.find("window").unwrap().open().is_ok());
    let problems = &course.find("broken").unwrap().open().unwrap_err().problems;
    assert_eq!(problems[0].severity, Severity::Error);
    assert!(problems[0].position().ends_with("02-broken/lesson.toml:4:8"), "{}", problems[0].position());
    assert_eq!(course.find("broken").unwrap().title(English), "broken");
}
