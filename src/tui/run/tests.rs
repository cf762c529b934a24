//! The real loop with scripted happenings and a pictured screen.

use super::*;
use crate::app::{Key, KeyCode};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::collections::VecDeque;
use std::num::NonZeroU16;

/// Shows the last thing that happened, and does what it is told by key.
#[derive(Default)]
struct Parrot {
    heard: Vec<Event>,
    drawn: std::cell::Cell<usize>,
    plays: Option<Duration>,
}

impl Program for Parrot {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        let effects = match &event {
            Event::Key(Key { code: KeyCode::Char('q'), .. }) => vec![Effect::Quit],
            Event::Key(Key { code: KeyCode::Char('z'), .. }) => vec![Effect::Suspend],
            Event::Key(Key { code: KeyCode::Char('y'), .. }) => vec![Effect::Copy("한".into())],
            Event::Key(Key { code: KeyCode::Char('p'), .. }) => {
                self.plays = Some(Duration::from_hours(1));
                vec![]
            }
            Event::Key(Key { code: KeyCode::Char('t'), .. }) => {
                self.plays = Some(Duration::ZERO);
                vec![]
            }
            Event::Key(Key { code: KeyCode::Char('.'), .. }) => {
                self.plays = None;
                vec![]
            }
            _ => vec![],
        };
        self.heard.push(event);
        effects
    }

    fn tick_after(&self) -> Option<Duration> {
        self.plays
    }

    fn draw(&self, buffer: &mut Buffer) -> Option<Position> {
        self.drawn.set(self.drawn.get() + 1);
        let last = format!("{} heard, last {:?}", self.heard.len(), self.heard.last());
        buffer.set_string(0, 0, last, ratatui::style::Style::new());
        None
    }
}

/// What happens, batch by batch; an empty batch is a wait in which nothing happened.
struct Script {
    batches: VecDeque<Vec<Happening>>,
    timeouts: Vec<Option<Duration>>,
}

impl Source for Script {
    fn wait(&mut self, timeout: Option<Duration>, happened: &mut Vec<Happening>) -> Result<(), Error> {
        self.timeouts.push(timeout);
        happened.extend(self.batches.pop_front().ok_or(Error::Gone)?);
        Ok(())
    }

    fn wait_for_signal(&mut self, happened: &mut Vec<Happening>) -> Result<(), Error> {
        while happened.is_empty() {
            let batch = self.batches.pop_front().ok_or(Error::Gone)?;
            happened.extend(batch.into_iter().filter(|happening| matches!(happening, Happening::Signal(_))));
        }
        Ok(())
    }
}

struct Picture {
    terminal: vt100::Parser,
    size: (u16, u16),
    size_after_stop: (u16, u16),
    taken: bool,
    writes: usize,
}

impl Screen for Picture {
    fn size(&self) -> (u16, u16) {
        self.size
    }
    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        assert!(self.taken, "the terminal was the shell's");
        self.writes += 1;
        self.terminal.process(bytes);
        Ok(())
    }
    fn stop_job(&mut self) -> Result<(), Error> {
        self.stop()
    }
    fn stop(&mut self) -> Result<(), Error> {
        self.taken = false;
        self.size = self.size_after_stop;
        self.terminal.process(b"\x1b[2J\x1b[Hshell");
        Ok(())
    }
    fn take_again(&mut self) -> Result<(), Error> {
        self.taken = true;
        Ok(())
    }
    fn is_taken(&self) -> bool {
        self.taken
    }
}

struct Played {
    end: Result<End, Error>,
    program: Parrot,
    screen: Picture,
    timeouts: Vec<Option<Duration>>,
}

fn play(batches: Vec<Vec<Happening>>) -> Played {
    let mut program = Parrot::default();
    let mut source = Script { batches: batches.into(), timeouts: Vec::new() };
    let terminal = vt100::Parser::new(NonZeroU16::new(24).unwrap(), NonZeroU16::new(80).unwrap(), 0);
    let size = (80, 24);
    let mut screen = Picture { terminal, size, size_after_stop: (60, 20), taken: true, writes: 0 };
    let end = run(&mut program, &mut source, &mut screen);
    Played { end, program, screen, timeouts: source.timeouts }
}

