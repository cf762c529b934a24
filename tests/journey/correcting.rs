//! An answer that is taken back, or called easy or hard: what it counts for, now and after a restart.

use convtutor::app::{Practice, Screen};
use convtutor::quiz::{Felt, Outcome, Past, Stage};
use convtutor::text::Language;

use super::answers::{answer_rightly, answer_wrongly, question, quiz, stage};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, drill, practise};

/// Drills sizes, answers wrongly and takes it back.
fn taken_back(memory: &Memory) -> Learner {
    let mut learner = Learner::remembered(Language::English, memory);
    drill(&mut learner, "A3");
    answer_wrongly(&mut learner);
    learner.press("Ctrl-U");
    learner
}

#[test]
fn what_was_taken_back_before_the_program_ended_counts_nowhere_and_is_asked_again() {
    let memory = Memory::new();
    let asked = question(&taken_back(&memory));
    memory.wait(86_400);
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("p");
    assert_eq!(learner.app().history().unwrap().past, Past::default(), "it counts on the next day");
    learner.press("Esc");
    practise(&mut learner, Practice::Resume);
    assert_eq!(question(&learner), asked);
    answer_rightly(&mut learner);
    let answers = memory.answers();
    let counted: Vec<_> = answers.iter().filter(|answer| !answer.taken_back).collect();
    assert_eq!((counted.len(), counted[0].outcome, counted[0].late), (1, Outcome::Right, false));
    let past = Past::of(&answers);
    assert_eq!((past.answers(), &past), (1, &learner.app().history().unwrap().past));
}

#[test]
fn a_quiz_whose_only_answer_was_taken_back_can_still_be_gone_on_with() {
    let memory = Memory::new();
    let mut learner = taken_back(&memory);
    let asked = question(&learner);
    learner.press("Esc");
    assert!(learner.reads("app-quiz-left"), "{}", learner.screen());
    learner.press("Esc Esc");
    practise(&mut learner, Practice::Resume);
    assert_eq!(question(&learner), asked);
}

#[test]
fn what_was_taken_back_and_answered_again_counts_as_it_is_now() {
    let memory = Memory::new();
    let mut learner = taken_back(&memory);
    memory.wait(1);
    answer_rightly(&mut learner);
    let answers = memory.answers();
    assert_eq!((answers.len(), answers[0].outcome, answers[0].taken_back), (1, Outcome::Right, false));
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("p");
    assert_eq!(learner.app().history().unwrap().past.count(Outcome::Right), 1);
}

#[test]
fn a_solution_that_was_seen_before_a_restart_stays_seen() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    drill(&mut learner, "A3");
    learner.press("Ctrl-K Ctrl-U");
    assert_eq!(stage(&learner), Stage::Open);
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Resume);
    answer_rightly(&mut learner);
    assert_eq!(memory.answers().pop().unwrap().outcome, Outcome::Helped);
}

#[test]
fn a_quiz_that_ends_with_nothing_but_what_was_taken_back_leaves_nothing_behind() {
    let memory = Memory::new();
    let mut learner = taken_back(&memory);
    learner.press("Ctrl-E");
    assert!(!matches!(learner.app().screen(), Screen::Report { .. }), "a report of nothing");
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("p");
    assert_eq!(learner.app().practices(), Practice::ALL);
}

#[test]
fn an_interviewer_lets_nobody_take_an_answer_back() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mock(5));
    let first = question(&learner);
    answer_wrongly(&mut learner);
    learner.press("Ctrl-U");
    assert_ne!(question(&learner), first);
    assert!(memory.answers().iter().all(|answer| !answer.taken_back));
}

#[test]
fn an_answer_can_be_called_hard_and_that_decides_when_it_comes_again() {
    for (language, keys, felt) in [
        (Language::English, "h", Felt::Hard),
        (Language::English, "e", Felt::Easy),
        (Language::Korean, "ㅗ", Felt::Hard),
        (Language::Korean, "ㄷ", Felt::Easy),
    ] {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        drill(&mut learner, "A3");
        answer_rightly(&mut learner);
        let due = |learner: &Learner| learner.app().history().unwrap().schedule.cards()[0].due;
        let plain = due(&learner);
        learner.press(keys);
        assert!(learner.reads(felt.key()), "{}", learner.screen());
        assert_eq!(memory.answers()[0].felt, Some(felt));
        let is_later = due(&learner) > plain;
        assert_eq!((due(&learner) != plain, is_later), (true, felt == Felt::Easy), "{keys}");
        let restarted = Past::of(&memory.answers());
        assert_eq!(restarted, learner.app().history().unwrap().past);
        learner.press(keys);
        assert!(!learner.reads(felt.key()) && due(&learner) == plain && memory.answers()[0].felt.is_none());
    }
}

#[test]
fn a_lesson_listens_too_when_an_answer_was_hard() {
    let memory = Memory::new();
    let mut learner = Learner::remembered_at("window/check", Language::English, &memory);
    answer_rightly(&mut learner);
    learner.press("h");
    assert!(learner.reads("quiz-felt-hard"), "{}", learner.screen());
    assert_eq!(memory.answers()[0].felt, Some(Felt::Hard));
}

#[test]
fn easy_and_hard_are_named_only_where_they_count_and_are_letters_where_one_types() {
    for language in LANGUAGES {
        let mut learner = Learner::remembered(language, &Memory::new()).on((160, 40));
        let named = |learner: &Learner| learner.app().footer().iter().any(|item| item.keys == "e h");
        drill(&mut learner, "A3");
        assert!(!named(&learner));
        learner.press("e h");
        assert_eq!(quiz(&learner).typed, "eh");
        learner.press("Backspace Backspace");
        answer_rightly(&mut learner);
        assert!(named(&learner) && learner.reads("key-felt"), "{}", learner.screen());
        learner.press("Enter Ctrl-K");
        assert!(!named(&learner), "after a wrong answer");
        learner.press("h");
        assert!(learner.reads("ready-felt"), "{}", learner.screen());
    }
}
