//! What is typed arrives: all of it, in order, in whatever pieces it comes.

use super::counter;

#[test]
fn of_two_thousand_keys_typed_at_once_none_is_lost() {
    let mut screen = counter(80, 24);
    screen.keys("<1000*x><1000*y>");
    screen.wait_for("2000 keys");
    screen.keys("<1000*Right><1000*Down>");
    // 1,000 = 83 * 12 + 4
    screen.wait_for("4000 keys, 0 ticks, row 4, column 4");
}

#[test]
fn an_arrow_cut_in_two_is_still_an_arrow() {
    let mut screen = counter(80, 24);
    screen.send(b"x\x1b[");
    screen.wait_for("1 keys");
    screen.send(b"C");
    screen.wait_for("2 keys, 0 ticks, row 0, column 1");
}

#[test]
fn escape_alone_is_a_key() {
    let mut screen = counter(80, 24);
    screen.keys("<Esc>");
    screen.wait_for("pressed Escape");
    screen.wait_for("1 keys");
}

#[test]
fn korean_letters_arrive_as_typed() {
    let mut screen = counter(80, 24);
    screen.keys("ㅂ");
    screen.wait_for("pressed Char('ㅂ')");
}

#[test]
fn a_pasted_matrix_is_one_paste_and_no_keys() {
    let mut screen = counter(80, 24);
    screen.paste("1 2\n3 q");
    screen.wait_for("pasted \"1 2\\n3 q\"");
    screen.wait_for("0 keys");
}

#[test]
fn the_mouse_points_at_a_cell() {
    let mut screen = counter(80, 24);
    screen.send(b"\x1b[<0;5;7M\x1b[<0;5;7m");
    screen.wait_for("pointed at 4, 6");
    screen.send(b"\x1b[<65;5;7M");
    screen.wait_for("scrolled down");
}

#[test]
fn what_plays_goes_on_by_itself_and_stops_when_told() {
    let mut screen = counter(80, 24);
    screen.keys("p");
    screen.wait_until("ten ticks", |view| ticks(&view.contents()) >= 10);
    screen.keys("px");
    screen.wait_for("3 keys");
    let ticks_then = ticks(&screen.text());
    screen.keys("x");
    screen.wait_for("4 keys");
    assert_eq!(ticks(&screen.text()), ticks_then);
}

fn ticks(screen: &str) -> usize {
    let before = screen.split(" ticks").next().unwrap();
    before.rsplit(' ').next().unwrap().parse().unwrap_or(0)
}