fn key(character: char) -> Happening {
    Happening::Event(Event::Key(Key::plain(KeyCode::Char(character))))
}

#[test]
fn keys_that_wait_together_are_all_taken_in_before_one_frame() {
    let played = play(vec![vec![key('a'); 2000]]);
    assert_eq!(played.program.heard.len(), 2000);
    assert_eq!(played.program.drawn.get(), 2);
    assert_eq!(played.screen.writes, 2);
    assert!(played.screen.terminal.screen().contents().starts_with("2000 heard"));
}

#[test]
fn quitting_ends_at_once_and_the_keys_after_it_are_not_for_us() {
    let played = play(vec![vec![key('q'), key('a')]]);
    assert!(matches!(played.end, Ok(End::Quit)));
    assert_eq!(played.program.heard.len(), 1);
}

#[test]
fn a_terminal_that_is_gone_ends_the_loop() {
    assert!(matches!(play(vec![]).end, Err(Error::Gone)));
}

#[test]
fn a_signal_to_end_comes_before_keys() {
    let played = play(vec![vec![Happening::Signal(Signal::End(15)), key('a')]]);
    assert!(matches!(played.end, Ok(End::Signal(15))));
    assert_eq!(played.program.heard, []);
}

#[test]
fn while_the_shell_has_the_terminal_nothing_is_written() {
    for stop in [key('z'), Happening::Signal(Signal::Stop)] {
        let played = play(vec![vec![stop], vec![key('a')]]);
        assert_eq!(played.screen.terminal.screen().contents(), "shell");
        assert!(!played.program.heard.contains(&Event::Key(Key::plain(KeyCode::Char('a')))));
    }
}

#[test]
fn coming_back_redraws_everything_in_the_size_of_now() {
    let played = play(vec![vec![Happening::Signal(Signal::Stop)], vec![Happening::Signal(Signal::Continue)]]);
    assert_eq!(played.program.heard, [Event::Resize]);
    assert_eq!(played.screen.terminal.screen().contents(), "1 heard, last Some(Resize)");
}

#[test]
fn a_resize_wipes_what_the_terminal_made_of_the_old_frame() {
    let played = play(vec![vec![Happening::Signal(Signal::Resize)]]);
    assert_eq!(played.program.heard, [Event::Resize]);
    assert_eq!(played.screen.terminal.screen().contents(), "1 heard, last Some(Resize)");
}

#[test]
fn a_program_that_plays_nothing_waits_without_end() {
    let played = play(vec![vec![key('a')], vec![], vec![]]);
    assert_eq!(played.timeouts, [None; 4]);
    assert_eq!(played.program.heard.len(), 1);
}

#[test]
fn what_plays_ticks_until_it_is_told_to_stop() {
    let played = play(vec![vec![key('t')], vec![], vec![key('a')], vec![key('.')], vec![], vec![]]);
    let ticks = played.program.heard.iter().filter(|event| **event == Event::Tick).count();
    assert_eq!(ticks, 3);
    assert_eq!(played.timeouts.iter().filter(|timeout| timeout.is_some()).count(), 3);
}

#[test]
fn a_tick_does_not_come_before_its_time() {
    let played = play(vec![vec![key('p')], vec![], vec![key('a')], vec![]]);
    assert!(!played.program.heard.contains(&Event::Tick));
}

#[test]
fn keys_in_between_do_not_put_off_the_next_tick() {
    let played = play(vec![vec![key('p')], vec![key('a')], vec![key('a')]]);
    let waits: Vec<_> = played.timeouts.into_iter().flatten().collect();
    assert!(waits.is_sorted_by(|earlier, later| earlier > later), "{waits:?}");
}

#[test]
fn a_copied_text_goes_to_the_terminals_clipboard() {
    let played = play(vec![vec![key('y')]]);
    // one frame, the copy, one frame
    assert_eq!(played.screen.writes, 3);
}
