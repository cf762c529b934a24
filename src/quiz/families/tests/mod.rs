//! What every family is held to. A file beside this one answers its questions by another route.
//!
//! A test of a family is one line: [`check`] for a typed answer, [`check_choices`], [`check_judged`] or
//! [`check_words`] for the others. Each draws thousands of questions at each tier; the route that answers
//! them reads the printed numbers ([`number`]) and counts, instead of calling what the family calls.

mod beliefs;
mod cell;
mod concept;
mod costs;
mod fields;
mod labs;
mod parameters;
mod pinned;
mod size;
mod table;

use std::collections::{HashMap, HashSet};

use unicode_width::UnicodeWidthStr;

use crate::lab::Experiment;
use crate::misconception::{self, Answer, Typed, is_right, truth};
use crate::quiz::{Asks, Choice, Family, Figure, Item, Label, Question, by_id};
use crate::text::{LANGUAGES, Texts};

/// Seeds at each tier; `CONVTUTOR_SEEDS=10000` asks for more.
const SEEDS: u64 = 200;

/// Of so many questions one is written out in every language, and its lab computed.
const WRITTEN_OUT: u64 = 10;

/// Questions of a tier that is typed: fewer are known by heart after two evenings.
const LEAST_DIFFERENT: usize = 40;

/// Columns of the screen that words may fill.
const COLUMNS: usize = 100;

/// What the question prints under this name.
#[track_caller]
pub fn printed<'a>(item: &'a Item, name: &str) -> &'a str {
    let found = item.values.iter().find(|(known, _)| *known == name);
    found.map_or_else(|| panic!("no value is called {name}: {:?}", item.values), |(_, text)| text)
}

/// A number that the question prints.
#[track_caller]
pub fn number(item: &Item, name: &str) -> usize {
    let text = printed(item, name);
    text.parse().unwrap_or_else(|_| panic!("{name} is {text}, not a count"))
}

/// Holds a family that is answered by typing: its answer is `answer`'s, and each wrong one a known
/// misconception's.
#[track_caller]
pub fn check(id: &str, answer: impl Fn(&Item) -> Answer) {
    check_mixed(id, answer, |item, choice| panic!("{id} is typed, not chosen: {choice:?} of {item:?}"));
}

/// Holds a family that is answered by choosing or ticking: `is_right` says whether a choice is.
#[track_caller]
pub fn check_choices(id: &str, is_right: impl Fn(&Item, &Choice) -> bool) {
    check_mixed(id, |item| panic!("{id} is chosen, not typed: {item:?}"), is_right);
}

/// Holds a family some of whose questions are typed and others chosen.
#[track_caller]
pub fn check_mixed(id: &str, answer: impl Fn(&Item) -> Answer, is_right: impl Fn(&Item, &Choice) -> bool) {
    let mut typed = HashMap::<u8, HashSet<_>>::new();
    check_each(id, |question, place| match &question.item.asks {
        Asks::Choose(choices) | Asks::Tick(choices) => {
            for choice in choices {
                assert_eq!(choice.right, is_right(&question.item, choice), "{place}: {choice:?}");
            }
        }
        Asks::Typed | Asks::About | Asks::Known(_) | Asks::Fitting => {
            let known = typed.entry(question.tier).or_default();
            known.insert((question.item.values.clone(), format!("{:?}", question.item.figures)));
            check_typed(question, &answer(&question.item), place);
        }
        other => panic!("{place} is neither typed nor chosen: {other:?}"),
    });
    for (tier, different) in typed {
        assert!(different.len() >= LEAST_DIFFERENT, "{id}, tier {tier}: only {} questions", different.len());
    }
    check_tells(family(id));
}

#[track_caller]
fn check_typed(question: &Question, answer: &Answer, place: &str) {
    let right = question.truth();
    if let Asks::About = question.item.asks {
        // A quotient may be off by its last bit.
        let is_same = right.as_ref().is_some_and(|right| right.is(&Typed::from(answer.clone())));
        assert!(is_same, "{place}: {right:?}, {:?}", question.item);
    } else {
        assert_eq!(right.as_ref(), Some(answer), "{place}: {:?}", question.item);
    }
    let Some(case) = &question.item.case else { return };
    if !matches!(question.item.asks, Asks::Known(_)) {
        assert!(is_right(case, &Typed::from(answer.clone())), "{place}: the right answer is not taken");
    }
    check_wrong_answers(question, place);
}

