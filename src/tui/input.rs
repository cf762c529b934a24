//! Waits for keys and signals, and hands over all that is there at once.
//!
//! It reads the terminal itself, for two faults cannot be mended around the readers of crossterm 0.29.
//! They take the end of a read for the end of a key, so that an arrow cut in two arrives as Esc, `[` and
//! `A` (now and then one of 2,000 written at once; always over a slow line). And when the terminal is
//! closed they read nothing forever, at full speed.

use super::decoder::Decoder;
use super::run::{Happening, Source};
use super::signals::Signals;
use super::terminal::Error;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, read};
use rustix::stdio::stdin;
use std::io;
use std::time::Duration;

/// A key that begins with Esc arrives in one piece, or nearly so; a person needs longer for the next key.
const ESCAPE_PATIENCE: Duration = Duration::from_millis(20);

/// How much is taken in before a frame is drawn, so that an endless paste does not stop the screen.
const READS_PER_FRAME: usize = 32;

/// What a terminal hands over at most.
const READ_SIZE: usize = 4096;

/// The keyboard, and the signals.
pub struct Input {
    signals: Signals,
    decoder: Decoder,
    bytes: Box<[u8; READ_SIZE]>,
}

impl Input {
    /// Watches for signals from now on.
    pub fn open() -> io::Result<Self> {
        Ok(Self { signals: Signals::watch()?, decoder: Decoder::default(), bytes: Box::new([0; READ_SIZE]) })
    }

    fn take_signals(&mut self, happened: &mut Vec<Happening>) {
        happened.extend(self.signals.take().into_iter().map(Happening::Signal));
    }

    fn read(&mut self) -> Result<(), Error> {
        match read(stdin(), &mut self.bytes[..]) {
            Ok(0) => Err(Error::Gone),
            Ok(count) => {
                self.decoder.feed(&self.bytes[..count]);
                Ok(())
            }
            Err(Errno::INTR | Errno::AGAIN) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

impl Source for Input {
    fn wait(&mut self, timeout: Option<Duration>, happened: &mut Vec<Happening>) -> Result<(), Error> {
        let mut patience = if self.decoder.holds_escape() { Some(ESCAPE_PATIENCE) } else { timeout };
        for _ in 0..READS_PER_FRAME {
            let keys = PollFd::from_borrowed_fd(stdin(), PollFlags::IN);
            let [keys, signals] =
                wait_until_ready([keys, PollFd::new(&self.signals, PollFlags::IN)], patience)?;
            if signals {
                self.take_signals(happened);
            }
            if keys {
                self.read()?;
                happened.extend(self.decoder.by_ref().map(Happening::Event));
            }
            if !signals && !keys {
                happened.extend(self.decoder.give_up_waiting().map(Happening::Event));
                break;
            }
            patience = Some(if self.decoder.holds_escape() { ESCAPE_PATIENCE } else { Duration::ZERO });
        }
        Ok(())
    }

    fn wait_for_signal(&mut self, happened: &mut Vec<Happening>) -> Result<(), Error> {
        wait_until_ready([PollFd::new(&self.signals, PollFlags::IN)], None)?;
        self.take_signals(happened);
        Ok(())
    }
}

/// Which of these have something to say; none when the time is over.
fn wait_until_ready<const N: usize>(
    mut watched: [PollFd; N],
    timeout: Option<Duration>,
) -> Result<[bool; N], Error> {
    // a time too long to be told is no limit
    let timeout = timeout.and_then(|time| Timespec::try_from(time).ok());
    loop {
        match poll(&mut watched, timeout.as_ref()) {
            // whatever interrupted has something to say, or is none of ours
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
            // not only input: a closed terminal is ready too, and the next read tells so
            Ok(_) => return Ok(watched.map(|watched| !watched.revents().is_empty())),
        }
    }
}
