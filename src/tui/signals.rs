//! The signals that a terminal program must answer, as plain values.

use rustix::fd::{AsFd, BorrowedFd};
use rustix::process::{self, Signal as Number};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use signal_hook::low_level::emulate_default_handler;
use std::io;
use std::os::unix::net::UnixStream;

const ENDING: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// End, by the signal of this number.
    End(i32),
    /// Stop until continued.
    Stop,
    /// The process goes on after it was stopped, however it was stopped.
    Continue,
    /// The screen has another size.
    Resize,
}

/// Signals that arrived and wait to be looked at. Its file descriptor is readable while there are some.
pub struct Signals(SignalDelivery<UnixStream, SignalOnly>);

impl Signals {
    /// From now on signals wait here instead of taking their default action.
    pub fn watch() -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        write.set_nonblocking(true)?;
        let all = ENDING.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]);
        SignalDelivery::with_pipe(read, write, SignalOnly, all).map(Self)
    }

    /// All that arrived, the most pressing first.
    pub fn take(&mut self) -> Vec<Signal> {
        most_pressing_first(&self.0.pending().collect::<Vec<_>>())
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.get_read().as_fd()
    }
}

/// In which order signals arrived is not known. A process that is to end must not first reach for the
/// terminal (a shell that kills a stopped job continues it as well, but in the background), and one that
/// was both stopped and continued must not stop now, for nobody would continue it again.
fn most_pressing_first(arrived: &[i32]) -> Vec<Signal> {
    let has = |number| arrived.contains(&number);
    let end = ENDING.into_iter().find(|&number| has(number)).map(Signal::End);
    let pause = if has(SIGCONT) { Some(Signal::Continue) } else { has(SIGTSTP).then_some(Signal::Stop) };
    let resize = has(SIGWINCH).then_some(Signal::Resize);
    [end, pause, resize].into_iter().flatten().collect()
}

/// Stops this process; returns when it is continued.
pub fn stop() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}

/// Stops all processes of the job (`cargo run` and the program, say); returns when they are continued. Only
/// when all stand still does the shell take the terminal back. All at once, because one that stops later than
/// the others could be too late to be continued with them.
pub fn stop_job() -> io::Result<()> {
    Ok(process::kill_current_process_group(Number::STOP)?)
}

/// Whether a shell is there that can continue this job. The first process of a terminal and its group have
/// none above them: stopped, they would stay so forever, which is why the kernel does not stop them either.
pub fn can_be_continued() -> bool {
    process::getsid(None).is_ok_and(|session| session != process::getpgrp())
}

/// Ends the process by a signal's default action.
pub fn end_by(signal: i32) -> ! {
    // it returns for unknown signals only
    let _ = emulate_default_handler(signal);
    std::process::abort()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_job_that_is_killed_ends_before_it_reaches_for_the_terminal() {
        assert_eq!(most_pressing_first(&[SIGCONT, SIGTERM]), [Signal::End(SIGTERM), Signal::Continue]);
    }

    #[test]
    fn a_job_that_was_already_continued_does_not_stop_forever() {
        assert_eq!(most_pressing_first(&[SIGCONT, SIGTSTP]), [Signal::Continue]);
    }

    #[test]
    fn a_resize_is_not_lost_beside_a_stop() {
        assert_eq!(most_pressing_first(&[SIGTSTP, SIGWINCH]), [Signal::Stop, Signal::Resize]);
    }
}
