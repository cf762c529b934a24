//! "Teach me" and back: in the lesson, the numbers of the question that led there open in the lab.

use convtutor::app::{Command, Screen};
use convtutor::quiz::FAMILIES;
use convtutor::text::Language;

use super::answers::{question, quiz};
use super::learner::{Learner, written};
use super::memory::Memory;
use super::practice::drill;

const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

/// The key that the footer names for the numbers of the question, if it names one.
fn offered(learner: &Learner) -> Option<String> {
    let footer = learner.app().footer();
    footer.iter().find(|item| *item.command == Command::OpenBelowInLab).map(|item| item.keys.clone())
}

/// Whether the help of this screen names it.
fn is_in_help(learner: &Learner) -> bool {
    let about = learner.app().texts().get("key-open-below-about");
    let lines = learner.app().help_lines();
    lines.iter().any(|line| format!("{line:?}").contains(&about))
}

#[test]
fn the_lesson_that_a_question_led_to_opens_its_numbers_and_esc_leads_back_step_by_step() {
    for language in LANGUAGES {
        for family in FAMILIES {
            let mut learner = Learner::remembered(language, &Memory::new());
            drill(&mut learner, family.id);
            let asked = question(&learner).item;
            learner.press("Ctrl-K");
            let before = learner.screen();
            learner.press("l");
            let (step, said) = (learner.step(), learner.app().message().unwrap_or_default().to_owned());
            assert!(said.contains("Esc"), "{}: the way back is not told: {said}", family.id);
            let key = offered(&learner);
            assert_eq!(key.is_some(), asked.experiment.is_some(), "{}: the key line", family.id);
            assert_eq!(is_in_help(&learner), asked.experiment.is_some(), "{}: the help", family.id);
            if let Some(key) = key {
                assert!(said.starts_with(&format!("{key}:")), "{}: {said}", family.id);
                learner.press(&key);
                assert_eq!(Some(learner.lab().experiment()), asked.experiment.as_ref(), "{}", family.id);
                learner.press("Esc");
                assert_eq!(learner.step(), step, "{}", family.id);
            }
            learner.leave();
            assert_eq!(learner.screen(), before, "{}", family.id);
        }
    }
}

#[test]
fn a_question_of_a_lesson_opens_in_the_lab_from_the_other_lesson_that_teaches_it() {
    let mut learner = Learner::at("filter/maps", Language::English);
    let asked = question(&learner);
    // Sizes are taught in the lesson on stride.
    let wrong =
        asked.distractors().into_iter().find(|wrong| wrong.misconception == "PLUS1").expect("a belief");
    learner.type_in(&written(&wrong.answer));
    learner.press("Enter !");
    let from = learner.screen();
    learner.press("l");
    assert_eq!(learner.lesson().lesson().id, "stride");
    let key = offered(&learner).expect("a key");
    learner.press(&key);
    assert_eq!(Some(learner.lab().experiment()), asked.item.experiment.as_ref());
    learner.press("Esc Esc");
    assert_eq!(learner.screen(), from);
}

#[test]
fn a_question_that_is_taught_in_its_own_lesson_promises_no_way_back_to_another_screen() {
    let mut learner = Learner::at("convolution/sharing", Language::English);
    learner.press("! Enter ! l");
    assert_eq!((learner.step().as_str(), offered(&learner)), ("alone", None));
    assert!(!is_in_help(&learner));
}

#[test]
fn whoever_comes_from_a_report_keeps_the_lab_key_for_the_lab() {
    let mut learner = Learner::remembered(Language::English, &Memory::new());
    drill(&mut learner, "B1");
    learner.press("Ctrl-K Ctrl-E");
    assert!(matches!(learner.app().screen(), Screen::Report { .. }));
    learner.press("Enter");
    assert_eq!(offered(&learner), None);
    assert!(!is_in_help(&learner));
    assert_eq!(learner.app().message(), None);
    // Nothing of the report is in the way of the step's own lab.
    while learner.lab().is_predicting() || learner.lesson().asks() {
        learner.press("]");
    }
    let before = learner.lab().experiment().operation;
    learner.press("o");
    assert_ne!(learner.lab().experiment().operation, before);
}

#[test]
fn where_a_letter_is_typed_the_numbers_open_by_the_control_key() {
    let mut learner = Learner::remembered(Language::English, &Memory::new());
    drill(&mut learner, "F1");
    let asked = question(&learner).item.experiment;
    learner.press("Ctrl-K l");
    // The step that teaches it asks, too, and an `o` is typed there.
    while learner.lesson().quiz().is_none() {
        learner.press("]");
    }
    assert!(quiz(&learner).takes_text());
    learner.press("o");
    assert_eq!(quiz(&learner).typed, "o");
    assert_eq!(offered(&learner).as_deref(), Some("Ctrl-O"));
    learner.press("Ctrl-O");
    assert_eq!(Some(learner.lab().experiment()), asked.as_ref());
    learner.press("Esc");
    assert_eq!(quiz(&learner).typed, "o", "what was being typed is lost");
}
