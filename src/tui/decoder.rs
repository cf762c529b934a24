//! Turns the bytes that a terminal sends into keys, pastes and pointing.
//!
//! What is not known is skipped; what is not complete waits for the rest, in whatever pieces it comes.
//! The forms are those of xterm's "Control Sequences" and of the Linux console.

use crate::app::{Event, Key, KeyCode};
use std::str;

const ESCAPE: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";
/// A longer sequence is no key: something else was sent to us.
const LONGEST_SEQUENCE: usize = 64;
/// A longer paste is handed over in pieces.
const LONGEST_PASTE: usize = 1 << 20;

/// Bytes in, events out: [`Decoder::feed`], then iterate until `None`.
#[derive(Default)]
pub struct Decoder {
    waiting: Vec<u8>,
    /// How many of the waiting bytes have become events.
    used: usize,
    pasting: bool,
    /// How many bytes of the paste are known to hold no end of it: a long one is looked through once.
    searched: usize,
}

impl Decoder {
    /// Takes in what was read.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.waiting.drain(..self.used);
        self.used = 0;
        self.waiting.extend_from_slice(bytes);
    }

    /// Whether all that waits is one Esc: the key, or the beginning of another.
    pub fn holds_escape(&self) -> bool {
        !self.pasting && self.waiting[self.used..] == [ESCAPE]
    }

    /// Nothing followed in time: an Esc was the key.
    pub fn give_up_waiting(&mut self) -> Option<Event> {
        self.holds_escape().then(|| {
            self.used += 1;
            key(KeyCode::Escape)
        })
    }

    fn paste(&mut self) -> Option<Event> {
        let text = &self.waiting[self.used..];
        let mut unsearched = text[self.searched..].windows(PASTE_END.len());
        let end = unsearched.position(|window| window == PASTE_END).map(|place| self.searched + place);
        // The last bytes may be the beginning of the end.
        let begun = text.len().saturating_sub(PASTE_END.len() - 1);
        let length = match end {
            Some(end) => end,
            None if text.len() > LONGEST_PASTE => begun,
            None => {
                self.searched = begun;
                return None;
            }
        };
        self.searched = 0;
        let text = String::from_utf8_lossy(&text[..length]).replace("\r\n", "\n").replace('\r', "\n");
        self.used += length;
        if end.is_some() {
            self.used += PASTE_END.len();
            self.pasting = false;
        }
        Some(Event::Paste(text))
    }
}

