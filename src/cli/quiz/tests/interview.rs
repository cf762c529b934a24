//! A mock interview through a pipe: silent until its end, on the clock, and compared.

use super::*;
use crate::quiz::{Asks, Mode};

/// The questions of the interview under a seed, in their order.
fn interview(minutes: u32, seed: u64) -> Vec<Question> {
    let now = Moment { at: 0, offset: 0 };
    let mut session = Session::start(Plan::Mock { minutes }, &Past::default(), now, seed);
    let mut questions = vec![];
    while let Some(asked) = session.current().filter(|_| !session.is_at_end()) {
        questions.push(asked.question.clone());
        session.next(now);
    }
    questions
}

/// The right answers, told ones in these words, and then how many points they had.
fn answers(questions: &[Question], told: &str) -> String {
    let texts = Texts::new(Language::English);
    let is_told = |question: &&Question| matches!(question.item.asks, Asks::Explain { .. });
    let each = questions.iter().map(|question| match question.item.asks {
        Asks::Explain { .. } => format!("{told}\n"),
        _ => question.answer(&texts) + "\n",
    });
    let points = questions.iter().filter(is_told).map(|_| "4\n".to_owned());
    each.chain(points).collect()
}

#[test]
fn an_interview_can_be_taken_through_a_pipe_and_says_nothing_before_its_end() {
    for minutes in [5, 15, 30] {
        let questions = interview(minutes, 7);
        let input = answers(&questions, "in my own words");
        let said = english(&format!("--plain --mock {minutes} --seed 7"), &input);
        let count = questions.len();
        assert!(said.out.contains(&format!("{count} of {count} right")), "{}", said.out);
        assert_eq!(said.kept.len(), count);
        assert!(said.kept.iter().all(|answered| answered.mode == Mode::Mock));
        let last = said.out.find(&format!("Question {count} of {count}, ")).expect("the last question");
        for comment in ["Right.", "Wrong.", "Answer: ", "Check: "] {
            assert!(!said.out[..last].contains(comment), "{comment} before the end: {}", said.out);
        }
    }
}

#[test]
fn the_same_seed_holds_the_same_interview_and_without_one_there_is_another() {
    let network = |arguments: &str| {
        let said = english(arguments, &"s\n".repeat(20)).out;
        let lines = said.lines().filter(|line| line.trim_start().starts_with("conv"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let seeded = network("--plain --mock 15 --seed 7");
    assert_eq!(seeded, network("--plain --mock 15 --seed 7"));
    assert_ne!(seeded, network("--plain --mock 15"));
}

#[test]
fn what_was_told_stands_beside_its_points_when_all_is_asked() {
    for language in [Language::English, Language::Korean] {
        let questions = interview(15, 7);
        let said = quiz("--plain --mock 15 --seed 7", &answers(&questions, "zeros keep the size"), language);
        let texts = Texts::new(language);
        let (asked, compared) = said.out.split_once(&*texts.get("quiz-plain-compare")).expect("points");
        assert!(!asked.contains("zeros keep the size") && compared.contains("zeros keep the size"));
        let told = questions.iter().find(|question| matches!(question.item.asks, Asks::Explain { .. }));
        let point = told.expect("something to tell").say("-point-4", &texts);
        let in_a_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(in_a_line(compared).contains(&in_a_line(&point)), "{compared}");
    }
}

#[test]
fn leaving_an_interview_still_compares_and_the_end_of_the_input_does_not_wait_for_it() {
    let left = english("--plain --mock 15 --seed 7", "it keeps the size\nq\n3\n");
    assert!(left.out.contains("1 of 1 right"), "{}", left.out);
    for input in ["it keeps the size\n", "it keeps the size\nq\n", "it keeps the size\nq\nq\n"] {
        let ended = english("--plain --mock 15 --seed 7", input);
        assert!(ended.out.contains("0 of 1 right"), "{input:?}: {}", ended.out);
        assert_eq!((ended.kept.len(), ended.code), (1, ExitCode::SUCCESS), "{input:?}");
    }
}

#[test]
fn an_interview_has_no_hints_but_a_clock_that_can_be_asked() {
    let said = english("--plain --mock 5 --seed 7", "?\ntime\nTime\n시간\n");
    assert!(said.out.contains("An interview has no hints"), "{}", said.out);
    assert_eq!(said.out.matches("Left, in minutes and seconds: 4:5").count(), 3, "{}", said.out);
    assert!(said.kept.is_empty());
    let drilled = english("--plain --topic A3 --count 1 --seed 7", "time\n");
    assert!(drilled.out.contains("Only a mock interview has a clock"), "{}", drilled.out);
}

#[test]
fn the_next_question_stands_apart_from_what_was_said_to_an_unreadable_answer() {
    let said = english("--plain --mock 5 --seed 7", "what\nwhat\ns\n").out;
    assert!(said.contains(", please: 64, 112, 112.\n\nQuestion 2 of 5"), "{said}");
}

#[test]
fn when_the_time_is_over_the_open_question_is_the_last_one() {
    let said = english("--plain --mock 5 --seed 7", &format!("s\n{}s\ns\n", "?\n".repeat(310)));
    assert!(said.out.contains("The time is over.") && said.out.contains("0 of 2 right"), "{}", said.out);
    let in_time = english("--plain --mock 5 --seed 7", &"s\n".repeat(5));
    assert!(!in_time.out.contains("The time is over."), "{}", in_time.out);
}

#[test]
fn a_wrong_number_is_carried_on_and_the_report_says_so() {
    let questions = interview(15, 7);
    let listing = questions.iter().find_map(|question| {
        let figures = format!("{:?}", question.item.figures);
        figures.split_once("Linear(?, ")?.1.split(')').next()?.parse::<usize>().ok()
    });
    let units = listing.expect("a dense layer");
    let lines = questions.iter().map(|question| match question.words.as_str() {
        "mock-flatten" => "100\n".to_owned(),
        "mock-dense" => format!("(100 + 1)*{units}\n"),
        _ => "s\n".to_owned(),
    });
    let said = english("--plain --mock 15 --seed 7", &lines.collect::<String>());
    assert!(said.out.contains("right with an earlier wrong number carried on"), "{}", said.out);
    assert!(said.out.contains(&format!("1 of {} right", questions.len())), "{}", said.out);
}
