//! Every screen at every size: never a panic, never a word outside, nothing torn.

use std::collections::HashSet;
use std::rc::Rc;

use unicode_width::UnicodeWidthStr;

use super::{drawn, rows};
use crate::app::tests::{SITUATIONS, app_at, press};
use crate::app::{App, Colours, Settings, Start, Theme, explain};
use crate::lab::Experiment;
use crate::lesson::Course;
use crate::misconception::{Case, Geometry};
use crate::quiz::{FAMILIES, Question};
use crate::text::{Language, Texts};

const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

/// Every situation in every language.
fn apps() -> impl Iterator<Item = (&'static str, App)> {
    SITUATIONS
        .iter()
        .flat_map(|situation| LANGUAGES.map(|language| (situation.name, situation.app(language))))
}

#[test]
fn no_terminal_is_too_small_to_be_drawn_on() {
    for (_, app) in apps() {
        for size in (0..=12).flat_map(|width| (0..=12).map(move |height| (width, height))) {
            drawn(&app, size);
        }
    }
}

#[test]
fn odd_sizes_are_drawn_too() {
    for (_, app) in apps() {
        for size in [
            (60, 1),
            (1, 60),
            (59, 20),
            (60, 19),
            (61, 21),
            (97, 20),
            (109, 40),
            (110, 20),
            (60, 90),
            (250, 70),
        ] {
            drawn(&app, size);
        }
    }
}

#[test]
fn below_the_smallest_size_one_sentence_says_which_is_needed() {
    for language in LANGUAGES {
        for size in [(59, 20), (60, 19), (30, 8)] {
            let text = rows(&drawn(&app_at("lab", language), size)).join(" ");
            assert!(text.contains("60 x 20") && text.contains(&format!("{} x {}", size.0, size.1)), "{text}");
        }
    }
}

#[test]
fn no_kind_of_question_is_listed_with_half_of_its_name() {
    let lists = ["families", "standing", "report"];
    for (situation, app) in apps().filter(|(situation, _)| lists.contains(situation)) {
        for size in [(60, 400), (80, 200)] {
            let text = rows(&drawn(&app, size)).join("\n");
            // The days of the last four weeks are dots, too.
            let is_cut = text.split(" ...").skip(1).any(|after| !after.starts_with('.'));
            assert!(!is_cut, "{text}");
            let last = FAMILIES[FAMILIES.len() - 1].name(app.texts());
            assert!(situation == "report" || text.contains(last.split(' ').next_back().unwrap()), "{text}");
        }
    }
}

#[test]
fn what_each_lesson_is_about_is_read_to_its_end_on_a_usual_screen() {
    for language in LANGUAGES {
        let text = rows(&drawn(&app_at("home", language), (80, 24))).join("\n");
        assert!(!text.contains("..."), "{text}");
    }
}

/// The program with this lab, in English.
fn lab_of(experiment: Experiment) -> App {
    let settings = Settings::new(Language::English, Theme::Dark, Colours::Palette);
    let start = Start::Lab(Box::new(experiment));
    App::new(Rc::new(Course::built_in()), Texts::new(Language::English), settings, start)
}

#[test]
fn the_rows_of_a_question_that_is_shown_smaller_are_all_seen_beside_the_note_that_says_so() {
    let each = FAMILIES.iter().flat_map(|family| family.tiers.iter().map(move |tier| (family, *tier)));
    let questions =
        each.flat_map(|(family, tier)| (0..30).filter_map(move |seed| Question::new(family, tier, seed)));
    let mut smaller = 0;
    for question in questions {
        let Some(experiment) = question.item.experiment.clone() else { continue };
        let (shown, asked) = (Geometry::from(&experiment), question.item.case.as_ref().and_then(Case::input));
        let is_smaller = asked.is_some_and(|asked| asked[0] > shown.input[0]);
        let [extent, other] = shown.extents().unwrap();
        // Two windows, as many cells left over as asked, an input as wide as its padding, and the sum under it.
        let needed = extent.window.max(3 * extent.before) + 2 * extent.stride;
        if is_smaller && extent == other && needed + extent.kernel * extent.kernel / 12 <= 17 {
            let screen = rows(&drawn(&lab_of(experiment), (80, 24)));
            let signs = screen[1].split("Input").next().unwrap();
            assert!(!signs.contains(['v', '^']), "rows are out of sight: {}", screen.join("\n"));
            smaller += 1;
        }
    }
    assert!(smaller > 50, "only {smaller}");
    for language in LANGUAGES {
        let mut app = app_at("drill/A1", language);
        press(&mut app, "Ctrl-K o");
        let settings = explain::settings(app.texts(), app.bench().unwrap());
        assert_eq!(rows(&drawn(&app, (80, 24)))[0], settings, "room is left for words that are not there");
    }
}

