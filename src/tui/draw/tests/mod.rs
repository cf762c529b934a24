//! Whole screens, drawn: what stands where, in which style, at every size.

mod leaks;
mod matrices;
mod screens;
mod sizes;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::draw;
use crate::app::App;
use crate::tui::theme::{Palette, Role};

/// The program on a screen of this size.
fn drawn(app: &App, (width, height): (u16, u16)) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    draw(app, &mut buffer);
    buffer
}

/// The rows of a screen; what takes two columns stands there once.
fn rows(buffer: &Buffer) -> Vec<String> {
    let row = |y| {
        let mut covered = 0;
        let mut row = String::new();
        for x in buffer.area.left()..buffer.area.right() {
            if covered == 0 {
                row.push_str(buffer[(x, y)].symbol());
                covered = buffer[(x, y)].symbol().width();
            }
            covered = covered.saturating_sub(1);
        }
        row.trim_end().to_owned()
    };
    (buffer.area.top()..buffer.area.bottom()).map(row).collect()
}

/// A letter for each role, as a picture of styles shows it.
const LETTERS: [(Role, char); 12] = [
    (Role::Dim, 'd'),
    (Role::Title, 't'),
    (Role::Key, 'k'),
    (Role::Cursor, 'c'),
    (Role::Window, 'w'),
    (Role::Fed, 'f'),
    (Role::Padding, 'p'),
    (Role::Typed, 'y'),
    (Role::Right, 'r'),
    (Role::Wrong, 'x'),
    (Role::Strong, 's'),
    (Role::Code, 'o'),
];

/// The style of each column, a letter for a role; a scale of colours is `1` to `4`, below zero `A` to `D`.
fn styles(buffer: &Buffer, palette: Palette) -> Vec<String> {
    let as_cell = |style| {
        let mut cell = Cell::EMPTY;
        cell.set_style(style);
        (cell.fg, cell.bg, cell.modifier)
    };
    let mut letters = vec![(as_cell(palette.style(Role::Text)), '.')];
    letters.extend(LETTERS.map(|(role, letter)| (as_cell(palette.style(role)), letter)));
    for (level, (above, below)) in ['1', '2', '3', '4'].into_iter().zip(['A', 'B', 'C', 'D']).enumerate() {
        let value = (level + 1) as f64 / 4.0;
        let heat = [(value, above), (-value, below)];
        letters.extend(heat.iter().filter_map(|(value, sign)| Some((as_cell(palette.heat(*value)?), *sign))));
    }
    let letter = |cell: &Cell| {
        let style = (cell.fg, cell.bg, cell.modifier);
        letters.iter().find(|(known, _)| *known == style).map_or('?', |(_, letter)| *letter)
    };
    let row = |y| {
        let mut row = String::new();
        for x in buffer.area.left()..buffer.area.right() {
            // Both columns of a wide character have its style.
            if row.chars().count() <= usize::from(x) {
                let cell = &buffer[(x, y)];
                row.extend(std::iter::repeat_n(letter(cell), cell.symbol().width().max(1)));
            }
        }
        row.trim_end_matches('.').to_owned()
    };
    (buffer.area.top()..buffer.area.bottom()).map(row).collect()
}

/// A screen in two blocks: what stands there, and in which style.
fn picture(app: &App, size: (u16, u16)) -> String {
    let buffer = drawn(app, size);
    let styles = styles(&buffer, Palette::of(app.settings()));
    let met = |letter: &char| styles.iter().any(|row| row.contains(*letter));
    let legend: Vec<String> = LETTERS
        .iter()
        .filter(|(_, letter)| met(letter))
        .map(|(role, letter)| format!("{letter} {role:?}").to_lowercase())
        .collect();
    format!("{}\n---- {}\n{}", rows(&buffer).join("\n"), legend.join(", "), styles.join("\n"))
}
