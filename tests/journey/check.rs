//! Questions of the quiz inside a lesson: answered, tried again, left, shown, drawn anew, and what is kept of them.

use convtutor::app::{Focus, Practice, Screen};
use convtutor::lab::Grid;
use convtutor::lesson::{Course, Kind};
use convtutor::quiz::{Mode, Outcome, Past, Stage};
use convtutor::text::Language;

use super::answers::{answer_rightly, answer_wrongly, question, quiz, stage};
use super::learner::Learner;
use super::memory::Memory;

const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

/// All steps of the course that draw from the quiz, as `lesson/step`.
fn checks() -> Vec<String> {
    let course = Course::built_in();
    let lessons = course.lessons().iter().map(|entry| entry.open().unwrap());
    let checks = lessons.flat_map(|lesson| {
        let is_check = |kind: &Kind| matches!(kind, Kind::Check(_));
        let checks = lesson.steps.iter().filter(|step| is_check(&step.kind));
        checks.map(|step| format!("{}/{}", lesson.id, step.id)).collect::<Vec<_>>()
    });
    let places: Vec<String> = checks.collect();
    assert!(places.len() >= 5, "{places:?}");
    places
}

/// At this step, where `memory` keeps everything.
fn remembered(place: &str, language: Language, memory: &Memory) -> Learner {
    let mut learner = Learner::remembered(language, memory);
    let (lesson, step) = place.split_once('/').unwrap();
    let number = learner.app().course().lessons().iter().position(|entry| entry.id == lesson).unwrap();
    (0..number).for_each(|_| drop(learner.press("Down")));
    learner.press("Enter");
    let lesson = learner.lesson();
    let away = lesson.lesson().position(step).unwrap() as isize - lesson.step_number() as isize;
    (0..away.abs()).for_each(|_| drop(learner.press(if away > 0 { "]" } else { "[" })));
    assert_eq!(learner.step(), step);
    learner
}

/// How many questions the step asks.
fn count(learner: &Learner) -> usize {
    learner.lesson().picks().len()
}

/// The screen without its first line, which counts the steps that are done.
fn below(learner: &Learner) -> String {
    learner.screen().split_once('\n').unwrap().1.to_owned()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_answered_in_a_lesson_is_kept_and_comes_back_as_a_card() {
    for language in LANGUAGES {
        let memory = Memory::new();
        for place in checks() {
            let before = memory.answers().len();
            let mut learner = remembered(&place, language, &memory);
            let picks = learner.lesson().picks().to_vec();
            learner.work_out();
            assert!(learner.lesson().state().done, "{place}");
            assert!(learner.app().history().is_none(), "{place} reads all answers that were ever given");
            let answers = memory.answers().split_off(before);
            assert_eq!(answers.len(), picks.len(), "{place}: an answer is lost");
            for (answer, pick) in answers.iter().zip(&picks) {
                assert_eq!((answer.family.as_str(), answer.tier), (pick.family.id, pick.tier), "{place}");
                assert_eq!((answer.mode, answer.outcome), (Mode::Lesson, Outcome::Right), "{place}");
            }
            // Whoever practises next has all of them, and not those of this lesson alone.
            learner.press("q p");
            let history = learner.app().history().expect("a history");
            assert_eq!(history.past, Past::of(&memory.answers()), "{place}");
            for pick in &picks {
                let card = history.schedule.card(pick.family, pick.tier);
                assert!(card.is_some(), "{place}: {:?} is not asked again", pick.family);
            }
            memory.wait(60);
        }
    }
}

#[test]
fn answers_of_a_lesson_join_those_that_are_known_already() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    let mix = Practice::ALL.iter().position(|known| *known == Practice::Mix).unwrap();
    learner.press("p");
    (0..mix).for_each(|_| drop(learner.press("Down")));
    learner.press("Enter");
    answer_rightly(&mut learner);
    for _ in 0..2 {
        learner.leave();
    }
    memory.wait(60);
    learner.press("Home Enter ] ] ] ] ] ] ] ]");
    assert_eq!(learner.step(), "sharing");
    learner.work_out();
    assert_eq!(memory.answers().len(), 3);
    assert_eq!(learner.app().history().unwrap().past, Past::of(&memory.answers()));
}

