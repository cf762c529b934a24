//! The ways to practise, and the list of families to drill one.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_top};
use super::entries::{self, Entry};
use super::page::draw_text;
use super::rows::{self, Row};
use crate::app::{App, Practice};
use crate::quiz::{FAMILIES, standings};
use crate::tui::theme::Role;

/// Draws the ways to practise, and what is proposed today.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let (top, rest) = split_top(area, 4);
    canvas.write(top.x, top.y, top.right(), &app.texts().get("app-practice"), Role::Title);
    let proposal = app.history().map_or_else(String::new, |history| history.today.sentence(app.texts()));
    draw_text(canvas, Rect { y: top.y + 1, height: 2.min(top.height), ..top }, &proposal);
    let rows: Vec<Row> = app.practices().into_iter().map(|practice| row(app, practice)).collect();
    rows::draw(canvas, rest, &rows, selected);
}

fn row(app: &App, practice: Practice) -> Row {
    let value = match (practice, app.history()) {
        (Practice::Review, Some(history)) => history.today.due.to_string(),
        (Practice::Today, Some(history)) => {
            Practice::proposed(&history.today).map_or_else(String::new, |practice| name(app, practice))
        }
        _ => String::new(),
    };
    Row { name: name(app, practice), value, role: Role::Dim }
}

fn name(app: &App, practice: Practice) -> String {
    let minutes = match practice {
        Practice::Mock(minutes) => minutes.to_string(),
        Practice::Resume => return resume(app),
        _ => String::new(),
    };
    app.texts().with(&format!("app-practice-{}", practice.name()), &[("minutes", &minutes)])
}

/// What was left, and how far it had come.
fn resume(app: &App) -> String {
    let Some(left) = app.left_quiz() else { return String::new() };
    let mode = app.texts().get(left.session.mode().key());
    let (number, of) = left.session.current().map_or((0, None), |asked| (asked.number, asked.of));
    let (number, of) = (number.to_string(), of.unwrap_or_default().to_string());
    let values = [("mode", mode.as_ref()), ("number", number.as_str()), ("of", of.as_str())];
    app.texts().with("app-practice-resume", &values)
}

/// Draws the families with their levels.
pub fn draw_families(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let (top, rest) = split_top(area, 2);
    let texts = app.texts();
    canvas.write(top.x, top.y, top.right(), &texts.get("app-families"), Role::Title);
    let standings =
        app.history().map_or_else(Vec::new, |history| standings(&history.past, &history.schedule, app.now()));
    let row = |(place, family): (usize, &crate::quiz::Family)| {
        let level = standings
            .get(place)
            .map_or_else(String::new, |standing| texts.get(&format!("quiz-level-{}", standing.level.name())));
        let name = format!("{:<4}{}", family.id, family.name(texts));
        Entry { heading: None, name, value: level, role: Role::Dim, about: String::new() }
    };
    let rows: Vec<Entry> = FAMILIES.iter().enumerate().map(row).collect();
    entries::draw(app, canvas, rest, &rows, selected);
}
