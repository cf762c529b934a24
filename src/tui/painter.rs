//! Finds what has changed since the last frame, and says it to the terminal in one piece.
//!
//! ratatui's own `Terminal` keeps two buffers and goes over them three times a frame: to blank, to
//! compare, to measure each cell's width. Here one buffer is drawn into, and one pass compares it with
//! what the terminal is known to show, blanks it again, and measures only what must be sent.

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{Clear, ClearType};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};
use std::{io, mem};

/// Keeps what the terminal shows.
pub struct Painter {
    /// Blank, except while a frame is made.
    buffer: Buffer,
    shown: Vec<Glyph>,
    cursor: Option<Position>,
    /// The terminal is to be wiped before the next frame.
    wipe: bool,
    changes: Vec<(u16, u16, Cell)>,
    bytes: Vec<u8>,
}

impl Painter {
    /// For a terminal that was just taken: its cursor hidden, its content unknown.
    pub fn new((columns, rows): (u16, u16)) -> Self {
        let buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let shown = vec![Glyph::BLANK; buffer.content.len()];
        Self { buffer, shown, cursor: None, wipe: true, changes: Vec::new(), bytes: Vec::new() }
    }

    /// Draws a frame; answers with the bytes that make the terminal show it, none if it does already.
    pub fn frame(&mut self, draw: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<&[u8]> {
        let cursor = draw(&mut self.buffer);
        self.bytes.clear();
        if mem::take(&mut self.wipe) {
            queue!(self.bytes, Clear(ClearType::All))?;
        }
        let columns = usize::from(self.buffer.area.width).max(1);
        let rows = self.buffer.content.chunks_exact_mut(columns).zip(self.shown.chunks_exact_mut(columns));
        for (y, (cells, shown)) in rows.enumerate() {
            take_changes(cells, shown, |x, cell| self.changes.push((x as u16, y as u16, cell)));
        }
        if !self.changes.is_empty() {
            CrosstermBackend::new(&mut self.bytes)
                .draw(self.changes.iter().map(|(x, y, cell)| (*x, *y, cell)))?;
            self.changes.clear();
        }
        self.place(cursor)?;
        Ok(&self.bytes)
    }

    fn place(&mut self, cursor: Option<Position>) -> io::Result<()> {
        match cursor {
            // sending cells has moved it
            Some(position) if cursor != self.cursor || !self.bytes.is_empty() => {
                queue!(self.bytes, MoveTo(position.x, position.y))?;
                if self.cursor.is_none() {
                    queue!(self.bytes, Show)?;
                }
            }
            None if self.cursor.is_some() => queue!(self.bytes, Hide)?,
            _ => {}
        }
        self.cursor = cursor;
        Ok(())
    }
}

/// What a cell of the terminal shows, small enough to be compared quickly.
#[derive(Clone, Copy, PartialEq)]
struct Glyph {
    symbol: [u8; 8],
    foreground: Color,
    background: Color,
    modifier: Modifier,
}

impl Glyph {
    const BLANK: Self = Self {
        symbol: *b" \0\0\0\0\0\0\0",
        foreground: Color::Reset,
        background: Color::Reset,
        modifier: Modifier::empty(),
    };
    /// Nobody knows: it must be sent.
    const UNKNOWN: Self = Self { symbol: [0; 8], ..Self::BLANK };
    /// The right half of a wide character.
    const COVERED: Self = Self { symbol: [1; 8], ..Self::BLANK };

    fn of(cell: &Cell) -> Self {
        let bytes = cell.symbol().as_bytes();
        let mut symbol = Self::UNKNOWN.symbol;
        // a cluster of several characters is rare: it is sent each time
        if let Some(room) = symbol.get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
        }
        Self { symbol, foreground: cell.fg, background: cell.bg, modifier: cell.modifier }
    }
}

/// Moves the cells of a row that must be sent out of it, notes them as shown, and leaves the row blank.
fn take_changes(cells: &mut [Cell], shown: &mut [Glyph], mut send: impl FnMut(usize, Cell)) {
    for x in 0..cells.len() {
        let glyph = Glyph::of(&cells[x]);
        if shown[x] == Glyph::COVERED {
            cells[x].reset();
            continue;
        }
        if glyph == shown[x] && glyph.symbol != Glyph::UNKNOWN.symbol {
            if glyph != Glyph::BLANK {
                cells[x].reset();
            }
            continue;
        }
        let mut cell = mem::take(&mut cells[x]);
        let mut width = usize::from(cell.cell_width());
        if width == 0 || x + width > cells.len() {
            // nothing, or half a character at the edge, which would wrap into the next row
            cell.set_symbol(" ");
            width = 1;
        }
        shown[x] = Glyph::of(&cell);
        send(x, cell);
        let (now_covered, rest) = shown[x + 1..].split_at_mut(width - 1);
        now_covered.fill(Glyph::COVERED);
        // a wide character of which a half was overwritten loses the other half too
        rest.iter_mut().take_while(|glyph| **glyph == Glyph::COVERED).for_each(|half| *half = Glyph::UNKNOWN);
    }
}

#[cfg(test)]
mod tests;
