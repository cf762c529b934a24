//! The terminal: what it sends, what it shows, and how it is given back.
//!
//! ```text
//! keys, signals -> input (decoder, signals) -> run -> Program::handle -> effects
//!                                               |
//!            terminal <- one write a frame <- painter <- Program::draw
//! ```
//!
//! One thread does everything: it sleeps until the terminal or a signal has something to say, so
//! a signal never meets a half-written frame. Of a program this loop knows only [`Program`]; it
//! asks the terminal nothing, and never changes its title.

mod decoder;
mod draw;
mod input;
mod painter;
mod run;
mod signals;
mod terminal;
mod theme;
mod tutor;

use crate::app::{Effect, Event};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::time::Duration;

pub use terminal::{Error, Mouse};
pub use tutor::Tutor;

/// What can be run in a terminal.
pub trait Program {
    /// Takes in what happened; answers with what is to be done outside.
    fn handle(&mut self, event: Event) -> Vec<Effect>;

    /// While something plays: how long after the last [`Event::Tick`] (or after playing began) the
    /// next one is due. `None` lets the program sleep until it is spoken to.
    fn tick_after(&self) -> Option<Duration>;

    /// Draws the whole screen into a blank buffer; answers where the cursor is, if it shows.
    fn draw(&self, buffer: &mut Buffer) -> Option<Position>;
}

/// Runs the program until it quits, and gives the terminal back as it was found.
///
/// Does not return if a signal asked the process to end: the process then ends by that signal, so
/// that whoever started it can tell. A terminal that is gone ends the program without an error.
pub fn run(program: &mut impl Program, mouse: Mouse) -> Result<(), Error> {
    let mut input = input::Input::open()?;
    let mut terminal = terminal::Terminal::take(mouse)?;
    let end = run::run(program, &mut input, &mut terminal);
    drop(terminal);
    match end {
        Ok(run::End::Quit) | Err(Error::Gone) => Ok(()),
        Ok(run::End::Signal(signal)) => signals::end_by(signal),
        Err(error) => Err(error),
    }
}
