//! A mock interview by keyboard, to its comparing and its report; and the day of the real one.

use convtutor::app::{Event, Key, Practice, Screen};
use convtutor::quiz::{Asks, Mode, Outcome, Stage};
use convtutor::text::Language;

use super::answers::{answer_rightly, question, quiz, stage, tick};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, drill, practise, report};

#[test]
fn a_mock_interview_says_nothing_until_its_report() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mock(5));
        assert!(learner.screen().contains("5:00"), "the clock is not shown");
        learner.press("Ctrl-T");
        assert!(!learner.screen().contains("5:00"), "the clock cannot be hidden");
        let mut asked = 0;
        while matches!(learner.app().screen(), Screen::Quiz(_)) {
            assert!(asked < 20, "the interview does not end");
            memory.wait(20);
            answer_rightly(&mut learner);
            asked += 1;
            let screen = learner.screen();
            let is_over = matches!(learner.app().screen(), Screen::Report { .. });
            let is_comparing = !is_over && stage(&learner) == Stage::Done;
            if is_comparing {
                learner.press("Enter");
            }
            assert!(
                is_over || is_comparing || !learner.reads("step-right"),
                "an answer is commented: {screen}"
            );
        }
        let (right, all) = report(&learner).score();
        assert!(all >= 4 && right == all, "{right} of {all}: {}", learner.screen());
        assert_eq!(memory.answers().len(), all);
        assert!(memory.answers().iter().all(|answer| answer.mode == Mode::Mock));
    }
}

/// Answers everything of an interview but what is told, which is typed or, without words, told aloud.
fn take_interview(learner: &mut Learner, told: &str, enough: usize) {
    for _ in 0..enough {
        let is_told = matches!(question(learner).item.asks, Asks::Explain { .. });
        if is_told && stage(learner) == Stage::Compare {
            return;
        }
        if is_told {
            learner.type_in(told);
            learner.press("Enter");
        } else {
            learner.press("Ctrl-K");
        }
    }
}

#[test]
fn what_was_told_in_an_interview_stands_beside_its_points_at_the_end() {
    for (language, told) in LANGUAGES.into_iter().zip(["a small window slides", "작은 윈도가 움직입니다"])
    {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mock(15));
        take_interview(&mut learner, told, 40);
        assert!(learner.reads("app-quiz-compare"));
        assert!(learner.screen().contains(told), "{}", learner.screen());
        tick(&mut learner, [true; 4]);
        assert!(learner.reads("step-right"));
    }
}

#[test]
fn an_interview_that_is_ended_early_still_compares_what_was_told() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mock(15));
    while !memory.answers().iter().any(|answer| answer.typed == "it slides") {
        take_interview(&mut learner, "it slides", 1);
    }
    let answered = memory.answers().len();
    learner.press("Ctrl-E");
    assert_eq!(stage(&learner), Stage::Compare, "{}", learner.screen());
    tick(&mut learner, [true; 4]);
    learner.press("Enter");
    assert_eq!(report(&learner).score(), (1, answered));
}

#[test]
fn who_told_none_of_the_points_is_asked_once_and_goes_on_with_enter() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        drill(&mut learner, "N7");
        learner.press("Enter");
        assert_eq!(stage(&learner), Stage::Compare);
        learner.press("Enter");
        assert!(learner.app().message().is_some_and(|asked| asked.contains("Enter")), "{}", learner.screen());
        assert_eq!(stage(&learner), Stage::Compare, "a slip of the finger counts");
        // A first Space shows which point is meant.
        learner.press("Space");
        assert_eq!((quiz(&learner).selected, quiz(&learner).ticks[0]), (Some(0), false));
        learner.press("Enter");
        assert_eq!(stage(&learner), Stage::Compare, "who looked for a point is not asked again");
        // Whoever looks at the points once more is asked once more.
        learner.press("Down Space Space Enter");
        assert_eq!(stage(&learner), Stage::Compare);
        learner.press("Enter");
        assert_eq!(stage(&learner), Stage::Done);
        assert_eq!(memory.answers().last().map(|answer| answer.outcome), Some(Outcome::Wrong));
    }
}

