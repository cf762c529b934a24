//! Finds what has changed since the last frame, and says it to the terminal in one piece.
//!
//! ratatui's own `Terminal` compares the width of every cell of every frame, which costs more than
//! all the rest of a key press. Here equal rows are passed over, and a width is asked for only in a row that differs.

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{Clear, ClearType};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::{Position, Rect};
use std::io;

/// Keeps what the terminal shows.
pub struct Painter {
    shown: Buffer,
    /// The frame being drawn; blank in between.
    next: Buffer,
    cursor: Option<Position>,
    /// What the terminal shows is not known.
    anew: bool,
    bytes: Vec<u8>,
}

impl Painter {
    /// For a terminal that was just taken: its cursor hidden, its content unknown.
    pub fn new(size: (u16, u16)) -> Self {
        let blank = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        Self { shown: blank.clone(), next: blank, cursor: None, anew: true, bytes: Vec::new() }
    }

    /// Forgets what the terminal shows: it has another size, or somebody else wrote to it.
    pub fn start_anew(&mut self, size: (u16, u16)) {
        let bytes = std::mem::take(&mut self.bytes);
        *self = Self { bytes, ..Self::new(size) };
    }

    /// Draws a frame; answers with the bytes that make the terminal show it, none if it does already.
    pub fn frame(&mut self, draw: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<&[u8]> {
        self.bytes.clear();
        self.next.reset();
        let cursor = draw(&mut self.next);
        if self.anew {
            queue!(self.bytes, Clear(ClearType::All))?;
        }
        let mut changes = Changes::new(&self.shown, &self.next).peekable();
        if changes.peek().is_some() {
            CrosstermBackend::new(&mut self.bytes).draw(changes)?;
        }
        self.place(cursor)?;
        std::mem::swap(&mut self.shown, &mut self.next);
        self.anew = false;
        Ok(&self.bytes)
    }

    fn place(&mut self, cursor: Option<Position>) -> io::Result<()> {
        match cursor {
            // painting has moved it
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

/// The cells that must be sent, in reading order.
struct Changes<'a> {
    shown: &'a Buffer,
    next: &'a Buffer,
    column: usize,
    row: usize,
    /// Up to this column of the row what the terminal shows was damaged: overwriting half of a wide
    /// character takes away its other half.
    damaged: usize,
}

impl<'a> Changes<'a> {
    fn new(shown: &'a Buffer, next: &'a Buffer) -> Self {
        Self { shown, next, column: 0, row: 0, damaged: 0 }
    }
}

impl<'a> Iterator for Changes<'a> {
    type Item = (u16, u16, &'a Cell);

    fn next(&mut self) -> Option<Self::Item> {
        let columns = usize::from(self.next.area.width);
        while self.row < usize::from(self.next.area.height) {
            let row = self.row * columns..(self.row + 1) * columns;
            let (old, new) = (&self.shown.content[row.clone()], &self.next.content[row]);
            if self.column == 0 && old == new {
                self.row += 1;
                continue;
            }
            while self.column < columns {
                let at = self.column;
                let width = width(&new[at]);
                let after = (at + width).min(columns);
                self.column = after;
                if at < self.damaged || old[at] != new[at] {
                    let damaged = (at..after).map(|column| column + self::width(&old[column])).max();
                    self.damaged = self.damaged.max(damaged.unwrap_or(0));
                    // half a character at the edge would wrap into the next row
                    let cell = if at + width > columns { &Cell::EMPTY } else { &new[at] };
                    return Some((at as u16, self.row as u16, cell));
                }
            }
            self.row += 1;
            self.column = 0;
            self.damaged = 0;
        }
        None
    }
}

/// How many columns a cell's symbol takes.
fn width(cell: &Cell) -> usize {
    usize::from(cell.cell_width()).max(1)
}

#[cfg(test)]
mod tests;
