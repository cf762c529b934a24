//! From a lesson that was opened as a cure back to where it was opened, with the key that the footer names.

use std::collections::BTreeSet;
use std::mem::discriminant;

use convtutor::app::{Practice, Screen};
use convtutor::lesson::Kind;
use convtutor::quiz::FAMILIES;
use convtutor::text::Language;

use super::answers::{answer_wrongly, question};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{drill, practise, report};

#[test]
fn escape_comes_back_to_the_question_from_whatever_step_teaches_it() {
    let mut kinds = vec![];
    for family in FAMILIES {
        let mut learner = Learner::at("home", Language::English);
        drill(&mut learner, family.id);
        let asked = question(&learner);
        learner.press("Ctrl-K l");
        let kind = discriminant(&learner.lesson().step().kind);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        let footer = learner.screen().lines().last().unwrap_or_default().to_owned();
        assert!(footer.contains("Esc back"), "{}: {footer}", family.cure);
        learner.press("Esc");
        let is_back = matches!(learner.app().screen(), Screen::Quiz(_));
        assert!(is_back, "Esc does not come back from {}", family.cure);
        assert_eq!(question(&learner).words, asked.words);
    }
    assert!(kinds.len() >= 3, "the cures are all of one kind");
}

#[test]
fn what_is_being_predicted_is_given_up_before_the_lesson_is_left() {
    let cures: BTreeSet<&str> = FAMILIES.iter().map(|family| family.cure).collect();
    let mut predicted = 0;
    for cure in cures {
        let mut learner = Learner::at(cure, Language::English);
        if !matches!(learner.lesson().step().kind, Kind::Predict(_)) {
            continue;
        }
        predicted += 1;
        learner.press("7 Esc");
        assert_eq!(learner.lesson().step().id, cure.split_once('/').unwrap().1, "the lesson is left");
        assert_eq!(learner.lab().editing(), None);
        learner.press("Esc");
        assert!(matches!(learner.app().screen(), Screen::Home { .. }), "Esc does not come back from {cure}");
    }
    assert!(predicted > 0, "no cure asks for a prediction");
}

#[test]
fn escape_comes_back_to_the_report_and_to_where_the_learner_stands() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::Korean, &memory);
    practise(&mut learner, Practice::Mix);
    for _ in 0..10 {
        answer_wrongly(&mut learner);
        learner.press("Ctrl-K Enter");
        if matches!(learner.app().screen(), Screen::Report { .. }) {
            break;
        }
    }
    learner.press("Ctrl-E");
    assert!(!report(&learner).met.is_empty(), "nothing was met");
    let rows = learner.app().rows();
    for _ in 0..rows {
        learner.press("Enter");
        assert!(matches!(learner.app().screen(), Screen::Lesson(_)), "Enter leads nowhere");
        learner.press("Esc Down");
        report(&learner);
    }
    learner.press("Esc");
    practise_on(&mut learner);
    learner.press("Enter Esc");
    assert!(matches!(learner.app().screen(), Screen::Standing { .. }));
}

/// From the list of ways to practise, which is on the screen, to where the learner stands.
fn practise_on(learner: &mut Learner) {
    learner.press("End Enter");
    assert!(matches!(learner.app().screen(), Screen::Standing { .. }));
}

#[test]
fn to_look_something_up_does_not_move_the_place_where_a_lesson_goes_on() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Progress);
    learner.press("Enter");
    let lesson = learner.lesson().lesson().id.clone();
    assert!(
        learner.lesson().step_number() > 0,
        "the first family is taught in a first step: nothing is tried"
    );
    learner.press("Esc");
    assert_eq!(learner.app().progress().left_at(&lesson), None);
    drop(learner);
    assert_eq!(memory.progress().left_at(&lesson), None);
}
