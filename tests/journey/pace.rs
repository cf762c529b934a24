//! Time in a quiz: the limit of a question, the pause; and the hint that is offered to who is stuck.

use convtutor::app::{Practice, Screen};
use convtutor::quiz::{Outcome, Stage};

use super::answers::{answer_rightly, answer_wrongly, quiz, stage};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, drill, practise};

#[test]
fn an_interview_shows_the_time_of_its_question_beside_its_own_and_hides_both_together() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mock(15));
        learner.press("Ctrl-K");
        memory.wait(7);
        learner.type_in("1");
        let limit = quiz(&learner).session.current().unwrap().limit;
        let of = format!("0:07 / {}:{:02}", limit / 60, limit % 60);
        let screen = learner.screen();
        assert!(screen.contains(&of) && screen.contains("14:53"), "{screen}");
        memory.wait(u64::from(limit).try_into().unwrap());
        learner.type_in("2");
        assert!(learner.screen().contains(&learner.app().texts().with("app-quiz-over", &[("time", "")])));
        learner.press("Ctrl-T");
        assert!(!learner.screen().contains(" / "), "{}", learner.screen());
    }
}

#[test]
fn a_late_answer_is_called_late_with_its_seconds() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        drill(&mut learner, "A1");
        memory.wait(32);
        answer_rightly(&mut learner);
        let late = learner.app().texts().with("app-quiz-late", &[("took", "32"), ("limit", "30")]);
        assert!(learner.screen().contains(&late), "{late}");
        learner.press("Enter");
        memory.wait(20);
        answer_rightly(&mut learner);
        assert!(!learner.screen().contains(" 30"), "in time, and called late");
    }
}

#[test]
fn a_pause_stops_the_clock_and_covers_the_question_but_not_in_an_interview() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(LANGUAGES[0], &memory);
    drill(&mut learner, "A1");
    learner.type_in("3x");
    let words = quiz(&learner).session.current().unwrap().question.in_full(learner.app().texts());
    let words = words.lines().next().unwrap().split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    assert!(learner.screen().contains(&words));
    learner.press("Ctrl-P");
    assert!(!learner.screen().contains(&words), "the question can be thought about");
    memory.wait(3600);
    learner.press("Enter");
    assert!(learner.screen().contains(&words));
    assert_eq!(quiz(&learner).typed, "3x");
    learner.press("Ctrl-U Backspace Backspace");
    answer_rightly(&mut learner);
    let answers = memory.answers();
    assert_eq!((answers[0].outcome, answers[0].late), (Outcome::Right, false));

    let mut learner = Learner::remembered(LANGUAGES[0], &memory);
    practise(&mut learner, Practice::Mock(5));
    learner.press("Ctrl-P");
    assert!(learner.reads("ready-pause-mock"));
}

#[test]
fn who_is_stuck_is_offered_a_hint_and_not_the_answer() {
    for language in LANGUAGES {
        let nudge = |learner: &Learner, key| learner.app().texts().with("app-quiz-nudge", &[("key", key)]);
        let mut learner = Learner::at("home", language);
        drill(&mut learner, "A3");
        answer_wrongly(&mut learner);
        assert_eq!(stage(&learner), Stage::Again);
        assert!(learner.screen().contains(&nudge(&learner, "?")), "{}", learner.screen());

        let mut learner = Learner::at("convolution/sharing", language);
        for tries in 1..4 {
            answer_wrongly(&mut learner);
            let is_offered = learner.screen().contains(&nudge(&learner, "?"));
            assert_eq!(is_offered, tries > 1, "after {tries} tries");
        }
        assert!(matches!(learner.app().screen(), Screen::Lesson(_)));

        let mut learner = Learner::at("window/name", language).on((120, 40));
        let wrong = learner.lesson().choices().iter().position(|choice| !choice.right).unwrap();
        learner.press(&format!("{}", wrong + 1));
        for tries in 1..4 {
            learner.press("Enter");
            let is_offered = learner.screen().contains(&nudge(&learner, "H"));
            assert_eq!(is_offered, tries > 1, "after {tries} tries");
        }
    }
}