/// Holds a family of statements that are true or false.
#[track_caller]
pub fn check_judged(id: &str, is_true: impl Fn(&Item) -> bool) {
    check_each(id, |question, place| match question.item.asks {
        Asks::Judge { is_true: answer, .. } => assert_eq!(answer, is_true(&question.item), "{place}"),
        ref other => panic!("{place} is not judged: {other:?}"),
    });
}

/// Holds a family whose answer no program can check: told in own words, or a term.
#[track_caller]
pub fn check_words(id: &str) {
    check_each(id, |question, place| {
        let is_words = matches!(question.item.asks, Asks::Explain { .. } | Asks::Name { .. });
        assert!(is_words, "{place} is not answered in words");
    });
}

#[track_caller]
fn family(id: &str) -> &'static Family {
    by_id(id).unwrap_or_else(|| panic!("no family {id}"))
}

/// How many seeds there are.
fn seeds() -> u64 {
    std::env::var("CONVTUTOR_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(SEEDS)
}

/// Draws all questions, looks at each, and hands it to `check` with its name.
#[track_caller]
fn check_each(id: &str, mut check: impl FnMut(&Question, &str)) {
    let family = family(id);
    let languages: Vec<Texts> = LANGUAGES.iter().map(|entry| Texts::new(entry.language)).collect();
    for tier in family.tiers {
        for seed in 0..seeds() {
            let place = format!("{id}, tier {tier}, seed {seed}");
            let question = Question::new(family, *tier, seed).unwrap_or_else(|| panic!("{place}: none"));
            check_form(&question, &place);
            check(&question, &place);
            if seed % WRITTEN_OUT == 0 {
                let again = Question::new(family, *tier, seed).map(|again| format!("{:?}", again.item));
                assert_eq!(again, Some(format!("{:?}", question.item)), "{place} is another one next time");
                let lab = question.item.experiment.as_ref().map(Experiment::compute);
                assert!(!matches!(lab, Some(Err(_))), "{place}: its lab is impossible");
                for texts in &languages {
                    check_text(texts, &question, &place);
                }
            }
        }
    }
}

/// What can be said of any question without its words.
fn check_form(question: &Question, place: &str) {
    let item = &question.item;
    if let Asks::Choose(choices) | Asks::Tick(choices) = &item.asks {
        let right = choices.iter().filter(|choice| choice.right).count();
        assert!(choices.len() >= 2, "{place}: {} choices", choices.len());
        assert!(right >= 1, "{place}: no choice is right");
        if let Asks::Choose(_) = item.asks {
            assert_eq!(right, 1, "{place}: {right} choices are right");
        }
        for choice in choices {
            if let Some(id) = choice.misconception {
                assert!(misconception::by_id(id).is_some(), "{place}: no misconception {id}");
                // A right choice has one only where leaving it out is a mistake of its own.
                let is_ticked = matches!(item.asks, Asks::Tick(_));
                assert!(is_ticked || !choice.right, "{place}: {id} is right");
            }
        }
    }
    if let Asks::Known(_) | Asks::Typed | Asks::About = item.asks {
        assert!(question.truth().is_some(), "{place} has no answer");
    }
}

/// The wrong answers that can be offered: enough, all different, none of them right or absurd.
fn check_wrong_answers(question: &Question, place: &str) {
    let Some(case) = &question.item.case else { return };
    let wrong = question.distractors();
    let least = if question.family.tells.is_empty() { 0 } else { 3 };
    assert!(wrong.len() >= least, "{place}: {} wrong answers: {wrong:?}, {case:?}", wrong.len());
    for (index, distractor) in wrong.iter().enumerate() {
        let typed = Typed::from(distractor.answer.clone());
        assert!(Some(&distractor.answer) != question.truth().as_ref(), "{place}: {distractor:?} is right");
        assert!(wrong[..index].iter().all(|other| other.answer != distractor.answer), "{place}: {wrong:?}");
        let is_absurd = match &distractor.answer {
            Answer::Size(size) => size.contains(&0),
            Answer::Shape(shape) => shape.contains(&0),
            _ => false,
        };
        assert!(!is_absurd, "{place}: {distractor:?}");
        assert!(question.recognise(&typed).is_some(), "{place}: {distractor:?} is not recognised");
    }
}

/// That each belief which a family says it tells is told when it is wanted.
fn check_tells(family: &'static Family) {
    for id in family.tells {
        let known = misconception::by_id(id).unwrap_or_else(|| panic!("{family:?}: no misconception {id}"));
        let tells = |tier: &u8| {
            (0..50).all(|seed| {
                let question = Question::telling(family, *tier, seed, Some(id));
                let case = question.and_then(|question| question.item.case);
                case.is_none_or(|case| {
                    known.believe(&case).is_some_and(|answer| Ok(&answer) != truth(&case).as_ref())
                })
            })
        };
        assert!(family.tiers.iter().any(tells), "{family:?} cannot tell {id} at any tier");
    }
}

/// The question, its hints and its choices in one language.
fn check_text(texts: &Texts, question: &Question, place: &str) {
    let id = question.family.id.to_lowercase();
    let values: Vec<_> = question.item.values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let written = |key: &str, lines: usize| {
        assert!(texts.has(key), "{place}: {:?} lacks {key}", texts.language());
        let text = texts.with(key, &values);
        assert!(!text.trim().is_empty(), "{place}: {key} is empty");
        assert!(!text.contains(['{', '}']), "{place}: {key} lacks a value: {text}");
        let wrapped = textwrap::wrap(&text, COLUMNS);
        assert!(wrapped.len() <= lines, "{place}: {key} takes {} lines: {text}", wrapped.len());
        let longest = text.split_whitespace().map(UnicodeWidthStr::width).max();
        assert!(longest <= Some(60), "{place}: {key} has a word of {longest:?} columns: {text}");
        text
    };
    written(&format!("quiz-{id}-name"), 1);
    written(&format!("quiz-{id}"), 4);
    written(&format!("quiz-{id}-convention"), 2);
    written(&format!("quiz-{id}-kind"), 2);
    written(&format!("quiz-{id}-formula"), 2);
    written(&format!("quiz-{id}-numbers"), 2);
    // What is told takes longer than what is computed.
    let told = matches!(question.item.asks, Asks::Explain { .. });
    written(&format!("quiz-{id}-solution"), if told { 4 } else { 3 });
    written(&format!("quiz-{id}-next"), 1);
    match &question.item.asks {
        Asks::Choose(choices) | Asks::Tick(choices) => {
            let mut labels = HashSet::new();
            for choice in choices {
                let label = match choice.label {
                    Label::Plain(ref label) => label.clone(),
                    Label::Message(key) => {
                        written(&format!("quiz-{id}-choice-{key}-why"), 3);
                        written(&format!("quiz-{id}-choice-{key}"), 2)
                    }
                };
                assert!(label.width() <= 2 * COLUMNS && !label.is_empty(), "{place}: {label}");
                assert!(labels.insert(label.clone()), "{place}: {label} is there twice");
            }
        }
        Asks::Explain { points } => {
            for point in 1..=*points {
                written(&format!("quiz-{id}-point-{point}"), 2);
            }
        }
        Asks::Name { term, .. } => {
            written(&format!("quiz-{id}-terms-{term}"), 3);
        }
        Asks::Typed | Asks::About | Asks::Known(_) | Asks::Fitting | Asks::Judge { .. } => {}
    }
    for figure in &question.item.figures {
        match figure {
            Figure::Matrix(name, matrix) => {
                assert!(texts.has(name), "{place}: {:?} lacks {name}", texts.language());
                assert!(matrix.nrows() <= 12 && matrix.ncols() <= 12, "{place}: {:?}", matrix.dim());
            }
            Figure::Code(code) => {
                let wide = code.lines().find(|line| line.width() > COLUMNS);
                assert_eq!(wide, None, "{place}");
            }
        }
    }
}
