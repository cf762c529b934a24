//! Which questions a session has, in which order.

use super::*;
use crate::quiz::{Draw, FAMILIES, Family, Topic};

#[test]
fn the_same_seed_gives_the_same_session() {
    let plans = || [Plan::Mix { count: 12 }, Plan::Mock { minutes: 15 }, Plan::Drill(by_id("A3").unwrap())];
    for (one, other) in plans().into_iter().zip(plans()) {
        let all = |plan: Plan, seed| {
            let mut session = start(plan, seed);
            let mut asked = vec![];
            while let Some(current) = session.current() {
                asked.push((current.question.family.id, current.question.seed));
                give_right(&mut session, at(0));
                session.next(at(0));
            }
            asked
        };
        assert_eq!(all(one.clone(), 5), all(other, 5));
        assert_ne!(all(one.clone(), 5), all(one, 6));
    }
}

#[test]
fn a_drill_gets_harder_and_ends_when_it_sits() {
    let mut session = drill(1);
    let mut tiers = vec![];
    while let Some(asked) = session.current() {
        assert_eq!(asked.of, None);
        tiers.push(asked.question.tier);
        give_right(&mut session, at(0));
        session.next(at(0));
    }
    assert_eq!(tiers, [1, 1, 1, 2, 2]);
    assert!(session.is_over());
}

#[test]
fn a_drill_gets_easier_after_two_wrong_answers() {
    let mut session = drill(1);
    play(&mut session, "+++--");
    assert_eq!(session.current().unwrap().question.tier, 1);
    play(&mut session, "----------");
    assert!(!session.is_over(), "it never ends with wrong answers");
}

#[test]
fn a_drill_goes_on_where_the_last_one_ended() {
    let mut first = drill(1);
    play(&mut first, "+++");
    let second = Session::start(Plan::Drill(by_id("A3").unwrap()), &Past::of(first.answered()), at(100), 2);
    assert_eq!(second.current().unwrap().question.tier, 2);
}

#[test]
fn a_mix_has_its_count_and_never_one_family_twice_in_a_row() {
    for seed in 0..30 {
        let families = families(start(Plan::Mix { count: 10 }, seed));
        assert_eq!(families.len(), 10);
        assert!(families.windows(2).all(|pair| pair[0] != pair[1]), "{families:?}");
    }
    let mut session = start(Plan::Mix { count: 10 }, 3);
    play(&mut session, "----------");
    assert!(session.is_over());
    assert!(session.answered().windows(2).all(|pair| pair[0].family != pair[1].family));
}

#[test]
fn a_topic_asks_nothing_else() {
    let mut session = start(Plan::Topic { topic: Topic::ReceptiveField, count: 6 }, 1);
    play(&mut session, "++++++++");
    assert_eq!(session.answered().len(), 6);
    let topic = |answered: &Answered| by_id(&answered.family).unwrap().topic;
    assert!(session.answered().iter().all(|answered| topic(answered) == Topic::ReceptiveField));
    let empty = start(Plan::Mix { count: 0 }, 1);
    assert!(empty.is_over());
}

#[test]
fn what_is_weak_is_asked_more_often_than_what_sits() {
    let answer = |family: &Family, outcome: Outcome| Answered {
        family: family.id.to_owned(),
        tier: family.tiers[0],
        outcome,
        mode: Mode::Mix,
        misconception: None,
        ..answered_at(0)
    };
    let weak = by_id("A3").unwrap();
    let history: Vec<Answered> = FAMILIES
        .iter()
        .flat_map(|family| {
            (0..10)
                .map(move |_| if family == weak { Outcome::Wrong } else { Outcome::Right })
                .map(move |o| answer(family, o))
        })
        .collect();
    let count = |history: &[Answered]| {
        let asked = |seed| families(Session::start(Plan::Mix { count: 10 }, &Past::of(history), at(0), seed));
        (0..40).flat_map(asked).filter(|id| *id == weak.id).count()
    };
    let (known, new) = (count(&history), count(&[]));
    assert!(known > 2 * new && known >= 40, "{known} of 400 times, {new} without a history");
}

