//! Questions asked and answered by keyboard: sessions to their report, and what is kept of them.

use convtutor::app::{Effect, Event, Key, Practice, Screen};
use convtutor::quiz::{Asks, FAMILIES, Mode, Outcome, Past, Stage};
use convtutor::text::Language;

use super::answers::{answer_rightly, answer_wrongly, choose, question, quiz, stage, tick};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, drill, practise, report};

/// Answers everything rightly until the report; answers with the number of questions.
#[track_caller]
fn answer_all(learner: &mut Learner, memory: &Memory) -> usize {
    for asked in 0..40 {
        if !matches!(learner.app().screen(), Screen::Quiz(_)) {
            return asked;
        }
        memory.wait(5);
        let before = question(learner);
        answer_rightly(learner);
        if matches!(learner.app().screen(), Screen::Quiz(quiz) if quiz.is_done()) {
            assert!(learner.reads("step-right"), "{} ({}) is not right", before.family.id, before.tier);
            assert_eq!(learner.app().message(), None, "complains about {}", before.family.id);
            learner.press("Enter");
        }
    }
    panic!("the session does not end");
}

#[test]
fn a_mix_of_ten_can_be_done_by_keyboard_and_every_answer_is_kept() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mix);
        assert_eq!(quiz(&learner).session.mode(), Mode::Mix);
        assert_eq!(answer_all(&mut learner, &memory), 10);
        assert_eq!(report(&learner).score(), (10, 10));
        let answers = memory.answers();
        assert_eq!(answers.len(), 10, "an answer is lost");
        assert!(answers.iter().all(|answer| answer.outcome == Outcome::Right));
        let known = &learner.app().history().expect("a history").past;
        assert_eq!(*known, Past::of(&answers), "the screen knows other answers than the disk");
    }
}

#[test]
fn every_family_can_be_answered_by_keyboard_in_both_languages() {
    for language in LANGUAGES {
        for family in FAMILIES {
            let memory = Memory::new();
            let mut learner = Learner::remembered(language, &memory);
            drill(&mut learner, family.id);
            assert_eq!(question(&learner).family.id, family.id);
            answer_rightly(&mut learner);
            assert_eq!(stage(&learner), Stage::Done, "{}: {}", family.id, learner.screen());
            assert!(learner.reads("step-right"), "{}", family.id);
        }
    }
}

#[test]
fn an_answer_may_be_told_aloud_with_nothing_typed() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        drill(&mut learner, "N1");
        learner.press("Enter");
        assert_eq!(stage(&learner), Stage::Compare);
        tick(&mut learner, [true; 4]);
        assert!(learner.reads("step-right"));
        assert_eq!(memory.answers()[0].outcome, Outcome::Right);
    }
}

#[test]
fn a_report_leads_to_the_cure_of_a_misconception_and_the_way_back_is_one_key() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    drill(&mut learner, "E3");
    answer_wrongly(&mut learner);
    let recognised = quiz(&learner).recognised().expect("a belief behind a distractor");
    learner.press("Ctrl-E");
    let met = report(&learner).met.first().expect("a belief that was met").misconception;
    assert_eq!(met.id, recognised.id);
    let before = learner.screen();
    assert!(before.contains(&met.name(learner.app().texts())), "{before}");
    learner.press("Enter");
    let (lesson, step) = met.cure.split_once('/').unwrap();
    assert_eq!((learner.lesson().lesson().id.as_str(), learner.step().as_str()), (lesson, step));
    learner.leave();
    assert_eq!(learner.screen(), before);
    // Into a file, with the same score.
    learner.press("w");
    let files = memory.files();
    assert!(files.len() == 1 && files[0].1.contains(&met.name(learner.app().texts())), "{files:?}");
    assert!(learner.app().message().is_some_and(|message| message.contains(&files[0].0)));
}

#[test]
fn teach_me_comes_back_to_the_question_where_it_was_left() {
    for family in FAMILIES {
        let mut learner = Learner::remembered(Language::English, &Memory::new());
        drill(&mut learner, family.id);
        learner.press("Ctrl-K");
        let before = learner.screen();
        learner.press("l");
        let place = format!("{}/{}", learner.lesson().lesson().id, learner.step());
        assert_eq!(place, family.cure, "{}", family.id);
        learner.leave();
        assert_eq!(learner.screen(), before, "{}", family.id);
    }
}

