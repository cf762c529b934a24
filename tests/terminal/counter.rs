//! A program to try the terminal with: a grid with a cursor, and a count of everything that reached it.

use convtutor::app::{Effect, Event, Key, KeyCode};
use convtutor::tui::Program;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};
use std::time::Duration;

const SIDE: u16 = 12;

/// Counts keys and moves in a grid: arrows move, `p` plays, `y` copies, `!` panics, `#` in another thread, `q` quits.
pub struct Counter {
    row: u16,
    column: u16,
    keys: usize,
    ticks: usize,
    resizes: usize,
    playing: bool,
    said: String,
}

impl Program for Counter {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Key(key) => return self.press(key),
            Event::Paste(text) => self.said = format!("pasted {text:?}"),
            Event::Point { column, row } => self.said = format!("pointed at {column}, {row}"),
            Event::Scroll { down } => self.said = format!("scrolled {}", if down { "down" } else { "up" }),
            Event::Tick => self.ticks += 1,
            Event::Resize => self.resizes += 1,
        }
        Vec::new()
    }

    fn tick_after(&self) -> Option<Duration> {
        self.playing.then_some(Duration::from_millis(5))
    }

    fn draw(&self, buffer: &mut Buffer) -> Option<Position> {
        let (right, bottom) = (buffer.area.width.saturating_sub(1), buffer.area.height.saturating_sub(1));
        for (x, y, corner) in [(right, 0, "┐"), (0, bottom, "└"), (right, bottom, "┘"), (0, 0, "┌")] {
            put(buffer, x, y, corner, Style::new());
        }
        let title =
            format!("{} keys, {} ticks, row {}, column {}", self.keys, self.ticks, self.row, self.column);
        put(buffer, 2, 0, &title, Style::new());
        for row in 0..SIDE {
            for column in 0..SIDE {
                let here = (row, column) == (self.row, self.column);
                let style = if here { Modifier::REVERSED.into() } else { Style::new() };
                put(buffer, 4 + column * 5, 2 + row, &format!("{:>4}", row * SIDE + column), style);
            }
        }
        put(buffer, 2, bottom.saturating_sub(2), &self.said, Style::new());
        put(buffer, 2, bottom.saturating_sub(1), "합성곱을 배우는 셈틀, q 끝내기", Style::new());
        None
    }
}

impl Counter {
    pub fn new() -> Self {
        let said = format!("process {}", std::process::id());
        Self { row: 0, column: 0, keys: 0, ticks: 0, resizes: 0, playing: false, said }
    }

    fn press(&mut self, key: Key) -> Vec<Effect> {
        self.keys += 1;
        match key.code {
            KeyCode::Char('z') if key.control => return vec![Effect::Suspend],
            KeyCode::Char('q') => return vec![Effect::Quit],
            KeyCode::Char('y') => return vec![Effect::Copy(self.keys.to_string())],
            KeyCode::Char('!') => panic!("the counter was asked to panic"),
            KeyCode::Char('#') => {
                let panicked =
                    std::thread::spawn(|| panic!("a thread of the counter was asked to panic")).join();
                self.said = format!("a thread ended: {}", panicked.is_ok());
            }
            KeyCode::Char('p') => self.playing = !self.playing,
            KeyCode::Up => self.row = (self.row + SIDE - 1) % SIDE,
            KeyCode::Down => self.row = (self.row + 1) % SIDE,
            KeyCode::Left => self.column = (self.column + SIDE - 1) % SIDE,
            KeyCode::Right => self.column = (self.column + 1) % SIDE,
            other => self.said = format!("pressed {other:?}"),
        }
        Vec::new()
    }
}

/// Writes what fits.
fn put(buffer: &mut Buffer, x: u16, y: u16, text: &str, style: Style) {
    if buffer.area.contains(Position::new(x, y)) {
        buffer.set_string(x, y, text, style);
    }
}
