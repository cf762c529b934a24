//! That a card comes back when it is about to be forgotten, whatever else is practised.

use std::collections::BTreeMap;

use super::rating::{Said, review};
use super::replay::is_chosen;
use super::*;
use crate::quiz::{Answered, Attempt, Felt, Mode, Outcome, by_id};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// An answer at noon of a day, in a sitting of its own.
fn answer(day: i64, outcome: Outcome) -> Answered {
    let at = day * DAY + 12 * HOUR;
    Answered { id: day.to_string(), tier: 2, took: 50_000, ..Answered::example(at, outcome) }
}

fn noon(day: i64) -> Moment {
    Moment { at: day * DAY + 12 * HOUR, offset: 0 }
}

/// The only card that these answers make.
#[track_caller]
fn card(history: &[Answered]) -> Card {
    let schedule = Schedule::of(&Past::of(history), None, noon(0));
    assert_eq!(schedule.cards().len(), 1);
    schedule.cards()[0].clone()
}

/// When the only card that these answers make comes again.
#[track_caller]
fn due(history: &[Answered]) -> Day {
    card(history).due
}

#[test]
fn what_was_called_hard_comes_back_sooner_and_what_was_called_easy_later() {
    let due_after = |felt| due(&[Answered { felt, ..answer(0, Outcome::Right) }]);
    let [hard, plain, easy] = [Some(Felt::Hard), None, Some(Felt::Easy)].map(due_after);
    assert_eq!([hard, plain, easy], [Day(1), Day(2), Day(8)], "the first reviews of FSRS: hard, good, easy");
    let wrong = |felt| due(&[Answered { felt, ..answer(0, Outcome::Wrong) }]);
    assert_eq!(wrong(Some(Felt::Easy)), wrong(None), "wrong stays wrong");
    // Late is hard, until the learner says otherwise.
    let late = Answered { late: true, felt: Some(Felt::Easy), ..answer(0, Outcome::Right) };
    assert_eq!(due(&[late]), easy);
}

#[test]
fn of_the_two_answers_of_a_review_it_counts_what_was_said_last() {
    let review = |felts: [Option<Felt>; 2], outcomes: [Outcome; 2]| {
        let pair = felts.into_iter().zip(outcomes);
        let answers: Vec<_> =
            pair.map(|(felt, outcome)| Answered { mode: Mode::Review, felt, ..answer(0, outcome) }).collect();
        due(&answers)
    };
    let right = [Outcome::Right; 2];
    let (hard, easy) = (Some(Felt::Hard), Some(Felt::Easy));
    assert_eq!(review([hard, None], right), Day(1));
    assert_eq!(review([None, hard], right), Day(1));
    assert_eq!(review([hard, easy], right), Day(8));
    assert_eq!(review([None, None], right), Day(2));
    let half = [Outcome::Right, Outcome::Wrong];
    assert_eq!(review([easy, None], half), review([None, None], half), "one of two was not known");
}

#[test]
fn each_right_answer_puts_the_next_question_further_off() {
    let history = [answer(0, Outcome::Right), answer(2, Outcome::Right), answer(11, Outcome::Right)];
    let due = |count: usize| card(&history[..count]).due;
    assert_eq!([due(1), due(2), due(3)], [Day(2), Day(13), Day(52)]);
    let forgotten = [&history[..], &[answer(41, Outcome::Wrong)]].concat();
    assert_eq!((card(&forgotten).due, card(&forgotten).lapses), (Day(44), 1));
}

#[test]
fn cramming_on_one_day_does_not_count_as_remembering() {
    let once = card(&[answer(0, Outcome::Wrong)]);
    let crammed: Vec<_> =
        (0..20).map(|minute| Answered { at: noon(0).at + minute, ..answer(0, Outcome::Right) }).collect();
    let crammed = [&[answer(0, Outcome::Wrong)], &crammed[1..]].concat();
    assert_eq!(card(&crammed), once);
}

