//! Choices, true and false, and rows to tick: what selects a row, and that nothing is selected by itself.

use convtutor::app::{Event, Key, Practice, Screen};
use convtutor::quiz::{Asks, FAMILIES, Stage};

use super::answers::{answer_rightly, question, quiz, stage};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, drill, practise};

#[test]
fn a_key_that_repeats_answers_nothing_in_an_interview() {
    let mut met = 0;
    for minute in 0..6 {
        let memory = Memory::new();
        memory.wait(61 * minute);
        let mut learner = Learner::remembered(LANGUAGES[0], &memory);
        practise(&mut learner, Practice::Mock(30));
        while matches!(learner.app().screen(), Screen::Quiz(_)) {
            let asked = question(&learner);
            let has_rows = quiz(&learner).rows() > 0;
            if has_rows && !quiz(&learner).session.is_at_end() {
                met += 1;
                let answers = memory.answers().len();
                learner.press("Enter Enter");
                assert_eq!(memory.answers().len(), answers, "{} is answered by itself", asked.family.id);
                assert_eq!(question(&learner).words, asked.words);
            }
            answer_rightly(&mut learner);
            if matches!(learner.app().screen(), Screen::Quiz(quiz) if quiz.is_done()) {
                learner.press("Enter");
            }
        }
    }
    assert!(met > 5, "an interview asks no choices");
}

#[test]
fn a_choice_is_taken_by_its_letter_and_the_letter_stands_beside_it() {
    for language in LANGUAGES {
        for (key, row) in [("a", 0), ("b", 1), ("c", 2), ("3", 2)] {
            let mut learner = Learner::at("home", language);
            drill(&mut learner, "D1");
            learner.press(key);
            assert_eq!(quiz(&learner).selected, Some(row), "{key}");
            let marked = format!("> {}", ["a", "b", "c"][row]);
            assert!(learner.screen().lines().any(|line| line.starts_with(&marked)), "{marked}");
            // A letter without a row leaves the selection.
            learner.press("e");
            assert!(quiz(&learner).rows() == 5 || quiz(&learner).selected == Some(row));
        }
    }
}

#[test]
fn rows_are_ticked_by_their_letters() {
    let mut learner = Learner::at("home", LANGUAGES[0]);
    drill(&mut learner, "E9");
    learner.press("b 3 b");
    assert_eq!(quiz(&learner).ticks[..3], [false, false, true]);
    assert_eq!(stage(&learner), Stage::Open);
}

#[test]
fn true_and_false_are_said_as_people_say_them() {
    let words = [
        (true, ["y", "t", "o", "ㅇ", "예", "네", "a", "1", "ㅛ"].as_slice()),
        (false, ["n", "f", "x", "ㄴ", "아니오", "b", "2", "ㅜ"].as_slice()),
    ];
    for (meant, words) in words {
        for word in words {
            let mut learner = Learner::at("home", LANGUAGES[1]);
            drill(&mut learner, "J4");
            let Asks::Judge { .. } = question(&learner).item.asks else { panic!("nothing to judge") };
            for character in word.chars() {
                learner.happens(Event::Key(Key::char(character)));
            }
            assert_eq!(quiz(&learner).selected, Some(usize::from(!meant)), "{word}");
        }
    }
}

#[test]
fn a_question_begins_at_its_first_line_and_says_what_is_left_above_and_below() {
    let mut longer = 0;
    for language in LANGUAGES {
        for family in FAMILIES {
            let mut learner = Learner::at("home", language).on((60, 20));
            drill(&mut learner, family.id);
            let question = question(&learner).in_full(learner.app().texts());
            let screen = learner.screen();
            let first = screen.lines().nth(2).unwrap_or_default();
            assert!(!first.is_empty() && question.starts_with(first), "{}: {screen}", family.id);
            if screen.contains("PgDn") {
                longer += 1;
                learner.press("PgDn PgDn PgDn");
                let screen = learner.screen();
                let [above, below] = ["PgUp", "PgDn"].map(|key| screen.contains(key));
                assert!(above && !below, "{}: {screen}", family.id);
            }
        }
    }
    assert!(longer > 1, "no question is longer than the screen");
}
