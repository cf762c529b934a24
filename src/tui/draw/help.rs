//! The help: all keys of the screen below, from the one table.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, split_top};
use crate::app::{App, HelpLine};
use crate::tui::theme::Role;

/// Draws the help from line `scroll` on.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: usize) {
    canvas.clear(area);
    let (top, rest) = split_top(area, 2);
    canvas.write(top.x, top.y, top.right(), &app.texts().get("app-help"), Role::Title);
    let lines = app.help_lines();
    let keys = lines.iter().map(|line| match line {
        HelpLine::Item(item) => item.keys.width(),
        HelpLine::Heading(_) => 0,
    });
    let column = keys.max().unwrap_or(0).min(usize::from(area.width) / 2) as u16 + 4;
    let first = scroll.min(lines.len().saturating_sub(usize::from(rest.height)));
    for (y, line) in (rest.top()..rest.bottom()).zip(&lines[first..]) {
        match line {
            HelpLine::Heading(name) => {
                canvas.write(rest.x, y, rest.right(), name, Role::Title);
            }
            HelpLine::Item(item) => {
                let role = if item.reason.is_some() { Role::Dim } else { Role::Key };
                canvas.write(rest.x + 2, y, rest.x + column - 1, &item.keys, role);
                let role = if item.reason.is_some() { Role::Dim } else { Role::Text };
                let x = canvas.write(rest.x + column, y, rest.right(), &item.text, role);
                if let Some(reason) = &item.reason {
                    canvas.write(x + 1, y, rest.right(), &format!("({reason})"), Role::Dim);
                }
            }
        }
    }
    let shown = (first + usize::from(rest.height)).min(lines.len());
    if shown < lines.len() || first > 0 {
        let place = format!("{}-{} / {}", first + 1, shown, lines.len());
        canvas.write_right(top, top.y, &place, Role::Dim);
    }
}