#[test]
fn a_day_is_the_learners_day() {
    // One hour apart, but midnight in Seoul lies between them.
    let late = Answered { at: 14 * HOUR + HOUR / 2, offset: 540, ..answer(0, Outcome::Right) };
    let later = Answered { at: 15 * HOUR + HOUR / 2, ..late.clone() };
    assert_eq!(card(&[late.clone(), later.clone()]).last, Day(1));
    let in_greenwich = [late, later].map(|answered| Answered { offset: 0, ..answered });
    assert_eq!(card(&in_greenwich).last, Day(0));
}

#[test]
fn answers_of_two_machines_may_come_in_any_order() {
    let history = [answer(0, Outcome::Right), answer(2, Outcome::Wrong), answer(5, Outcome::Right)];
    let turned: Vec<_> = history.iter().rev().cloned().collect();
    assert_eq!(card(&turned), card(&history));
}

#[test]
fn what_was_missed_may_be_tried_again_without_harm_to_the_schedule() {
    let retried = Answered { mode: Mode::Retry, ..answer(3, Outcome::Right) };
    assert_eq!(card(&[answer(0, Outcome::Wrong), retried]), card(&[answer(0, Outcome::Wrong)]));
}

/// The rating of a review with these two answers, which nothing came before.
fn rating(outcomes: [Outcome; 2], change: impl Fn(&mut Answered)) -> Rating {
    let history: Vec<_> = outcomes
        .into_iter()
        .map(|outcome| {
            let mut answered = Answered { mode: Mode::Review, ..answer(0, outcome) };
            change(&mut answered);
            answered
        })
        .collect();
    let memory = card(&history).memory();
    let ratings = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];
    ratings.into_iter().find(|rating| Memory::first(*rating) == memory).unwrap()
}

#[test]
fn two_answers_of_a_review_make_one_rating() {
    use Outcome::{Helped, Right, Skipped, Wrong};
    let as_it_is = |_: &mut Answered| {};
    assert_eq!(rating([Right, Right], as_it_is), Rating::Good);
    assert_eq!(rating([Right, Wrong], as_it_is), Rating::Hard);
    assert_eq!(rating([Skipped, Right], as_it_is), Rating::Hard);
    assert_eq!(rating([Helped, Wrong], as_it_is), Rating::Again);
    assert_eq!(rating([Right, Right], |answered| answered.late = true), Rating::Hard);
    assert_eq!(rating([Right, Right], |answered| answered.hints = 1), Rating::Hard);
    assert_eq!(rating([Right, Right], |answered| answered.took = 30_000), Rating::Easy);
    assert_eq!(
        rating([Right, Right], |answered| (answered.took, answered.hints) = (30_000, 1)),
        Rating::Hard
    );
    // The easiest tier is never easy.
    assert_eq!(rating([Right, Right], |answered| (answered.took, answered.tier) = (1_000, 1)), Rating::Good);
}

#[test]
fn the_harder_tier_refreshes_the_easier_one() {
    let easier = Answered { tier: 1, ..answer(0, Outcome::Right) };
    let harder = answer(2, Outcome::Right);
    let due = |history: &[Answered]| {
        let schedule = Schedule::of(&Past::of(history), None, noon(2));
        schedule.card(by_id("A3").unwrap(), 1).unwrap().due
    };
    assert_eq!(due(std::slice::from_ref(&easier)), Day(2));
    assert_eq!(due(&[easier.clone(), harder.clone()]), Day(13));
    assert_eq!(due(&[easier, Answered { outcome: Outcome::Wrong, ..harder }]), Day(2));
}

