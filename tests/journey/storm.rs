//! Keys without sense, pastes, clicks and ticks in any order: the program never falls over.

use convtutor::app::{BINDINGS, Effect, Event, Key, KeyCode};
use convtutor::lab::{Experiment, Grid};
use convtutor::lesson::Course;
use convtutor::text::Language;
use proptest::prelude::*;
use proptest::sample::select;

use super::learner::Learner;
use super::memory::Memory;

/// What happens next, and on which screen the learner looks at it.
#[derive(Debug, Clone)]
struct Moment {
    event: Event,
    size: (u16, u16),
}

/// Every place to begin: home, the lab, and each lesson.
fn places() -> Vec<String> {
    let course = Course::built_in();
    let lessons = course.lessons().iter();
    let first = lessons.map(|entry| format!("{}/{}", entry.id, entry.step_ids().next().unwrap()));
    let others =
        ["home", "lab", "quiz", "mock", "drill", "stride/stack", "pooling/no-weights", "window/check"];
    let others = others.map(str::to_owned);
    others.into_iter().chain(first).collect()
}

/// The program at a place, or in the middle of a quiz.
fn begun(place: &str, language: Language) -> Learner {
    let keys = match place {
        "quiz" => "p Down Enter",
        "mock" => "p Down Down Down Enter",
        "drill" => "p End Up Enter End",
        _ => return Learner::at(place, language),
    };
    let mut learner = Learner::remembered(language, &Memory::new());
    learner.press(keys);
    learner
}

/// The keys of the table, those of the program's end aside: they have a test of their own.
fn known_key() -> impl Strategy<Value = Key> {
    let ends = |key: &Key| {
        *key == Key::char('q') || key.control && "clz".chars().any(|end| *key == Key::control(end))
    };
    let keys = BINDINGS.iter().flat_map(|binding| binding.keys).copied().filter(move |key| !ends(key));
    select(keys.collect::<Vec<_>>())
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        30 => known_key(),
        8 => "[0-9./-]".prop_map(|text| Key::char(text.chars().next().unwrap())),
        2 => any::<char>().prop_map(Key::char),
        1 => select(vec!['ㅂ', 'ㅌ', '３', '−', '가', '\u{301}', '👩']).prop_map(Key::char),
        2 => Just(Key::char('q')),
        1 => (1..=12u8).prop_map(|number| Key::plain(KeyCode::Function(number))),
        1 => any::<char>().prop_map(Key::control),
    ]
}

fn pasted() -> impl Strategy<Value = String> {
    let matrix = |rows: usize, columns: usize| vec!["1 ".repeat(columns); rows].join("\n");
    prop_oneof![
        4 => (1..8usize, 1..8usize).prop_map(move |(rows, columns)| matrix(rows, columns)),
        1 => Just(matrix(40, 40)),
        1 => Just("9".repeat(100_000)),
        1 => Just("1/9\t-2.5\n".repeat(5_000)),
        2 => ".*",
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        40 => any_key().prop_map(Event::Key),
        2 => pasted().prop_map(Event::Paste),
        4 => (0..130u16, 0..45u16).prop_map(|(column, row)| Event::Point { column, row }),
        2 => any::<bool>().prop_map(|down| Event::Scroll { down }),
        3 => Just(Event::Tick),
        1 => Just(Event::Resize),
    ]
}

fn moment() -> impl Strategy<Value = Moment> {
    let size = prop_oneof![4 => (60..130u16, 20..45u16), 1 => (0..70u16, 0..25u16)];
    (event(), size).prop_map(|(event, size)| Moment { event, size })
}

/// Sizes stay what a lab can show, and no number is beyond counting.
fn is_legal(experiment: &Experiment) -> bool {
    let (rows, columns) = experiment.input.dim();
    let [filter_rows, filter_columns] = experiment.kernel();
    let values = experiment.input.iter().chain(&experiment.filter);
    (1..=Experiment::MOST_INPUT).contains(&rows)
        && (1..=Experiment::MOST_INPUT).contains(&columns)
        && (1..=Experiment::MOST_FILTER).contains(&filter_rows)
        && (1..=Experiment::MOST_FILTER).contains(&filter_columns)
        && values.into_iter().all(|value| value.is_finite())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_storm_of_keys_brings_the_program_down_or_locks_the_learner_in(
        place in select(places()),
        is_korean in any::<bool>(),
        moments in prop::collection::vec(moment(), 1..160),
    ) {
        let language = if is_korean { Language::Korean } else { Language::English };
        let mut learner = begun(&place, language);
        for (number, moment) in moments.into_iter().enumerate() {
            if number % 4 == 0 {
                learner = learner.on(moment.size);
                learner.screen();
            }
            learner.happens(moment.event);
            if let Some(bench) = learner.app().bench() {
                prop_assert!(is_legal(bench.lab.experiment()));
            }
        }
        // A number that is half typed may need an Esc; then q leads out, screen by screen.
        let quits = (0..20).any(|_| learner.press("Esc q").contains(&Effect::Quit));
        prop_assert!(quits, "no way out of {:?}", learner.app().screens());
    }

    #[test]
    fn whatever_was_done_to_a_lab_can_be_undone_to_its_beginning(
        keys in prop::collection::vec(any_key(), 1..80),
    ) {
        let mut learner = Learner::at("lab", Language::English);
        let begun = learner.lab().experiment().clone();
        for key in keys {
            learner.happens(Event::Key(key));
        }
        learner.press("Esc Esc Esc Esc ! Esc");
        for _ in 0..200 {
            learner.press("u");
        }
        prop_assert_eq!(learner.lab().experiment(), &begun);
    }
}

#[test]
fn a_huge_paste_is_refused_in_a_sentence_and_changes_nothing() {
    let huge = "1 2 3\n".repeat(500_000);
    for place in ["lab", "convolution/map", "convolution/sharing", "convolution/shift", "home"] {
        let mut learner = Learner::at(place, Language::English);
        learner.press("Tab");
        let grid = learner.app().bench().map(|bench| bench.lab.size(Grid::Input));
        learner.happens(Event::Paste(huge.clone()));
        assert_eq!(learner.app().bench().map(|bench| bench.lab.size(Grid::Input)), grid, "{place}");
        learner.screen();
    }
}
