//! What reaches the program from outside, and what it wants done there.

use super::Key;
use crate::progress::Record;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed, or repeats.
    Key(Key),
    /// Text was pasted; its lines end in `\n`.
    Paste(String),
    /// The main mouse button was pressed on this cell of the screen.
    Point { column: u16, row: u16 },
    /// The mouse wheel was turned by one notch.
    Scroll { down: bool },
    /// The time is up for which the program asked.
    Tick,
    /// The screen has another size.
    Resize,
}

/// Something that the program wants done outside of itself; `update` only asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Leave.
    Quit,
    /// Stop, as Ctrl-Z does in a shell.
    Suspend,
    /// Paint everything anew: somebody else wrote on the screen.
    Repaint,
    /// Put this text into the terminal's clipboard.
    Copy(String),
    /// Keep this for good.
    Keep(Box<Record>),
    /// Read what all answers that were ever given came to; it comes back as
    /// [`Command::History`](super::Command::History).
    ReadHistory,
    /// Write this text into a new file of about this name.
    Write { name: String, text: String },
}
