//! The loop: draw, wait, take in what happened, do what the program wants done.

use super::Program;
use super::painter::Painter;
use super::signals::Signal;
use super::terminal::Error;
use crate::app::{Effect, Event};
use crossterm::clipboard::CopyToClipboard;
use crossterm::queue;
use std::time::{Duration, Instant};

/// Something that ends the waiting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// For the program.
    Event(Event),
    /// For this loop.
    Signal(Signal),
}

/// Where happenings come from: the terminal, or a list in a test.
pub trait Source {
    /// Waits until something happens or the time is over, then adds everything that is there.
    fn wait(&mut self, timeout: Option<Duration>, happened: &mut Vec<Happening>) -> Result<(), Error>;
    /// Waits for a signal alone: what is typed while a shell has the terminal is not for us.
    fn wait_for_signal(&mut self, happened: &mut Vec<Happening>) -> Result<(), Error>;
}

/// Where frames go: the terminal, or a picture of one in a test.
pub trait Screen {
    /// Columns and rows.
    fn size(&self) -> (u16, u16);
    /// Shows it, all at once.
    fn write(&mut self, bytes: &[u8]) -> Result<(), Error>;
    /// Gives the screen back and stops this process; returns when it goes on, or if nobody could continue it.
    fn stop(&mut self) -> Result<(), Error>;
    /// The same for the whole job, when the wish is ours and the others do not know of it.
    fn stop_job(&mut self) -> Result<(), Error>;
    /// Takes the screen back after a stop.
    fn take_again(&mut self) -> Result<(), Error>;
    /// Whether it is ours, not given back for a stop.
    fn is_taken(&self) -> bool;
}

/// How the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The program wanted to.
    Quit,
    /// The signal of this number asked for it.
    Signal(i32),
}

/// Runs the program until it quits or is told to end.
pub fn run(
    program: &mut impl Program,
    source: &mut impl Source,
    screen: &mut impl Screen,
) -> Result<End, Error> {
    let mut painter = Painter::new(screen.size());
    let mut metronome = Metronome::default();
    let mut happened = Vec::new();
    loop {
        if screen.is_taken() {
            let frame = painter.frame(|buffer| program.draw(buffer))?;
            if !frame.is_empty() {
                screen.write(frame)?;
            }
            source.wait(metronome.until_tick(program.tick_after()), &mut happened)?;
            if metronome.strikes() {
                happened.insert(0, Happening::Event(Event::Tick));
            }
        } else {
            source.wait_for_signal(&mut happened)?;
        }
        for happening in happened.drain(..) {
            let event = match happening {
                Happening::Event(event) => event,
                Happening::Signal(Signal::End(signal)) => return Ok(End::Signal(signal)),
                Happening::Signal(Signal::Stop) => {
                    screen.stop()?;
                    continue;
                }
                Happening::Signal(Signal::Continue) => {
                    screen.take_again()?;
                    // nobody told a stopped process of another size
                    painter = Painter::new(screen.size());
                    Event::Resize
                }
                Happening::Signal(Signal::Resize) => {
                    painter = Painter::new(screen.size());
                    Event::Resize
                }
            };
            if perform(program.handle(event), screen, &mut painter)? {
                return Ok(End::Quit);
            }
        }
    }
}

/// Does what the program wants done; whether that is to quit.
fn perform(effects: Vec<Effect>, screen: &mut impl Screen, painter: &mut Painter) -> Result<bool, Error> {
    for effect in effects {
        match effect {
            Effect::Quit => return Ok(true),
            Effect::Suspend => screen.stop_job()?,
            Effect::Repaint => *painter = Painter::new(screen.size()),
            Effect::Copy(text) => {
                let mut bytes = Vec::new();
                queue!(bytes, CopyToClipboard::to_clipboard_from(text))?;
                screen.write(&bytes)?;
            }
        }
    }
    Ok(false)
}

/// When the next tick is due: counted from the last one, so that keys in between do not delay it.
#[derive(Default)]
struct Metronome {
    /// The last tick, or the beginning of the play.
    last: Option<Instant>,
    due: Option<Instant>,
}

impl Metronome {
    fn until_tick(&mut self, after: Option<Duration>) -> Option<Duration> {
        let Some(after) = after else {
            *self = Self::default();
            return None;
        };
        let now = Instant::now();
        let due = *self.last.get_or_insert(now) + after;
        self.due = Some(due);
        Some(due.saturating_duration_since(now))
    }

    /// Whether the tick is due; then the next one is counted from now.
    fn strikes(&mut self) -> bool {
        let now = Instant::now();
        let strikes = self.due.is_some_and(|due| due <= now);
        if strikes {
            self.last = Some(now);
        }
        strikes
    }
}

#[cfg(test)]
mod tests;
