//! Writing styled text into ratatui's buffer, by terminal columns, never outside of an area.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::app::{Command, Reach};
use crate::tui::theme::{Palette, Role};

/// A buffer, the styles in force, and where the hardware cursor goes.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    palette: Palette,
    cursor: Option<(u16, u16)>,
    reach: Option<Reach>,
    /// Words and lab are seen one at a time.
    is_paged: bool,
    /// What a click means where, if that is asked for.
    targets: Option<Vec<(Rect, Command)>>,
}

/// Words in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Their role.
    pub role: Role,
}

impl Piece {
    /// Words in a role.
    pub fn new(text: impl Into<String>, role: Role) -> Self {
        Self { text: text.into(), role }
    }
}

impl<'a> Canvas<'a> {
    /// A canvas over a buffer.
    pub fn new(buffer: &'a mut Buffer, palette: Palette) -> Self {
        Self { buffer, palette, cursor: None, reach: None, is_paged: false, targets: None }
    }

    /// A canvas that also notes what a click means where.
    pub fn noting_targets(buffer: &'a mut Buffer, palette: Palette) -> Self {
        Self { targets: Some(vec![]), ..Self::new(buffer, palette) }
    }

    /// Says what a click into `area` means; what is drawn later lies on top.
    pub fn target(&mut self, area: Rect, command: impl FnOnce() -> Command) {
        if let Some(targets) = &mut self.targets {
            targets.push((area, command()));
        }
    }

    /// What a click on this place means.
    pub fn command_at(self, x: u16, y: u16) -> Option<Command> {
        let targets = self.targets.unwrap_or_default();
        targets.into_iter().rev().find(|(area, _)| area.contains((x, y).into())).map(|(_, command)| command)
    }

    /// What a click means where; what was drawn last comes last.
    #[cfg(test)]
    pub fn targets(&self) -> &[(Rect, Command)] {
        self.targets.as_deref().unwrap_or_default()
    }

    /// The whole area.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// The styles in force.
    pub fn palette(&self) -> Palette {
        self.palette
    }

    /// Where the hardware cursor was put last.
    pub fn cursor(&self) -> Option<(u16, u16)> {
        self.cursor
    }

    /// How far the words that were drawn last can be scrolled.
    pub fn reach(&self) -> Option<Reach> {
        self.reach
    }

    /// Says how far the words on the screen can be scrolled.
    pub fn note_reach(&mut self, reach: Reach) {
        self.reach = Some(reach);
    }

    /// Whether what was drawn is a page of two: the words, or the lab.
    pub fn is_paged(&self) -> bool {
        self.is_paged
    }

    /// Says that there is room for only one of words and lab at a time.
    pub fn note_pages(&mut self) {
        self.is_paged = true;
    }

    /// Puts the hardware cursor, which screen readers and magnifiers follow.
    pub fn put_cursor(&mut self, x: u16, y: u16) {
        if self.buffer.area.contains((x, y).into()) {
            self.cursor = Some((x, y));
        }
    }

    /// Writes in a role from (x, y), cut at `right`; answers the column after the last one written.
    pub fn write(&mut self, x: u16, y: u16, right: u16, text: &str, role: Role) -> u16 {
        self.write_styled(x, y, right, text, self.palette.style(role))
    }

    /// Writes in a style.
    pub fn write_styled(&mut self, x: u16, y: u16, right: u16, text: &str, style: Style) -> u16 {
        let area = self.buffer.area;
        let right = right.min(area.right());
        if y < area.top() || y >= area.bottom() || x < area.left() || x >= right {
            return x;
        }
        if !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return self.buffer.set_stringn(x, y, text, usize::from(right - x), style).0;
        }
        // Most of a lab is plain digits: one column each, no graphemes to be found.
        let mut end = x;
        for (byte, column) in text.bytes().zip(x..right) {
            self.buffer[(column, y)].set_char(char::from(byte)).set_style(style);
            end = column + 1;
        }
        end
    }

    /// Writes pieces one after the other.
    pub fn write_line(&mut self, x: u16, y: u16, right: u16, line: &[Piece]) -> u16 {
        line.iter().fold(x, |x, piece| self.write(x, y, right, &piece.text, piece.role))
    }

    /// Writes; what does not fit is cut after a word, and three dots say so.
    pub fn write_cut(&mut self, x: u16, y: u16, right: u16, text: &str, role: Role) {
        let room = usize::from(right.saturating_sub(x));
        if text.width() <= room {
            self.write(x, y, right, text, role);
            return;
        }
        let words = text.match_indices(' ').map(|(end, _)| &text[..end]);
        let kept = words.take_while(|kept| kept.width() + 4 <= room).last().unwrap_or_default();
        self.write(x, y, right, &format!("{kept} ..."), role);
    }

    /// Writes at the right edge of an area.
    pub fn write_right(&mut self, area: Rect, y: u16, text: &str, role: Role) {
        let width = text.width().min(usize::from(area.width)) as u16;
        self.write(area.right() - width, y, area.right(), text, role);
    }

    /// Empties an area, for what lies over something else.
    pub fn clear(&mut self, area: Rect) {
        let area = area.intersection(self.buffer.area);
        if let Some(targets) = &mut self.targets {
            targets.retain(|(covered, _)| !area.intersects(*covered));
        }
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                self.buffer[(x, y)].reset();
            }
        }
    }

    /// A line of one sign, as a rule between parts.
    pub fn rule(&mut self, area: Rect, y: u16) {
        let line = "─".repeat(usize::from(area.width));
        self.write(area.left(), y, area.right(), &line, Role::Dim);
    }
}

/// The first `height` rows of an area, and the rest.
pub fn split_top(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    let top = Rect { height, ..area };
    let rest = Rect { y: area.y + height, height: area.height - height, ..area };
    (top, rest)
}

/// All but the last `height` rows of an area, and these.
pub fn split_bottom(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    split_top(area, area.height - height)
}
