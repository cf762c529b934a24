//! The program's settings: language, theme, speed, the day of the interview.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, split_top};
use super::page::draw_text;
use crate::app::{App, DayEntry, SettingRow};
use crate::quiz::Day;
use crate::tui::theme::Role;

/// Where the values begin.
const VALUES: u16 = 26;

/// Draws the rows with their values, one of which may be typed.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize, typing: Option<&DayEntry>) {
    let texts = app.texts();
    let (top, rest) = split_top(area, 2);
    canvas.write(top.x, top.y, top.right(), &texts.get("app-settings"), Role::Title);
    for ((place, row), y) in SettingRow::ALL.iter().enumerate().zip(rest.top()..rest.bottom()) {
        let is_selected = place == selected;
        let (mark, role) = if is_selected { ("> ", Role::Cursor) } else { ("  ", Role::Text) };
        let x = canvas.write(rest.x, y, rest.right(), mark, Role::Key);
        let (key, value) = row_words(app, *row);
        canvas.write(x, y, rest.right(), &texts.get(key), role);
        match typing.filter(|_| is_selected) {
            Some(entry) => draw_typed(app, canvas, Rect { y, height: 1, ..rest }, entry),
            None => {
                canvas.write(rest.x + VALUES, y, rest.right(), &format!("< {value} >"), Role::Strong);
                if is_selected {
                    canvas.put_cursor(rest.x, y);
                }
            }
        }
    }
    if typing.is_some() {
        let (_, below) = split_top(rest, SettingRow::ALL.len() as u16 + 1);
        draw_text(canvas, below, &texts.get("app-interview-how"));
    }
}

/// What is being typed, and the day that Enter would take.
fn draw_typed(app: &App, canvas: &mut Canvas<'_>, line: Rect, entry: &DayEntry) {
    let x = line.x + VALUES;
    let end = x + entry.text().width() as u16;
    canvas.write(x, line.y, line.right(), &format!("{}_", entry.text()), Role::Typed);
    if let Ok(Some(day)) = entry.day(app.now().day()) {
        canvas.write(end + 2, line.y, line.right(), &format!("= {}", day_words(app, day)), Role::Dim);
    }
    canvas.put_cursor(end.min(line.right().saturating_sub(1)), line.y);
}

/// The key of a row's name, and its value.
fn row_words(app: &App, row: SettingRow) -> (&'static str, String) {
    let (texts, settings) = (app.texts(), app.settings());
    match row {
        SettingRow::Language => ("app-setting-language", settings.language.entry().name.to_owned()),
        SettingRow::Theme => {
            let key = format!("app-theme-{}", settings.theme.name());
            ("app-setting-theme", texts.get(&key))
        }
        SettingRow::Speed => {
            let interval = settings.pace.to_string();
            ("app-setting-speed", texts.with("app-speed", &[("interval", &interval)]))
        }
        SettingRow::Interview => {
            let none = || texts.get("app-interview-none");
            ("app-setting-interview", settings.interview.map_or_else(none, |day| day_words(app, day)))
        }
    }
}

/// A day, and how many days are left until then.
fn day_words(app: &App, day: Day) -> String {
    let (date, days) = (day.to_string(), app.now().day().until(day));
    match u32::try_from(days) {
        Ok(days) => app.texts().with("app-interview-day", &[("date", &date), ("days", &days.to_string())]),
        Err(_) => app.texts().with("app-interview-past", &[("date", &date)]),
    }
}
