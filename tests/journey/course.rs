//! The whole course, worked through by keyboard alone.

use convtutor::lesson::Kind;
use convtutor::text::Language;

use super::learner::Learner;

/// Works a lesson out from its first step to its last, going on with Enter.
fn complete_lesson(learner: &mut Learner) {
    let lesson = learner.lesson().lesson().id.clone();
    let steps = learner.lesson().lesson().steps.len();
    for number in 0..steps {
        assert_eq!(learner.lesson().step_number(), number, "{lesson}");
        let step = learner.step();
        learner.work_out();
        let state = learner.lesson().state();
        assert!(state.done, "{lesson}/{step} is not done");
        assert!(!state.is_predicting(), "{lesson}/{step}");
        let record = learner.app().progress().of(&lesson, &step);
        assert!(record.done && !record.shown, "{lesson}/{step}: {record:?}");
        if !matches!(learner.lesson().step().kind, Kind::Read) {
            assert!(learner.reads("step-right"), "{lesson}/{step} does not say that it is right");
            assert_eq!((record.first_try, record.tries), (Some(true), 1), "{lesson}/{step}");
        }
        assert_eq!(learner.app().message(), None, "{lesson}/{step} complains about right keys");
        learner.press("Enter");
    }
}

/// The whole course, from the first screen on.
fn complete_course(language: Language) {
    let mut learner = Learner::at("home", language);
    let lessons = learner.app().course().lessons().len();
    assert!(lessons >= 5);
    for number in 0..lessons {
        // At the end of a lesson the next one is selected already.
        learner.press("Enter");
        assert_eq!(learner.lesson().place(), number);
        complete_lesson(&mut learner);
        let entry = &learner.app().course().lessons()[number];
        let steps = entry.step_ids().len();
        let state = format!("{steps}/{steps} *");
        let title = format!("{}. {}", entry.number, entry.title(language));
        let screen = learner.screen();
        let line = screen.lines().find(|line| line.contains(&title)).unwrap();
        assert!(line.ends_with(&state), "not `{state}`: {line}");
        assert!(learner.app().message().is_some_and(|message| message.contains(entry.title(language))));
    }
}

#[test]
fn the_whole_course_can_be_done_by_keyboard_in_english() {
    complete_course(Language::English);
}

#[test]
fn the_whole_course_can_be_done_by_keyboard_in_korean() {
    complete_course(Language::Korean);
}

#[test]
fn a_step_is_not_done_before_the_learner_did_something() {
    let course = convtutor::lesson::Course::built_in();
    for entry in course.lessons() {
        for step in entry.step_ids() {
            let learner = Learner::at(&format!("{}/{step}", entry.id), Language::English);
            let is_read = matches!(learner.lesson().step().kind, Kind::Read);
            assert_eq!(learner.lesson().state().done, is_read, "{}/{step}", entry.id);
        }
    }
}
