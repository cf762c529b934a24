//! That levels and readiness say what a learner can do, and not how long they sat there.

use super::*;
use crate::quiz::{Answered, Attempt, Day, Draw, Given, Mode, Outcome, Plan, Session};
use crate::text::{Language, Texts};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// An answer to A3 in the sitting that began at that hour.
fn answer(mode: Mode, hour: i64, outcome: Outcome) -> Answered {
    Answered { mode, tier: 2, ..Answered::example(hour * HOUR, outcome) }
}

/// A sitting; `+` is right, `-` wrong.
fn sitting(mode: Mode, hour: i64, answers: &str) -> Vec<Answered> {
    let outcome = |sign| if sign == '+' { Outcome::Right } else { Outcome::Wrong };
    answers.chars().map(|sign| answer(mode, hour, outcome(sign))).collect()
}

fn a3(history: &[Answered]) -> Standing {
    let now = Moment { at: 1000 * HOUR, offset: 0 };
    let past = Past::of(history);
    let standings = standings(&past, &Schedule::of(&past, None, now), now);
    standings.into_iter().find(|standing| standing.family.id == "A3").unwrap()
}

#[test]
fn practice_of_one_kind_raises_a_level_by_how_much_is_right() {
    let level = |answers: &str| a3(&sitting(Mode::Drill, 0, answers)).level;
    assert_eq!(level(""), Level::New);
    for answers in ["+", "-", "++---", "+--+-+"] {
        assert_eq!(level(answers), Level::Attempted, "{answers}");
    }
    for answers in ["++", "+++", "+++-", "-+++++", "--+++++-"] {
        assert_eq!(level(answers), Level::Familiar, "{answers}");
    }
    // What was wrong at the beginning and is right at the end was learned.
    for answers in ["++++", "----++++++"] {
        assert_eq!(level(answers), Level::Proficient, "{answers}");
    }
}

#[test]
fn mastered_is_only_what_is_right_among_other_questions() {
    let drilled = sitting(Mode::Drill, 0, "++++++++++++");
    let among = |answers: &[(i64, &str)]| {
        let mixed = answers.iter().flat_map(|(hour, answers)| sitting(Mode::Mix, *hour, answers));
        a3(&drilled.iter().cloned().chain(mixed).collect::<Vec<_>>()).level
    };
    assert_eq!(among(&[]), Level::Proficient);
    assert_eq!(among(&[(20, "+")]), Level::Proficient);
    assert_eq!(among(&[(20, "++")]), Level::Mastered);
    assert_eq!(among(&[(20, "+"), (40, "+")]), Level::Mastered, "a mix rarely asks the same kind twice");
    assert_eq!(among(&[(20, "+"), (40, "-"), (60, "-")]), Level::Proficient, "a pair is looked at once");
    assert_eq!(among(&[(20, "+-")]), Level::Proficient);
    assert_eq!(among(&[(20, "--")]), Level::Familiar);
    assert_eq!(among(&[(20, "--------------")]), Level::Familiar, "checks are twelve hours apart");
    assert_eq!(among(&[(20, "--"), (33, "--"), (46, "--"), (59, "--")]), Level::Attempted);
}

#[test]
fn an_evening_of_mixes_raises_a_level_only_once() {
    let mut history = sitting(Mode::Mix, 0, "++++++");
    assert_eq!(a3(&history).level, Level::Familiar);
    history.extend(sitting(Mode::Mix, 13, "++"));
    assert_eq!(a3(&history).level, Level::Proficient);
}

/// The levels after fourteen days of two mixes a day, twenty minutes, of somebody who is right nine times of ten.
fn after_two_weeks(seed: u64) -> Vec<Standing> {
    let (mut past, mut draw) = (Past::default(), Draw::new(seed));
    let mut now = Moment { at: 0, offset: 0 };
    for sitting in 0..28 {
        now.at = (sitting / 2) * DAY + 20 * HOUR + (sitting % 2) * HOUR;
        let mut session = Session::start(Plan::MIX, &past, now, draw.below(1 << 31) as u64);
        while let Some(asked) = session.current() {
            let texts = Texts::new(Language::English);
            let (question, is_known) = (asked.question.clone(), draw.below(10) > 0);
            now.at += 50_000;
            match question.item.asks {
                _ if !is_known => session.skip(now),
                crate::quiz::Asks::Explain { points } => {
                    session.give(Given::Text(""), now);
                    session.give(Given::Points(points), now);
                }
                _ => drop(session.give(Given::Text(&question.answer(&texts)), now)),
            }
            session.next(now);
        }
        session.answered().iter().for_each(|answered| past.push(&Attempt::of(answered)));
    }
    standings(&past, &Schedule::of(&past, None, now), now)
}

