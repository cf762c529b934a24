//! The last line: the keys that can be used now; whole items only, the way out always among them.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::Canvas;
use crate::app::{App, Command, Item};
use crate::tui::theme::Role;

/// Draws as many keys as there is room for, the most needed first.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect) {
    let mut x = area.x;
    let mut items = app.footer();
    // Turning the page means something only where words and lab do not fit side by side.
    items.retain(|item| canvas.is_paged() || *item.command != Command::TurnPage);
    for item in fitting(&items, area.width) {
        if x > area.x {
            x += 2;
        }
        x = canvas.write(x, area.y, area.right(), &item.keys, Role::Key);
        x = canvas.write(x + 1, area.y, area.right(), &item.text, Role::Dim);
    }
}

/// The items that fit, in their order; one that is too wide lets later, narrower ones through.
fn fitting(items: &[Item], width: u16) -> Vec<&Item> {
    let mut left = usize::from(width);
    let mut taken = vec![];
    for item in items {
        let gap = if taken.is_empty() { 0 } else { 2 };
        let needs = item.keys.width() + 1 + item.text.width() + gap;
        if needs <= left {
            left -= needs;
            taken.push(item);
        }
    }
    taken
}

#[cfg(test)]
mod tests;