fn answered_at(minutes: i64) -> Answered {
    Answered { session: at(0).at, ..Answered::example(at(minutes).at, Outcome::Right) }
}

/// One wrong answer to A3 with a belief, in a session of its own.
fn with_belief(belief: &str) -> Answered {
    Answered { misconception: Some(belief.to_owned()), outcome: Outcome::Wrong, ..answered_at(0) }
}

#[test]
fn a_review_asks_what_is_due_twice_and_not_in_a_row() {
    let history: Vec<Answered> = FAMILIES
        .iter()
        .take(12)
        .map(|family| Answered { family: family.id.to_owned(), tier: family.tiers[0], ..answered_at(0) })
        .collect();
    let later = Moment { at: at(0).at + 30 * 24 * 60 * MINUTE, offset: 0 };
    let mut session = Session::start(Plan::Review, &Past::of(&history), later, 1);
    let count = session.current().unwrap().of.unwrap();
    let mut asked = vec![];
    while let Some(current) = session.current() {
        asked.push(current.question.family.id);
        give_right(&mut session, later);
        session.next(later);
    }
    assert_eq!(asked.len(), count);
    assert!((4..=20).contains(&count) && count.is_multiple_of(2), "{count}");
    for id in &asked {
        assert_eq!(asked.iter().filter(|other| *other == id).count(), 2, "{asked:?}");
    }
    assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "{asked:?}");
    assert!(Session::start(Plan::Review, &Past::of(&history), at(0), 1).is_over(), "nothing is due yet");
    assert!(Session::start(Plan::Review, &Past::default(), later, 1).is_over());
}

/// A review of these cards, thirty days after they were answered rightly, a month later.
fn review_of(families: &[&str], seed: u64) -> Session {
    let answer = |family: &&str| {
        let tier = by_id(family).unwrap().tiers[0];
        Answered { family: (*family).to_owned(), tier, ..answered_at(0) }
    };
    let history: Vec<Answered> = families.iter().map(answer).collect();
    Session::start(Plan::Review, &Past::of(&history), month_later(), seed)
}

fn month_later() -> Moment {
    Moment { at: at(0).at + 30 * 24 * 60 * MINUTE, offset: 0 }
}

/// All questions, each first one of a family answered as a believer where that can be typed.
fn as_a_believer(mut session: Session) -> Vec<&'static str> {
    let mut asked = vec![];
    while let Some(current) = session.current() {
        let family = current.question.family.id;
        let is_first = !asked.contains(&family);
        asked.push(family);
        let now = month_later();
        let wrong = if is_first { believed(&session.current().unwrap().question) } else { None };
        match wrong {
            Some(wrong) => drop(session.give(Given::Text(&wrong), now)),
            None => give_right(&mut session, now),
        }
        session.next(now);
    }
    asked
}

#[test]
fn a_lone_card_is_asked_twice_with_something_else_between() {
    for seed in 0..20 {
        let session = review_of(&["A3"], seed);
        assert_eq!(session.current().unwrap().of, Some(3));
        let asked = families(session);
        assert_eq!((asked.len(), asked[0], asked[2]), (3, "A3", "A3"));
        assert!(!["A1", "A2", "A3"].contains(&asked[1]), "{asked:?}");
    }
}

#[test]
fn a_review_stays_within_twenty_and_asks_nothing_twice_in_a_row_whatever_is_answered() {
    let all = ["A3", "A4", "A6", "A8", "A10", "E1", "E3", "F1", "H1", "I1", "J1", "L1"];
    let mut repeated = 0;
    for count in 1..=all.len() {
        for seed in 0..6 {
            let asked = as_a_believer(review_of(&all[..count], seed));
            assert!(asked.len() <= 20, "{count} cards: {}", asked.len());
            assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "{asked:?}");
            let times = |family: &&str| asked.iter().filter(|other| *other == family).count();
            repeated += usize::from(asked.iter().any(|family| times(family) > 2));
        }
    }
    assert!(repeated > 0, "no belief was asked for again");
}