#[test]
fn two_weeks_of_daily_mixes_lead_to_the_top() {
    for seed in 0..4 {
        let standings = after_two_weeks(seed);
        let levels = standings.iter().map(|standing| standing.level);
        let at_least = |least: Level| levels.clone().filter(|level| *level >= least).count();
        // 280 answers to fifty kinds: what is asked often can be mastered, and hardly anything stays where it began.
        assert!(at_least(Level::Mastered) >= 5, "seed {seed}: {} mastered", at_least(Level::Mastered));
        let familiar = at_least(Level::Familiar);
        assert!(5 * familiar >= 4 * standings.len(), "seed {seed}: {familiar} of {}", standings.len());
    }
}

#[test]
fn retries_change_no_level() {
    let mut history = sitting(Mode::Drill, 0, "-");
    history.extend(sitting(Mode::Retry, 1, "++++++++"));
    assert_eq!((a3(&history).level, a3(&history).of), (Level::Attempted, 1));
}

#[test]
fn ready_is_who_is_right_and_in_time_in_more_than_one_sitting() {
    let two =
        |first: &str, second: &str| [sitting(Mode::Mix, 0, first), sitting(Mode::Mix, 20, second)].concat();
    assert!(a3(&two("++++", "++++++")).ready);
    assert!(a3(&two("-+++", "++-+++")).ready);
    assert!(!a3(&two("--++", "++-+++")).ready, "7 of 10");
    assert!(!a3(&two("------", "-++++++++++")).ready, "one sitting");
    assert!(!a3(&sitting(Mode::Drill, 0, "++++++++++")).ready, "one sitting");
    assert!(!a3(&two("++++", "+++++")).ready, "nine are too few");
    let late = |late: usize, took: u32| {
        let each = two("+++++", "+++++").into_iter().enumerate();
        let each = each.map(|(place, answered)| {
            let is_late = place < late;
            Answered { late: is_late, took: if is_late { took } else { 60_000 }, ..answered }
        });
        a3(&each.collect::<Vec<_>>()).ready
    };
    // The limit is 90 s: the middle of 60 and 110 is within it, that of 60 and 130 is not.
    assert!(late(4, 900_000) && late(5, 110_000) && !late(5, 130_000) && !late(6, 91_000));
}

#[test]
fn easy_questions_make_nobody_ready_nor_unready() {
    let hard = [sitting(Mode::Mix, 0, "+++++"), sitting(Mode::Mix, 20, "+++++")].concat();
    let easy = |answers: &str| {
        let answers = sitting(Mode::Mix, 40, answers);
        answers.into_iter().map(|answered| Answered { tier: 1, ..answered }).collect::<Vec<_>>()
    };
    assert!(!a3(&[easy("+++++"), easy("+++++")].concat()).ready, "the easiest tier");
    let both = a3(&[hard, easy("----------")].concat());
    assert_eq!((both.ready, both.missing, both.right), (true, 0, 0));
    assert_eq!(a3(&[]).missing, 10);
    assert_eq!(a3(&sitting(Mode::Mix, 0, "+++")).missing, 7);
}

#[test]
fn accuracy_and_time_are_those_of_the_last_ten() {
    let mut history = sitting(Mode::Mix, 0, "-----++++++++");
    for (place, answered) in history.iter_mut().enumerate() {
        answered.took = 1000 * place as u32;
    }
    let standing = a3(&history);
    assert_eq!((standing.right, standing.of, standing.median), (8, 10, Some(7500)));
    assert_eq!(standing.last, Some(Moment { at: 0, offset: 0 }));
}

#[test]
fn nobody_is_said_to_remember_what_was_only_missed() {
    let recall = |answers: &[Answered]| {
        let now = Moment { at: 20 * HOUR, offset: 0 };
        let past = Past::of(answers);
        standings(&past, &Schedule::of(&past, None, now), now).iter().find_map(|standing| standing.recall)
    };
    assert_eq!(recall(&sitting(Mode::Mix, 0, "-")), None, "right after the solution was seen");
    assert_eq!(recall(&sitting(Mode::Mix, 0, "-+")), None, "the first answer of a day is what counts");
    assert_eq!(recall(&sitting(Mode::Mix, 0, "+")), Some(1.0));
    assert!(a3(&sitting(Mode::Mix, 0, "+")).recall.is_some_and(|recall| (0.0..1.0).contains(&recall)));
    let known = sitting(Mode::Mix, 0, "+");
    assert_eq!(recall(&[known.clone(), sitting(Mode::Mix, 24, "-")].concat()), None, "it is forgotten");
    let easier = sitting(Mode::Mix, 24, "-").into_iter().map(|answered| Answered { tier: 3, ..answered });
    let other_tier: Vec<_> = known.into_iter().chain(easier).collect();
    assert!(recall(&other_tier).is_some(), "the easier one is known as well as before");
}

