//! That answers taken in one by one come to what they say together, and that none of them breaks anything.

use proptest::prelude::*;

use super::*;
use crate::quiz::{Plan, Schedule, Session, Today, standings};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn answer(at: i64, family: &str, outcome: Outcome) -> Answered {
    Answered { family: family.to_owned(), ..Answered::example(at, outcome) }
}

fn outcome() -> impl Strategy<Value = Outcome> {
    use Outcome::{Helped, Right, Skipped, Wrong};
    prop::sample::select(vec![Right, Right, Right, Right, Helped, Wrong, Skipped])
}

fn mode() -> impl Strategy<Value = Mode> {
    use Mode::{Drill, Lesson, Mix, Mock, Retry, Review};
    prop::sample::select(vec![Lesson, Drill, Mix, Review, Review, Review, Mock, Retry])
}

/// Answers as they may come on many days, the oldest first: families that refresh one another and others,
/// sittings that go on or not, some answers soon and some after weeks.
pub(in crate::quiz) fn history() -> impl Strategy<Value = Vec<Answered>> {
    let pause = prop::sample::select(vec![0, 1, 1, 1, HOUR, HOUR, 9 * HOUR, DAY, 3 * DAY, 40 * DAY]);
    let family = prop::sample::select(vec!["A3", "A3", "A3", "A3", "E1", "O1", "Z9"]);
    let belief = prop::sample::select(vec![None, None, Some("TWOP"), Some("PLUS1"), Some("GONE")]);
    let told = (family, 1..4_u8, outcome(), belief);
    let each = (pause, prop::bool::weighted(0.8), mode(), told, 0..100_000_u32, any::<bool>(), 0..3_u8);
    prop::collection::vec(each, 0..80).prop_map(|all| {
        let (mut at, mut session) = (0, 0);
        let answer = |(pause, goes_on, mode, told, took, late, hints): (i64, _, _, _, _, _, _)| {
            at += pause;
            session = if goes_on { session } else { at };
            let (family, tier, outcome, belief): (_, _, _, Option<&str>) = told;
            let misconception = belief.map(str::to_owned);
            Answered { session, mode, tier, misconception, took, late, hints, ..answer(at, family, outcome) }
        };
        all.into_iter().map(answer).collect()
    })
}

#[test]
fn what_was_missed_is_that_of_the_last_session_at_most_ten_of_it() {
    let mut history = vec![answer(0, "E1", Outcome::Wrong)];
    history.extend((1..=13).map(|at| Answered { session: 1, seed: at, ..answer(1, "A3", Outcome::Wrong) }));
    history.insert(2, Answered { session: 1, ..answer(1, "E1", Outcome::Right) });
    let past = Past::of(&history);
    let seeds: Vec<u64> = past.misses().iter().map(|missed| missed.seed).collect();
    assert_eq!(seeds, (1..=10).collect::<Vec<_>>());
    history.push(answer(2, "A3", Outcome::Right));
    assert!(Past::of(&history).misses().is_empty());
}

#[test]
fn a_lesson_wipes_no_misses_and_what_is_right_in_a_retry_is_missed_no_more() {
    let answer =
        |session: i64, mode, seed, outcome| Answered { mode, seed, ..answer(session, "A3", outcome) };
    let mut history: Vec<Answered> =
        [(1, Outcome::Wrong), (2, Outcome::Helped), (3, Outcome::Right), (4, Outcome::Skipped)]
            .map(|(seed, outcome)| Answered { session: 1, ..answer(1, Mode::Mix, seed, outcome) })
            .to_vec();
    let missed = |history: &[Answered]| {
        Past::of(history).misses().iter().map(|missed| missed.seed).collect::<Vec<_>>()
    };
    assert_eq!(missed(&history), [1, 2, 4]);
    history.push(answer(2, Mode::Lesson, 9, Outcome::Wrong));
    history.push(answer(2, Mode::Lesson, 10, Outcome::Right));
    assert_eq!(missed(&history), [1, 2, 4], "the lesson of the report's own link");
    let retried = [(1, Outcome::Right), (2, Outcome::Wrong), (20, Outcome::Wrong), (21, Outcome::Right)];
    history.extend(
        retried.map(|(seed, outcome)| Answered { session: 3, ..answer(3, Mode::Retry, seed, outcome) }),
    );
    assert_eq!(missed(&history), [2, 4, 20]);
    history.push(answer(4, Mode::Drill, 5, Outcome::Right));
    assert!(missed(&history).is_empty());
}