#[test]
fn without_room_for_more_the_second_question_of_a_card_tells_the_belief_that_the_first_one_met() {
    let all = ["A3", "A4", "A6", "A8", "A10", "E1", "E3", "F1", "H1", "I1"];
    let mut told = 0;
    for seed in 0..8 {
        let mut session = review_of(&all, seed);
        let mut met = std::collections::HashMap::new();
        while let Some(current) = session.current() {
            let question = current.question.clone();
            if let Some(belief) = met.get(question.family.id) {
                let belief: &String = belief;
                assert!(telling::tells(&question, belief), "{belief}: {question:?}");
                told += 1;
            }
            match believed(&question) {
                Some(wrong) => drop(session.give(Given::Text(&wrong), month_later())),
                None => give_right(&mut session, month_later()),
            }
            let answered = session.answered().last().unwrap();
            met.extend(answered.misconception.clone().map(|belief| (question.family.id, belief)));
            session.next(month_later());
        }
    }
    assert!(told > 10);
}

#[test]
fn a_card_is_asked_so_that_its_last_belief_is_told() {
    let later = Moment { at: at(0).at + 30 * 24 * 60 * MINUTE, offset: 0 };
    for belief in ["TWOP", "PLUS1", "INT"] {
        for seed in 0..10 {
            let session = Session::start(Plan::Review, &Past::of(&[with_belief(belief)]), later, seed);
            assert!(telling::tells(&session.current().unwrap().question, belief), "{belief}");
        }
    }
}

#[test]
fn a_belief_that_was_met_is_asked_for_again_after_one_to_three_others() {
    let mut found = 0;
    for seed in 0..30 {
        let mut session = start(Plan::Mix { count: 10 }, seed);
        let Some((family, belief)) = answer_as_a_believer(&mut session) else { continue };
        session.next(at(0));
        let after = (1..=5).find(|_| {
            let question = session.current().unwrap().question.clone();
            let is_told = question.family == family && telling::tells(&question, &belief);
            give_right(&mut session, at(0));
            session.next(at(0));
            is_told
        });
        let between = after.expect("it comes again") - 1;
        assert!((1..=3).contains(&between), "{between} between");
        found += 1;
    }
    assert!(found >= 10);
}

/// Gives the wrong answer of some belief and goes no further; `None` where nothing is typed.
fn answer_as_a_believer(session: &mut Session) -> Option<(&'static Family, String)> {
    let question = session.current()?.question.clone();
    let wrong = believed(&question)?;
    session.give(Given::Text(&wrong), at(0));
    let belief = session.answered()[0].misconception.clone()?;
    Some((question.family, belief))
}