#[test]
fn siblings_are_not_asked_on_the_same_day() {
    let history = [answer(0, Outcome::Right), Answered { tier: 1, ..answer(0, Outcome::Right) }];
    let schedule = Schedule::of(&Past::of(&history), None, noon(3));
    let due: Vec<_> = schedule.due(noon(3)).iter().map(|card| (card.family.id, card.tier)).collect();
    assert_eq!(due, [("A3", 2)]);
    assert_eq!(schedule.due_per_day(noon(3), 4), [1, 1, 0, 0]);
    assert_eq!(schedule.due_per_day(noon(0), 4), [0, 0, 2, 0]);
    assert!(schedule.due(noon(1)).is_empty());
}

#[test]
fn siblings_wait_for_tomorrow_when_one_of_them_was_asked_today() {
    let of = |family: &str, day| {
        let tier = by_id(family).unwrap().tiers[0];
        Answered { family: family.to_owned(), tier, ..answer(day, Outcome::Right) }
    };
    let history = [of("A2", 0), of("A3", 0), of("H1", 0), of("H2", 0)];
    let due = |history: &[Answered], day| {
        let schedule = Schedule::of(&Past::of(history), None, noon(day));
        let due = schedule.due(noon(day));
        (due.iter().map(|card| card.family.id).collect::<Vec<_>>(), schedule.due_per_day(noon(day), 2)[1])
    };
    assert_eq!(due(&history, 10), (vec!["A2", "H1"], 2));
    let reviewed = [&history[..], &[of("A2", 10)]].concat();
    assert_eq!(due(&reviewed, 10), (vec!["H1"], 2));
    assert_eq!(due(&reviewed, 11).0, ["A3", "H1"]);
}

#[test]
fn an_interview_brings_everything_back_before_it() {
    let history = [answer(0, Outcome::Right), answer(2, Outcome::Right), answer(11, Outcome::Right)];
    let due = |interview: i64, today: i64| {
        Schedule::of(&Past::of(&history), Some(Day(interview)), noon(today)).cards()[0].due
    };
    // 41 days would be too late: half of the 20 that are left.
    assert_eq!(due(31, 11), Day(21));
    // In the last week more has to be remembered.
    assert_eq!(due(1000, 11), Day(52));
    assert!(due(60, 55) < Day(35));
    // When it is over, all is as before.
    assert_eq!(due(20, 30), Day(52));
}

/// Tier-2 questions of A3 under the first seeds that tell `TWOP`, or that do not.
fn seeds(telling: bool) -> Vec<u64> {
    let family = by_id("A3").unwrap();
    let is_meant = |seed: &u64| {
        let question = crate::quiz::Question::new(family, 2, *seed).unwrap();
        crate::quiz::session::tells(&question, "TWOP") == telling
    };
    (0..500).filter(is_meant).take(20).collect()
}

#[test]
fn a_card_remembers_its_last_belief_until_a_question_that_tells_it_is_answered_rightly() {
    let belief = |history: &[Answered]| card(history).belief().map(|known| known.id);
    let believed = |day| Answered { misconception: Some("TWOP".to_owned()), ..answer(day, Outcome::Wrong) };
    let right = |day, telling| Answered { seed: seeds(telling)[0], ..answer(day, Outcome::Right) };
    assert_eq!(belief(&[believed(0)]), Some("TWOP"));
    // The second answer of a day, and that of a pair, show it as well.
    let later = Answered { at: noon(0).at + HOUR, ..believed(0) };
    assert_eq!(belief(&[right(0, true), later]), Some("TWOP"));
    assert_eq!(belief(&[believed(0), right(1, false)]), Some("TWOP"));
    assert_eq!(belief(&[believed(0), Answered { outcome: Outcome::Wrong, ..right(1, true) }]), Some("TWOP"));
    assert_eq!(belief(&[believed(0), right(1, true)]), None);
    assert_eq!(belief(&[believed(0), right(1, true), believed(2)]), Some("TWOP"));
    let other = Answered { misconception: Some("PLUS1".to_owned()), ..believed(1) };
    assert_eq!(belief(&[believed(0), other]), Some("PLUS1"));
    let many: Vec<Answered> =
        (0..9).map(|day| if day == 0 { believed(0) } else { right(day, false) }).collect();
    assert_eq!((belief(&many[..8]), belief(&many)), (Some("TWOP"), None));
}

