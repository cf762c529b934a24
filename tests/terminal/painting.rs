//! What is drawn is shown: at every size, and after every change of it.

use super::screen::Screen;
use super::{counter, counter_command};

#[test]
fn after_a_storm_of_resizes_the_last_size_is_drawn() {
    let mut screen = counter(80, 24);
    for step in 1..=60 {
        screen.resize(20 + step * 37 % 120, 5 + step * 17 % 40);
    }
    screen.resize(1, 1);
    screen.resize(100, 30);
    screen.wait_until("the frame in the last size", |view| {
        view.contents_between(29, 99, 29, 100) == "┘" && view.contents_between(0, 0, 0, 1) == "┌"
    });
    screen.wait_for("셈틀");
    assert_eq!(screen.text().matches('┘').count(), 1, "{}", screen.text());
}

#[test]
fn the_smallest_screen_is_survived() {
    let mut screen = Screen::run(counter_command(), 1, 1);
    screen.wait_for("┌");
    screen.keys("<Down>");
    screen.resize(80, 24);
    screen.wait_for("1 keys, 0 ticks, row 1");
}

#[test]
fn without_colours_the_cursor_is_still_seen() {
    let mut command = counter_command();
    command.env("NO_COLOR", "1");
    let mut screen = Screen::run(command, 80, 24);
    screen.wait_for("0 keys");
    // the first number of the grid, right-aligned in four columns
    assert!(screen.view().cell(2, 7).unwrap().inverse(), "{}", screen.text());
}

#[test]
fn an_effect_reaches_the_clipboard_of_the_terminal() {
    let mut screen = counter(80, 24);
    screen.keys("xyx");
    screen.wait_for("3 keys");
    // "2" in base 64
    assert!(screen.output.windows(13).any(|bytes| bytes == b"\x1b]52;c;Mg==\x1b\\"));
}

#[test]
fn the_terminal_is_asked_nothing() {
    let mut screen = counter(80, 24);
    screen.keys("q");
    screen.wait_until("the end", |view| !view.alternate_screen());
    let sequences = String::from_utf8_lossy(&screen.output).into_owned();
    for question in ["\x1b[c", "\x1b[6n", "\x1b[?u", "\x1b]10;?", "\x1b]11;?", "\x1b[>q"] {
        assert!(!sequences.contains(question), "{question:?}");
    }
}
