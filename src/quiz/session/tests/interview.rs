//! A mock interview: nothing is told before its end, and the clock runs.

use super::*;

fn mock() -> Session {
    start(Plan::Mock { minutes: 15 }, 3)
}

#[test]
fn nothing_is_told_before_the_end() {
    let mut session = mock();
    while let Some(asked) = session.current().filter(|asked| asked.stage == Stage::Open) {
        let explained = matches!(asked.question.item.asks, Asks::Explain { .. });
        assert_eq!(session.hint(), None);
        assert_eq!(session.give(Given::Text("...!?"), at(0)).is_graded_right(), None);
        give_wrong(&mut session, at(1));
        let asked = session.current().unwrap();
        assert_eq!((asked.stage, &asked.verdict, explained), (Stage::Done, &None, explained));
        session.next(at(1));
    }
}

impl Reply {
    /// Whether it tells that something was right or wrong.
    fn is_graded_right(&self) -> Option<bool> {
        match self {
            Self::Graded(verdict) if verdict.is_understood() => Some(verdict.is_right()),
            _ => None,
        }
    }
}

#[test]
fn a_finished_interview_reports_every_answer() {
    let mut session = mock();
    let count = session.current().unwrap().of.unwrap();
    while !session.is_over() {
        if session.current().unwrap().stage == Stage::Compare {
            session.give(Given::Points(4), at(5));
        } else {
            give_right(&mut session, at(5));
        }
        session.next(at(5));
    }
    let report = session.report();
    assert_eq!(report.score(), (count, count));
    assert_eq!((session.answered().len(), report.before, report.carried), (count, None, 0));
    let next = Session::start(Plan::Mock { minutes: 5 }, &Past::of(session.answered()), at(100), 4);
    assert_eq!(next.report().before, Some((count, count)));
}

#[test]
fn when_the_time_is_over_no_new_question_comes() {
    let mut session = mock();
    assert_eq!(session.left(at(0)), Some(15 * MINUTE));
    give_wrong(&mut session, at(14));
    session.next(at(14));
    assert!(session.current().is_some_and(|asked| asked.stage == Stage::Open));
    give_wrong(&mut session, at(16));
    assert_eq!(session.left(at(16)), Some(0));
    session.next(at(16));
    assert!(session.current().is_none_or(|asked| asked.stage == Stage::Compare));
    while !session.is_over() {
        session.next(at(16));
    }
    assert_eq!(session.answered().len(), 2);
}

#[test]
fn an_interview_does_not_pause() {
    let mut session = mock();
    session.pause(at(1));
    assert!(!session.is_paused());
    assert_eq!(session.left(at(3)), Some(12 * MINUTE));
    assert_eq!(drill(1).left(at(3)), None);
}

#[test]
fn what_was_told_is_compared_with_the_points_at_the_end_only() {
    let mut session = mock();
    let mut told = 0;
    while let Some(asked) = session.current().filter(|asked| asked.stage == Stage::Open) {
        if let Asks::Explain { .. } = asked.question.item.asks {
            told += 1;
            assert_eq!(session.give(Given::Text("a window slides"), at(1)), Reply::Kept);
            assert_eq!(session.current().unwrap().stage, Stage::Done);
        } else {
            give_right(&mut session, at(1));
        }
        session.next(at(1));
    }
    let mut compared = 0;
    while let Some(asked) = session.current() {
        assert_eq!((asked.stage, asked.typed.as_str()), (Stage::Compare, "a window slides"));
        assert!(matches!(session.give(Given::Points(9), at(2)), Reply::Graded(Verdict::Right { .. })));
        session.next(at(2));
        compared += 1;
    }
    assert_eq!(compared, told);
    assert!(outcomes(&session).iter().all(|outcome| *outcome == Outcome::Right));
    assert!(session.answered().iter().filter(|a| a.typed == "a window slides").count() == told);
}

#[test]
fn what_was_told_aloud_is_compared_and_is_not_called_unknown() {
    let mut session = mock();
    while let Some(asked) = session.current().filter(|asked| asked.stage == Stage::Open) {
        if let Asks::Explain { .. } = asked.question.item.asks {
            assert_eq!(session.give(Given::Text(" "), at(1)), Reply::Kept);
        } else {
            give_right(&mut session, at(1));
        }
        session.next(at(1));
    }
    assert!(session.is_at_end() && !session.ran_out());
    while !session.is_over() {
        assert_eq!(session.current().unwrap().stage, Stage::Compare);
        session.give(Given::Points(0), at(2));
        session.next(at(2));
    }
    let texts = crate::text::Texts::new(crate::text::Language::English);
    let page = session.report().to_markdown(&texts);
    assert!(page.contains(&*texts.get("quiz-report-aloud")), "{page}");
    assert!(!page.contains(&*texts.get("quiz-report-unknown")), "{page}");
}

#[test]
fn an_interview_can_be_ended_at_any_question() {
    for answers in 0..12 {
        let mut session = mock();
        play(&mut session, &"+".repeat(answers));
        let answered = session.answered().len();
        for _ in 0..3 {
            session.finish(at(3));
        }
        assert!(session.is_over());
        assert_eq!(session.answered().len(), answered);
        assert_eq!(session.report().rows.iter().map(crate::quiz::Row::all).sum::<usize>(), answered);
    }
}
