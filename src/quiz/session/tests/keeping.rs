//! What is kept: every answer at once, each under an id of its own, whatever keys are pressed.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

#[test]
fn every_answer_is_handed_out_at_once() {
    let mut session = drill(1);
    give_wrong(&mut session, at(0));
    assert_eq!(session.take_new().len(), 1);
    assert!(session.take_new().is_empty());
    give_right(&mut session, at(0));
    let again = session.take_new();
    assert_eq!((again.len(), again[0].outcome), (1, Outcome::Helped));
    session.next(at(0));
    session.skip(at(0));
    assert_eq!(session.take_new().len(), 1);
}

#[test]
fn ids_are_unique_among_sessions() {
    let mut ids = HashSet::new();
    for (seed, minutes) in [(1, 0), (1, 1), (2, 0), (2, 1)] {
        let mut session = Session::start(Plan::Mix { count: 5 }, &Past::default(), at(minutes), seed);
        play(&mut session, "+++++");
        ids.extend(session.answered().iter().map(|answered| answered.id.clone()));
    }
    assert_eq!(ids.len(), 20);
}

/// Anything that can be done to a session.
#[derive(Debug, Clone)]
enum Key {
    Right,
    Wrong,
    Nonsense,
    Hint,
    Skip,
    Undo,
    Feel(Felt),
    Next,
    Pause,
    Finish,
    Points(usize),
}

fn keys() -> impl Strategy<Value = Vec<Key>> {
    let key = prop_oneof![
        4 => Just(Key::Right),
        4 => Just(Key::Wrong),
        1 => Just(Key::Nonsense),
        1 => Just(Key::Hint),
        1 => Just(Key::Skip),
        1 => Just(Key::Undo),
        1 => Just(Key::Feel(Felt::Hard)),
        6 => Just(Key::Next),
        1 => Just(Key::Pause),
        1 => (0_usize..6).prop_map(Key::Points),
    ];
    let last = prop_oneof![Just(Key::Finish), Just(Key::Next)];
    (prop::collection::vec(key, 0..50), prop::collection::vec(last, 0..4))
        .prop_map(|(keys, last)| [keys, last].concat())
}

fn plan(place: usize) -> Plan {
    match place {
        0 => Plan::Drill(by_id("A3").unwrap()),
        1 => Plan::Mix { count: 8 },
        2 => Plan::Mock { minutes: 5 },
        3 => Plan::Mock { minutes: 15 },
        4 => Plan::Lesson(vec![pick("A1", None), pick("A3", Some(7))]),
        _ => Plan::Sheet(crate::quiz::sheet(&all(), 5, 3)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// What was handed out, each id taking its own place, is what the session says was answered.
    #[test]
    fn no_keys_lose_an_answer(keys in keys(), seed in 0_u64..1000, plan_of in 0_usize..6) {
        let mut session = start(plan(plan_of), seed);
        let mut kept: Vec<Answered> = vec![];
        for (place, key) in (0_i64..).zip(keys) {
            let now = at(0).at + place * 5_000;
            let now = Moment { at: now, offset: 0 };
            let is_open = session.current().is_some_and(|asked| matches!(asked.stage, Stage::Open | Stage::Again));
            match key {
                Key::Right if is_open => give_right(&mut session, now),
                Key::Wrong if is_open => give_wrong(&mut session, now),
                Key::Right | Key::Wrong => {}
                Key::Nonsense => drop(session.give(Given::Text("@"), now)),
                Key::Feel(felt) => session.feel(felt),
                Key::Hint => drop(session.hint()),
                Key::Skip => session.skip(now),
                Key::Undo => drop(session.undo()),
                Key::Next => session.next(now),
                Key::Pause => session.pause(now),
                Key::Finish => session.finish(now),
                Key::Points(told) => drop(session.give(Given::Points(told), now)),
            }
            for new in session.take_new() {
                match kept.iter_mut().find(|kept| kept.id == new.id) {
                    Some(kept) => *kept = new,
                    None => kept.push(new),
                }
            }
            let there: Vec<_> = kept.iter().filter(|kept| !kept.taken_back).cloned().collect();
            prop_assert_eq!(&there, session.answered());
            let ids: HashSet<_> = session.answered().iter().map(|answered| &answered.id).collect();
            prop_assert_eq!(ids.len(), session.answered().len());
            let _ = session.report();
        }
    }
}