#[test]
fn who_does_not_know_sees_the_solution() {
    for language in LANGUAGES {
        for family in FAMILIES {
            let memory = Memory::new();
            let mut learner = Learner::remembered(language, &memory).on((120, 60));
            drill(&mut learner, family.id);
            learner.press("Ctrl-K");
            let solution = question(&learner).say("-solution", learner.app().texts());
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words(&learner.screen()).contains(&words(&solution)), "{}: {solution}", family.id);
            assert_eq!(memory.answers()[0].outcome, Outcome::Skipped);
        }
    }
}

#[test]
fn what_open_hints_show_is_not_said_again_by_the_solution() {
    for language in LANGUAGES {
        for hints in 0..=4 {
            let memory = Memory::new();
            let mut learner = Learner::remembered(language, &memory).on((120, 60));
            drill(&mut learner, "A3");
            learner.press(&"? ".repeat(hints));
            learner.press("Ctrl-K");
            let question = question(&learner);
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let screen = words(&learner.screen());
            for line in question.worked(learner.app().texts()) {
                assert_eq!(screen.matches(&words(&line)).count(), 1, "{hints} hints: {line}: {screen}");
            }
            let next = question.next(learner.app().texts()).expect("what is asked next");
            assert!(screen.contains(&words(&next)), "{next}");
        }
    }
}

#[test]
fn what_was_missed_can_be_asked_again() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    drill(&mut learner, "A3");
    let missed = question(&learner);
    learner.press("Ctrl-K Ctrl-E");
    learner.press("q q q");
    memory.wait(60);
    practise(&mut learner, Practice::Retry);
    let again = question(&learner);
    assert_eq!((again.family.id, again.seed), (missed.family.id, missed.seed));
    // The same question, and another one of its kind.
    assert_eq!(answer_all(&mut learner, &memory), 2);
    assert_eq!(report(&learner).score(), (2, 2));
}

#[test]
fn a_slip_can_be_taken_back_and_the_disk_knows_it() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    drill(&mut learner, "A3");
    answer_rightly(&mut learner);
    assert_eq!(memory.answers()[0].outcome, Outcome::Right);
    learner.press("u");
    assert_eq!(stage(&learner), Stage::Open);
    learner.press("Ctrl-K");
    let answers = memory.answers();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert_eq!(answers[0].outcome, Outcome::Skipped);
    // One answer can be taken back, not all of them.
    learner.press("u u");
    assert_eq!(stage(&learner), Stage::Open);
}

#[test]
fn a_slip_at_the_first_try_can_be_taken_back_before_the_second_one() {
    for (family, key) in [("A3", "Ctrl-U"), ("D1", "u"), ("D1", "Ctrl-U")] {
        let memory = Memory::new();
        let mut learner = Learner::remembered(Language::English, &memory);
        drill(&mut learner, family);
        answer_wrongly(&mut learner);
        assert_eq!(stage(&learner), Stage::Again, "{family}");
        let footer = learner.screen().lines().last().unwrap_or_default().to_owned();
        assert!(footer.contains(&format!("{key} undo")) || key == "Ctrl-U", "{footer}");
        learner.press(key);
        assert_eq!(stage(&learner), Stage::Open, "{key} takes nothing back");
        answer_rightly(&mut learner);
        learner.press("Enter");
        let outcomes: Vec<Outcome> = memory.answers().iter().map(|answer| answer.outcome).collect();
        assert_eq!(outcomes, [Outcome::Right], "the slip is kept");
    }
}

#[test]
fn what_is_being_typed_is_taken_back_before_an_answer_is() {
    let mut learner = Learner::at("home", Language::Korean);
    drill(&mut learner, "A3");
    learner.type_in("1x1");
    learner.press("Enter");
    learner.type_in("2x");
    learner.press("Ctrl-U");
    assert_eq!((quiz(&learner).typed.as_str(), stage(&learner)), ("", Stage::Again));
    learner.press("Ctrl-U Ctrl-U");
    assert_eq!(stage(&learner), Stage::Open);
    assert!(learner.reads("ready-no-undo"));
}

#[test]
fn enter_with_nothing_typed_after_a_wrong_try_shows_the_solution_instead_of_leaving_it_out() {
    for family in ["A3", "D1"] {
        let mut learner = Learner::at("home", Language::English);
        drill(&mut learner, family);
        let asked = question(&learner);
        answer_wrongly(&mut learner);
        learner.press("Enter");
        assert_eq!((stage(&learner), question(&learner).words), (Stage::Done, asked.words));
        assert!(quiz(&learner).session.can_undo(), "a key that repeats cannot be taken back");
    }
}

