//! The ways to practise, opened by keyboard, and the report that a session ends with.

use convtutor::app::{Practice, Screen};
use convtutor::quiz::{FAMILIES, Report};
use convtutor::text::Language;

use super::learner::Learner;

/// Both of them.
pub const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

/// Opens a way to practise from the first screen.
pub fn practise(learner: &mut Learner, practice: Practice) {
    learner.press("p");
    let row = learner.app().practices().iter().position(|known| *known == practice).unwrap();
    learner.press("Home");
    (0..row).for_each(|_| drop(learner.press("Down")));
    learner.press("Enter");
}

/// Drills a family.
pub fn drill(learner: &mut Learner, family: &str) {
    practise(learner, Practice::Drill);
    let row = FAMILIES.iter().position(|known| known.id == family).unwrap();
    (0..row).for_each(|_| drop(learner.press("j")));
    learner.press("Enter");
}

#[track_caller]
pub fn report(learner: &Learner) -> &Report {
    match learner.app().screen() {
        Screen::Report { report, .. } => report,
        other => panic!("not a report: {other:?}"),
    }
}