#[test]
fn a_wrong_answer_is_named_and_can_be_tried_again_as_often_as_one_likes() {
    for place in ["convolution/sharing", "filter/maps", "padding/same", "stride/stack"] {
        let memory = Memory::new();
        let mut learner = remembered(place, Language::English, &memory);
        for _ in 0..3 {
            answer_wrongly(&mut learner);
            let known =
                quiz(&learner).recognised().unwrap_or_else(|| panic!("{place}: nothing is recognised"));
            assert_eq!(stage(&learner), Stage::Again, "{place}");
            assert!(!learner.lesson().state().done && learner.reads("step-wrong"), "{place}");
            let before = learner.screen();
            learner.press("x");
            match learner.app().screen() {
                Screen::Aside { misconception, .. } => {
                    assert_eq!(misconception.map(|known| known.id), Some(known.id), "{place}");
                }
                other => panic!("{place}: x opens {other:?}"),
            }
            learner.press("Esc");
            assert_eq!(learner.screen(), before, "{place}");
            // Nothing typed is no answer, and no way on.
            learner.press("Enter");
            assert_eq!(stage(&learner), Stage::Again, "{place}");
            assert!(learner.reads("app-quiz-empty"), "{place}");
        }
        answer_rightly(&mut learner);
        assert!(learner.reads("step-right"), "{place}");
        let answers = memory.answers();
        assert_eq!((answers.len(), answers[0].outcome), (1, Outcome::Helped), "{place}");
        assert!(answers[0].misconception.is_some(), "{place}");
        let (lesson, step) = place.split_once('/').unwrap();
        let record = learner.app().progress().of(lesson, step);
        assert_eq!((record.first_try, record.tries, record.done), (Some(false), 3, false), "{place}");
    }
}

#[test]
fn an_x_belongs_to_the_answer_once_that_is_begun() {
    let mut learner = Learner::at("padding/same", Language::English);
    answer_wrongly(&mut learner);
    learner.press("3 x 3");
    assert_eq!(quiz(&learner).typed, "3x3");
}

#[test]
fn of_two_choices_the_wrong_one_ends_the_step_and_is_remembered() {
    let mut learner = Learner::at("window/check", Language::English);
    answer_rightly(&mut learner);
    learner.press("Enter");
    answer_rightly(&mut learner);
    learner.press("Enter");
    answer_wrongly(&mut learner);
    assert!(learner.lesson().state().done && learner.reads("step-wrong"));
    let record = learner.app().progress().of("window", "check");
    assert_eq!((record.done, record.shown, record.first_try, record.tries), (true, false, Some(false), 1));
}

#[test]
fn a_half_typed_answer_is_there_after_leaving_the_step_the_lesson_and_the_language() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = remembered("convolution/sharing", language, &memory);
        learner.press("1 2");
        let screen = below(&learner);
        for detour in ["Esc Enter", "[ ]", "] [", "F3 F3", "F1 Down Esc", "F2 Down Esc", "Tab Esc", "Ctrl-L"]
        {
            learner.press(detour);
            assert_eq!(below(&learner), screen, "lost on the detour {detour}");
            assert_eq!(quiz(&learner).typed, "12", "{detour}");
        }
        // What is done in the lab beside it is no answer to it.
        learner.press("Tab Tab 7 Enter");
        assert_eq!(learner.lab().text(Grid::Input).chars().next(), Some('7'));
        learner.press("8 Esc");
        assert_eq!(learner.lesson().state().focus, Focus::Lab, "Esc gives up the cell first");
        learner.press("Enter");
        assert_eq!((quiz(&learner).typed.as_str(), learner.lesson().state().focus), ("12", Focus::Words));
        assert_eq!(memory.answers(), []);
    }
}

#[test]
fn ticks_and_what_was_answered_stay_too() {
    let memory = Memory::new();
    let mut learner = remembered("pooling/no-weights", Language::Korean, &memory);
    learner.press("a c");
    let ticks = quiz(&learner).ticks.clone();
    learner.press("q Enter [ ] F3 F3");
    assert_eq!(quiz(&learner).ticks, ticks);
    assert_eq!(ticks.iter().filter(|ticked| **ticked).count(), 2);
    (0..5).for_each(|_| drop(learner.press("Up")));
    learner.press("Space Down Down Space Up Up Up");
    answer_rightly(&mut learner);
    let answered = below(&learner);
    learner.press("[ ]");
    assert_eq!(below(&learner), answered);
}

#[test]
fn the_clock_stands_while_the_step_is_left() {
    let memory = Memory::new();
    let mut learner = remembered("stride/stack", Language::English, &memory);
    memory.wait(5);
    for way in ["[ ]", "Esc Enter"] {
        let (out, back) = way.split_once(' ').unwrap();
        learner.press(out);
        memory.wait(3600);
        learner.press(back);
        memory.wait(5);
    }
    answer_rightly(&mut learner);
    let answer = &memory.answers()[0];
    assert_eq!((answer.took, answer.late), (15_000, false));
}

#[test]
fn fixed_numbers_are_the_same_for_everybody_and_others_are_not() {
    let asked = |seconds: i64| {
        let memory = Memory::new();
        memory.wait(seconds);
        let mut learner = Learner::remembered_at("window/check", Language::English, &memory);
        let first = question(&learner).seed;
        answer_rightly(&mut learner);
        learner.press("Enter");
        let second = question(&learner);
        (first, second.seed, second.item.values)
    };
    let (one, other) = (asked(10), asked(20));
    assert_eq!((one.1, &one.2), (7, &other.2), "the teacher fixed these numbers");
    assert_eq!(other.1, 7);
    assert_ne!(one.0, other.0, "these are new each time");
}