#[test]
fn the_next_tier_is_harder_after_three_right_and_easier_after_two_wrong() {
    let family = crate::quiz::by_id("A3").unwrap();
    let tier = |answers: &str| {
        let mut tail = Tail::default();
        sitting(Mode::Drill, 0, answers).iter().for_each(|answered| tail.push(&Attempt::of(answered)));
        tail.next_tier(family)
    };
    assert_eq!(Tail::default().next_tier(family), 1);
    assert_eq!([tier("+"), tier("-++"), tier("+++"), tier("-"), tier("--"), tier("+--")], [2, 2, 3, 2, 1, 1]);
}

#[test]
fn misconceptions_are_counted_with_their_last_time() {
    let with = |id: &str, hour: i64| Answered {
        misconception: Some(id.to_owned()),
        ..answer(Mode::Mix, hour, Outcome::Wrong)
    };
    let history = [
        with("TWOP", 1),
        with("PLUS1", 2),
        with("TWOP", 3),
        with("GONE", 4),
        answer(Mode::Mix, 5, Outcome::Right),
    ];
    let met = Past::of(&history).met();
    let told: Vec<_> = met.iter().map(|met| (met.misconception.id, met.times, met.last.at / HOUR)).collect();
    assert_eq!(told, [("TWOP", 2, 3), ("PLUS1", 1, 2)]);
}

#[test]
fn the_strip_shows_the_last_28_days() {
    let now = Moment { at: 100 * DAY, offset: 0 };
    let history: Vec<_> = [100, 99, 73, 72].map(|day| answer(Mode::Mix, day * 24, Outcome::Right)).into();
    let days = Past::of(&history).days_practised(now);
    let practised: Vec<_> = (0..28).filter(|day| days[*day]).collect();
    assert_eq!(practised, [0, 26, 27]);
}

/// What is proposed on that day, asked as it begins.
fn proposal(past: &Past, interview: Option<i64>, day: i64) -> Today {
    let now = Moment { at: day * DAY, offset: 0 };
    let interview = interview.map(Day);
    Today::of(past, &Schedule::of(past, interview, now), interview, now)
}

/// What is proposed on that day, by name.
fn proposed(history: &[Answered], interview: Option<i64>, day: i64) -> Vec<&'static str> {
    let today = proposal(&Past::of(history), interview, day);
    let name = |plan: &Plan| match plan {
        Plan::Review => "review",
        Plan::Mix { .. } => "mix",
        Plan::Mock { .. } => "mock",
        _ => "other",
    };
    today.plans.iter().map(name).collect()
}

#[test]
fn one_key_starts_what_is_due_and_before_an_interview_a_rehearsal() {
    assert_eq!(proposed(&[], None, 0), ["mix"]);
    let practised = sitting(Mode::Mix, 0, "+");
    assert_eq!(proposed(&practised, None, 1), ["mix"]);
    assert_eq!(proposed(&practised, None, 10), ["review", "mix"]);
    assert_eq!(proposed(&practised, Some(20), 10), ["review", "mix"]);
    assert_eq!(proposed(&[], Some(15), 10), ["mix", "mock"]);
    assert_eq!(proposed(&practised, Some(11), 10), ["mock", "review"]);
    assert_eq!(proposed(&practised, Some(10), 10), ["mock", "review"]);
    // After the rehearsal a short one, and no review, due or not.
    let rehearsed = [practised, sitting(Mode::Mock, 240, "+")].concat();
    assert_eq!(proposed(&rehearsed, Some(10), 10), ["mock", "mix"]);
    let due = Answered { family: "E1".to_owned(), ..answer(Mode::Mix, 0, Outcome::Right) };
    assert_eq!(proposed(&[vec![due], rehearsed].concat(), Some(10), 10), ["mock", "mix", "review"]);
    assert_eq!(proposed(&[], Some(5), 10), ["mix"]);
}

#[test]
fn the_minutes_a_day_grow_as_the_interview_comes_nearer_and_stay_bearable() {
    let today = |interview: i64| {
        let today = proposal(&Past::default(), Some(interview), 0);
        assert_eq!(today.days_left, Some(interview));
        assert_eq!(today.not_ready, FAMILIES.len());
        today.minutes
    };
    assert!(today(20) > today(100) && today(365) >= Some(1));
    assert_eq!(today(2), Some(60), "{} kinds of question and two days", FAMILIES.len());
    // Then there is nothing to be made up for: the sentence of the last day is said.
    assert_eq!([today(1), today(0)], [None, None]);
    let past = proposal(&Past::default(), Some(0), 1);
    assert_eq!((past.days_left, past.minutes), (None, None));
}