#[test]
fn hints_open_one_by_one_and_more_than_one_counts_as_help() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory).on((100, 40));
    drill(&mut learner, "A3");
    for tail in ["-kind", "-formula", "-numbers"] {
        let hint = question(&learner).say(tail, learner.app().texts());
        assert!(!learner.screen().contains(&hint), "{tail} is open already");
        learner.press("?");
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words(&learner.screen()).contains(&words(&hint)), "{tail}: {}", learner.screen());
    }
    answer_rightly(&mut learner);
    let answers = memory.answers();
    assert_eq!((answers[0].outcome, answers[0].hints), (Outcome::Helped, 3));
}

#[test]
fn a_belief_behind_a_wrong_judgement_is_named_and_can_be_looked_into() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        drill(&mut learner, "J4");
        loop {
            let Asks::Judge { is_true, misconception } = question(&learner).item.asks else { panic!() };
            if misconception.is_none() {
                learner.press("Ctrl-K Enter");
                continue;
            }
            choose(&mut learner, usize::from(is_true));
            let known = quiz(&learner).recognised().expect("a belief");
            assert_eq!(Some(known.id), misconception);
            assert!(learner.screen().contains(&known.name(learner.app().texts())), "{}", learner.screen());
            assert_eq!(memory.answers().last().unwrap().misconception.as_deref(), misconception);
            learner.press("x");
            assert!(matches!(learner.app().screen(), Screen::Aside { misconception: Some(_), .. }));
            break;
        }
    }
}

#[test]
fn a_hint_that_is_not_there_is_answered_with_what_can_be_done() {
    for (language, all, none) in [
        (Language::English, "all hints are open", "an interview has no hints"),
        (Language::Korean, "힌트를 모두 보았습니다", "면접에는 힌트가 없습니다"),
    ] {
        let mut learner = Learner::remembered(language, &Memory::new());
        drill(&mut learner, "A3");
        learner.press("? ? ? ?");
        assert_eq!(learner.app().message(), None);
        for _ in 0..2 {
            learner.press("?");
            let said = learner.app().message().unwrap_or_default();
            assert!(said.contains(all) && said.contains("Ctrl-K"), "{said:?}");
        }
        assert_eq!(quiz(&learner).typed, "");
        let mut learner = Learner::remembered(language, &Memory::new());
        practise(&mut learner, Practice::Mock(5));
        learner.press("?");
        let said = learner.app().message().unwrap_or_default();
        assert!(said.contains(none) && said.contains("Ctrl-K"), "{said:?}");
        assert_eq!(quiz(&learner).typed, "", "the question mark stands in the answer");
    }
}

#[test]
fn a_second_start_goes_on_with_lessons_settings_and_answers() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("Enter");
    learner.work_out();
    while learner.lesson().state().done {
        learner.press("Enter");
    }
    let step = learner.step();
    assert!(learner.lesson().step_number() > 0);
    learner.press("q F3 , Down Right Down Right Down Right Right Esc");
    let settings = *learner.app().settings();
    assert!(settings.interview.is_some());
    practise(&mut learner, Practice::Mix);
    answer_rightly(&mut learner);
    drop(learner);

    memory.wait(3600);
    let mut learner = Learner::remembered(Language::English, &memory);
    assert_eq!(*learner.app().settings(), settings);
    assert_eq!(learner.app().texts().language(), Language::Korean);
    practise(&mut learner, Practice::Progress);
    assert_eq!(learner.app().history().unwrap().past, Past::of(&memory.answers()));
    assert!(!learner.reads("app-standing-empty"), "what was answered is forgotten");
    learner.press("q q");
    learner.press("Home Enter");
    assert_eq!(learner.step(), step);
}

