//! What one question goes through: tries, hints, skips, the clock, and taking back.

use super::*;
use crate::quiz::Attempt;

fn current(session: &Session) -> &Asked {
    session.current().unwrap()
}

#[test]
fn a_wrong_answer_gets_a_second_chance_and_the_first_decides() {
    let mut session = drill(1);
    give_wrong(&mut session, at(0));
    assert_eq!((current(&session).stage, current(&session).tries), (Stage::Again, 1));
    assert_eq!(outcomes(&session), [Outcome::Wrong]);
    give_right(&mut session, at(0));
    assert_eq!(current(&session).stage, Stage::Done);
    assert!(current(&session).verdict.as_ref().is_some_and(Verdict::is_right));
    assert_eq!(outcomes(&session), [Outcome::Helped]);
    assert_eq!(session.answered()[0].typed, wrong_number(current(&session)));
}

#[test]
fn after_two_wrong_answers_the_question_is_done() {
    let mut session = drill(1);
    give_wrong(&mut session, at(0));
    give_wrong(&mut session, at(0));
    assert_eq!((current(&session).stage, outcomes(&session)), (Stage::Done, vec![Outcome::Wrong]));
    // Nothing that is given to a question that is done changes it.
    give_right(&mut session, at(0));
    assert_eq!(outcomes(&session), [Outcome::Wrong]);
}

#[test]
fn what_is_not_understood_costs_nothing() {
    let mut session = drill(1);
    for text in ["", "what", "1 2 3 4 5"] {
        let reply = session.give(Given::Text(text), at(0));
        assert!(matches!(reply, Reply::Graded(Verdict::NotUnderstood(_))), "{reply:?}");
    }
    assert_eq!((current(&session).stage, current(&session).tries), (Stage::Open, 0));
    assert!(session.answered().is_empty() && session.take_new().is_empty());
    assert!(!session.undo());
    give_right(&mut session, at(0));
    assert_eq!(outcomes(&session), [Outcome::Right]);
}

#[test]
fn one_hint_is_free_and_more_are_help() {
    let with_hints = |hints: usize| {
        let mut session = drill(1);
        for hint in &Hint::ALL[..hints] {
            assert_eq!(session.hint(), Some(*hint));
        }
        give_right(&mut session, at(0));
        (session.answered()[0].outcome, session.answered()[0].hints)
    };
    assert_eq!([0, 1].map(with_hints), [(Outcome::Right, 0), (Outcome::Right, 1)]);
    assert_eq!([2, 4].map(with_hints), [(Outcome::Helped, 2), (Outcome::Helped, 4)]);
    let mut session = drill(1);
    assert_eq!((0..6).filter_map(|_| session.hint()).count(), 4);
    give_right(&mut session, at(0));
    assert_eq!(session.hint(), None);
}

#[test]
fn not_to_know_is_honest_and_told_apart_from_a_wrong_answer() {
    let mut session = drill(1);
    session.skip(at(0));
    assert_eq!((current(&session).stage, outcomes(&session)), (Stage::Done, vec![Outcome::Skipped]));
    session.next(at(0));
    give_wrong(&mut session, at(0));
    session.skip(at(0));
    assert_eq!(outcomes(&session), [Outcome::Skipped, Outcome::Wrong]);
    session.next(at(0));
    // To go on without an answer is not to know.
    session.next(at(0));
    assert_eq!(outcomes(&session).last(), Some(&Outcome::Skipped));
}

#[test]
fn late_is_not_wrong_and_a_pause_is_not_late() {
    let mut session = drill(1);
    assert_eq!(current(&session).limit, 30);
    give_right(&mut session, at(1));
    assert!(session.answered()[0].late);
    assert_eq!((session.answered()[0].took, outcomes(&session)), (60_000, vec![Outcome::Right]));
    session.next(at(1));
    session.pause(at(1));
    session.pause(at(30));
    assert!(session.is_paused());
    session.resume(at(60));
    session.pause(at(60));
    give_right(&mut session, at(90));
    assert_eq!((session.answered()[1].took, session.answered()[1].late), (0, false));
}

#[test]
fn a_clock_that_is_set_back_does_no_harm() {
    let mut session = drill(1);
    give_right(&mut session, at(-100_000));
    assert_eq!(session.answered()[0].took, 0);
    session.next(at(-100_000));
    give_right(&mut session, at(100_000_000));
    assert_eq!(session.answered()[1].took, u32::MAX);
}

#[test]
fn a_slip_of_the_fingers_can_be_taken_back() {
    let mut session = drill(1);
    give_wrong(&mut session, at(0));
    let kept = session.take_new();
    assert!(session.undo());
    assert_eq!((current(&session).stage, current(&session).tries), (Stage::Open, 0));
    assert!(session.answered().is_empty());
    give_right(&mut session, at(0));
    assert_eq!(outcomes(&session), [Outcome::Right]);
    let corrected = session.take_new();
    // It takes the place of what was kept.
    assert_eq!((corrected.len(), &corrected[0].id), (1, &kept[0].id));
    session.next(at(0));
    assert!(!session.undo(), "only before going on");
}

