//! That a wrong choice tells the belief behind it, and so does a right one that was not ticked.

use std::collections::BTreeSet;

use super::{check_each, family};
use crate::quiz::{Asks, Choice, FAMILIES, Given, Label, Question, Verdict, grade};

/// Wrong choices that no known belief leads to: the family, the choice (`*` for any), and why it has none.
const NO_BELIEF: &[(&str, &str, &str)] = &[
    ("D1", "*", "what another filter does: one belief says so of some filters only"),
    ("D2", "*", "another filter of the gallery, laid down by no rule"),
    ("M1", "by-kernel", "a guess: nobody is known to move a map by its kernel"),
];

/// Statements that can be misjudged for more than one reason.
const SEVERAL_BELIEFS: &[(&str, &str)] =
    &[("J4", "nothing-learned"), ("J4", "winner"), ("J4", "mean-shared")];

/// Every question of a small sheet of each family.
fn questions() -> impl Iterator<Item = Question> {
    let tiers = FAMILIES.iter().flat_map(|family| family.tiers.iter().map(move |tier| (family, *tier)));
    tiers.flat_map(|(family, tier)| (0..100).filter_map(move |seed| Question::new(family, tier, seed)))
}

fn key(choice: &Choice) -> &str {
    match &choice.label {
        Label::Message(key) => key,
        Label::Plain(label) => label,
    }
}

#[test]
fn every_wrong_choice_tells_the_belief_that_it_comes_from_or_why_there_is_none() {
    let mut excused = BTreeSet::new();
    for question in questions() {
        let id = question.family.id;
        match &question.item.asks {
            Asks::Choose(choices) | Asks::Tick(choices) => {
                for choice in choices.iter().filter(|choice| !choice.right && choice.misconception.is_none())
                {
                    let reason = NO_BELIEF.iter().position(|(family, excused, _)| {
                        *family == id && (*excused == "*" || *excused == key(choice))
                    });
                    excused.insert(reason.unwrap_or_else(|| panic!("{id}: {choice:?} comes from nowhere")));
                }
            }
            Asks::Judge { misconception: None, .. } => {
                let asked = &question.item.values[0].1;
                assert!(SEVERAL_BELIEFS.contains(&(id, asked)), "{id}: {asked} is misjudged for no reason");
            }
            _ => {}
        }
    }
    assert_eq!(excused.len(), NO_BELIEF.len(), "a choice that has a belief now is still excused");
}

/// Holds a ticked family to this: who misjudges one choice, either way, is told a belief.
#[track_caller]
fn check_ticks(id: &str) {
    check_each(id, |question, place| {
        let Asks::Tick(choices) = &question.item.asks else { panic!("{place}") };
        for misjudged in 0..choices.len() {
            let judged = |(index, choice): (usize, &Choice)| choice.right != (index == misjudged);
            let ticks: Vec<bool> = choices.iter().enumerate().map(judged).collect();
            let Verdict::Wrong { misconception, .. } = grade(question, &Given::Ticks(&ticks)) else {
                panic!("{place}: {ticks:?} is not wrong")
            };
            let found = misconception.map(|known| known.id);
            assert!(found.is_some(), "{place}: {:?} is misjudged", choices[misjudged]);
            assert_eq!(found, choices[misjudged].misconception, "{place}");
        }
    });
}

#[test]
fn who_leaves_out_a_layer_or_a_fact_is_told_the_belief_as_well_as_who_ticks_one_too_many() {
    check_ticks("E5");
    check_ticks("H7");
    check_ticks("I6");
}

#[test]
fn a_pool_that_is_left_out_of_the_layers_without_weights_is_a_pool_with_weights() {
    let omitted = (0..50).filter_map(|seed| {
        let question = Question::new(family("E5"), 1, seed)?;
        let Asks::Tick(choices) = &question.item.asks else { return None };
        let place = choices.iter().position(|choice| choice.right && key(choice) == "max-pool")?;
        let ticks: Vec<bool> =
            choices.iter().enumerate().map(|(index, choice)| choice.right && index != place).collect();
        match grade(&question, &Given::Ticks(&ticks)) {
            Verdict::Wrong { misconception, .. } => misconception.map(|known| known.id),
            other => panic!("{other:?}"),
        }
    });
    let omitted: Vec<_> = omitted.collect();
    assert!(!omitted.is_empty() && omitted.iter().all(|id| *id == "POOLPAR"), "{omitted:?}");
}
