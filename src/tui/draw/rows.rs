//! A list of rows with a value at the right: what most lists of the program are.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::app::{Command, Reach};
use crate::tui::theme::Role;

/// One row.
pub struct Row {
    /// What it is.
    pub name: String,
    /// What stands at the right.
    pub value: String,
    /// How the value is set.
    pub role: Role,
}

/// Draws as many rows as fit, the selected one among them; a click selects, a second one chooses.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, rows: &[Row], selected: usize) {
    let shown = usize::from(area.height).max(1);
    canvas.note_reach(Reach::around(0, rows.len(), shown));
    let first = (selected + 1).saturating_sub(shown);
    for ((place, row), y) in rows.iter().enumerate().skip(first).zip(area.top()..area.bottom()) {
        let line = Rect { y, height: 1, ..area };
        let is_selected = place == selected;
        canvas.target(line, || if is_selected { Command::Continue } else { Command::Select(place) });
        let mark = if is_selected { ">" } else { " " };
        let x = canvas.write(area.x, y, area.right(), mark, Role::Key);
        let role = if is_selected { Role::Cursor } else { Role::Text };
        canvas.write(x + 1, y, area.right(), &row.name, role);
        canvas.write_right(line, y, &row.value, row.role);
        if is_selected {
            canvas.put_cursor(area.x, y);
        }
    }
}
