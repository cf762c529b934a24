//! What is sent makes the terminal show what was drawn, and no more is sent.

use super::*;
use proptest::prelude::*;
use ratatui::style::Style;
use std::num::NonZeroU16;

const COLUMNS: u16 = 12;
const ROWS: u16 = 3;

fn terminal() -> vt100::Parser {
    vt100::Parser::new(NonZeroU16::new(ROWS).unwrap(), NonZeroU16::new(COLUMNS).unwrap(), 0)
}

/// What one frame writes: texts, each at a place of its own.
type Frame = Vec<(u16, u16, &'static str, Style)>;

fn draw(buffer: &mut Buffer, frame: &Frame) {
    for (x, y, text, style) in frame {
        buffer.set_string(*x, *y, text, *style);
    }
}

fn paint<'a>(painter: &'a mut Painter, frame: &Frame) -> &'a [u8] {
    painter
        .frame(|buffer| {
            draw(buffer, frame);
            None
        })
        .unwrap()
}

/// The cells of a terminal as text and attributes.
fn picture(terminal: &vt100::Parser) -> Vec<(String, vt100::Color, vt100::Color, bool)> {
    let screen = terminal.screen();
    let places = (0..ROWS).flat_map(|y| (0..COLUMNS).map(move |x| (y, x)));
    places
        .map(|(y, x)| {
            let cell = screen.cell(y, x).unwrap();
            let text = if cell.contents().is_empty() && !cell.is_wide_continuation() {
                " "
            } else {
                cell.contents()
            };
            // the right half of a wide character has no look of its own
            let (cell, text) =
                if cell.is_wide_continuation() { (screen.cell(y, x - 1).unwrap(), "") } else { (cell, text) };
            (text.to_owned(), cell.fgcolor(), cell.bgcolor(), cell.inverse())
        })
        .collect()
}

fn frames() -> impl Strategy<Value = Vec<Frame>> {
    let text = prop_oneof![
        Just("한"),
        Just("합성곱"),
        Just("a"),
        Just("ab c"),
        Just("│─"),
        Just(" "),
        Just("e\u{301}한")
    ];
    let style = prop_oneof![
        Just(Style::new()),
        Just(Style::new().fg(Color::Red)),
        Just(Style::new().bg(Color::Blue)),
        Just(Style::new().add_modifier(Modifier::REVERSED)),
    ];
    let piece = (0..COLUMNS, 0..ROWS, text, style);
    proptest::collection::vec(proptest::collection::vec(piece, 0..12), 1..6)
}

proptest! {
    #[test]
    fn after_each_frame_the_terminal_shows_it_as_if_it_were_the_first(frames in frames()) {
        let mut painter = Painter::new((COLUMNS, ROWS));
        let mut seen = terminal();
        for frame in &frames {
            seen.process(paint(&mut painter, frame));
            let mut fresh = terminal();
            fresh.process(paint(&mut Painter::new((COLUMNS, ROWS)), frame));
            prop_assert_eq!(picture(&seen), picture(&fresh));
        }
    }

    #[test]
    fn the_first_frame_shows_what_was_drawn(frames in frames()) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
        draw(&mut buffer, &frames[0]);
        let mut seen = terminal();
        seen.process(paint(&mut Painter::new((COLUMNS, ROWS)), &frames[0]));
        for y in 0..ROWS {
            let mut x = 0;
            while x < COLUMNS {
                let cell = &buffer[(x, y)];
                let shown = seen.screen().cell(y, x).unwrap();
                prop_assert_eq!(cell.symbol().trim_end(), shown.contents().trim_end(), "at {}, {}", x, y);
                prop_assert_eq!(cell.modifier.contains(Modifier::REVERSED), shown.inverse(), "at {}, {}", x, y);
                x += cell.cell_width();
            }
        }
    }
}

#[test]
fn an_unchanged_frame_sends_nothing() {
    let mut painter = Painter::new((COLUMNS, ROWS));
    let frame: Frame = vec![(0, 0, "합성곱", Style::new().fg(Color::Red)), (3, 1, "ab c", Style::new())];
    assert!(!paint(&mut painter, &frame).is_empty());
    assert_eq!(paint(&mut painter, &frame), b"");
}

#[test]
fn one_changed_cell_sends_one_cell() {
    let mut painter = Painter::new((COLUMNS, ROWS));
    paint(&mut painter, &vec![(0, 0, "ab c", Style::new()), (0, 1, "합성곱", Style::new())]);
    let bytes = paint(&mut painter, &vec![(0, 0, "axxc", Style::new()), (0, 1, "합성곱", Style::new())]);
    let text = String::from_utf8_lossy(bytes).into_owned();
    assert!(text.contains("\x1b[1;2Hxx") && !text.contains('a') && !text.contains('합'), "{text:?}");
}

#[test]
fn what_was_drawn_once_does_not_stay_in_the_next_frame() {
    let mut painter = Painter::new((COLUMNS, ROWS));
    let mut seen = terminal();
    seen.process(paint(&mut painter, &vec![(0, 0, "ab c", Style::new().bg(Color::Blue))]));
    seen.process(paint(&mut painter, &Vec::new()));
    assert_eq!(picture(&seen), picture(&terminal()));
}

#[test]
fn the_cursor_is_told_only_when_it_changes_or_painting_moved_it() {
    let mut painter = Painter::new((COLUMNS, ROWS));
    let mut at = |text: &'static str, cursor: Option<(u16, u16)>| {
        let draw = |buffer: &mut Buffer| {
            buffer.set_string(0, 0, text, Style::new());
            cursor.map(Position::from)
        };
        String::from_utf8_lossy(painter.frame(draw).unwrap()).into_owned()
    };
    at("a", None);
    assert_eq!(at("a", Some((3, 1))), "\x1b[2;4H\x1b[?25h");
    assert_eq!(at("a", Some((3, 1))), "");
    assert_eq!(at("a", Some((4, 1))), "\x1b[2;5H");
    assert!(at("b", Some((4, 1))).ends_with("\x1b[2;5H"));
    assert_eq!(at("b", None), "\x1b[?25l");
    assert_eq!(at("b", None), "");
}

#[test]
fn half_a_character_at_the_edge_does_not_spill_into_the_next_row() {
    let mut painter = Painter::new((COLUMNS, ROWS));
    let mut seen = terminal();
    let draw = |buffer: &mut Buffer| {
        buffer[(COLUMNS - 1, 0)].set_symbol("한");
        None
    };
    seen.process(painter.frame(draw).unwrap());
    assert_eq!(seen.screen().contents().trim(), "");
}

#[test]
fn a_screen_without_room_draws_nothing_and_does_not_panic() {
    for size in [(0, 0), (0, 5), (5, 0), (1, 1)] {
        let bytes = Painter::new(size).frame(|_| None).unwrap().to_vec();
        assert_eq!(bytes, b"\x1b[2J");
    }
}
