//! A quiz that was left: what becomes of it when something else is chosen, and when it is gone on with.

use convtutor::app::{Practice, Screen};
use convtutor::quiz::Mode;
use convtutor::text::Language;

use super::answers::{answer_rightly, question, quiz};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, drill, practise, report};

/// Answers one question and leaves the quiz.
fn answer_one_and_leave(learner: &mut Learner) {
    answer_rightly(learner);
    learner.press("Esc");
}

#[test]
fn a_quiz_that_was_left_goes_on_where_it_was_and_its_clock_stood() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mix);
    answer_rightly(&mut learner);
    if quiz(&learner).is_done() {
        learner.press("Enter");
    }
    let asked = question(&learner).item.values;
    let before = learner.screen();
    learner.press("Esc");
    memory.wait(3600);
    learner.press("Enter");
    assert_eq!(question(&learner).item.values, asked);
    assert!(learner.reads("app-quiz-resumed"));
    let above = |screen: &str| screen.lines().take(20).collect::<Vec<_>>().join("\n");
    assert_eq!(above(&learner.screen()), above(&before));
    answer_rightly(&mut learner);
    let last = memory.answers().pop().unwrap();
    assert!(!last.late, "the hour of a break counts: {last:?}");
}

#[test]
fn what_is_chosen_after_leaving_a_quiz_begins_and_the_left_one_still_goes_on() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mix);
        let asked = question(&learner).item.values;
        answer_one_and_leave(&mut learner);
        assert!(learner.reads("app-quiz-left"));
        learner.press("Esc");
        memory.wait(60);
        practise(&mut learner, Practice::Mock(5));
        assert_eq!(quiz(&learner).session.mode(), Mode::Mock, "the mix goes on instead of the interview");
        while matches!(learner.app().screen(), Screen::Quiz(_)) {
            learner.press("Ctrl-K Enter");
        }
        learner.press("Esc Esc");
        practise(&mut learner, Practice::Resume);
        assert!(learner.reads("app-quiz-resumed"));
        assert_eq!((quiz(&learner).session.mode(), question(&learner).item.values), (Mode::Mix, asked));
        learner.press("Ctrl-E Esc");
        assert!(
            !learner.app().practices().contains(&Practice::Resume),
            "a finished quiz can be gone on with"
        );
    }
}

#[test]
fn the_row_of_a_left_quiz_says_what_it_is_and_how_far_it_came() {
    for (language, row) in [
        (Language::English, "> Go on with the mix: question 1 of 10"),
        (Language::Korean, "> 하던 섞어 풀기 이어서 하기: 10문제 중 1번"),
    ] {
        let mut learner = Learner::remembered(language, &Memory::new());
        practise(&mut learner, Practice::Mix);
        answer_one_and_leave(&mut learner);
        assert!(learner.screen().contains(row), "{}", learner.screen());
    }
}

#[test]
fn a_second_left_quiz_ends_the_first_says_so_and_loses_no_answer() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mix);
    answer_one_and_leave(&mut learner);
    memory.wait(60);
    drill(&mut learner, "A3");
    answer_one_and_leave(&mut learner);
    assert_eq!(memory.answers().len(), 2, "an answer of a left quiz is lost");
    let message = learner.app().message().unwrap_or_default();
    assert!(message.contains("The mix left before ends here"), "{message}");
    learner.press("Esc Esc");
    practise(&mut learner, Practice::Resume);
    assert_eq!(quiz(&learner).session.mode(), Mode::Drill);
}

#[test]
fn a_look_into_another_quiz_does_not_cost_the_one_that_is_half_done() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mix);
    answer_one_and_leave(&mut learner);
    memory.wait(60);
    practise(&mut learner, Practice::Mock(15));
    learner.press("Esc");
    assert_eq!(learner.app().message(), None);
    practise(&mut learner, Practice::Resume);
    assert_eq!(quiz(&learner).session.mode(), Mode::Mix);
}

#[test]
fn today_goes_on_with_what_it_proposed_until_the_day_is_over() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("t");
    let started = quiz(&learner).session.started();
    answer_one_and_leave(&mut learner);
    memory.wait(60);
    learner.press("t");
    assert_eq!(quiz(&learner).session.started(), started, "today's plan begins anew");
    learner.press("Esc");
    memory.wait(24 * 3600);
    learner.press("t");
    assert_ne!(quiz(&learner).session.started(), started, "yesterday's plan is today's");
}

#[test]
fn today_is_not_what_somebody_chose_beside_it() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    drill(&mut learner, "A3");
    answer_one_and_leave(&mut learner);
    learner.press("Esc Esc");
    memory.wait(60);
    learner.press("t");
    assert_eq!(quiz(&learner).session.mode(), Mode::Mix);
}

#[test]
fn the_time_of_a_left_interview_runs_out_and_that_is_said() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mock(5));
    answer_one_and_leave(&mut learner);
    assert!(learner.reads("app-quiz-left-mock"));
    memory.wait(301);
    learner.press("Enter");
    assert!(learner.reads("app-quiz-resumed-late") && learner.screen().contains("0:00"));
    learner.press("Ctrl-K");
    assert_eq!(report(&learner).score().1, 2);
}

#[test]
fn a_quiz_in_whose_place_another_one_is_left_has_its_report_and_that_is_said() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mock(5));
        answer_one_and_leave(&mut learner);
        learner.press("Esc");
        practise(&mut learner, Practice::Mix);
        answer_one_and_leave(&mut learner);
        let texts = learner.app().texts();
        let said = texts.with("app-quiz-left-other", &[("mode", &texts.get("quiz-mode-mock"))]);
        assert!(learner.screen().contains(&said), "it is not seen: {said}");
        learner.press("Esc");
        practise(&mut learner, Practice::Report);
        assert_eq!((report(&learner).mode, report(&learner).score()), (Mode::Mock, (1, 1)));
    }
}

#[test]
fn where_nothing_can_be_kept_a_left_quiz_does_not_promise_to_be_there_after_a_restart() {
    for (practice, said) in
        [(Practice::Mix, "app-quiz-left-unkept"), (Practice::Mock(5), "app-quiz-left-mock-unkept")]
    {
        for language in LANGUAGES {
            let memory = Memory::new();
            memory.fill();
            let mut learner = Learner::remembered(language, &memory);
            practise(&mut learner, practice);
            answer_one_and_leave(&mut learner);
            assert!(learner.reads(said), "{}", learner.screen());
            // Until the program ends it can be gone on with.
            learner.press("Esc");
            practise(&mut learner, Practice::Resume);
            assert!(learner.reads("app-quiz-resumed"));
        }
    }
}
