//! The tutor as a program in a terminal: a click means what was drawn under it.

use std::cell::Cell;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Program, draw};
use crate::app::{App, Effect, Event};

/// The program, and the area of its last picture.
pub struct Tutor {
    app: App,
    /// A click is meant for the picture that was seen; drawing notes its size, and nothing else.
    drawn: Cell<Rect>,
}

impl Tutor {
    /// This program in a terminal.
    pub fn new(app: App) -> Self {
        Self { app, drawn: Cell::new(Rect::ZERO) }
    }

    /// The program.
    pub fn app(&self) -> &App {
        &self.app
    }
}

impl Program for Tutor {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Point { column, row } => {
                // It is looked up in the picture that was clicked on, before anything changes.
                let command = draw::command_at(&self.app, self.drawn.get(), column, row);
                let mut effects = self.app.handle(event);
                effects.extend(command.into_iter().flat_map(|command| self.app.update(command)));
                effects
            }
            event => self.app.handle(event),
        }
    }

    fn tick_after(&self) -> Option<Duration> {
        self.app.tick_after()
    }

    fn draw(&self, buffer: &mut Buffer) -> Option<Position> {
        self.drawn.set(buffer.area);
        draw::draw(&self.app, buffer).map(Position::from)
    }
}