#[test]
fn every_missed_question_can_be_read_with_its_solution_after_an_interview() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory).on((80, 400));
        practise(&mut learner, Practice::Mock(15));
        while matches!(learner.app().screen(), Screen::Quiz(_)) {
            learner.press("Ctrl-K");
        }
        let missed = report(&learner).missed.clone();
        assert_eq!(missed.len(), memory.answers().len());
        let before = learner.screen();
        learner.press("a");
        let words = |text: &str| text.split_whitespace().collect::<String>();
        let shown = words(&learner.screen());
        for missed in missed {
            let texts = learner.app().texts();
            let asked = missed.question.say("", texts);
            for part in [asked].into_iter().chain(missed.question.worked(texts)) {
                assert!(shown.contains(&words(&part)), "{part}");
            }
        }
        learner.press("Esc");
        assert_eq!(learner.screen(), before);
    }
}

#[test]
fn what_was_missed_is_turned_by_the_page_without_skipping_a_line() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory).on((80, 24));
    practise(&mut learner, Practice::Mock(15));
    while matches!(learner.app().screen(), Screen::Quiz(_)) {
        learner.press("Ctrl-K");
    }
    learner.press("a");
    let lines = |screen: &str| screen.lines().skip(2).map(str::to_owned).collect::<Vec<_>>();
    let first = lines(&learner.screen());
    learner.press("PgDn");
    let second = lines(&learner.screen());
    assert!(second[0].contains("PgUp"), "{}", second[0]);
    let last = first.iter().rposition(|line| *line == second[1]).unwrap();
    assert!(last > 10, "only {last} lines were turned");
    learner.press("PgUp");
    assert_eq!(lines(&learner.screen()), first);
}

#[test]
fn an_interviewer_says_when_the_time_is_over() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mock(5));
    learner.press("Ctrl-K");
    assert_eq!(learner.app().message(), None);
    memory.wait(301);
    learner.press("Ctrl-K");
    assert!(learner.reads("app-quiz-time-over"), "{}", learner.screen());
    assert_eq!(report(&learner).score(), (0, 2));
}

#[test]
fn the_day_of_the_interview_can_be_typed_mended_given_up_and_cleared() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        let set = |learner: &Learner| learner.app().settings().interview.map(|day| day.to_string());
        learner.press(", End Enter");
        assert!(learner.screen().contains("+10"), "nothing says how a day is typed: {}", learner.screen());
        learner.type_in("13-03");
        learner.press("Enter");
        assert!(learner.reads("app-interview-unknown"));
        assert_eq!(set(&learner), None);
        learner.press("Backspace Backspace Backspace Backspace Backspace");
        learner.type_in("12-03");
        learner.press("Enter");
        assert_eq!(set(&learner).as_deref(), Some("2026-12-03"));
        // It is 20 November there.
        assert!(learner.screen().contains("13"), "the days left are not told: {}", learner.screen());
        // What is given up changes nothing, nor does taking what stood there.
        learner.press("Enter 1 1 - 3 0 Esc");
        assert_eq!(set(&learner).as_deref(), Some("2026-12-03"));
        learner.press("Enter Enter");
        assert_eq!(set(&learner).as_deref(), Some("2026-12-03"));
        learner.happens(Event::Key(Key::parse("Enter").unwrap()));
        learner.happens(Event::Paste("2026-11-19\n".to_owned()));
        learner.press("Enter");
        assert!(learner.app().message().is_some_and(|message| message.contains("2026-11-19")));
        learner.press("Esc Right");
        assert_eq!(set(&learner).as_deref(), Some("2026-12-04"));
        assert_eq!(set(&Learner::remembered(language, &memory)).as_deref(), Some("2026-12-04"));
        learner.press("Enter Backspace Enter");
        assert_eq!(set(&learner), None);
    }
}

#[test]
fn a_day_that_is_set_over_the_practice_changes_what_is_proposed_at_once() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("p , End Enter + 1 Enter q");
    assert!(
        learner.screen().contains("The interview is tomorrow. A mock interview shows best"),
        "{}",
        learner.screen()
    );
    learner.press("q t");
    assert_eq!(quiz(&learner).session.mode(), Mode::Mock, "the eve of an interview is no time for a mix");
}

#[test]
fn a_program_that_is_open_overnight_knows_the_new_day() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press(", End Enter + 3 Enter q p");
    assert!(learner.screen().contains("Interview in 3 days"), "{}", learner.screen());
    learner.press("q");
    memory.wait(24 * 3600);
    learner.press("p");
    assert!(learner.screen().contains("Interview in 2 days"), "{}", learner.screen());
}
