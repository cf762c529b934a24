//! The terminal is given back as it was found, however the program ends.

use super::screen::Screen;
use super::{counter, counter_command};
use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, kill_process};

#[test]
fn after_quitting_the_terminal_is_as_before() {
    let mut screen = counter(80, 24);
    screen.keys("q");
    let end = screen.end();
    assert!(end.status.success(), "{:?}", end.status);
    end.assert_given_back();
}

#[test]
fn a_command_without_a_screen_leaves_the_terminal_alone() {
    let end = Screen::start(&["--version"], 80, 24).end();
    assert!(end.status.success(), "{:?}", end.status);
    end.assert_given_back();
}

#[test]
fn a_killed_program_gives_the_terminal_back_and_its_parent_sees_the_signal() {
    for (signal, name) in [
        (Signal::TERM, "Terminated"),
        (Signal::HUP, "Hangup"),
        (Signal::INT, "Interrupt"),
        (Signal::QUIT, "Quit"),
    ] {
        let screen = counter(80, 24);
        screen.signal(signal);
        let end = screen.end();
        end.assert_given_back();
        assert!(end.status.signal().is_some_and(|seen| seen.starts_with(name)), "{name}: {:?}", end.status);
    }
}

#[test]
fn a_panic_can_be_read_afterwards() {
    let mut screen = counter(80, 24);
    screen.keys("!");
    let end = screen.end();
    end.assert_given_back();
    assert!(end.text.contains("the counter was asked to panic"), "{}", end.text);
    assert!(!end.status.success());
}

#[test]
fn a_panic_in_the_background_does_not_write_over_the_screen_and_can_be_read_afterwards() {
    let mut screen = counter(80, 24);
    screen.keys("#<Right>");
    screen.wait_for("2 keys");
    assert!(!screen.text().contains("panicked"), "{}", screen.text());
    screen.keys("q");
    let end = screen.end();
    end.assert_given_back();
    assert!(end.text.contains("a thread of the counter was asked to panic"), "{}", end.text);
}

#[test]
fn a_closed_terminal_ends_the_program() {
    let status = counter(80, 24).vanish();
    assert!(status.signal().is_none_or(|signal| signal.starts_with("Hangup")), "{status:?}");
}

#[test]
fn a_closed_terminal_ends_the_program_even_if_no_signal_tells_it() {
    let mut screen = in_shell("trap '' HUP; \"$@\"; exit 7");
    screen.wait_for("0 keys");
    assert_eq!(screen.vanish().exit_code(), 7);
}

#[test]
fn settings_that_somebody_chose_before_are_kept() {
    let mut screen = in_shell("stty -echo -icrnl; \"$@\"; stty -a");
    screen.wait_for("0 keys");
    screen.keys("q");
    let end = screen.end();
    assert!(end.text.contains("-echo ") && end.text.contains("-icrnl"), "{}", end.text);
}

#[test]
fn a_stopped_program_gives_the_terminal_to_the_shell_and_comes_back_as_it_was() {
    let mut screen =
        in_shell("set -m; \"$@\"; echo \"stopped: $(stty -a | grep -o ' echo ')\"; read -r _; fg");
    screen.wait_for("0 keys");
    screen.keys("<Down><Right>");
    screen.wait_for("2 keys, 0 ticks, row 1, column 1");
    screen.keys("<C-z>");
    screen.wait_for("stopped:  echo");
    assert!(!screen.view().alternate_screen() && !screen.view().hide_cursor());
    assert!(!screen.view().bracketed_paste());

    // as large as it is now, not as it was when it was stopped
    screen.resize(100, 30);
    screen.send(b"\n");
    screen.wait_for("3 keys, 0 ticks, row 1, column 1");
    screen.wait_until("the frame in the new size", |view| view.contents_between(29, 99, 29, 100) == "┘");
    assert!(screen.view().alternate_screen() && screen.view().bracketed_paste());
    screen.keys("<Down>q");
    let end = screen.end();
    assert!(end.status.success(), "{:?}", end.status);
    end.assert_given_back();
}

#[test]
fn ctrl_z_stops_the_program_that_started_it_too() {
    // as under `cargo run`
    let mut screen = in_shell("set -m; sh -c '\"$@\"; :' sh \"$@\"; echo stopped; read -r _; fg");
    screen.wait_for("0 keys");
    screen.keys("<C-z>");
    screen.wait_for("stopped");
    assert!(!screen.view().alternate_screen());
    screen.send(b"\n");
    screen.wait_for("1 keys");
    screen.keys("q");
    screen.end().assert_given_back();
}

#[test]
fn a_program_that_somebody_else_stops_comes_back_too() {
    // the second gives no warning, and no chance to give the terminal back
    for signal in [Signal::TSTP, Signal::STOP] {
        let mut screen = in_shell("set -m; \"$@\"; echo stopped; read -r _; fg");
        screen.wait_for("process ");
        let shown = screen.text();
        let id = shown.split("process ").nth(1).unwrap().split_whitespace().next().unwrap();
        kill_process(Pid::from_raw(id.parse().unwrap()).unwrap(), signal).unwrap();
        screen.wait_for("stopped");
        assert!(signal == Signal::STOP || !screen.view().alternate_screen());
        screen.send(b"\n");
        screen.wait_without("stopped");
        screen.keys("<Down>");
        screen.wait_for("1 keys");
        screen.keys("q");
        screen.end().assert_given_back();
    }
}

#[test]
fn in_the_background_it_leaves_the_terminal_to_the_shell() {
    let mut screen =
        in_shell("set -m; \"$@\"; bg; read -r _; echo \"here:$(stty -a | grep -o ' echo ')\"; read -r _; fg");
    screen.wait_for("0 keys");
    screen.keys("<C-z>");
    screen.wait_until("the shell's screen", |view| !view.alternate_screen());
    screen.send(b"\n");
    screen.wait_for("here: echo");
    screen.send(b"\n");
    screen.wait_for("1 keys");
    screen.keys("q");
    screen.end().assert_given_back();
}

#[test]
fn without_a_shell_to_come_back_from_ctrl_z_does_not_freeze() {
    let mut screen = counter(80, 24);
    screen.keys("<C-z><Down>");
    screen.wait_for("2 keys");
    screen.keys("q");
    screen.end().assert_given_back();
}

#[test]
fn a_stopped_job_can_be_killed() {
    let mut screen = in_shell("set -m; \"$@\"; kill %1; wait; echo killed; read -r _");
    screen.wait_for("0 keys");
    screen.keys("<C-z>");
    screen.wait_for("killed");
    screen.send(b"\n");
    screen.end().assert_given_back();
}

#[test]
fn without_a_terminal_it_says_so_and_does_not_wait() {
    let mut screen = in_shell("\"$@\" </dev/null; \"$@\" | cat; echo end; read -r _");
    screen.wait_for("end");
    assert_eq!(screen.text().matches("cannot run: standard input and output are not a terminal").count(), 2);
    screen.send(b"\n");
    screen.end().assert_given_back();
}

/// The counter as `"$@"` of a shell script.
fn in_shell(script: &str) -> Screen {
    let mut command = CommandBuilder::new("/bin/sh");
    command.args(["-c", script, "sh"]);
    command.args(counter_command().get_argv());
    Screen::run(command, 80, 24)
}