#[test]
fn to_begin_again_draws_new_numbers_where_none_are_fixed() {
    let memory = Memory::new();
    let mut learner = Learner::remembered_at("window/check", Language::English, &memory);
    let begin_again = |learner: &mut Learner| {
        learner.press("Tab Z");
        question(learner).seed
    };
    let mut seeds = vec![question(&learner).seed];
    seeds.push(begin_again(&mut learner));
    answer_rightly(&mut learner);
    learner.press("Enter");
    assert_eq!(question(&learner).seed, 7);
    seeds.push(begin_again(&mut learner));
    answer_rightly(&mut learner);
    let distinct: std::collections::HashSet<u64> = seeds.iter().copied().collect();
    assert_eq!(distinct.len(), seeds.len(), "the same numbers again: {seeds:?}");
    // Even where no time has passed, no answer takes the place of another.
    assert_eq!(memory.answers().len(), 2, "{:?}", memory.answers());
}

#[test]
fn an_answer_that_was_shown_is_remembered_as_shown() {
    for language in LANGUAGES {
        for place in checks() {
            let memory = Memory::new();
            let mut learner = remembered(&place, language, &memory);
            let (lesson, step) = place.split_once('/').unwrap();
            for number in 1..=count(&learner) {
                assert!(!learner.lesson().state().done, "{place}");
                learner.press("!");
                assert_eq!(stage(&learner), Stage::Done, "{place}");
                let record = learner.app().progress().of(lesson, step);
                let is_last = number == count(&learner);
                assert_eq!((record.done, record.shown, record.first_try), (is_last, true, None), "{place}");
                if !is_last {
                    learner.press("Enter");
                }
            }
            assert!(learner.reads("step-shown"), "{place}");
            let answers = memory.answers();
            assert!(answers.iter().all(|answer| answer.outcome == Outcome::Skipped), "{place}");
            learner.press("Enter");
            assert_ne!(learner.step(), step, "{place}: Enter does not go on");
        }
    }
}

#[test]
fn one_that_was_shown_among_several_is_remembered_too() {
    let mut learner = Learner::at("convolution/sharing", Language::English);
    learner.press("! Enter");
    answer_rightly(&mut learner);
    let record = learner.app().progress().of("convolution", "sharing");
    assert_eq!((record.done, record.shown, record.first_try), (true, true, None));
}

#[test]
fn nothing_tells_the_solution_before_there_was_an_answer() {
    for language in LANGUAGES {
        for place in checks() {
            for keys in ["", "F6", "Tab", "Tab Tab Right", "Tab o", "Enter", "Tab v", "F3 F3"] {
                let mut learner = Learner::at(&place, language).on((100, 90));
                for number in 1..=count(&learner) {
                    let solution = words(&question(&learner).say("-solution", learner.app().texts()));
                    learner.press(keys);
                    let seen = words(&learner.screen()).contains(&solution);
                    assert!(!seen, "{place}: question {number} is given away by `{keys}`");
                    learner.press("!");
                    let screen = words(&learner.screen());
                    assert!(screen.contains(&solution), "{place}: {solution}");
                    if learner.lesson().state().focus == Focus::Lab {
                        learner.press("Esc");
                    }
                    learner.press("Enter");
                }
            }
        }
    }
}

#[test]
fn hints_are_those_of_the_family_and_more_than_one_counts_as_help() {
    let memory = Memory::new();
    let mut learner = remembered("convolution/sharing", Language::Korean, &memory);
    for tail in ["-kind", "-formula", "-numbers"] {
        let hint = words(&question(&learner).say(tail, learner.app().texts()));
        assert!(!words(&learner.screen()).contains(&hint), "{tail} is open already");
        learner.press("?");
        assert!(words(&learner.screen()).contains(&hint), "{tail}: {}", learner.screen());
    }
    answer_rightly(&mut learner);
    assert_eq!((memory.answers()[0].outcome, memory.answers()[0].hints), (Outcome::Helped, 3));
}

#[test]
fn the_numbers_of_a_question_open_in_a_lab_once_it_is_answered() {
    let mut learner = Learner::at("padding/same", Language::English);
    let experiment = question(&learner).item.experiment.unwrap();
    answer_rightly(&mut learner);
    let answered = learner.screen();
    learner.press("o");
    assert!(matches!(learner.app().screen(), Screen::Aside { .. }));
    assert_eq!(learner.lab().experiment(), &experiment);
    learner.press("Esc");
    assert_eq!(learner.screen(), answered);
}