#[test]
fn a_slip_is_taken_back_with_all_that_followed_from_it() {
    // The first try stands no longer, whatever came after it; a solution that was seen stays seen.
    type After = fn(&mut Session);
    let afters: [(After, Outcome); 4] = [
        (|_| {}, Outcome::Right),
        (
            |session| {
                session.hint();
            },
            Outcome::Right,
        ),
        (|session| give_right(session, at(0)), Outcome::Helped),
        (|session| session.skip(at(0)), Outcome::Helped),
    ];
    for (after, outcome) in afters {
        let mut session = drill(1);
        give_wrong(&mut session, at(0));
        after(&mut session);
        let hints = current(&session).hints;
        assert!(session.undo());
        assert_eq!((current(&session).stage, current(&session).tries), (Stage::Open, 0));
        assert!(current(&session).hints >= hints, "a hint is forgotten");
        assert!(session.answered().is_empty() && !session.undo());
        give_right(&mut session, at(0));
        assert_eq!(outcomes(&session), [outcome]);
    }
}

#[test]
fn an_answer_that_was_taken_back_and_left_counts_nowhere() {
    let mut session = drill(1);
    give_wrong(&mut session, at(0));
    let kept = session.take_new();
    session.undo();
    let gone = session.take_new();
    assert_eq!((gone.len(), &gone[0].id, gone[0].taken_back), (1, &kept[0].id, true));
    assert_eq!((gone[0].typed.as_str(), gone[0].misconception.as_ref()), ("", None), "what was typed stays");
    assert!(session.is_begun() && session.answered().is_empty());
    session.finish(at(0));
    assert!(session.take_new().is_empty() && session.answered().is_empty());
    assert_eq!(session.report().score(), (0, 0));
    assert_eq!(Past::of(&gone), Past::default());
}

#[test]
fn who_goes_on_without_another_answer_does_not_know() {
    let mut session = drill(1);
    give_wrong(&mut session, at(0));
    session.undo();
    session.next(at(0));
    assert_eq!(outcomes(&session), [Outcome::Skipped]);
    assert!(!session.answered()[0].taken_back);
}

#[test]
fn a_right_answer_can_be_called_easy_or_hard_and_once_more_neither() {
    let mut session = drill(1);
    assert!(!session.can_feel(), "before there is an answer");
    give_right(&mut session, at(0));
    session.take_new();
    for (said, felt) in [
        (Felt::Hard, Some(Felt::Hard)),
        (Felt::Easy, Some(Felt::Easy)),
        (Felt::Easy, None),
        (Felt::Hard, Some(Felt::Hard)),
    ] {
        session.feel(said);
        let new = session.take_new();
        assert_eq!((new.len(), new[0].felt, new[0].outcome), (1, felt, Outcome::Right));
        assert_eq!(session.kept().unwrap().felt, felt);
    }
    assert_eq!(session.undo().then(|| session.take_new()[0].felt), Some(None), "it goes with its answer");
}

#[test]
fn an_answer_that_was_not_right_stays_what_it_is_however_it_felt() {
    type Before = fn(&mut Session);
    let befores: [Before; 4] = [
        |session| session.skip(at(0)),
        |session| (0..2).for_each(|_| give_wrong(session, at(0))),
        |session| {
            give_wrong(session, at(0));
            give_right(session, at(0));
        },
        |session| {
            assert!(session.hint().is_some() && session.hint().is_some());
            give_right(session, at(0));
        },
    ];
    for before in befores {
        let mut session = drill(1);
        before(&mut session);
        session.take_new();
        session.feel(Felt::Easy);
        assert!(!session.can_feel() && session.take_new().is_empty(), "{:?}", session.kept());
    }
}

#[test]
fn an_interviewer_does_not_hear_how_easy_an_answer_was() {
    let mut session = start(Plan::Mock { minutes: 5 }, 1);
    while !session.is_over() {
        give_right(&mut session, at(0));
        session.feel(Felt::Easy);
        assert!(session.answered().iter().all(|answered| answered.felt.is_none()));
        session.next(at(0));
    }
}

#[test]
fn an_answer_that_was_read_off_the_solution_does_not_pass_for_known() {
    for plan in [Plan::Drill(by_id("A3").unwrap()), Plan::Lesson(vec![pick("A3", None)])] {
        let mut session = start(plan, 1);
        session.skip(at(0));
        assert!(session.undo());
        assert_eq!((current(&session).stage, session.hint()), (Stage::Open, None));
        give_right(&mut session, at(0));
        assert_eq!(outcomes(&session), [Outcome::Helped]);
    }
}

#[test]
fn a_lesson_lets_one_try_as_often_as_one_likes() {
    let mut session = start(Plan::Lesson(vec![pick("A1", None), pick("A3", None)]), 1);
    assert_eq!(current(&session).of, Some(2));
    for _ in 0..10 {
        give_wrong(&mut session, at(0));
        assert_eq!(current(&session).stage, Stage::Again);
    }
    give_right(&mut session, at(0));
    assert_eq!(outcomes(&session), [Outcome::Helped]);
}

#[test]
fn a_record_says_all_that_progress_wants_to_know() {
    let mut session = drill(77);
    let asked = current(&session).clone();
    give_right(&mut session, at(0));
    let answered = &session.answered()[0];
    let question = &asked.question;
    assert_eq!(
        (answered.family.as_str(), answered.version, answered.tier),
        ("A3", question.family.version, 1)
    );
    assert_eq!((answered.session, answered.offset, answered.mode), (at(0).at, 540, Mode::Drill));
    assert_eq!(Question::of(&Attempt::of(answered)).unwrap().item.values, question.item.values);
}