#[test]
fn late_is_not_missed() {
    let late = Answered { late: true, ..answer(1, "A3", Outcome::Right) };
    assert!(Past::of(&[late]).misses().is_empty());
}

#[test]
fn an_interview_is_compared_with_the_last_one_that_came_to_its_end() {
    use Outcome::{Right, Skipped, Wrong};
    // The short one begins with its network.
    let network = 1 << 32;
    let mock = |session: i64, answers: &[Outcome]| {
        let each = answers.iter().map(|outcome| (session, *outcome));
        let answer = |(session, outcome)| Answered {
            mode: Mode::Mock,
            seed: network,
            ..answer(session, "A4", outcome)
        };
        each.map(answer).collect::<Vec<_>>()
    };
    let whole = mock(0, &[Right, Wrong, Right, Skipped, Wrong]);
    assert_eq!(Past::of(&whole[..4]).mock(), None);
    assert_eq!(Past::of(&whole).mock(), Some((2, 5)));
    assert_eq!(Past::of(&whole).rehearsed(), Some(Day(0)));
    let left = [mock(DAY, &[Right]), vec![answer(2 * DAY, "A3", Wrong)]].concat();
    let both = Past::of(whole.iter().chain(&left));
    assert_eq!((both.mock(), both.rehearsed()), (Some((2, 5)), Some(Day(1))));
    assert_eq!(Past::of(&left).mock(), None);
}

#[test]
fn every_answer_is_counted_also_to_what_this_release_does_not_ask() {
    let history = [Outcome::Right, Outcome::Skipped, Outcome::Right].map(|outcome| answer(0, "Z9", outcome));
    let past = Past::of(&history);
    assert_eq!((past.answers(), past.count(Outcome::Right), past.count(Outcome::Wrong)), (3, 2, 0));
    assert!(past.days_practised(Moment { at: 0, offset: 0 })[27]);
    assert!(past.skills().next().is_none());
}

proptest! {
    #[test]
    fn answers_taken_in_one_by_one_come_to_what_they_come_to_together(
        history in history(),
        place in any::<prop::sample::Index>(),
    ) {
        let (read, since) = history.split_at(place.index(history.len() + 1));
        let mut past = Past::of(read);
        since.iter().for_each(|answered| past.push(&Attempt::of(answered)));
        prop_assert_eq!(&past, &Past::of(&history));
        let turned: Past = history.iter().rev().map(Attempt::of).collect();
        prop_assert_eq!(turned.answers(), past.answers());
    }

    #[test]
    fn no_clock_however_wrong_brings_the_quiz_down(
        wrong in prop::collection::vec((any::<i64>(), any::<i32>(), any::<i64>(), mode(), outcome()), 1..20),
        at in any::<i64>(),
        offset in any::<i32>(),
        interview in prop::option::of(any::<i64>()),
    ) {
        let attempts = wrong.into_iter().map(|(at, offset, session, mode, outcome)| {
            Attempt::of(&Answered { offset, session, mode, ..answer(at, "A3", outcome) })
        });
        let past: Past = attempts.collect();
        let (now, interview) = (Moment { at, offset }, interview.map(Day));
        let schedule = Schedule::of(&past, interview, now);
        standings(&past, &schedule, now);
        schedule.due_per_day(now, 7);
        past.days_practised(now);
        Today::of(&past, &schedule, interview, now);
        Session::start_before(interview, Plan::Review, &past, now, 1);
    }
}
