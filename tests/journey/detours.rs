//! What happens off the straight way: wrong answers, hints, answers shown, leaving, another language.

use std::path::Path;

use convtutor::app::{Effect, Event, Focus, Reply, Screen};
use convtutor::lab::value::exact;
use convtutor::lab::{Experiment, Grid, Target};
use convtutor::lesson::{Course, Kind, Question, Step};
use convtutor::misconception::{Answer, Case, MISCONCEPTIONS, Typed, is_right, recognise};
use convtutor::text::{LANGUAGES, Language};

use super::learner::{Learner, written};

/// All steps of the course and of a teacher's lesson, as `lesson/step`.
fn steps() -> Vec<(String, Step)> {
    let courses = [Course::built_in(), Course::read(Path::new("tests/lessons/good")).unwrap()];
    let lessons = courses.iter().flat_map(Course::lessons).map(|entry| entry.open().unwrap());
    lessons
        .flat_map(|lesson| {
            let of = |step: &Step| (format!("{}/{}", lesson.id, step.id), step.clone());
            lesson.steps.iter().map(of).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether the step draws from the quiz: tests/journey/check.rs goes there.
fn is_check(step: &Step) -> bool {
    matches!(step.kind, Kind::Check(_))
}

/// The first step of the course of a kind.
fn first(is_meant: impl Fn(&Kind) -> bool) -> String {
    steps().into_iter().find(|(_, step)| is_meant(&step.kind)).unwrap().0
}

/// What a believer types for a prediction, value by value; `None` where nobody could type it.
fn believed(answer: &Answer, target: Target) -> Option<Vec<String>> {
    let number = |value: f64| Some(exact(value)).filter(|text| !text.starts_with('~'));
    match (answer, target) {
        (Answer::Size(size), Target::Size) => Some(size.iter().map(ToString::to_string).collect()),
        (Answer::Fraction(size), Target::Size) => size.iter().map(|value| number(*value)).collect(),
        (Answer::Refused, Target::Size) => Some(vec!["0".to_owned(), "0".to_owned()]),
        (Answer::Number(value), Target::Coverage(_)) => Some(vec![number(*value)?]),
        (Answer::Grid(grid), Target::Cell(cell)) => Some(vec![number(*grid.get(cell)?)?]),
        (Answer::Grid(grid), Target::Row(row)) if row < grid.nrows() => {
            grid.row(row).iter().map(|value| number(*value)).collect()
        }
        (Answer::Grid(grid), Target::Output) => grid.iter().map(|value| number(*value)).collect(),
        _ => None,
    }
}

/// Each prediction of the course with what each believer types there.
fn wrong_predictions() -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = vec![];
    for (place, step) in steps() {
        let Kind::Predict(predict) = step.kind else { continue };
        let learner = Learner::at(&place, Language::English);
        let prediction = learner.lab().prediction().unwrap();
        let case = Case::of(learner.lab().experiment(), predict.target);
        for form in MISCONCEPTIONS.iter().flat_map(|known| known.forms) {
            let Some(answer) = form.answer(&case) else { continue };
            let Some(values) = believed(&answer, predict.target) else { continue };
            let wrong = values.len() == prediction.typed.len() && !is_right(&case, &Typed::from(answer));
            if wrong && !found.contains(&(place.clone(), values.clone())) {
                found.push((place.clone(), values));
            }
        }
    }
    found
}

#[test]
fn a_misconception_behind_a_prediction_is_named_and_its_example_opens_and_closes() {
    let wrong = wrong_predictions();
    assert!(wrong.len() > 20, "the course asks too little: {wrong:?}");
    for (place, values) in wrong {
        let mut learner = Learner::at(&place, Language::English);
        let case = Case::of(learner.lab().experiment(), learner.lab().prediction().unwrap().target);
        learner.predict(&values);
        let typed = Typed::of(learner.lab().prediction().unwrap()).unwrap();
        let expected = recognise(&case, &typed).map(|known| known.id);
        let recognised = learner.lesson().recognised().map(|known| known.id);
        assert_eq!(recognised, expected, "{place}: {values:?}");
        let Some(id) = recognised else { continue };
        assert!(learner.reads("step-wrong"), "{place}");

        let before = learner.screen();
        learner.press("x");
        match learner.app().screen() {
            Screen::Aside { misconception, .. } => assert_eq!(misconception.map(|known| known.id), Some(id)),
            other => panic!("{place}: {other:?}"),
        }
        assert_ne!(learner.screen(), before);
        // It can be played with, and is gone with one key.
        learner.press("Tab s Esc");
        assert_eq!(learner.screen(), before, "{place}: something is lost behind the example of {id}");
        // What was predicted is compared: the step is done, and not at the first try.
        let (lesson, step) = place.split_once('/').unwrap();
        let record = learner.app().progress().of(lesson, step);
        assert_eq!((record.done, record.first_try), (true, Some(false)), "{place}");
    }
}

#[test]
fn a_misconception_behind_a_chosen_or_typed_answer_is_named_too() {
    let mut met = 0;
    for (place, step) in steps() {
        let Kind::Question(question) = step.kind else { continue };
        let mut wrong = vec![];
        match question {
            Question::Choices(choices) => {
                for (number, choice) in choices.iter().enumerate() {
                    let id = choice.misconception.map(|known| known.id);
                    wrong.extend(id.map(|id| ((number + 1).to_string(), id)));
                }
            }
            Question::Typed(case) => {
                for known in MISCONCEPTIONS {
                    let Some(answer) = known.believe(&case) else { continue };
                    let typed = Typed::from(answer.clone());
                    if let Some(first) = recognise(&case, &typed) {
                        wrong.push((written(&answer), first.id));
                    }
                }
            }
        }
        for (answer, id) in wrong {
            met += 1;
            let mut learner = Learner::at(&place, Language::Korean);
            learner.type_in(&answer);
            learner.press("Enter");
            assert_eq!(learner.lesson().recognised().map(|known| known.id), Some(id), "{place}: {answer}");
            assert!(!learner.lesson().state().done, "{place}: a wrong answer ends the question");
            let before = learner.screen();
            learner.press("x");
            assert!(matches!(learner.app().screen(), Screen::Aside { .. }), "{place}: x opens nothing");
            learner.press("Esc");
            assert_eq!(learner.screen(), before, "{place}");
        }
    }
    assert!(met > 3, "the lessons ask too little: {met}");
}

#[test]
fn an_answer_that_was_shown_is_remembered_as_shown() {
    for (place, step) in steps().into_iter().filter(|(_, step)| !is_check(step)) {
        let mut learner = Learner::at(&place, Language::English);
        learner.press("!");
        let (lesson, id) = place.split_once('/').unwrap();
        let record = learner.app().progress().of(lesson, id);
        let is_read = matches!(step.kind, Kind::Read);
        assert_eq!((record.done, record.shown, record.first_try), (true, !is_read, None), "{place}");
        if !is_read {
            assert!(learner.reads("step-shown"), "{place}");
            assert!(matches!(learner.lesson().state().reply, Some(Reply::Shown)), "{place}");
        }
        learner.press("Enter");
        assert!(learner.app().screens().len() == 1 || learner.step() != id, "{place}: Enter does not go on");
    }
}

#[test]
fn what_was_half_typed_is_there_after_leaving_the_lesson_the_step_and_the_language() {
    let places = [
        (first(|kind| matches!(kind, Kind::Predict(_))), "1 2"),
        ("window/stack".to_owned(), "1 2"),
        (first(|kind| matches!(kind, Kind::Question(Question::Choices(_)))), "Down"),
        (first(|kind| matches!(kind, Kind::Task(_))), "Tab 4 Enter Right - 1 /"),
        ("pooling/limit".to_owned(), "p p"),
    ];
    for (place, keys) in places {
        let mut learner = Learner::at(&place, Language::English);
        learner.press(keys);
        // The first line counts the steps that are done, and to read one is to do it.
        let below = |learner: &Learner| learner.screen().split_once('\n').unwrap().1.to_owned();
        let screen = below(&learner);
        let aside = if learner.lesson().step_number() > 0 { "[ ]" } else { "] [" };
        for detour in ["q Enter", aside, "F3 F3", "F1 Down Esc", "F2 Down Esc", "Ctrl-L"] {
            learner.press(detour);
            assert_eq!(below(&learner), screen, "{place}: lost on the detour {detour}");
        }
    }
}

#[test]
fn the_free_lab_is_found_as_it_was_left() {
    let mut learner = Learner::at("home", Language::English);
    learner.press("L Tab 7 Enter s Right");
    let screen = learner.screen();
    learner.press("q L");
    assert_eq!(learner.screen(), screen);
    // From the list as well as by its key.
    learner.press("q End Up Enter");
    assert_eq!(learner.screen(), screen);
}

#[test]
fn another_language_in_the_middle_of_a_step_keeps_everything_but_the_words() {
    for (place, _) in steps() {
        let mut learner = Learner::at(&place, Language::English);
        learner.work_out();
        let english = learner.screen();
        learner.press("F3");
        assert_eq!(learner.app().settings().language, Language::Korean);
        assert_ne!(learner.screen(), english, "{place}: the words stay English");
        (1..LANGUAGES.len()).for_each(|_| drop(learner.press("F3")));
        assert_eq!(learner.screen(), english, "{place}: something is lost");
    }
}

#[test]
fn hints_open_one_by_one_and_a_further_one_says_why_not() {
    for (place, step) in steps() {
        let mut learner = Learner::at(&place, Language::English);
        if matches!(step.kind, Kind::Read) || is_check(&step) {
            continue;
        }
        let hints = learner.lesson().words(Language::English).unwrap().hints.len();
        for open in 1..=hints {
            learner.press("H");
            assert_eq!(learner.lesson().state().hints, open, "{place}");
            assert_eq!(learner.app().message(), None, "{place}");
        }
        learner.press("H");
        assert_eq!(learner.lesson().state().hints, hints, "{place}");
        assert_eq!(learner.app().message(), Some(&*learner.app().texts().get("ready-hint")), "{place}");
    }
}

#[test]
fn the_hint_that_was_asked_for_last_can_be_read() {
    for language in [Language::English, Language::Korean] {
        for (place, _) in steps() {
            let mut learner = Learner::at(&place, language);
            let hints = learner.lesson().words(language).unwrap().hints.clone();
            for hint in hints {
                learner.press("H");
                let lines = hint.lines(78);
                let end = convtutor::lesson::plain(lines.last().unwrap());
                assert!(learner.screen().contains(end.trim()), "{place}: `{end}` is out of sight");
            }
        }
    }
}

#[test]
fn a_step_can_be_begun_again_as_the_lesson_set_it_up() {
    // One without a lab of its own goes on with what was made of the one before.
    let is_set_up = |step: &Step| step.scene.is_some() && !is_check(step);
    for (place, _) in steps().into_iter().filter(|(_, step)| is_set_up(step)) {
        let mut learner = Learner::at(&place, Language::English);
        let untouched = learner.screen();
        learner.press("H");
        learner.work_out();
        learner.press("Z");
        let done = learner.app().progress().of(place.split_once('/').unwrap().0, &learner.step()).done;
        assert!(done, "{place}: to begin again takes back what was done");
        let below = |screen: &str| screen.split_once('\n').unwrap().1.to_owned();
        assert_eq!(below(&learner.screen()), below(&untouched), "{place}");
    }
}

#[test]
fn a_lesson_that_was_left_goes_on_at_the_first_step_that_is_not_done() {
    let mut learner = Learner::at("home", Language::English);
    learner.press("Enter");
    learner.work_out();
    learner.press("Enter");
    let step = learner.step();
    learner.press("q q");
    let mut learner = Learner::at("home", Language::English);
    learner.press("Enter");
    assert_ne!(learner.step(), step, "nothing is remembered between two programs yet");
}

#[test]
fn a_question_lets_its_lab_be_played_with_and_takes_the_keys_back() {
    for (place, step) in steps() {
        if !matches!(step.kind, Kind::Question(_)) {
            continue;
        }
        let mut learner = Learner::at(&place, Language::English);
        learner.press("Tab");
        assert_eq!(learner.lesson().state().focus, Focus::Lab, "{place}");
        learner.press("Tab Right Esc");
        assert_eq!(learner.lesson().state().focus, Focus::Words, "{place}");
        assert!(!learner.lesson().state().done, "{place}");
        learner.work_out();
        assert!(learner.lesson().state().done, "{place}");
    }
}

#[test]
fn the_filter_that_is_silent_on_flat_ground_can_be_taken_from_the_gallery() {
    let mut learner = Learner::at("filter/silent", Language::English);
    let row = convtutor::lab::gallery::FILTERS.iter().position(|preset| preset.id == "laplacian").unwrap();
    learner.press("f");
    (0..row).for_each(|_| drop(learner.press("Down")));
    learner.press("Enter");
    assert!(learner.lesson().state().done);
}

#[test]
fn a_matrix_can_be_pasted_into_the_lab_and_into_a_prediction() {
    let mut learner = Learner::at("lab", Language::English);
    learner.press("Tab");
    assert_eq!(learner.lab().focus(), Grid::Input);
    learner.happens(Event::Paste("1, 2, 3\n4 5 6\n".to_owned()));
    let Experiment { input, .. } = learner.lab().experiment();
    assert_eq!(input, ndarray::array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let mut learner = Learner::at("pooling/largest", Language::English);
    learner.happens(Event::Paste("9 7\n8 6".to_owned()));
    learner.press("Enter");
    assert!(learner.reads("step-right"));
}

#[test]
fn what_was_said_about_a_bad_paste_is_gone_after_a_good_one_and_after_a_click() {
    let click = Event::Point { column: 1, row: 2 };
    for next in [Event::Paste("1 2 3\n4 5 6\n7 8 9".to_owned()), click, Event::Scroll { down: true }] {
        let mut learner = Learner::at("lab", Language::English);
        learner.press("Tab");
        learner.screen();
        learner.happens(Event::Paste("a b".to_owned()));
        assert!(learner.app().message().is_some());
        learner.happens(Event::Tick);
        assert!(learner.app().message().is_some(), "gone before it could be read");
        learner.happens(next.clone());
        assert_eq!(learner.app().message(), None, "{next:?}");
    }
}

#[test]
fn a_single_window_and_a_single_cell_are_spoken_of_as_one() {
    let mut learner = Learner::at("padding/coverage", Language::English);
    learner.press("9 Enter");
    assert!(learner.screen().contains("1 window sees input[0,0]"), "the window of the corner");
    let mut learner = Learner::at("lab", Language::English);
    learner.happens(Event::Paste("1 2 3\n4 5 6\n7 8 9".to_owned()));
    learner.press("Tab");
    learner.happens(Event::Paste("1 2 3\n4 5 6\n7 8 9".to_owned()));
    learner.press("Tab");
    assert!(learner.screen().contains("meets 1 input cell in all"), "what a weight meets in a single window");
}

#[test]
fn a_cell_half_typed_beside_a_compared_prediction_can_be_given_up() {
    let mut learner = Learner::at("lab", Language::English);
    learner.press("g Enter 3 Enter 4 Enter Tab -");
    assert!(learner.lab().editing().is_some());
    learner.press("Esc");
    assert!(learner.lab().editing().is_none(), "Esc gives up what was typed");
    assert!(learner.lab().prediction().is_some(), "and nothing else");
}

#[test]
fn leaving_the_program_takes_a_step_at_a_time_and_asks_nothing_of_a_learner_in_a_hurry() {
    let mut learner = Learner::at(&first(|kind| matches!(kind, Kind::Task(_))), Language::English);
    assert_eq!(learner.press("q"), []);
    assert!(matches!(learner.app().screen(), Screen::Home { .. }));
    assert_eq!(learner.press("q"), [Effect::Quit]);
    let mut learner = Learner::at("lab", Language::English);
    assert_eq!(learner.press("g Enter Ctrl-C"), [Effect::Quit]);
}

#[test]
fn on_a_small_screen_what_is_typed_is_seen_and_then_what_is_said_about_it() {
    for (place, step) in steps() {
        let is_done_in_the_lab = matches!(step.kind, Kind::Predict(_) | Kind::Task(_));
        for language in [Language::English, Language::Korean] {
            let mut learner = Learner::at(&place, language).on((60, 20));
            if is_done_in_the_lab {
                learner.press("7");
                let typed =
                    ["[7_]", "[7]", "[  7]", "[ 7]"].iter().any(|typed| learner.screen().contains(typed));
                assert!(typed || learner.app().message().is_some(), "{place}: what is typed is out of sight");
                learner.press("Backspace");
            }
            learner.work_out();
            let is_read = matches!(step.kind, Kind::Read);
            assert!(is_read || learner.reads("step-right"), "{place}: it does not say that this is right");
        }
    }
}

#[test]
fn a_number_is_seen_whole_while_it_is_typed_into_a_narrow_column() {
    for place in ["filter/find", "filter/negative"] {
        let mut learner = Learner::at(place, Language::English);
        learner.type_in("-13/7");
        assert!(learner.screen().contains("[-13/7]"), "{place}");
    }
}

#[test]
fn a_wrong_prediction_in_the_free_lab_is_named_too() {
    let mut learner = Learner::at("lab", Language::English);
    learner.press("g Enter 2 Enter 2 Enter");
    let prediction = learner.lab().prediction().expect("a compared prediction");
    assert!(!prediction.is_open() && !prediction.is_right(), "{prediction:?}");
    let said = learner.app().message().unwrap_or_default().to_owned();
    assert!(said.contains("2 + 1 = 3"), "{said}");
}

/// Presses a key a few times on each picture that follows, as somebody who holds it down.
fn hold(learner: &mut Learner, key: &str) -> String {
    (0..40).for_each(|_| {
        learner.screen();
        learner.press(key);
    });
    learner.screen()
}

#[test]
fn one_key_comes_back_from_the_end_of_words_however_long_the_other_was_held() {
    let small = (60, 20);
    let places: [(&str, &str, [&str; 2]); 4] = [
        ("home", "p End Up Enter End Enter ? ? ? ?", ["PgDn", "PgUp"]),
        ("convolution/sharing", "? ? ? ?", ["PgDn", "PgUp"]),
        ("lab", "?", ["Down", "Up"]),
        ("lab", "? End", ["Down", "Up"]),
    ];
    for language in [Language::English, Language::Korean] {
        for (place, keys, [down, up]) in places {
            let mut learner = Learner::at(place, language).on(small);
            learner.press(keys);
            for (held, back) in [(down, up), (up, down)] {
                let end = hold(&mut learner, held);
                learner.press(back);
                assert_ne!(learner.screen(), end, "{back} does nothing at the end of {place}: {end}");
                learner.press(held);
                assert_eq!(learner.screen(), end, "{place}");
            }
        }
    }
}