/// Every step of the course in every language.
fn steps() -> impl Iterator<Item = (String, App)> {
    let course = Course::built_in();
    let places = course.lessons().iter().flat_map(|lesson| {
        let of = |step: &str| format!("{}/{step}", lesson.id);
        lesson.step_ids().map(of).collect::<Vec<_>>()
    });
    let places: Vec<String> = places.collect();
    places.into_iter().flat_map(|place| LANGUAGES.map(|language| (place.clone(), app_at(&place, language))))
}

#[test]
fn nothing_is_written_over_half_a_wide_character() {
    let situations = apps().map(|(name, app)| (name.to_owned(), app));
    for (name, app) in situations.chain(steps()) {
        for (width, height) in [(60, 20), (63, 21), (80, 24), (110, 20), (120, 40)] {
            let buffer = drawn(&app, (width, height));
            for (x, y) in (0..height).flat_map(|y| (0..width).map(move |x| (x, y))) {
                let is_wide = buffer[(x, y)].symbol().width() > 1;
                let is_whole = x + 1 < width && buffer[(x + 1, y)].symbol() == " ";
                assert!(!is_wide || is_whole, "{name}: {}", rows(&buffer)[usize::from(y)]);
            }
        }
    }
}

#[test]
fn the_name_of_a_step_does_not_run_into_what_is_done() {
    for (place, app) in steps() {
        for size in [(60, 20), (80, 24), (120, 40)] {
            let heading = rows(&drawn(&app, size)).remove(0);
            let before_dots = heading.trim_end_matches(['.', '*']);
            assert!(before_dots.ends_with(' '), "{place}: {heading}");
        }
    }
}

#[test]
fn no_seam_of_a_message_is_drawn() {
    let first_words = [
        "app-",
        "step-",
        "explain-",
        "lab-",
        "key-",
        "context-",
        "ready-",
        "list-",
        "lesson-",
        "misconception-",
        "error-",
        "quiz-",
        "progress-",
    ];
    for (name, app) in apps() {
        let text = rows(&drawn(&app, (120, 60))).join("\n");
        let words: HashSet<&str> = text.split([' ', '\n', '(', ')', '"']).collect();
        let key = words.iter().find(|word| first_words.iter().any(|first| word.starts_with(first)));
        assert_eq!(key, None, "{name} shows the key of a message:\n{text}");
        assert!(!text.contains("{$") && !text.contains("{ $"), "{name} lacks a value:\n{text}");
    }
}

#[test]
fn the_same_program_gives_the_same_picture() {
    for (name, app) in apps() {
        for size in [(60, 20), (80, 24), (120, 40)] {
            assert_eq!(drawn(&app, size), drawn(&app, size), "{name}");
        }
    }
}

#[test]
fn a_picture_that_is_shown_already_is_not_sent_again() {
    use crate::tui::painter::Painter;
    use ratatui::layout::Position;
    for (name, app) in apps() {
        let mut painter = Painter::new((80, 24));
        let mut frame = || {
            let bytes = painter.frame(|buffer| super::draw(&app, buffer).cursor.map(Position::from)).unwrap();
            bytes.len()
        };
        assert!(frame() > 0, "{name}");
        assert_eq!(frame(), 0, "{name} is sent again");
    }
}