#[test]
fn families_of_another_release_do_no_harm() {
    let gone = Answered { family: "Z9".to_owned(), ..answer(0, Outcome::Right) };
    let tier = Answered { tier: 9, ..answer(0, Outcome::Right) };
    assert!(Schedule::of(&Past::of(&[gone, tier]), None, noon(0)).cards().is_empty());
    assert!(Schedule::of(&Past::default(), Some(Day(3)), noon(0)).due(noon(0)).is_empty());
    assert!(Schedule::of(&Past::default(), None, noon(0)).due_per_day(noon(0), 0).is_empty());
}

/// What is kept of a card by the rules, read as they are written: of each day the first answer to a card, or in a
/// review the first two, are one review; then who was right at a tier has been right at the easier ones.
fn by_the_rules(history: &[Answered]) -> BTreeMap<(&'static str, u8), Remembered> {
    let mut cards: BTreeMap<(&str, u8), Remembered> = BTreeMap::new();
    let attempts: Vec<Attempt> = history.iter().map(Attempt::of).collect();
    let counted = attempts.iter().filter(|attempt| attempt.mode != Mode::Retry);
    let mut days: BTreeMap<(Day, &'static str), Vec<&Attempt>> = BTreeMap::new();
    for attempt in counted {
        let Some(family) = attempt.family.filter(|family| family.tiers.contains(&attempt.tier)) else {
            continue;
        };
        days.entry((attempt.day(), family.id)).or_default().push(attempt);
    }
    for ((day, id), answers) in days {
        let family = by_id(id).unwrap();
        let mut right = vec![];
        for tier in family.tiers {
            let mut of_tier = answers.iter().filter(|attempt| attempt.tier == *tier);
            let Some(first) = of_tier.next() else { continue };
            let mut others = of_tier.filter(|other| {
                [first.mode, other.mode] == [Mode::Review; 2] && other.session == first.session
            });
            let second = others.next();
            let said = second.map(|second| Said::by(second));
            let is_fast = Said::by(first).fast && said.is_some_and(|said| said.fast);
            let rating = review(Said::by(first), said, is_fast && !is_chosen(family, *tier));
            let before = cards.get(&(id, *tier)).copied();
            let memory = before
                .map_or(Memory::first(rating), |card| card.memory.next(rating, card.last.until(day) as f64));
            let is_forgotten = rating == Rating::Again;
            let lapses = before.map_or(0, |card| card.lapses) + u32::from(is_forgotten);
            cards.insert((id, *tier), Remembered { tier: *tier, memory, last: day, lapses, is_forgotten });
            right.extend((rating >= Rating::Good).then_some(*tier));
        }
        let hardest = right.into_iter().max().unwrap_or(0);
        for ((_, tier), card) in cards.range_mut((id, 0)..(id, hardest)) {
            if card.last < day {
                let memory = card.memory.next(Rating::Good, card.last.until(day) as f64);
                *card = Remembered { tier: *tier, memory, last: day, is_forgotten: false, ..*card };
            }
        }
    }
    cards
}

proptest::proptest! {
    #[test]
    fn answers_taken_in_one_by_one_bring_a_card_back_as_all_of_them_together(history in crate::quiz::past::tests::history()) {
        let schedule = Schedule::of(&Past::of(&history), None, noon(0));
        let rules = by_the_rules(&history);
        proptest::prop_assert_eq!(schedule.cards().len(), rules.len());
        for card in schedule.cards() {
            let Remembered { memory, last, lapses, is_forgotten, .. } = rules[&(card.family.id, card.tier)];
            proptest::prop_assert_eq!(card.memory(), memory);
            proptest::prop_assert_eq!((card.last, card.lapses), (last, lapses));
            proptest::prop_assert_eq!(card.recall(noon(0)).is_none(), is_forgotten);
        }
    }
}
