//! A list whose rows may have a heading above and lines below them: what has no room is told, not left out.

use std::ops::Range;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::Canvas;
use super::page::{broken, marks};
use crate::app::{App, Command, Reach};
use crate::tui::theme::Role;

/// A row that can be selected, with what belongs to it.
pub struct Entry {
    /// The name of the part that begins with it.
    pub heading: Option<String>,
    /// What it is; beside the value, and further below it where there is no room.
    pub name: String,
    /// What stands at the right, never cut.
    pub value: String,
    /// How the value is set.
    pub role: Role,
    /// What is said about it, in as many lines as it takes.
    pub about: String,
}

/// One line of the list.
enum Line<'a> {
    Gap,
    Heading(&'a str),
    Row(usize, String),
    /// What had no room beside the value.
    Rest(usize, String),
    About(usize, String),
}

/// Columns before a name, and before what is said under it.
const INDENT: u16 = 2;
const ABOUT_INDENT: u16 = 6;

/// Columns that a name has at least, whatever its value takes.
const LEAST_NAME: u16 = 12;

/// Draws as many lines as fit, those of the selected row among them.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, entries: &[Entry], selected: usize) {
    let (lines, places) = lines(entries, area.width);
    let room = usize::from(area.height);
    let shown = if lines.len() > room { room.saturating_sub(1) } else { room };
    let most = lines.len().saturating_sub(shown);
    let first = first_line(&places, selected, shown).min(most);
    canvas.note_reach(Reach::around(0, entries.len(), page(&places, selected, first, shown) + 1));
    for (line, y) in lines.iter().skip(first).take(shown).zip(area.top()..) {
        let area = Rect { y, height: 1, ..area };
        match line {
            Line::Gap => {}
            Line::Heading(heading) => {
                canvas.write_cut(area.x, y, area.right(), heading, Role::Strong);
            }
            Line::Row(place, name) => row(canvas, area, *place, name, &entries[*place], *place == selected),
            Line::Rest(place, rest) => {
                canvas.target(area, || Command::Select(*place));
                let role = if *place == selected { Role::Cursor } else { Role::Text };
                canvas.write(area.x + ABOUT_INDENT, y, area.right(), rest, role);
            }
            Line::About(place, about) => {
                canvas.target(area, || Command::Select(*place));
                canvas.write(area.x + ABOUT_INDENT, y, area.right(), about, Role::Text);
            }
        }
    }
    marks(app, canvas, area, first, most);
}

fn row(canvas: &mut Canvas<'_>, area: Rect, place: usize, name: &str, entry: &Entry, is_selected: bool) {
    canvas.target(area, || if is_selected { Command::Continue } else { Command::Select(place) });
    let role = if is_selected { Role::Cursor } else { Role::Text };
    if is_selected {
        canvas.write(area.x, area.y, area.right(), ">", Role::Key);
        canvas.put_cursor(area.x, area.y);
    }
    canvas.write(area.x + INDENT, area.y, area.right(), name, role);
    canvas.write_right(area, area.y, &entry.value, entry.role);
}

/// The line on top when the selected row is the last that is seen.
fn first_line(places: &[Range<usize>], selected: usize, shown: usize) -> usize {
    places.get(selected).map_or(0, |place| place.end).saturating_sub(shown)
}

/// So many rows further, either way, no line between this picture and the next one is left out. Headings and
/// what is said of a row take lines, too, and a mark hides the topmost: the rows that are seen are no measure.
fn page(places: &[Range<usize>], selected: usize, first: usize, shown: usize) -> usize {
    let down = (selected..places.len()).rev().find(|row| first_line(places, *row, shown) < first + shown);
    let up = (0..=selected).find(|row| places.get(*row).is_some_and(|place| place.end > first));
    let rows = [down.map(|row| row - selected), up.map(|row| selected - row)];
    rows.into_iter().flatten().filter(|rows| *rows > 0).min().unwrap_or(1)
}

/// All lines, and which of them belong to which row.
fn lines(entries: &[Entry], width: u16) -> (Vec<Line<'_>>, Vec<Range<usize>>) {
    let (mut lines, mut places) = (vec![], vec![]);
    for (place, entry) in entries.iter().enumerate() {
        if entry.heading.is_some() && place > 0 {
            lines.push(Line::Gap);
        }
        let start = lines.len();
        lines.extend(entry.heading.as_deref().map(Line::Heading));
        let room = width.saturating_sub(INDENT + entry.value.width() as u16 + 1);
        let mut name = broken(&entry.name, room.max(LEAST_NAME)).into_iter();
        lines.push(Line::Row(place, name.next().unwrap_or_default()));
        lines.extend(name.map(|rest| Line::Rest(place, rest)));
        let about = if entry.about.is_empty() { vec![] } else { broken(&entry.about, width - ABOUT_INDENT) };
        lines.extend(about.into_iter().map(|line| Line::About(place, line)));
        places.push(start..lines.len());
    }
    (lines, places)
}
