//! That a report says what was behind the wrong answers, and where to look again.

use super::*;
use crate::misconception::{Answer, place_of};
use crate::quiz::{Choice, Given, Past, Plan, Session, by_id, starless};
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
            texts.get("quiz-report-ready-means").as_ref(),
            "| 1 | 1 | 1 | 0 | 1 | 1 |",
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
fn no_answer_is_called_slow_that_took_no_time() {
    let question = Question::new(by_id("A3").unwrap(), 1, 7).unwrap();
    let slowest = |took| {
        let mut session = Session::start(Plan::Sheet(vec![question.clone()]), &Past::default(), moment(0), 7);
        session.skip(moment(took));
        session.report().slowest.map(|slowest| slowest.took)
    };
    assert_eq!([slowest(0), slowest(1)], [None, Some(1000)]);
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

/// A session with this question alone, answered so, and left.
fn after(question: Question, answers: &[Given<'_>]) -> Report {
    let mut session = Session::start(Plan::Sheet(vec![question]), &Past::default(), moment(0), 7);
    for given in answers {
        session.give(*given, moment(5));
    }
    session.next(moment(5));
    session.report()
}

#[test]
fn each_belief_that_was_met_is_mended_in_a_line_also_one_that_was_chosen() {
    let mut chosen = 0;
    for family in crate::quiz::FAMILIES {
        let questions = (0..6).filter_map(|seed| Question::new(family, family.tiers[0], seed));
        for question in questions {
            let (Asks::Choose(choices) | Asks::Tick(choices)) = &question.item.asks else { continue };
            let Some(place) = choices.iter().position(|choice| choice.misconception.is_some()) else {
                continue;
            };
            let ticks: Vec<bool> = (0..choices.len()).map(|other| other == place).collect();
            let given = match &question.item.asks {
                Asks::Tick(_) => Given::Ticks(&ticks),
                _ => Given::Choice(place),
            };
            let report = after(question.clone(), &[given]);
            let [seen] = &report.met[..] else { continue };
            chosen += 1;
            for entry in &LANGUAGES {
                let texts = Texts::new(entry.language);
                let line = seen.line(&texts);
                assert!(!line.is_empty() && !line.contains("quiz-") && !line.contains(['{', '}']), "{line}");
                // A star would begin a word in italics.
                assert!(report.to_markdown(&texts).contains(&starless(&line)), "{line}");
                // Of ticks the first that is wrong shows it, be it one that is missing.
                let is_ticks = matches!(given, Given::Ticks(_));
                let is_wrong = |(choice, ticked): &(&Choice, &bool)| !is_ticks || choice.right != **ticked;
                let mut wrong = choices.iter().zip(&ticks).filter(is_wrong).map(|(choice, _)| choice);
                let shown = wrong.find(|choice| choice.misconception == Some(seen.misconception.id)).unwrap();
                // Where the choices are out of sight, nobody knows which of them is spoken of.
                let label = question.label(shown, &texts).trim_end_matches('.').to_owned();
                if let Some(why) = question.why(shown, &texts) {
                    assert!(line.contains(&label) && line.ends_with(&why), "{line}: {question:?}");
                }
                // Nor what the letter is that was chosen.
                let answer = report.missed[0].answer(&texts);
                assert!(is_ticks || answer.contains(&label), "{answer}: {question:?}");
            }
        }
    }
    assert!(chosen > 20, "only {chosen}");
}

#[test]
fn what_was_missed_without_a_known_belief_still_says_where_to_look() {
    let question = Question::new(by_id("A3").unwrap(), 1, 7).unwrap();
    let cure = question.family.cure;
    let wrong = after(question.clone(), &[Given::Text("999x999")]);
    assert_eq!((wrong.met.len(), &wrong.unexplained[..]), (0, &[question.family][..]));
    let page = wrong.to_markdown(&Texts::new(Language::English));
    let (lesson, step) = place_of(cure);
    assert!(page.contains(&format!("convtutor learn {lesson}, step \"{step}\"")), "{page}");
    let right = question.answer(&Texts::new(Language::English));
    assert!(after(question, &[Given::Text(&right)]).unexplained.is_empty());
}

#[test]
fn a_part_of_the_points_is_no_wrong_answer_in_a_report() {
    let told = |points| {
        let question = question(|asks| matches!(asks, Asks::Explain { .. }));
        after(question, &[Given::Text("a window slides"), Given::Points(points)])
    };
    let count = |points| told(points).rows[0];
    assert_eq!([0, 1].map(|points| (count(points).partly, count(points).wrong)), [(0, 1); 2]);
    assert_eq!((count(2).partly, count(2).wrong, count(2).all()), (1, 0, 1));
    assert_eq!((count(3).partly, count(3).right), (0, 1));
    assert!(told(2).missed[0].is_partly() && told(2).missed[0].outcome == Outcome::Wrong);
    let page = told(2).to_markdown(&Texts::new(Language::English));
    assert!(page.contains("2 of 4 points: a part of it."), "{page}");
}

/// An interview of five minutes in which the first `answers` questions were not known, and that was then left.
fn left_after(answers: i64) -> Session {
    let mut session = Session::start(Plan::Mock { minutes: 5 }, &Past::default(), moment(0), 7);
    for answer in 0..answers {
        session.skip(moment(answer));
        session.next(moment(answer));
    }
    session.finish(moment(answers));
    session
}

#[test]
fn a_session_that_was_left_says_how_far_it_came() {
    assert_eq!(left_after(1).report().cut_short(), Some((1, 5)));
    assert_eq!(left_after(5).report().cut_short(), None);
    assert_eq!(session().report().cut_short(), None, "a drill has no end");
    for (language, wanted) in
        [(Language::English, "1 of 5 questions were asked"), (Language::Korean, "5문제 가운데 1문제까지")]
    {
        let page = left_after(1).report().to_markdown(&Texts::new(language));
        assert!(page.contains(wanted), "{page}");
    }
}

#[test]
fn an_answer_that_was_carried_on_is_shown_with_what_is_true() {
    let texts = Texts::new(Language::English);
    let mut session = Session::start(Plan::Mock { minutes: 15 }, &Past::default(), moment(0), 7);
    let mut truth = String::new();
    while let Some(asked) = session.current() {
        let question = asked.question.clone();
        match question.words.as_str() {
            "mock-flatten" => drop(session.give(Given::Text("100"), moment(1))),
            "mock-dense" => {
                truth = question.answer(&texts);
                let units = question.item.values.iter().find(|(name, _)| *name == "units").unwrap();
                session.give(Given::Text(&format!("101*{}", units.1)), moment(1));
            }
            _ => session.skip(moment(1)),
        }
        session.next(moment(1));
    }
    let report = session.report();
    let [carried] = &report.carried_on[..] else { panic!("{:?}", report.carried_on) };
    assert_eq!((report.carried, carried.question.words.as_str()), (1, "mock-dense"));
    let wanted = format!("Right with your own earlier number, 100. With the true one it is {truth}.");
    assert!(report.to_markdown(&texts).contains(&wanted), "{}", report.to_markdown(&texts));
}
