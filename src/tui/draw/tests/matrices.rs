//! A matrix while it is typed: beside its question on a usual screen, and the first to go on a low one.

use super::{drawn, rows};
use crate::app::tests::{app_in_colours, press};
use crate::app::{App, Colours, Command};
use crate::quiz::{FAMILIES, Plan, Question};
use crate::text::Language;

const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

/// A screen on which everything has room.
const TALL: (u16, u16) = (80, 90);

/// So many seeds of each tier are looked at.
const SEEDS: u64 = 6;

/// Questions whose answer is a matrix of several rows.
fn questions() -> Vec<Question> {
    let tiers = FAMILIES.iter().flat_map(|family| family.tiers.iter().map(move |tier| (family, *tier)));
    let all =
        tiers.flat_map(|(family, tier)| (0..SEEDS).filter_map(move |seed| Question::new(family, tier, seed)));
    let questions: Vec<Question> =
        all.filter(|question| question.matrix_size().is_some_and(|[rows, _]| rows > 1)).collect();
    assert!(questions.len() > 10, "{} questions", questions.len());
    questions
}

/// The program that asks this question, without any colours.
fn asking(question: &Question, language: Language) -> App {
    let mut app = app_in_colours("home", language, Colours::None);
    app.update(Command::History(Box::default()));
    app.update(Command::Practise { plan: Plan::Sheet(vec![question.clone()]), seed: None });
    app
}

/// What stands on the screen above message and footer.
fn body(app: &App, size: (u16, u16)) -> Vec<String> {
    let mut rows = rows(&drawn(app, size));
    rows.truncate(rows.len() - 2);
    rows.retain(|row| !row.is_empty());
    rows
}

#[test]
fn the_cells_and_all_of_the_question_are_seen_at_80_by_24_while_a_matrix_is_typed() {
    for question in questions() {
        for language in LANGUAGES {
            let mut app = asking(&question, language);
            for (keys, cell) in [("", "[·]"), ("7", "[7]"), ("Space 8", "[8]"), ("; 9", "[9]"), ("Up", "[7]")]
            {
                press(&mut app, keys);
                let seen = body(&app, (80, 24));
                let is_marked = seen.iter().any(|row| row.contains(cell));
                assert!(is_marked, "{:?} after {keys}: {seen:#?}", question.family);
                assert_eq!(seen, body(&app, TALL), "{:?}: something is out of sight", question.family);
            }
        }
    }
}

#[test]
fn on_a_low_screen_the_cells_give_way_and_what_is_typed_stays() {
    let mut gave_way = 0;
    for question in questions() {
        for language in LANGUAGES {
            let mut app = asking(&question, language);
            press(&mut app, "? ? ? 7 Space 8");
            let dots = |rows: &[String]| rows.iter().filter(|row| row.contains(" ·")).count();
            let seen = body(&app, (60, 20));
            assert!(dots(&body(&app, TALL)) > 0, "{:?}", question.family);
            assert!(seen.iter().any(|row| row.ends_with(": 7 8")), "{:?}: {seen:#?}", question.family);
            gave_way += usize::from(dots(&seen) == 0);
        }
    }
    assert!(gave_way > 0, "all of it had room: nothing was tried here");
}

#[test]
fn the_cursor_that_a_magnifier_follows_is_in_the_cell_that_is_typed() {
    let mut app = app_in_colours("drill/B6", Language::English, Colours::None);
    press(&mut app, "1 5 Space 2 6");
    let at = |app: &App| {
        let mut buffer = ratatui::buffer::Buffer::empty(ratatui::layout::Rect::new(0, 0, 80, 24));
        let (x, y) = super::draw(app, &mut buffer).cursor.expect("a cursor");
        (buffer[(x, y)].symbol().to_owned(), y)
    };
    let (sign, row) = at(&app);
    assert_eq!(sign, "]", "behind the last character");
    press(&mut app, "Left");
    assert_eq!(at(&app), ("6".to_owned(), row));
    press(&mut app, "End ; 3");
    assert_eq!(at(&app), ("]".to_owned(), row + 1));
}