/// What somebody with a belief types; `None` where nothing is typed.
fn believed(question: &Question) -> Option<String> {
    question.distractors().into_iter().find_map(|wrong| match wrong.answer {
        crate::misconception::Answer::Size([rows, columns]) => Some(format!("{rows}x{columns}")),
        crate::misconception::Answer::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

#[test]
fn a_retry_of_many_misses_still_asks_new_questions_and_comes_back_to_the_rest() {
    let mut session = start(Plan::Mix { count: 10 }, 4);
    play(&mut session, "----------");
    let history = session.answered().to_vec();
    let mut retry = Session::start(Plan::Retry, &Past::of(&history), at(100), 9);
    let mut asked = vec![];
    while let Some(current) = retry.current() {
        asked.push((current.question.family.id.to_owned(), current.question.seed));
        give_right(&mut retry, at(100));
        retry.next(at(100));
    }
    let missed: Vec<_> = history.iter().map(|missed| (missed.family.clone(), missed.seed)).collect();
    assert_eq!((asked.len(), &asked[..5]), (10, &missed[..5]));
    for (same, new) in asked[..5].iter().zip(&asked[5..]) {
        assert!(same.0 == new.0 && same.1 != new.1, "{asked:?}");
    }
    let both = Past::of(history.iter().chain(retry.answered()));
    let second = Session::start(Plan::Retry, &both, at(200), 9);
    assert_eq!(second.current().unwrap().question.seed, missed[5].1);
}

#[test]
fn a_retry_asks_the_same_again_and_then_another_of_its_kind() {
    let mut session = start(Plan::Mix { count: 6 }, 4);
    play(&mut session, "+-+-++");
    let missed: Vec<_> = session.answered().iter().filter(|a| a.outcome == Outcome::Wrong).cloned().collect();
    let mut retry = Session::start(Plan::Retry, &Past::of(session.answered()), at(100), 9);
    let mut asked = vec![];
    while let Some(current) = retry.current() {
        asked.push((current.question.family.id.to_owned(), current.question.seed));
        give_right(&mut retry, at(100));
        retry.next(at(100));
    }
    let same: Vec<_> = missed.iter().map(|missed| (missed.family.clone(), missed.seed)).collect();
    assert_eq!((asked.len(), &asked[..2]), (4, &same[..]));
    let families: Vec<_> = asked[2..].iter().map(|(family, _)| family).collect();
    assert_eq!(families, same.iter().map(|(family, _)| family).collect::<Vec<_>>());
    assert!(asked[2..].iter().all(|asked| !same.contains(asked)));
    assert!(start(Plan::Retry, 1).is_over());
}

#[test]
fn a_lesson_asks_what_it_picks_in_its_order_and_fixed_numbers_stay_for_everybody() {
    let picks = || vec![pick("E1", None), pick("A3", Some(7)), pick("A3", Some(8)), pick("E1", None)];
    let asked = |seed| {
        let mut session = start(Plan::Lesson(picks()), seed);
        let mut asked = vec![];
        while let Some(current) = session.current() {
            assert_eq!(current.of, Some(4));
            asked.push((current.question.family.id, current.question.tier, current.question.seed));
            give_right(&mut session, at(0));
            session.next(at(0));
        }
        asked
    };
    let (one, other) = (asked(1), asked(2));
    assert_eq!(one.iter().map(|asked| asked.0).collect::<Vec<_>>(), ["E1", "A3", "A3", "E1"]);
    assert!(one.iter().all(|asked| asked.1 == 1));
    assert_eq!(one[1..3], [("A3", 1, 7), ("A3", 1, 8)]);
    assert_eq!(one[1..3], other[1..3]);
    assert!(one[0] != other[0] && one[3] != other[3] && one[0] != one[3], "the same numbers again");
}

#[test]
fn a_sheet_is_asked_as_it_is_with_one_try() {
    let sheet = crate::quiz::sheet(&all(), 8, 7);
    let mut session = start(Plan::Sheet(sheet.clone()), 1);
    for question in &sheet {
        assert_eq!(session.current().unwrap().question.item.values, question.item.values);
        give_wrong(&mut session, at(0));
        assert_eq!(session.current().unwrap().stage, Stage::Done);
        session.next(at(0));
    }
    assert!(session.is_over());
}

#[test]
fn no_question_comes_twice_in_a_session() {
    for family in FAMILIES {
        let mut seen = Seen::default();
        let mut draw = Draw::new(1);
        let questions: Vec<_> = (0..12)
            .filter_map(|_| new_question(&mut draw, &mut seen, family, family.tiers[0], None))
            .map(|question| format!("{:?}", question.item))
            .collect();
        let different: std::collections::HashSet<_> = questions.iter().collect();
        // Some families have only a few phrasings.
        assert!(different.len() >= questions.len().min(2), "{family:?}");
    }
}
