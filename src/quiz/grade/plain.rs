//! What was typed, in plain characters: full-width forms, typographic signs and spaces of any kind.

/// Longer answers are no answers; they are not looked at.
pub const LONGEST: usize = 2_000;

/// The text in lower case, with the signs of a keyboard, and marks between thousands written `_`.
pub fn plain(text: &str) -> String {
    let mut signs = vec![];
    text.trim().chars().take(LONGEST).for_each(|character| write_sign(character, &mut signs));
    let mut plain = String::with_capacity(signs.len());
    for (place, character) in signs.iter().enumerate() {
        let is_group = matches!(character, '\u{a0}' | '\u{2009}' | '\u{202f}')
            && ends_with_digit(&plain)
            && is_three_digits(&signs[place + 1..]);
        plain.push(match character {
            _ if is_group => '_',
            '\n' | ';' => *character,
            space if space.is_whitespace() => ' ',
            other => *other,
        });
    }
    plain.trim().to_owned()
}

/// Whether exactly three digits stand here, as after a mark between thousands.
pub fn is_three_digits(signs: &[char]) -> bool {
    signs.iter().take_while(|sign| sign.is_ascii_digit()).count() == 3
}

/// Without the brackets that stand around all of it.
pub fn inside_brackets(text: &str) -> &str {
    let mut inner = text.trim();
    while let Some((open, close)) = [('(', ')'), ('[', ']'), ('{', '}')].into_iter().find(|(open, close)| {
        inner.starts_with(*open) && inner.ends_with(*close) && closes_last(inner, *open, *close)
    }) {
        inner = inner.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).unwrap_or(inner).trim();
    }
    inner
}

/// Whether the first bracket is closed by the last one: not so in `(1+2)*(3+4)`.
fn closes_last(text: &str, open: char, close: char) -> bool {
    let mut depth = 0_usize;
    let mut closed = text.char_indices().filter_map(|(place, character)| {
        depth = if character == open {
            depth + 1
        } else if character == close {
            depth.saturating_sub(1)
        } else {
            return None;
        };
        (depth == 0).then_some(place)
    });
    closed.next() == text.rfind(close)
}

fn ends_with_digit(text: &str) -> bool {
    text.ends_with(|character: char| character.is_ascii_digit())
}

/// The one character of a keyboard that this one stands for; `None` where it is several, or none.
pub fn sign(character: char) -> Option<char> {
    let mut signs = vec![];
    write_sign(character, &mut signs);
    match signs[..] {
        [sign] => Some(sign),
        _ => None,
    }
}

/// Writes the characters of a keyboard that stand for this one.
fn write_sign(character: char, signs: &mut Vec<char>) {
    match character {
        // The full-width forms stand in ASCII's order, so far apart.
        '！'..='～' => signs.extend(shifted(character, '！', '!').map(lower)),
        '①'..='⑨' => signs.extend(shifted(character, '①', '1')),
        '×' | '✕' | '✖' | '⨯' => signs.push('x'),
        '·' | '∙' | '⋅' | '∗' => signs.push('*'),
        '÷' | '\u{2044}' | '\u{2215}' => signs.push('/'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => signs.push('-'),
        '、' => signs.push(','),
        '²' => signs.extend("^2".chars()),
        '³' => signs.extend("^3".chars()),
        '¼' => signs.extend(" 1/4".chars()),
        '½' => signs.extend(" 1/2".chars()),
        '¾' => signs.extend(" 3/4".chars()),
        '\r' => {}
        other => signs.push(lower(other)),
    }
}

/// The character as far after `to` as this one is after `from`.
fn shifted(character: char, from: char, to: char) -> Option<char> {
    char::from_u32(character as u32 - from as u32 + to as u32)
}

/// In lower case where that is one character.
fn lower(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_and_typographic_forms_are_those_of_the_keyboard() {
        for (typed, keyboard) in [
            ("２８", "28"),
            ("３×３", "3x3"),
            ("－３", "-3"),
            ("−3", "-3"),
            ("–3", "-3"),
            ("（３，４）", "(3,4)"),
            ("３　４", "3 4"),
            ("1\u{2009}180\u{202f}160", "1_180_160"),
            ("1\u{a0}18", "1 18"),
            ("9²", "9^2"),
            ("①", "1"),
            ("4½", "4 1/2"),
            ("½", "1/2"),
            ("28PX", "28px"),
            ("3；4", "3;4"),
        ] {
            assert_eq!(plain(typed), keyboard, "{typed}");
        }
    }

    #[test]
    fn only_brackets_around_everything_are_taken_off() {
        for (typed, inner) in [
            ("(3, 5)", "3, 5"),
            ("[3, 5]", "3, 5"),
            ("((3,5))", "3,5"),
            ("(1+2)*(3+4)", "(1+2)*(3+4)"),
            ("(", "("),
        ] {
            assert_eq!(inside_brackets(typed), inner, "{typed}");
        }
    }
}
