//! That a mock interview is about one network, and that a wrong number costs only once.

use std::collections::HashSet;

use super::*;
use crate::conv::{Padding, Sides};
use crate::misconception::{Answer, Case, Geometry, truth};
use crate::quiz::{Answered, Asks, Figure, Topic};
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
        let about = questions.iter().filter(|question| question.seed >= NETWORKS && question.words != "p2");
        let shown: HashSet<String> =
            about.map(|question| format!("{:?}", question.item.figures.first())).collect();
        assert_eq!(shown.len(), 1);
        assert!(questions.windows(2).all(|pair| pair[0].family != pair[1].family), "{questions:?}");
    }
}

#[test]
fn an_interview_begins_with_how_a_layer_works_and_stays_with_its_network() {
    for seed in 0..20 {
        let questions = questions(mock(15, seed));
        assert_eq!(questions[0].family.id, "N7");
        let about: Vec<&str> = questions
            .iter()
            .filter(|question| question.seed >= NETWORKS)
            .map(|question| question.words.as_str())
            .collect();
        let asked =
            ["stem", "weights", "flatten", "dense", "field", "cheaper"].map(|rung| format!("mock-{rung}"));
        let asked: Vec<&str> = asked.iter().map(String::as_str).chain(["o4", "p2"]).collect();
        assert_eq!(about, asked);
        let network = Network::new(questions[1].seed);
        let shown = |id: &str| {
            let question = questions.iter().find(|question| question.family.id == id).unwrap();
            format!("{:?}", question.item.figures)
        };
        let link = network.first();
        let weight = format!("weight of size [{}, 3, {1}, {1}]", link.filters, link.kernel);
        assert!(shown("O4").contains(&weight), "{}", shown("O4"));
        let input = format!("1 x {} x {1} x {1}", link.filters, network.sides[1]);
        assert!(shown("P2").contains(&input), "{}", shown("P2"));
    }
}

#[test]
fn the_first_layer_can_be_touched_where_its_shape_was_asked() {
    for seed in 0..20 {
        let questions = questions(mock(5, seed));
        let (first, shown) = (Network::new(questions[0].seed).first(), questions[0].item.experiment.as_ref());
        let shown = Geometry::from(shown.unwrap());
        assert_eq!((shown.kernel, shown.stride), ([first.kernel; 2], [first.stride; 2]));
        assert_eq!(shown.padding, Padding::Amount(Sides::all(first.padding)));
    }
}

#[test]
fn the_error_of_a_long_interview_is_about_the_network_that_is_looked_at() {
    for seed in 0..20 {
        let questions = questions(mock(30, seed));
        let second = questions.iter().rfind(|question| question.seed >= NETWORKS).unwrap();
        let network = Network::new(second.seed);
        let error = questions.iter().rfind(|question| question.family.topic == Topic::Errors).unwrap();
        assert_eq!((error.seed, error.words.as_str()), (network.seed, "o1"));
        let Figure::Code(shown) = &error.item.figures[0] else { panic!("{error:?}") };
        let layers = network.listing_for("");
        let (layers, _) = layers.rsplit_once('(').unwrap();
        assert!(shown.starts_with(layers) && shown.contains(&format!("x{} and ", network.flat())), "{shown}");
        assert_eq!(right(error), network.flat().to_string());
    }
}

#[test]
fn an_interview_is_known_to_be_finished_only_when_all_of_it_was_asked() {
    let attempt = |question: &Question| Attempt {
        moment: crate::quiz::Moment { at: 0, offset: 0 },
        session: 0,
        mode: crate::quiz::Mode::Mock,
        family: Some(question.family),
        version: question.family.version,
        tier: question.tier,
        seed: question.seed,
        outcome: crate::quiz::Outcome::Right,
        misconception: None,
        took: 0,
        late: false,
        hints: 0,
        felt: None,
    };
    for (minutes, seed) in [5, 15, 30].into_iter().flat_map(|minutes| (0..5).map(move |seed| (minutes, seed)))
    {
        let questions = questions(mock(minutes, seed));
        let mut course = Course::default();
        for (asked, question) in (1..).zip(&questions) {
            course.push(&attempt(question));
            let finished = (asked == questions.len()).then_some(asked);
            assert_eq!(course.finished(), finished, "{minutes} minutes, {asked} asked");
        }
    }
}

#[test]
fn the_words_say_the_numbers_that_the_core_finds() {
    let asked = |rung: &Rung, name: &str, network: &Network| -> Option<String> {
        let question = rung.question(network)?;
        question.item.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    for seed in 0..100 {
        let network = Network::new(seed);
        for rung in RUNGS {
            let question = rung.question(&network).unwrap();
            let Some(case) = &question.item.case else { continue };
            assert!(truth(case).is_ok(), "{rung:?} {network:?}");
            let name = match rung.words {
                "mock-stem" => "out",
                "mock-weights" | "mock-dense" | "mock-cheaper" => "parameters",
                "mock-flatten" | "o1" => "flat",
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
        mode: super::super::Mode::Mock,
        family: family.id.to_owned(),
        version: family.version,
        tier: question.tier,
        seed: question.seed,
        ..Answered::example(0, super::super::Outcome::Wrong)
    };
    let of = |answered: &Answered| Question::of(&Attempt::of(answered));
    let again = of(&answered).unwrap();
    assert_eq!((again.words, again.item.case), (question.words, question.item.case));
    let plain = of(&Answered { seed: 5, ..answered.clone() }).unwrap();
    assert_eq!(plain.item.values, Question::new(family, question.tier, 5).unwrap().item.values);
    assert!(of(&Answered { version: family.version + 1, ..answered }).is_none());
    assert!(matches!(plain.item.case, Some(Case::Chain(_))));
}
