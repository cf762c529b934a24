//! A matrix typed row by row: mended in place, cell by cell, and its wrong cells marked.

use convtutor::misconception::Answer;
use convtutor::quiz::Stage;
use convtutor::text::Language;

use super::answers::{question, quiz, stage};
use super::learner::{Learner, written};
use super::memory::Memory;
use super::practice::drill;

const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

#[test]
fn a_wrong_cell_is_marked_and_mended_by_the_arrows_without_typing_the_rest_again() {
    for language in LANGUAGES {
        let mut learner = Learner::remembered(language, &Memory::new());
        drill(&mut learner, "B6");
        let Some(Answer::Grid(truth)) = question(&learner).truth() else { panic!("no matrix") };
        let mut wrong = truth.clone();
        wrong[[0, 1]] += 100.;
        learner.type_in(&written(&Answer::Grid(wrong.clone())));
        learner.press("Enter");
        assert_eq!(stage(&learner), Stage::Again);
        let marks = learner.screen().matches('≠').count();
        assert_eq!(marks, 1, "{}", learner.screen());
        // Once more the same; then up from the last cell to the wrong one.
        learner.type_in(&written(&Answer::Grid(wrong.clone())));
        learner.press("Up");
        let before = quiz(&learner).typed.caret();
        assert!(before < quiz(&learner).typed.as_str().len());
        let cell = written(&Answer::Number(wrong[[0, 1]]));
        cell.chars().for_each(|_| drop(learner.press("Backspace")));
        learner.type_in(&written(&Answer::Number(truth[[0, 1]])));
        assert_eq!(quiz(&learner).typed, written(&Answer::Grid(truth.clone())).as_str());
        learner.press("Enter");
        assert_eq!(stage(&learner), Stage::Done);
        assert!(learner.reads("step-right"));
    }
}

#[test]
fn a_matrix_with_missing_cells_is_asked_again_and_can_be_gone_on_with() {
    let mut learner = Learner::remembered(Language::English, &Memory::new());
    drill(&mut learner, "B6");
    learner.type_in("1 2; 3");
    let before = learner.screen();
    assert!(before.contains("[3] ·"), "{before}");
    learner.press("Enter");
    assert!(quiz(&learner).note.is_some());
    assert_eq!((stage(&learner), quiz(&learner).typed.as_str()), (Stage::Open, "1 2; 3"));
    learner.type_in(" 4");
    assert!(learner.screen().contains("3 [4]"));
    learner.press("Enter");
    assert_ne!(stage(&learner), Stage::Open);
}

#[test]
fn a_pasted_matrix_stands_in_its_cells() {
    let mut learner = Learner::remembered(Language::Korean, &Memory::new());
    drill(&mut learner, "B6");
    learner.happens(convtutor::app::Event::Paste("１\t2\n3\t4\n".to_owned()));
    let screen = learner.screen();
    assert!(screen.contains("   1  2") && screen.contains("   3 [4]"), "{screen}");
}
