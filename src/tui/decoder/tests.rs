//! Bytes as terminals send them, and the keys that a person pressed.

use super::*;
use proptest::prelude::*;

fn decode(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    decoder.feed(bytes);
    decoder.by_ref().collect()
}

/// In the notation of a list of keys: `Up`, `Char('a')`, with `^` for Control.
#[track_caller]
fn check(bytes: &str, expected: &str) {
    let names: Vec<_> = decode(bytes.as_bytes())
        .into_iter()
        .map(|event| match event {
            Event::Key(Key { code, control }) => format!("{}{code:?}", if control { "^" } else { "" }),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(names.join(" "), expected, "for {bytes:?}");
}

#[test]
fn letters_of_every_alphabet_are_keys() {
    check("aZ9-/ ", "Char('a') Char('Z') Char('9') Char('-') Char('/') Char(' ')");
    check("한ㅂé😀", "Char('한') Char('ㅂ') Char('é') Char('😀')");
}

#[test]
fn keys_that_edit_and_leave_are_known() {
    check("\r\t\x7f\x08\x1b[3~\x1b[Z", "Enter Tab Backspace Backspace Delete BackTab");
}

#[test]
fn control_and_a_letter_is_that_letter() {
    check("\x01\x03\x1a\n\0", "^Char('a') ^Char('c') ^Char('z') ^Char('j') ^Char(' ')");
    check("\x1c\x1d\x1f", "^Char('\\\\') ^Char(']') ^Char('_')");
}

#[test]
fn arrows_are_known_in_each_form_that_terminals_send() {
    check("\x1b[A\x1b[B\x1b[C\x1b[D", "Up Down Right Left");
    check("\x1bOA\x1bOB\x1bOC\x1bOD", "Up Down Right Left");
    check("\x1b[1;2A\x1b[1;5C\x1b[1;3B", "Up ^Right Down");
}

#[test]
fn home_and_end_are_known_in_each_form_that_terminals_send() {
    check("\x1b[H\x1b[F\x1bOH\x1bOF\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "Home End Home End Home End Home End");
    check("\x1b[5~\x1b[6~\x1b[5;5~", "PageUp PageDown ^PageUp");
}

#[test]
fn function_keys_are_known_in_each_form_that_terminals_send() {
    check(
        "\x1bOP\x1bOS\x1b[11~\x1b[15~\x1b[[A\x1b[[E",
        "Function(1) Function(4) Function(1) Function(5) Function(1) Function(5)",
    );
    check("\x1b[17~\x1b[21~\x1b[23~\x1b[24~", "Function(6) Function(10) Function(11) Function(12)");
}

#[test]
fn escape_typed_together_with_another_key_loses_neither() {
    check("\x1bq\x1b\x1b[A", "Escape Char('q') Escape Up");
    check("\x1bOx", "Escape Char('O') Char('x')");
}

#[test]
fn what_is_no_key_is_passed_over_and_the_next_key_counts() {
    check("\x1b[?1;2cx\x1b[12;40R\x1b[Ix\x1b[Ix\x1b[99~x", "Char('x') Char('x') Char('x') Char('x')");
    check("\x1b[1;\x1b[Ax", "Up Char('x')");
    check(&format!("\x1b[{}", "1".repeat(200)), "Char('1') ".repeat(200 - LONGEST_SEQUENCE).trim_end());
}

#[test]
fn bytes_that_are_no_text_do_not_swallow_a_key() {
    assert_eq!(decode(b"\xff\xc3qx"), [key(KeyCode::Char('q')), key(KeyCode::Char('x'))]);
}

#[test]
fn a_press_and_the_wheel_are_pointing_and_the_rest_of_the_mouse_is_silent() {
    check("\x1b[<0;1;1M\x1b[<0;1;1m", "Point { column: 0, row: 0 }");
    check("\x1b[<16;120;40M", "Point { column: 119, row: 39 }");
    check("\x1b[<64;3;4M\x1b[<65;3;4M", "Scroll { down: false } Scroll { down: true }");
    check("\x1b[<2;3;4M\x1b[<32;3;4M\x1b[<0;3M\x1b[<;;M", "Point { column: 0, row: 0 }");
}

#[test]
fn a_paste_keeps_its_lines_whatever_ends_them() {
    check("\x1b[200~1 2\r3 4\r\n5\x1b[201~q", "Paste(\"1 2\\n3 4\\n5\") Char('q')");
}

#[test]
fn keys_inside_a_paste_are_text() {
    check("\x1b[200~q\x1b[A\x03\x1b[201~", "Paste(\"q\\u{1b}[A\\u{3}\")");
}

#[test]
fn a_paste_ends_where_it_ends_however_it_is_cut_into_pieces() {
    let sent = b"\x1b[200~1 2\x1b[20\x1b[201~q";
    for first in 1..sent.len() {
        for second in first..sent.len() {
            let mut decoder = Decoder::default();
            let pieces = [&sent[..first], &sent[first..second], &sent[second..]];
            let mut events = vec![];
            for piece in pieces {
                decoder.feed(piece);
                events.extend(decoder.by_ref());
            }
            let wanted = [Event::Paste("1 2\u{1b}[20".to_owned()), key(KeyCode::Char('q'))];
            assert_eq!(events, wanted, "cut at {first} and {second}");
        }
    }
}

#[test]
fn an_endless_paste_is_handed_over_in_pieces_and_never_becomes_keys() {
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b[200~");
    let mut length = 0;
    for _ in 0..40 {
        decoder.feed(&vec![b'q'; LONGEST_PASTE / 16]);
        for event in decoder.by_ref() {
            let Event::Paste(text) = event else { panic!("{event:?}") };
            length += text.len();
        }
    }
    decoder.feed(PASTE_END);
    let Some(Event::Paste(rest)) = decoder.next() else { panic!("the last piece is missing") };
    assert_eq!(length + rest.len(), 40 * (LONGEST_PASTE / 16));
}

#[test]
fn escape_is_the_key_only_when_nothing_follows() {
    let mut decoder = Decoder::default();
    decoder.feed(b"x\x1b");
    assert_eq!(decoder.by_ref().collect::<Vec<_>>(), [key(KeyCode::Char('x'))]);
    assert!(decoder.holds_escape());
    decoder.feed(b"[");
    assert!(!decoder.holds_escape());
    assert_eq!(decoder.give_up_waiting(), None);
    decoder.feed(b"A\x1b");
    assert_eq!(decoder.by_ref().collect::<Vec<_>>(), [key(KeyCode::Up)]);
    assert_eq!(decoder.give_up_waiting(), Some(key(KeyCode::Escape)));
    assert!(!decoder.holds_escape());
}

fn typed() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("\x1b[A"),
        Just("\x1b[1;5D"),
        Just("\x1bOP"),
        Just("\x1b"),
        Just("한"),
        Just("q"),
        Just("\r"),
        Just("\x1b[<0;12;3M"),
        Just("\x1b[200~"),
        Just("\x1b[201~"),
        Just("\x1b[[B"),
        Just("\x1b[?1;2c"),
    ];
    let piece = prop_oneof![4 => piece.prop_map(|text| text.as_bytes().to_vec()), 1 => any::<[u8; 2]>().prop_map(Vec::from)];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn the_pieces_in_which_bytes_come_change_nothing(bytes in typed(), sizes in proptest::collection::vec(1usize..7, 1..9)) {
        let mut decoder = Decoder::default();
        let (mut events, mut rest) = (Vec::new(), &bytes[..]);
        for size in sizes.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (piece, after) = rest.split_at(rest.len().min(*size));
            decoder.feed(piece);
            events.extend(decoder.by_ref());
            rest = after;
        }
        prop_assert_eq!(events, decode(&bytes));
    }
}