#[test]
fn a_lesson_goes_on_in_the_step_where_it_was_left_whatever_is_not_done_before_it() {
    for keys in ["] ] ] ]", "] ] ] ] [", "] ] Esc"] {
        let memory = Memory::new();
        let mut learner = Learner::remembered(Language::English, &memory);
        learner.press("Down Enter");
        learner.press(keys);
        let left = learner.app().screens().iter().find_map(|screen| match screen {
            Screen::Lesson(lesson) => Some(lesson.step_number()),
            _ => None,
        });
        drop(learner);
        let mut learner = Learner::remembered(Language::Korean, &memory);
        learner.press("Down Enter");
        assert_eq!(learner.lesson().step_number(), left.unwrap_or(2), "after {keys}");
        // Gone through to its end, it begins anew.
        while matches!(learner.app().screen(), Screen::Lesson(_)) {
            if !learner.lesson().state().done {
                learner.work_out();
            }
            learner.press("Enter");
        }
        drop(learner);
        let mut learner = Learner::remembered(Language::Korean, &memory);
        learner.press("Down Enter");
        let number = learner.lesson().step_number();
        assert!(number < left.unwrap_or(2), "it is opened at its end");
    }
}

#[test]
fn an_answer_that_cannot_be_kept_is_said_and_the_quiz_goes_on() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    drill(&mut learner, "A3");
    memory.fill();
    answer_rightly(&mut learner);
    assert!(learner.app().message().is_some());
    learner.press("Enter");
    assert_eq!(quiz(&learner).session.answered().len(), 1);
}

#[test]
fn everything_can_be_typed_into_an_answer_and_pasted_too() {
    for text in ["(9*256+1)*512", "q, why? k j l", "３２", "가중치 공유"] {
        let mut learner = Learner::remembered(Language::Korean, &Memory::new());
        drill(&mut learner, "N1");
        let before = learner.app().screens().len();
        for character in text.chars().filter(|character| *character != '?') {
            assert_eq!(learner.happens(Event::Key(Key::char(character))), []);
        }
        assert_eq!(learner.app().screens().len(), before);
        assert_eq!(quiz(&learner).typed.as_str(), text.replace('?', ""));
        learner.happens(Event::Paste(text.to_owned()));
        assert!(quiz(&learner).typed.as_str().ends_with(text));
    }
}

#[test]
fn an_empty_history_has_nothing_due_and_says_so() {
    for (practice, sentence) in
        [(Practice::Review, "app-quiz-nothing-due"), (Practice::Retry, "app-quiz-nothing-missed")]
    {
        let mut learner = Learner::remembered(Language::English, &Memory::new());
        practise(&mut learner, practice);
        assert!(learner.reads(sentence));
        assert_eq!(learner.press("q q"), [Effect::Quit]);
    }
}

#[test]
fn a_hint_and_a_solution_are_seen_wherever_one_had_scrolled_to() {
    for language in LANGUAGES {
        let mut learner = Learner::at("home", language).on((60, 20));
        drill(&mut learner, "B4");
        learner.type_in("zzz");
        learner.press("Enter");
        assert!(quiz(&learner).note.is_some());
        learner.press("? ?");
        for key in ["?", "Ctrl-K"] {
            learner.screen();
            learner.press("PgUp");
            assert!(quiz(&learner).scroll < 0, "all of it fits: nothing is tried here");
            learner.press(key);
            assert_eq!(quiz(&learner).scroll, 0, "{key}");
        }
        assert_eq!(stage(&learner), Stage::Done);
        assert_eq!(quiz(&learner).note, None, "what was not understood is over");
    }
}

#[test]
fn a_question_about_a_large_picture_opens_in_a_lab_that_has_room_for_it() {
    for language in LANGUAGES {
        let mut learner = Learner::remembered(language, &Memory::new());
        let mut met = 0;
        for _ in 0..40 {
            if !matches!(learner.app().screen(), Screen::Quiz(_)) {
                drill(&mut learner, "A3");
            }
            let asked = question(&learner).item.case.unwrap().input().unwrap();
            answer_rightly(&mut learner);
            learner.press("o");
            let shown = learner.lab().experiment().input.dim();
            assert!(matches!(learner.app().screen(), Screen::Aside { .. }));
            let is_smaller = [shown.0, shown.1] != asked;
            met += usize::from(is_smaller);
            let sizes = [
                ("shown", format!("{} x {}", shown.0, shown.1)),
                ("asked", format!("{} x {}", asked[0], asked[1])),
            ];
            let said = learner.app().texts().with("app-lab-smaller", &sizes);
            assert_eq!(learner.app().message() == Some(&said), is_smaller);
            learner.press("Esc Enter");
            if matches!(learner.app().screen(), Screen::Report { .. }) {
                learner.press("q q");
            }
        }
        assert!(met > 0, "no question was about a large picture");
    }
}
