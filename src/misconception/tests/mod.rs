//! What a learner would lose if the registry were wrong.

mod asked;
mod chains;
mod costs;
mod cures;
mod fits;
mod labs;
mod recognition;
mod slips;
mod texts;
mod worked;

use super::{Answer, Case, MISCONCEPTIONS, Misconception, Typed};

/// The row of an id.
#[track_caller]
fn row(id: &str) -> &'static Misconception {
    super::by_id(id).unwrap_or_else(|| panic!("{id} is not in the registry"))
}

/// What each form answers to a case, with the form's name.
fn beliefs(misconception: &Misconception, case: &Case) -> Vec<(&'static str, Answer)> {
    let believe = |form: &super::Form| Some((form.name, form.answer(case)?));
    misconception.forms.iter().filter_map(believe).collect()
}

/// All cases that the tests know a form to have an answer to.
fn cases() -> Vec<Case> {
    let counterexamples = MISCONCEPTIONS.iter().map(|misconception| (misconception.counterexample)());
    counterexamples.chain(worked::further_cases()).collect()
}

/// Every wrong answer that some form gives to one of [`cases`], as a learner would type it.
fn wrong_answers() -> Vec<(&'static Misconception, &'static str, Case, Typed)> {
    let mut all = vec![];
    for case in cases() {
        for misconception in MISCONCEPTIONS {
            for (form, answer) in beliefs(misconception, &case) {
                let typed = Typed::from(answer);
                if !super::is_right(&case, &typed) {
                    all.push((misconception, form, case.clone(), typed));
                }
            }
        }
    }
    all
}
