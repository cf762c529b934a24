//! A course as the rest of the program meets it: listed, found, opened, read in a language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use convtutor::lab::{Grid, Lab};
use convtutor::lesson::{Course, Kind, Question, Severity, plain};
use convtutor::misconception::MISCONCEPTIONS;
use convtutor::quiz::{Asks, Pick};
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
    assert_eq!(
        titles,
        ["곱 두 개", "Look around", "자리는 몇 개?", "이름", "두 층", "더 작게", "문제 세 개"]
    );
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
    assert!(lesson.starting_lab(7).is_none());
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

/// The steps of the course that draw from the quiz: lesson, place of the step, picks.
fn checks() -> Vec<(String, usize, Vec<Pick>)> {
    let course = Course::built_in();
    let lessons = course.lessons().iter().map(|entry| entry.open().unwrap());
    let checks = lessons.flat_map(|lesson| {
        let picks = lesson.steps.iter().enumerate().filter_map(|(place, step)| match &step.kind {
            Kind::Check(picks) => Some((lesson.id.clone(), place, picks.clone())),
            _ => None,
        });
        picks.collect::<Vec<_>>()
    });
    checks.collect()
}

#[test]
fn each_lesson_asks_two_or_three_questions_on_what_was_shown_until_then() {
    let course = Course::built_in();
    let checks = checks();
    for entry in course.lessons() {
        let lengths = checks.iter().filter(|(lesson, ..)| *lesson == entry.id).map(|(.., picks)| picks.len());
        assert!(lengths.clone().any(|length| length >= 2), "{} checks nothing", entry.id);
    }
    for (lesson, place, picks) in checks {
        let here = (course.find(&lesson).unwrap().number, place);
        for pick in picks {
            let (cure, step) = pick.family.cure.split_once('/').unwrap();
            let taught = course.find(cure).unwrap().open().unwrap();
            let taught = (taught.number, taught.position(step).unwrap());
            assert!(taught <= here, "{lesson} asks {:?} before it is taught", pick.family);
        }
    }
}

/// Beliefs that a check explains without asking for them: only harder questions can tell them.
const EXPLAINED: &[&str] = &[
    "BNORM", "FLATCH", "LAYERFIX", "MAT1", "NHWC", "ONEFIL", "ONEHW", "RESHAPE", "RFCH", "RFPAD", "SEPAR",
    "SETCOUNT", "SHAPEMSG", "SHARING", "STACK",
];

#[test]
fn a_belief_that_a_check_heals_is_told_by_one_of_its_questions() {
    let course = Course::built_in();
    let told = |picks: &[Pick]| -> BTreeSet<&str> {
        let chosen = picks.iter().flat_map(|pick| (0..40).filter_map(|seed| pick.question(seed)));
        let chosen = chosen.flat_map(|question| match question.item.asks {
            Asks::Choose(choices) | Asks::Tick(choices) => choices,
            _ => vec![],
        });
        let typed = picks.iter().flat_map(|pick| pick.family.tells.iter().copied());
        typed.chain(chosen.filter_map(|choice| choice.misconception)).collect()
    };
    let mut explained = BTreeSet::new();
    for (lesson, place, picks) in checks() {
        let step = course.find(&lesson).unwrap().open().unwrap().steps[place].id.clone();
        let cured = MISCONCEPTIONS.iter().filter(|known| known.cure == format!("{lesson}/{step}"));
        let told = told(&picks);
        explained.extend(cured.map(|known| known.id).filter(|id| !told.contains(id)));
    }
    assert_eq!(explained, EXPLAINED.iter().copied().collect());
}

#[test]
fn what_the_format_says_of_families_can_be_written_into_a_lesson() {
    let format = fs::read_to_string("docs/lesson-format.md").unwrap();
    let examples = format.lines().filter(|line| line.starts_with("families = "));
    assert!(examples.clone().count() > 0, "the format says nothing of families");
    for example in examples {
        let dir = copy("families");
        let path = dir.join("01-window/lesson.toml");
        let lesson = fs::read_to_string(&path).unwrap();
        let own = lesson.lines().find(|line| line.starts_with("families = ")).unwrap();
        fs::write(&path, lesson.replace(own, example)).unwrap();
        let lesson = Course::read(&dir).unwrap().lessons()[0].open().unwrap();
        let Kind::Check(picks) = &lesson.steps[6].kind else { panic!("{example}") };
        let read: Vec<_> = picks.iter().map(|pick| (pick.family.id, pick.tier, pick.seed)).collect();
        assert_eq!(read, [("A1", 1, None), ("E1", 1, Some(7))], "{example}");
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
