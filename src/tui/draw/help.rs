//! The help: all keys of the screen below, from the one table.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, split_top};
use super::page::broken;
use crate::app::{App, HelpLine, Reach};
use crate::tui::theme::Role;

/// Draws the help from line `scroll` on; a long line hangs over into the rows below.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: usize) {
    canvas.clear(area);
    let (top, rest) = split_top(area, 2);
    canvas.write(top.x, top.y, top.right(), &app.texts().get("app-help"), Role::Title);
    let lines = app.help_lines();
    let keys = lines.iter().map(|line| match line {
        HelpLine::Item(item) => item.keys.width(),
        HelpLine::Heading(_) => 0,
    });
    let column = rest.x + keys.max().unwrap_or(0).min(usize::from(area.width) / 2) as u16 + 4;
    let about: Vec<Vec<String>> = lines.iter().map(|line| about(line, rest.right() - column)).collect();
    let most = last_first(&about, usize::from(rest.height));
    let first = scroll.min(most);
    canvas.note_reach(Reach::around(0, most, usize::from(rest.height)));
    let mut y = rest.y;
    let mut shown = first;
    for (line, about) in lines.iter().zip(&about).skip(first) {
        if y + about.len() as u16 > rest.bottom() {
            break;
        }
        shown += 1;
        match line {
            HelpLine::Heading(name) => {
                canvas.write(rest.x, y, rest.right(), name, Role::Title);
            }
            HelpLine::Item(item) => {
                let is_off = item.reason.is_some();
                let (key, text) = if is_off { (Role::Dim, Role::Dim) } else { (Role::Key, Role::Text) };
                canvas.write(rest.x + 2, y, column - 1, &item.keys, key);
                for (y, about) in (y..).zip(about) {
                    canvas.write(column, y, rest.right(), about, text);
                }
            }
        }
        y += about.len() as u16;
    }
    if shown < lines.len() || first > 0 {
        let place = format!("{}-{} / {}", first + 1, shown, lines.len());
        canvas.write_right(top, top.y, &place, Role::Dim);
    }
}

/// What a key does, and why not now, in rows of a width; a heading takes one.
fn about(line: &HelpLine, width: u16) -> Vec<String> {
    match line {
        HelpLine::Heading(_) => vec![String::new()],
        HelpLine::Item(item) => match &item.reason {
            Some(reason) => broken(&format!("{} ({reason})", item.text), width),
            None => broken(&item.text, width),
        },
    }
}

/// The line from which on everything to the end has room.
fn last_first(about: &[Vec<String>], room: usize) -> usize {
    let mut rows = 0;
    let fitting = about.iter().rev().take_while(|about| {
        rows += about.len();
        rows <= room
    });
    about.len() - fitting.count()
}
