//! Drawing: the same program at the same size gives the same picture, and drawing changes nothing.

mod canvas;
mod cells;
mod footer;
mod help;
mod home;
mod lab;
mod lesson;
mod light;
mod list;
mod placement;
mod settings;
mod words;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use self::canvas::{Canvas, split_bottom};
use super::theme::{Palette, Role};
use crate::app::{App, Screen};
use crate::lab::Grid;

/// The smallest screen that shows a lab.
pub const SMALLEST: (u16, u16) = (60, 20);

/// Draws the program; answers where the hardware cursor goes.
pub fn draw(app: &App, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let area = buffer.area;
    let mut canvas = Canvas::new(buffer, Palette::of(app.settings()));
    if (area.width, area.height) < (1, 1) {
        return None;
    }
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(app, &mut canvas, area);
        return None;
    }
    let parts = parts(area);
    for screen in visible(app) {
        draw_screen(app, screen, &mut canvas, &parts);
    }
    if let Some(message) = app.message() {
        canvas.write(parts.message.x, parts.message.y, parts.message.right(), message, Role::Strong);
    }
    footer::draw(app, &mut canvas, parts.footer, lesson::is_paged(parts.body));
    canvas.cursor()
}

/// The matrix cell at a place of the screen, for the mouse.
pub fn cell_at(app: &App, area: Rect, x: u16, y: u16) -> Option<(Grid, [usize; 2])> {
    let body = parts(area).body;
    match app.screen() {
        Screen::Lab(bench) => lab::cell_at(app, bench, body, x, y),
        Screen::Aside { bench, .. } => lab::cell_at(app, bench, aside_parts(body).1, x, y),
        Screen::Lesson(lesson) => {
            lab::cell_at(app, lesson.bench(), lesson::lab_area(app, lesson, body)?, x, y)
        }
        _ => None,
    }
}

struct Parts {
    body: Rect,
    message: Rect,
    footer: Rect,
}

fn parts(area: Rect) -> Parts {
    let (body, footer) = split_bottom(area, 1);
    let (body, message) = split_bottom(body, 1);
    Parts { body, message, footer }
}

/// The screen with the keys, and the one that it lies over.
fn visible(app: &App) -> &[Screen] {
    let screens = app.screens();
    let base = screens.iter().rposition(|screen| !screen.is_overlay()).unwrap_or(0);
    &screens[base..]
}

fn draw_screen(app: &App, screen: &Screen, canvas: &mut Canvas<'_>, parts: &Parts) {
    let body = parts.body;
    match screen {
        Screen::Home { selected } => home::draw(app, canvas, body, *selected),
        Screen::Lesson(lesson) => lesson::draw(app, lesson, canvas, body),
        Screen::Lab(bench) => lab::draw(app, bench, canvas, body),
        Screen::Aside { bench, misconception } => {
            let (top, rest) = aside_parts(body);
            words::draw_text(canvas, top, &misconception.look(app.texts()));
            lab::draw(app, bench, canvas, rest);
        }
        Screen::List(listing) => {
            if let Some(bench) = app.bench() {
                let (_, area) = split_bottom(body, list::height(*listing, body));
                list::draw(app, bench, canvas, area, *listing);
            }
        }
        Screen::Settings { selected } => settings::draw(app, canvas, body, *selected),
        Screen::Help { scroll } => help::draw(app, canvas, body, *scroll),
    }
}

/// The words of a counterexample, and its lab.
fn aside_parts(body: Rect) -> (Rect, Rect) {
    canvas::split_top(body, 4)
}

/// One line that says which size is needed; the program's state is kept.
fn too_small(app: &App, canvas: &mut Canvas<'_>, area: Rect) {
    let (columns, rows) = SMALLEST;
    let values = [
        ("columns", columns.to_string()),
        ("rows", rows.to_string()),
        ("has-columns", area.width.to_string()),
        ("has-rows", area.height.to_string()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let text = app.texts().with("app-too-small", &values);
    words::draw_text(canvas, area, &text);
}

#[cfg(test)]
mod tests;
