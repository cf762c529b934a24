//! A line of the input: how it is read, and whether it is a command.

use std::io::{self, BufRead};

use crate::quiz::{Asks, Question};
use crate::text::qwerty;

/// Bytes of a line that are read at once.
const LONGEST_LINE: u64 = 1 << 16;

/// A line without its end; `None` when there are no more. Bytes that are no text are no answer.
pub fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = vec![];
    // A line without end must not fill the memory: what is longer than any answer comes in pieces.
    let read = io::Read::take(input, LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    let line = String::from_utf8_lossy(&bytes);
    Ok((read > 0).then(|| line.trim_end_matches(['\n', '\r']).to_owned()))
}

/// What is no answer.
pub enum Command {
    Hint,
    Skip,
    Quit,
    /// How much time is left.
    Time,
}

/// The command that a line is, also with the Korean keyboard on.
pub fn command(line: &str, question: &Question) -> Option<Command> {
    // A word: the letter t says that a statement is true.
    if ["time", "시간"].contains(&line.trim().to_lowercase().as_str()) {
        return Some(Command::Time);
    }
    let mut letters = line.trim().chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    // ㄴ is "no" where that can be answered.
    let is_judged = matches!(question.item.asks, Asks::Judge { .. });
    let letter = if is_judged { letter } else { qwerty(letter).unwrap_or(letter) };
    match letter {
        '?' | '？' => Some(Command::Hint),
        's' | 'S' => Some(Command::Skip),
        'q' | 'Q' => Some(Command::Quit),
        _ => None,
    }
}