impl Iterator for Decoder {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        loop {
            if self.pasting {
                return self.paste();
            }
            let (token, length) = token(&self.waiting[self.used..])?;
            self.used += length;
            match token {
                Token::Event(event) => return Some(event),
                Token::PasteStart => self.pasting = true,
                Token::Unknown => {}
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Event(Event),
    PasteStart,
    Unknown,
}

/// The first token and its length in bytes; `None` if it is not complete.
fn token(bytes: &[u8]) -> Option<(Token, usize)> {
    let code = match *bytes.first()? {
        ESCAPE => return escape(bytes),
        b'\r' => KeyCode::Enter,
        b'\t' => KeyCode::Tab,
        0x08 | 0x7f => KeyCode::Backspace,
        // Ctrl takes the upper three bits off a letter
        byte @ 0..0x20 => return Some((control((byte | 0x40).to_ascii_lowercase()), 1)),
        _ => return character(bytes),
    };
    Some((Token::Event(key(code)), 1))
}

fn control(letter: u8) -> Token {
    // Ctrl and Space send the code of Ctrl and @
    let letter = if letter == b'@' { b' ' } else { letter };
    Token::Event(Event::Key(Key::control(char::from(letter))))
}

fn character(bytes: &[u8]) -> Option<(Token, usize)> {
    let first = &bytes[..bytes.len().min(4)];
    let valid = match str::from_utf8(first) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => str::from_utf8(&first[..error.valid_up_to()]).unwrap_or(""),
        Err(error) if error.error_len().is_none() => return None,
        Err(_) => "",
    };
    Some(match valid.chars().next() {
        Some(character) if !character.is_control() => {
            (Token::Event(key(KeyCode::Char(character))), character.len_utf8())
        }
        Some(character) => (Token::Unknown, character.len_utf8()),
        None => (Token::Unknown, 1),
    })
}

fn escape(bytes: &[u8]) -> Option<(Token, usize)> {
    match bytes.get(1)? {
        b'[' => sequence(bytes),
        b'O' => Some(match function_key(*bytes.get(2)?) {
            Some(code) => (Token::Event(key(code)), 3),
            None => (Token::Event(key(KeyCode::Escape)), 1),
        }),
        // Esc and another key typed at once, or Alt and the key: either way nothing is lost
        _ => Some((Token::Event(key(KeyCode::Escape)), 1)),
    }
}

/// `ESC [ parameters final`.
fn sequence(bytes: &[u8]) -> Option<(Token, usize)> {
    let body = &bytes[2..];
    if body.first() == Some(&b'[') {
        // the Linux console's F1 to F5
        let number = body.get(1)?.wrapping_sub(b'A');
        let token =
            if number < 5 { Token::Event(key(KeyCode::Function(number + 1))) } else { Token::Unknown };
        return Some((token, 4));
    }
    let Some(end) = body.iter().take(LONGEST_SEQUENCE).position(|byte| !(0x20..0x40).contains(byte)) else {
        return (body.len() >= LONGEST_SEQUENCE).then_some((Token::Unknown, 2 + LONGEST_SEQUENCE));
    };
    let (parameters, last) = (&body[..end], body[end]);
    if !(0x40..0x7f).contains(&last) {
        // broken off: what comes now is something new
        return Some((Token::Unknown, 2 + end));
    }
    let token = match parameters {
        b"200" if last == b'~' => Token::PasteStart,
        [b'<', rest @ ..] => pointing(&numbers(rest), last).map_or(Token::Unknown, Token::Event),
        _ => sequence_key(&numbers(parameters), last)
            .map_or(Token::Unknown, |key| Token::Event(Event::Key(key))),
    };
    Some((token, 2 + end + 1))
}

/// Parameters separated by `;`; what follows a `:` is detail; what is empty or no number is 0.
fn numbers(parameters: &[u8]) -> Vec<u16> {
    let number = |text: &[u8]| {
        let digits = text.split(|&byte| byte == b':').next().unwrap_or_default();
        str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).unwrap_or(0)
    };
    parameters.split(|&byte| byte == b';').map(number).collect()
}

fn sequence_key(numbers: &[u16], last: u8) -> Option<Key> {
    let code = match (last, numbers.first()?) {
        (b'~', number) => numbered_key(*number)?,
        (b'Z', _) => KeyCode::BackTab,
        // a number other than 1 belongs to an answer, like where the cursor is
        (_, 0 | 1) => function_key(last)?,
        _ => return None,
    };
    // 1 and the sum of: Shift 1, Alt 2, Control 4
    let modifiers = numbers.get(1).map_or(0, |number| number.saturating_sub(1));
    Some(Key { code, control: modifiers & 4 != 0 })
}

fn function_key(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::Function(last - b'P' + 1),
        _ => return None,
    })
}

fn numbered_key(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        // the numbers have gaps where older keyboards had them
        11..=15 => KeyCode::Function(number as u8 - 10),
        17..=21 => KeyCode::Function(number as u8 - 11),
        23..=24 => KeyCode::Function(number as u8 - 12),
        _ => return None,
    })
}

/// `button ; column ; row`, counted from 1; `M` for pressed, `m` for released.
fn pointing(numbers: &[u16], last: u8) -> Option<Event> {
    let &[button, column, row] = numbers else { return None };
    // Shift 4, Alt 8 and Control 16 are added
    match (last, button & !0b1_1100) {
        (b'M', 0) => Some(Event::Point { column: column.saturating_sub(1), row: row.saturating_sub(1) }),
        (b'M', 64) => Some(Event::Scroll { down: false }),
        (b'M', 65) => Some(Event::Scroll { down: true }),
        _ => None,
    }
}

fn key(code: KeyCode) -> Event {
    Event::Key(Key::plain(code))
}

#[cfg(test)]
mod tests;
