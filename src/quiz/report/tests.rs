//! That a report says what was behind the wrong answers, and where to look again.

use super::*;
use crate::misconception::{Answer, place_of};
use crate::quiz::{Given, Past, Plan, Session, by_id};
use crate::text::{LANGUAGES, Language, Texts};

fn moment(seconds: i64) -> Moment {
    Moment { at: 1_795_000_000_000 + seconds * 1000, offset: 540 }
}

/// A3 answered right, late, wrong with a belief, not known, and right after a wrong answer.
fn session() -> Session {
    let mut session = Session::start(Plan::Drill(by_id("A3").unwrap()), &Past::default(), moment(0), 7);
    let texts = Texts::new(Language::English);
    let right = |session: &Session| session.current().unwrap().question.answer(&texts);
    let mut seconds = 0;
    for step in ["right", "late", "belief", "skip", "helped"] {
        let answer = right(&session);
        seconds += 10;
        match step {
            "right" => drop(session.give(Given::Text(&answer), moment(seconds))),
            "late" => {
                seconds += 100;
                session.give(Given::Text(&answer), moment(seconds));
            }
            "belief" => {
                let wrong = session.current().unwrap().question.distractors();
                let Answer::Size([rows, columns]) = wrong[0].answer else { panic!() };
                session.give(Given::Text(&format!("{rows}x{columns}")), moment(seconds));
            }
            "skip" => session.skip(moment(seconds)),
            _ => {
                session.give(Given::Text("999x999"), moment(seconds));
                session.give(Given::Text(&answer), moment(seconds));
            }
        }
        session.next(moment(seconds));
    }
    session.finish(moment(seconds));
    session
}

#[test]
fn each_answer_is_counted_once_where_it_belongs() {
    let report = session().report();
    let row = report.rows[0];
    assert_eq!((row.right, row.late, row.helped, row.wrong, row.skipped), (1, 1, 1, 1, 1));
    assert_eq!((report.score(), report.took), ((2, 5), 150_000));
    assert_eq!(report.slowest.as_ref().map(|slowest| slowest.took), Some(110_000));
    assert_eq!((report.met.len(), report.met[0].times), (1, 1));
    assert!(report.met[0].example.is_some());
    assert_eq!(report.missed.len(), 3);
}

#[test]
fn the_report_can_be_kept_in_both_languages() {
    let report = session().report();
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        let page = report.to_markdown(&texts);
        let seen = &report.met[0];
        let (lesson, step) = place_of(seen.misconception.cure);
        for wanted in [
            texts.get("quiz-a3-name").as_ref(),
            "| 1 | 1 | 1 | 1 | 1 |",
            &seen.misconception.name(&texts),
            lesson,
            step,
            &report.missed[0].question.answer(&texts),
            "2:30",
            "999x999",
            "2026-11-",
        ] {
            assert!(page.contains(wanted), "{wanted} is missing:\n{page}");
        }
        assert!(!page.contains("quiz-") && !page.contains(['{', '}']), "{page}");
    }
}

#[test]
fn what_was_typed_breaks_no_table_and_no_list() {
    let mut report = session().report();
    report.missed[0].typed = "a|b\n# c".to_owned();
    let page = report.to_markdown(&Texts::new(Language::English));
    assert!(page.contains("a\\|b # c"), "{page}");
}

#[test]
fn an_empty_session_has_an_empty_report() {
    let report = Session::start(Plan::Review, &Past::default(), moment(0), 1).report();
    let page = report.to_markdown(&Texts::new(Language::English));
    assert_eq!((report.score(), report.took), ((0, 0), 0));
    assert!(page.contains("0 of 0") && !page.contains('|'), "{page}");
}

/// The first question that is answered in this way.
fn question(is_meant: fn(&Asks) -> bool) -> Question {
    let each =
        crate::quiz::FAMILIES.iter().flat_map(|family| family.tiers.iter().map(move |tier| (family, *tier)));
    let mut questions = each.filter_map(|(family, tier)| Question::new(family, tier, 7));
    questions.find(|question| is_meant(&question.item.asks)).expect("a question")
}

/// What a report says that was answered.
fn answer(question: Question, given: Given<'_>, texts: &Texts) -> String {
    let mut session = Session::start(Plan::Sheet(vec![question]), &Past::default(), moment(0), 7);
    session.give(given, moment(5));
    session.next(moment(5));
    session.report().missed[0].answer(texts)
}

#[test]
fn a_wrong_judgement_is_told_in_words_and_no_ticks_as_no_ticks() {
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        let judged = question(|asks| matches!(asks, Asks::Judge { .. }));
        let Asks::Judge { is_true, .. } = judged.item.asks else { panic!() };
        let wrong = Given::Choice(usize::from(is_true));
        assert_eq!(answer(judged, wrong, &texts), texts.get(judgement(!is_true)));

        let ticked = question(|asks| matches!(asks, Asks::Tick(_)));
        let Asks::Tick(choices) = &ticked.item.asks else { panic!() };
        let none = vec![false; choices.len()];
        assert_eq!(answer(ticked, Given::Ticks(&none), &texts), "-");
    }
}
