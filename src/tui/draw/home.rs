//! The course with what is done, and the ways to the lab and the settings.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_top};
use crate::app::{App, Command};
use crate::tui::theme::Role;

/// Draws the list of lessons.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let texts = app.texts();
    let (top, rest) = split_top(area, if area.height > 12 { 3 } else { 1 });
    canvas.write(top.x, top.y, top.right(), &texts.get("app-title"), Role::Title);
    if top.height > 1 {
        canvas.write(top.x, top.y + 1, top.right(), &texts.get("app-subtitle"), Role::Dim);
    }
    let rows = entries(app);
    let lines = if usize::from(rest.height) >= rows.len() * 2 { 2 } else { 1 };
    let shown = usize::from(rest.height / lines).max(1);
    let first = (selected + 1).saturating_sub(shown);
    for (place, entry) in rows.iter().enumerate().skip(first).take(shown) {
        let y = rest.y + (place - first) as u16 * lines;
        let area = Rect { y, height: lines, ..rest };
        canvas.target(area, || if place == selected { Command::Continue } else { Command::Select(place) });
        let role = if place == selected { Role::Cursor } else { Role::Text };
        let mark = if place == selected { ">" } else { " " };
        let x = canvas.write(rest.x, y, rest.right(), mark, Role::Key);
        let right = rest.right().saturating_sub(9);
        canvas.write(x + 1, y, right, &entry.title, role);
        let role = if entry.is_done { Role::Right } else { Role::Dim };
        let line = Rect { height: 1, y, ..rest };
        canvas.write_right(line, y, &entry.state, role);
        if lines == 2 {
            canvas.write_cut(rest.x + 5, y + 1, rest.right(), &entry.about, Role::Dim);
        }
        if place == selected {
            canvas.put_cursor(rest.x, y);
        }
    }
}

struct Entry {
    title: String,
    about: String,
    state: String,
    is_done: bool,
}

fn entries(app: &App) -> Vec<Entry> {
    let language = app.settings().language;
    let mut rows: Vec<Entry> = app
        .course()
        .lessons()
        .iter()
        .map(|lesson| {
            let (done, total) = app.progress().lesson_done(&lesson.id, lesson.step_ids());
            let is_done = total > 0 && done == total;
            let mark = if is_done { " *" } else { "" };
            Entry {
                title: format!("{}. {}", lesson.number, lesson.title(language)),
                about: lesson.summary(language).to_owned(),
                state: format!("{done}/{total}{mark}"),
                is_done,
            }
        })
        .collect();
    for key in ["practice", "lab", "settings"] {
        rows.push(Entry {
            title: app.texts().get(&format!("app-home-{key}")),
            about: app.texts().get(&format!("app-home-{key}-about")),
            state: String::new(),
            is_done: false,
        });
    }
    rows
}
