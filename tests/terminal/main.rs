//! What can only be seen in a terminal: keys in, screen out, and how it is given back.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and its program speaks"
)]

mod counter;
mod giving_back;
mod keys;
mod painting;
mod screen;
mod tutor;

use convtutor::tui::{self, Mouse};
use counter::Counter;
use portable_pty::CommandBuilder;
use screen::Screen;

/// Not a test: the program that the tests below run in terminals of their own, by starting this binary again.
#[test]
#[ignore = "the other tests run it in a terminal"]
fn counter_program() {
    if let Err(error) = tui::run(&mut Counter::new(), Mouse::Program) {
        println!("cannot run: {error}");
    }
}

/// The counter as a command.
fn counter_command() -> CommandBuilder {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["counter_program", "--exact", "--ignored", "--nocapture", "--test-threads=1"]);
    command
}

/// The counter, running.
#[track_caller]
fn counter(columns: u16, rows: u16) -> Screen {
    let mut screen = Screen::run(counter_command(), columns, rows);
    screen.wait_for("0 keys");
    screen
}
