//! Sessions as people go through them: answers in, questions out.

mod answering;
mod composition;
mod interview;
mod keeping;

use super::*;
use crate::quiz::{Outcome, Verdict, by_id, grade};
use crate::text::{Language, Texts};

const MINUTE: i64 = 60_000;

fn at(minutes: i64) -> Moment {
    Moment { at: 1_000 * MINUTE + minutes * MINUTE, offset: 540 }
}

fn start(plan: Plan, seed: u64) -> Session {
    Session::start(plan, &Past::default(), at(0), seed)
}

fn all() -> Vec<&'static crate::quiz::Family> {
    FAMILIES.iter().collect()
}

/// What a lesson asks of a family at its lowest tier.
fn pick(family: &str, seed: Option<u64>) -> Pick {
    let family = by_id(family).unwrap();
    Pick { family, tier: family.tiers[0], seed }
}

/// The right answer to the question that is asked now, as it is typed.
fn right(session: &Session) -> String {
    let question = &session.current().unwrap().question;
    match &question.item.asks {
        Asks::Choose(choices) | Asks::Tick(choices) => {
            let right = ('a'..).zip(choices).filter(|(_, choice)| choice.right);
            right.map(|(letter, _)| letter.to_string()).collect::<Vec<_>>().join(" ")
        }
        _ => question.answer(&Texts::new(Language::English)),
    }
}

/// Answers rightly, whatever is asked.
fn give_right(session: &mut Session, now: Moment) {
    if let Asks::Explain { points } = session.current().unwrap().question.item.asks {
        session.give(Given::Text("something"), now);
        if session.current().unwrap().stage == Stage::Compare {
            session.give(Given::Points(points), now);
        }
        return;
    }
    let typed = right(session);
    session.give(Given::Text(&typed), now);
}

/// Answers wrongly, whatever is asked.
fn give_wrong(session: &mut Session, now: Moment) {
    let asks = session.current().unwrap().question.item.asks.clone();
    match asks {
        Asks::Explain { .. } => {
            session.give(Given::Text("nothing"), now);
            if session.current().unwrap().stage == Stage::Compare {
                session.give(Given::Points(0), now);
            }
        }
        Asks::Choose(choices) => {
            let wrong = choices.iter().position(|choice| !choice.right).unwrap();
            session.give(Given::Choice(wrong), now);
        }
        Asks::Tick(choices) => {
            let ticks: Vec<bool> = choices.iter().map(|choice| !choice.right).collect();
            session.give(Given::Ticks(&ticks), now);
        }
        Asks::Judge { is_true: truth, .. } => {
            session.give(Given::Choice(usize::from(truth)), now);
        }
        Asks::Name { .. } => {
            session.give(Given::Text("something else altogether"), now);
        }
        _ => {
            let wrong = wrong_number(session.current().unwrap());
            session.give(Given::Text(&wrong), now);
        }
    }
}

/// Something that is understood, and wrong.
fn wrong_number(asked: &Asked) -> String {
    let tries = ["987654", "98765 98764", "9876 9875 9874", "9 8 7 6", "9876", "987 986 985"];
    let grid = match asked.question.truth() {
        Some(crate::misconception::Answer::Grid(grid)) => vec!["987"; grid.len()].join(" "),
        _ => String::new(),
    };
    let tries = tries.iter().copied().chain([grid.as_str()]);
    let wrong = tries.map(|text| (text, grade(&asked.question, &Given::Text(text))));
    let mut wrong = wrong.filter(|(_, verdict)| verdict.is_understood() && !verdict.is_right());
    wrong.next().map_or_else(|| panic!("{asked:?}"), |(text, _)| text.to_owned())
}

/// Answers as the signs say (`+` right, `-` wrong and on), until they or the questions are over.
fn play(session: &mut Session, signs: &str) {
    for (place, sign) in (0_i64..).zip(signs.chars()) {
        if session.is_over() {
            return;
        }
        let now = at(place);
        if sign == '+' {
            give_right(session, now);
        } else {
            give_wrong(session, now);
        }
        session.next(now);
    }
}

/// All questions, answered rightly.
fn families(mut session: Session) -> Vec<&'static str> {
    let mut found = vec![];
    while let Some(asked) = session.current() {
        found.push(asked.question.family.id);
        give_right(&mut session, at(0));
        session.next(at(0));
    }
    found
}

fn drill(seed: u64) -> Session {
    start(Plan::Drill(by_id("A3").unwrap()), seed)
}

fn outcomes(session: &Session) -> Vec<Outcome> {
    session.answered().iter().map(|answered| answered.outcome).collect()
}
