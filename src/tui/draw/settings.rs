//! The program's settings: language, theme, speed.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_top};
use crate::app::{App, SettingRow};
use crate::tui::theme::Role;

/// Draws the rows with their values.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let texts = app.texts();
    let (top, rest) = split_top(area, 2);
    canvas.write(top.x, top.y, top.right(), &texts.get("app-settings"), Role::Title);
    for ((place, row), y) in SettingRow::ALL.iter().enumerate().zip(rest.top()..rest.bottom()) {
        let settings = app.settings();
        let (key, value) = match row {
            SettingRow::Language => ("app-setting-language", settings.language.entry().name.to_owned()),
            SettingRow::Theme => {
                let key = format!("app-theme-{}", settings.theme.name());
                ("app-setting-theme", texts.get(&key).into_owned())
            }
            SettingRow::Interview => {
                let today = app.now().day();
                let value = settings.interview.map_or_else(
                    || texts.get("app-interview-none").into_owned(),
                    |day| {
                        let (date, days) = (day.to_string(), today.until(day).to_string());
                        texts.with("app-interview-day", &[("date", &date), ("days", &days)])
                    },
                );
                ("app-setting-interview", value)
            }
            SettingRow::Speed => {
                let interval = settings.pace.to_string();
                ("app-setting-speed", texts.with("app-speed", &[("interval", &interval)]))
            }
        };
        let role = if place == selected { Role::Cursor } else { Role::Text };
        let x = canvas.write(rest.x, y, rest.right(), if place == selected { "> " } else { "  " }, Role::Key);
        canvas.write(x, y, rest.right(), &texts.get(key), role);
        canvas.write(rest.x + 26, y, rest.right(), &format!("< {value} >"), Role::Strong);
        if place == selected {
            canvas.put_cursor(rest.x, y);
        }
    }
}
