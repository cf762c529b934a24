//! That a mock interview is about one network, and that a wrong number costs only once.

use std::collections::HashSet;

use super::*;
use crate::misconception::{Answer, Case, truth};
use crate::quiz::{Answered, Asks};
use crate::text::{LANGUAGES, Texts};

fn mock(minutes: u32, seed: u64) -> Mock {
    Mock::new(minutes, &mut Draw::new(seed), &mut Seen::default())
}

fn questions(mut mock: Mock) -> Vec<Question> {
    std::iter::from_fn(|| mock.next()).collect()
}

/// The right answer as somebody types it.
fn right(question: &Question) -> String {
    question.answer(&Texts::new(crate::text::Language::English))
}

#[test]
fn an_interview_has_as_many_questions_as_its_minutes_allow() {
    for (minutes, least, most) in [(5, 5, 5), (15, 10, 12), (30, 18, 22)] {
        for seed in 0..20 {
            let mock = mock(minutes, seed);
            assert!((least..=most).contains(&mock.count()), "{minutes} minutes: {}", mock.count());
            assert_eq!(questions(mock.clone()).len(), mock.count());
        }
    }
}

#[test]
fn all_questions_about_layers_show_the_same_network_and_never_one_family_twice_in_a_row() {
    for seed in 0..50 {
        let questions = questions(mock(15, seed));
        let networks: HashSet<u64> =
            questions.iter().map(|q| q.seed).filter(|seed| *seed >= NETWORKS).collect();
        assert_eq!(networks.len(), 1);
        let about = questions.iter().filter(|question| question.seed >= NETWORKS);
        let shown: HashSet<String> = about.map(|question| format!("{:?}", question.item.figures)).collect();
        assert_eq!(shown.len(), 1);
        assert!(questions.windows(2).all(|pair| pair[0].family != pair[1].family), "{questions:?}");
    }
}

#[test]
fn the_words_say_the_numbers_that_the_core_finds() {
    let asked = |rung: &Rung, name: &str, network: &Network| -> Option<String> {
        let question = rung.question(network)?;
        question.item.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    let all: [&Rung; 6] = RUNGS;
    for seed in 0..100 {
        let network = Network::new(seed);
        for rung in all {
            let Some(question) = rung.question(&network) else { continue };
            let Some(case) = &question.item.case else { panic!("{rung:?}") };
            assert!(truth(case).is_ok(), "{rung:?} {network:?}");
            let name = match rung.words {
                "mock-stem" => "out",
                "mock-weights" | "mock-dense" => "parameters",
                "mock-flatten" => "flat",
                "mock-field" => "field",
                _ => "macs",
            };
            let said = asked(rung, name, &network).unwrap();
            match rung.words {
                "mock-stem" => {
                    assert_eq!(right(&question), format!("{}x{said}x{said}", network.first().filters));
                }
                _ => assert_eq!(right(&question).replace(',', ""), said.replace(',', ""), "{rung:?}"),
            }
        }
    }
}

#[test]
fn every_question_about_the_network_is_written_in_every_language() {
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        for rung in RUNGS {
            let Some(question) = rung.question(&Network::new(3)) else { continue };
            for tail in ["", "-convention", "-kind", "-formula", "-numbers", "-solution"] {
                let text = question.say(tail, &texts);
                assert!(texts.has(&question.key(tail)) && !text.contains(['{', '}']), "{text}");
                assert!(textwrap::wrap(&text, 100).len() <= 3, "{text}");
            }
        }
    }
}

/// Walks to the question with these words.
fn walk(mock: &mut Mock, words: &str) -> Question {
    std::iter::from_fn(|| mock.next()).find(|question| question.words == words).unwrap()
}

#[test]
fn a_wrong_number_is_carried_on_as_an_interviewer_would() {
    let mut mock = mock(15, 1);
    let stem = walk(&mut mock, "mock-stem");
    let network = Network::new(stem.seed);
    let (side, filters) = (2 * network.stem_side(), network.first().filters);
    let wrong = format!("{filters}x{side}x{side}");
    assert!(!mock.grade(&stem, &Given::Text(&wrong)).is_right());

    let flatten = walk(&mut mock, "mock-flatten");
    let Ok(Answer::Number(own)) = truth(&network.flatten_from(side)) else { panic!() };
    let own = own.to_string();
    assert_ne!(own, right(&flatten));
    let carried = mock.clone().grade(&flatten, &Given::Text(&own));
    let Verdict::Right { note: Some(note) } = carried else { panic!("{carried:?}") };
    assert_eq!((note.key, note.values[0].1.as_str()), (CARRIED, side.to_string().as_str()));
    assert_eq!(note.values[1].1, right(&flatten));
    // The true number is right all the same, and a third one is wrong.
    assert_eq!(mock.clone().grade(&flatten, &Given::Text(&right(&flatten))), Verdict::Right { note: None });
    assert!(!mock.clone().grade(&flatten, &Given::Text("7")).is_right());

    assert!(mock.grade(&flatten, &Given::Text("999")).is_understood());
    if let Some(dense) = std::iter::from_fn(|| mock.next()).find(|question| question.words == "mock-dense") {
        let own = format!("(999+1)*{}", network.units);
        assert!(mock.clone().grade(&dense, &Given::Text(&own)).is_right());
        assert!(mock.grade(&dense, &Given::Text(&right(&dense))).is_right());
    }
}

#[test]
fn without_a_wrong_number_only_the_truth_is_right() {
    for seed in 0..20 {
        let mut mock = mock(30, seed);
        while let Some(question) = mock.next() {
            if !matches!(question.item.asks, Asks::Typed | Asks::About) {
                continue;
            }
            let verdict = mock.grade(&question, &Given::Text(&right(&question)));
            assert!(matches!(verdict, Verdict::Right { .. }), "{question:?}: {verdict:?}");
            assert!(!matches!(verdict, Verdict::Right { note: Some(note) } if note.key == CARRIED));
        }
    }
}

#[test]
fn a_question_about_a_network_can_be_asked_again() {
    let family = by_id("A13").unwrap();
    let network = Network::new(NETWORKS + 5);
    let question = RUNGS[2].question(&network).unwrap();
    let answered = Answered {
        id: String::new(),
        at: 0,
        offset: 0,
        session: 0,
        mode: super::super::Mode::Mock,
        family: family.id.to_owned(),
        version: family.version,
        tier: question.tier,
        seed: question.seed,
        typed: String::new(),
        outcome: super::super::Outcome::Wrong,
        misconception: None,
        took: 0,
        late: false,
        hints: 0,
    };
    let of = |answered: &Answered| Question::of(&Attempt::of(answered));
    let again = of(&answered).unwrap();
    assert_eq!((again.words, again.item.case), (question.words, question.item.case));
    let plain = of(&Answered { seed: 5, ..answered.clone() }).unwrap();
    assert_eq!(plain.item.values, Question::new(family, question.tier, 5).unwrap().item.values);
    assert!(of(&Answered { version: family.version + 1, ..answered }).is_none());
    assert!(matches!(plain.item.case, Some(Case::Chain(_))));
}
