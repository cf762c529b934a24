//! Takes the terminal, and gives it back as it was found, however the program ends.

use super::run::Screen;
use super::signals;
use crossterm::style::force_color_output;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{OptionalActions, Termios, isatty, tcgetattr, tcgetpgrp, tcgetwinsize, tcsetattr};
use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread::{self, ThreadId};
use std::{io, mem};

/// Alternate screen, bracketed paste, no cursor.
const TAKE: &[u8] = b"\x1b[?1049h\x1b[?2004h\x1b[?25l";
/// Presses and the wheel with coordinates in decimal; not the motion, which would wake the program for nothing.
const TAKE_MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1006h";
/// All of that undone in reverse order, and plain text.
const GIVE_BACK: &[u8] = b"\x1b[0m\x1b[?1006l\x1b[?1000l\x1b[?25h\x1b[?2004l\x1b[?1049l";

/// Sizes are unknown on some lines (a serial console): then it is the one that terminals were born with.
const UNKNOWN_SIZE: (u16, u16) = (80, 24);

/// What can go wrong between the program and the terminal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Standard input or output is a file or a pipe.
    #[error("standard input and output are not a terminal")]
    NoTerminal,
    /// The terminal was closed while the program ran.
    #[error("the terminal is gone")]
    Gone,
    /// The terminal cannot be used.
    #[error("the terminal cannot be used: {0}")]
    Io(io::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match Errno::from_io_error(&error) {
            Some(Errno::IO | Errno::NXIO | Errno::PIPE) => Self::Gone,
            _ => Self::Io(error),
        }
    }
}

impl From<Errno> for Error {
    fn from(error: Errno) -> Self {
        io::Error::from(error).into()
    }
}

/// Who gets the mouse: with the program it points at cells, with the terminal it marks text to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// Presses and the wheel become events.
    Program,
    /// The program hears nothing of it.
    Terminal,
}

/// The terminal while it is the program's. Dropping it gives it back.
pub struct Terminal {
    mouse: Mouse,
}

impl Terminal {
    /// Takes the terminal on standard input and output.
    pub fn take(mouse: Mouse) -> Result<Self, Error> {
        if !isatty(stdin()) || !isatty(stdout()) {
            return Err(Error::NoTerminal);
        }
        // with NO_COLOR crossterm would leave out bold and reverse as well; colours are the theme's business
        force_color_output(true);
        give_back_before_a_panic_speaks();
        // if taking it goes wrong half-way, what is taken is given back
        let terminal = Self { mouse };
        take(mouse)?;
        Ok(terminal)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

impl Screen for Terminal {
    fn size(&self) -> (u16, u16) {
        match tcgetwinsize(stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
            _ => UNKNOWN_SIZE,
        }
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        Ok(write_all(bytes)?)
    }

    fn stop(&mut self) -> Result<(), Error> {
        stop_by(signals::stop)
    }

    fn stop_job(&mut self) -> Result<(), Error> {
        stop_by(signals::stop_job)
    }

    fn take_again(&mut self) -> Result<(), Error> {
        if is_in_background() && signals::can_be_continued() {
            // it is still the shell's: wait for it, stopped, as every program does
            return self.stop();
        }
        // after a stop that could not be caught the terminal counts as taken, but is not
        give_back();
        take(self.mouse)
    }

    fn is_taken(&self) -> bool {
        lease().holder.is_some()
    }
}

/// Who holds the terminal. It is static because a panic hook must find it.
struct Lease {
    holder: Option<ThreadId>,
    /// The settings to be restored.
    found: Option<Termios>,
    /// Panics of other threads, whose words wait until the screen is free.
    held_back: Vec<String>,
}

static LEASE: Mutex<Lease> = Mutex::new(Lease { holder: None, found: None, held_back: Vec::new() });

fn lease() -> MutexGuard<'static, Lease> {
    LEASE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn take(mouse: Mouse) -> Result<(), Error> {
    let mut lease = lease();
    let found = lease.found.take().map_or_else(|| tcgetattr(stdin()), Ok)?;
    let mut raw = found.clone();
    raw.make_raw();
    lease.found = Some(found);
    lease.holder = Some(thread::current().id());
    tcsetattr(stdin(), OptionalActions::Now, &raw)?;
    write_all(TAKE)?;
    if mouse == Mouse::Program {
        write_all(TAKE_MOUSE)?;
    }
    Ok(())
}

/// The one way back: for quit, error, panic, signal and stop. Does nothing when it was already done.
fn give_back() {
    let mut lease = lease();
    if lease.holder.take().is_none() {
        return;
    }
    // Nothing more can be done about an error here; a terminal that is gone needs nothing back.
    // The settings come first, for a terminal that accepts no output could hold up the rest. In the
    // background they are those of the shell in the foreground, and not ours to change.
    if !is_in_background()
        && let Some(found) = lease.found.take()
    {
        let _ = tcsetattr(stdin(), OptionalActions::Now, &found);
    }
    let _ = write_all(GIVE_BACK);
    for words in mem::take(&mut lease.held_back) {
        let _ = write_all(words.as_bytes());
    }
}

fn stop_by(stop: fn() -> io::Result<()>) -> Result<(), Error> {
    if signals::can_be_continued() {
        give_back();
        stop()?;
    }
    Ok(())
}

fn is_in_background() -> bool {
    tcgetpgrp(stdin()).is_ok_and(|foreground| foreground != getpgrp())
}

/// A panic's message would be lost with the alternate screen: leaves that first.
fn give_back_before_a_panic_speaks() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let speak = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !hold_back(panic) {
                give_back();
                speak(panic);
            }
        }));
    });
}

/// Another thread's panic does not end the program, and must not write over its screen; but where every
/// panic ends the program, nothing is left to speak later.
fn hold_back(panic: &PanicHookInfo) -> bool {
    let mut lease = lease();
    let goes_on = cfg!(panic = "unwind");
    let elsewhere = goes_on && lease.holder.is_some_and(|holder| holder != thread::current().id());
    if elsewhere {
        lease.held_back.push(format!("{panic}\n"));
    }
    elsewhere
}

fn write_all(mut bytes: &[u8]) -> rustix::io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(Errno::INTR) => {}
            // somebody else has made the terminal non-blocking
            Err(Errno::AGAIN) => _ = poll(&mut [PollFd::from_borrowed_fd(stdout(), PollFlags::OUT)], None),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
