//! The real program in a real terminal: a lesson begun, a filter edited, its output read off the screen.

use super::screen::{Screen, convtutor};
use portable_pty::CommandBuilder;
use rustix::process::Signal;

fn english(arguments: &[&str]) -> CommandBuilder {
    let mut command = convtutor(arguments);
    command.env("LANG", "en_US.UTF-8");
    command
}

#[test]
fn a_weight_that_is_edited_changes_the_output_at_once() {
    let mut screen = Screen::run(english(&["lab"]), 80, 24);
    screen.wait_for("Sobel x");
    screen.wait_for("= 36");
    // The first weight of the filter becomes 5: the window over 0 0 9 is still 36, the next one is not.
    screen.keys("<Tab><Tab>5<Enter>");
    screen.wait_without("Sobel x");
    screen.wait_for("weight[0,0] = 5");
    screen.keys("u");
    screen.wait_for("Sobel x");
    screen.keys("q");
    let end = screen.end();
    assert!(end.status.success(), "{:?}", end.status);
    end.assert_given_back();
}

#[test]
fn a_quiz_that_the_command_line_names_is_asked_on_the_screen() {
    for (arguments, first) in [
        ("--mock 15 --seed 7", "Question 1 of 11"),
        ("--topic A3 --count 3", "Question 1 of 3  Output size with a remainder"),
        ("--count 4 --seed 7", "Question 1 of 4"),
    ] {
        let words: Vec<&str> = ["quiz"].into_iter().chain(arguments.split(' ')).collect();
        let mut screen = Screen::run(english(&words), 80, 24);
        screen.wait_for(first);
        screen.keys("<Esc>");
        // Under it lies the list of ways to practise.
        screen.wait_for("Where you stand");
        screen.keys("qq");
        assert!(screen.end().status.success(), "{arguments}");
    }
}

#[test]
fn a_learner_predicts_within_the_first_screen_and_is_told() {
    let mut screen = Screen::run(english(&[]), 80, 24);
    screen.wait_for("1. Convolution");
    screen.keys("<Enter>");
    screen.wait_for("Which number will stand");
    screen.keys("9<Enter>");
    screen.wait_for("Right.");
    screen.keys("q");
    screen.wait_for("1/10");
    screen.keys("q");
    let end = screen.end();
    assert!(end.status.success(), "{:?}", end.status);
    end.assert_given_back();
}

#[test]
fn korean_comes_from_the_locale_and_goes_by_a_key() {
    let mut command = convtutor(&[]);
    command.env("LANG", "ko_KR.UTF-8");
    let mut screen = Screen::run(command, 80, 24);
    screen.wait_for("합성곱");
    screen.send(b"\x1bOR");
    screen.wait_for("1. Convolution");
    screen.keys("q");
    screen.end().assert_given_back();
}

#[test]
fn a_smaller_and_a_larger_window_keep_what_was_done() {
    let mut screen = Screen::run(english(&["lab"]), 80, 24);
    screen.wait_for("stride 1");
    screen.keys("s");
    screen.wait_for("stride 2");
    screen.resize(20, 5);
    screen.wait_for("60 x 20");
    screen.resize(120, 40);
    screen.wait_for("stride 2");
    screen.keys("q");
    screen.end().assert_given_back();
}

#[test]
fn a_lab_that_is_told_to_end_gives_the_terminal_back() {
    let mut screen = Screen::run(english(&["lab"]), 80, 24);
    screen.wait_for("stride 1");
    screen.signal(Signal::TERM);
    screen.end().assert_given_back();
}

#[test]
fn two_thousand_arrows_at_once_all_arrive() {
    let mut screen = Screen::run(english(&["lab"]), 120, 40);
    screen.wait_for("output[0,0]");
    screen.send("\x1b[C\x1b[B".repeat(1000).as_bytes());
    screen.wait_for("output[2,2]");
    screen.send("\x1b[D".repeat(2000).as_bytes());
    screen.wait_for("output[2,0]");
    screen.keys("q");
    screen.end().assert_given_back();
}

#[test]
fn without_colours_the_lights_are_still_there_as_signs() {
    let mut command = english(&["lab"]);
    command.env("NO_COLOR", "1");
    let mut screen = Screen::run(command, 80, 24);
    screen.wait_for("(0)(0)(9)");
    screen.wait_for("[36]");
    let coloured = |cell: &vt100::Cell| {
        cell.fgcolor() != vt100::Color::Default || cell.bgcolor() != vt100::Color::Default
    };
    let view = screen.view();
    let cells = (0..24).flat_map(|row| (0..80).map(move |column| (row, column)));
    assert!(!cells.filter_map(|(row, column)| view.cell(row, column)).any(coloured));
    screen.keys("q");
    screen.end().assert_given_back();
}