#[test]
fn who_is_taught_here_is_not_sent_here_and_otherwise_the_question_waits() {
    let mut learner = Learner::at("convolution/sharing", Language::English);
    learner.press("! l");
    assert_eq!(learner.step(), "sharing");
    assert!(learner.reads("ready-taught"), "{}", learner.screen());
    learner.press("Enter ! l");
    assert_eq!(learner.step(), "alone", "one cell by hand is taught there");
    let waits = learner.app().texts().with("app-quiz-waits", &[("step", "9")]);
    assert_eq!(learner.app().message(), Some(waits.as_str()));
    learner.press("] ] ] ] ]");
    assert_eq!((learner.step().as_str(), stage(&learner)), ("sharing", Stage::Done));
}

#[test]
fn a_slip_can_be_taken_back_and_the_step_asks_again() {
    let memory = Memory::new();
    let mut learner = remembered("pooling/no-weights", Language::English, &memory);
    learner.press("! Enter !");
    assert!(learner.lesson().state().done);
    learner.press("u");
    assert!(!learner.lesson().state().done && stage(&learner) == Stage::Open);
    answer_rightly(&mut learner);
    assert!(learner.lesson().state().done);
    let outcomes: Vec<Outcome> = memory.answers().iter().map(|answer| answer.outcome).collect();
    assert_eq!(outcomes, [Outcome::Skipped, Outcome::Helped], "its solution was seen");
    assert!(learner.app().progress().of("pooling", "no-weights").shown, "that it was shown is forgotten");
}

#[test]
fn a_step_that_was_done_on_another_day_asks_when_it_is_begun_again() {
    let memory = Memory::new();
    let mut learner = remembered("stride/stack", Language::English, &memory);
    learner.work_out();
    drop(learner);
    memory.wait(86_400);
    let mut learner = remembered("stride/stack", Language::English, &memory);
    assert!(learner.lesson().state().done && learner.lesson().quiz().is_none());
    let sentence = learner.app().texts().with("step-asked-before", &[("key", "Z")]);
    assert!(learner.screen().contains(&sentence), "{}", learner.screen());
    learner.press("Z");
    learner.work_out();
    assert_eq!(memory.answers().len(), 6, "an answer takes the place of an older one");
}

#[test]
fn the_question_is_read_as_a_whole_on_a_usual_screen_and_scrolls_on_a_small_one() {
    for language in LANGUAGES {
        for place in checks() {
            for size in [(80, 24), (60, 20)] {
                let mut learner = Learner::at(&place, language).on(size);
                for number in 1..=count(&learner) {
                    answer_wrongly(&mut learner);
                    let screen = learner.screen();
                    let again = learner.app().texts().get("app-quiz-again-once");
                    let said = learner.reads("step-wrong") && words(&screen).contains(&again);
                    assert!(said, "{place} at {size:?}: what is said is out of sight\n{screen}");
                    // Scrolled up to the first line, and typing brings it back.
                    (0..20).for_each(|_| drop(learner.press("PgUp")));
                    let texts = learner.app().texts();
                    let first = learner.lesson().words(texts.language()).unwrap().body.lines(size.0.into());
                    let first = convtutor::lesson::plain(&first[0]);
                    assert!(learner.screen().contains(first.trim()), "{place} at {size:?}: {first}");
                    (0..20).for_each(|_| drop(learner.press("PgDn")));
                    learner.press("!");
                    if number < count(&learner) {
                        learner.press("Enter");
                    }
                }
            }
        }
    }
}

#[test]
fn a_check_that_was_left_half_way_goes_on_after_a_restart_with_the_first_question_that_is_open() {
    for language in LANGUAGES {
        for place in checks() {
            let memory = Memory::new();
            let mut learner = remembered(&place, language, &memory);
            let all = count(&learner);
            for answered in 0..all {
                assert_eq!(quiz(&learner).session.current().unwrap().number, answered + 1, "{place}");
                answer_rightly(&mut learner);
                memory.wait(60);
                // Elsewhere in the lesson, and away.
                learner.press("[");
                learner = remembered(&place, language, &memory);
            }
            assert!(
                learner.app().progress().of(place.split_once('/').unwrap().0, &learner.step()).done,
                "{place}"
            );
            learner.press("Z");
            assert_eq!(quiz(&learner).session.current().unwrap().number, 1, "{place}: begun again");
            assert_eq!(memory.answers().len(), all, "{place}");
        }
    }
}

#[test]
fn an_answer_that_was_taken_back_in_a_lesson_is_asked_for_after_a_restart() {
    let memory = Memory::new();
    let mut learner = remembered("pooling/no-weights", Language::English, &memory);
    learner.press("! u");
    let learner = remembered("pooling/no-weights", Language::English, &memory);
    assert_eq!(quiz(&learner).session.current().unwrap().number, 1);
    assert_eq!(Past::of(&memory.answers()), Past::default());
}
