//! Drawing: the same program at the same size gives the same picture, and drawing changes nothing.

mod canvas;
mod cells;
mod entries;
mod figures;
mod footer;
mod help;
mod home;
mod lab;
mod lesson;
mod light;
mod list;
mod missed;
mod page;
mod placement;
mod practice;
mod quiz;
mod report;
mod rows;
mod settings;
mod standing;
mod step;
mod typed_matrix;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use self::canvas::{Canvas, split_bottom};
use super::theme::{Palette, Role};
use crate::app::{App, Command, Reach, Screen};

/// The smallest screen that shows a lab.
pub const SMALLEST: (u16, u16) = (60, 20);

/// What a picture tells beside its cells.
pub struct Drawn {
    /// Where the hardware cursor goes.
    pub cursor: Option<(u16, u16)>,
    /// How far its words can be scrolled, if there are some.
    pub reach: Option<Reach>,
}

/// Draws the program.
pub fn draw(app: &App, buffer: &mut Buffer) -> Drawn {
    let mut canvas = Canvas::new(buffer, Palette::of(app.settings()));
    draw_on(app, &mut canvas);
    Drawn { cursor: canvas.cursor(), reach: canvas.reach() }
}

/// What a click means: the picture is drawn once more, and whatever stands at that place says so.
pub fn command_at(app: &App, area: Rect, x: u16, y: u16) -> Option<Command> {
    let mut buffer = Buffer::empty(area);
    let mut canvas = Canvas::noting_targets(&mut buffer, Palette::of(app.settings()));
    draw_on(app, &mut canvas);
    canvas.command_at(x, y)
}

fn draw_on(app: &App, canvas: &mut Canvas<'_>) {
    let area = canvas.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(app, canvas, area);
        return;
    }
    let parts = parts(area);
    for screen in visible(app) {
        draw_screen(app, screen, canvas, &parts);
    }
    if let Some(message) = app.message() {
        draw_message(canvas, &parts, message);
    }
    footer::draw(app, canvas, parts.footer);
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
            let Some(misconception) = misconception else { return lab::draw(app, bench, canvas, body) };
            let (top, rest) = aside_parts(body);
            page::draw_text(canvas, top, &misconception.look(app.texts()));
            lab::draw(app, bench, canvas, rest);
        }
        Screen::List(listing) => {
            if let Some(bench) = app.bench() {
                let (_, area) = split_bottom(body, list::height(*listing, body));
                list::draw(app, bench, canvas, area, *listing);
            }
        }
        Screen::Practice { selected } => practice::draw(app, canvas, body, *selected),
        Screen::Families { selected } => practice::draw_families(app, canvas, body, *selected),
        Screen::Quiz(quiz) => quiz::draw(app, quiz, canvas, body),
        Screen::Missed { scroll } => missed::draw(app, canvas, body, *scroll),
        Screen::Report { report, selected } => report::draw(app, report, canvas, body, *selected),
        Screen::Standing { selected } => standing::draw(app, canvas, body, *selected),
        Screen::Settings { selected, typing } => {
            settings::draw(app, canvas, body, *selected, typing.as_ref());
        }
        Screen::Help { scroll } => help::draw(app, canvas, body, *scroll),
    }
}

/// A sentence about the last key; a long one takes rows from what stands above it.
fn draw_message(canvas: &mut Canvas<'_>, parts: &Parts, message: &str) {
    let lines = page::broken(message, parts.message.width);
    let height = (lines.len() as u16).min(parts.body.height);
    let area = Rect { y: parts.message.bottom() - height, height, ..parts.message };
    canvas.clear(area);
    for (y, line) in (area.top()..area.bottom()).zip(&lines) {
        canvas.write(area.x, y, area.right(), line, Role::Strong);
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
    let text = app.texts().with("app-too-small", &values);
    page::draw_text(canvas, area, &text);
}

#[cfg(test)]
mod tests;
