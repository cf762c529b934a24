//! Reads an answer as people type one: `3x3`, `(3, 3)`, `23,296`, `1/9`, `３×３`.

use crate::lab::value;
use crate::misconception::{Case, Typed};

/// What was typed as an answer to `case`; `None` where it is none.
pub(super) fn read(case: &Case, text: &str) -> Option<Typed> {
    // `3,3` is a size, but `1,234` one count: whichever reading fits the question is meant.
    let separated = numbers(text, true).and_then(|values| Typed::numbers(case, &values));
    separated.or_else(|| numbers(text, false).and_then(|values| Typed::numbers(case, &values)))
}

/// The numbers in `text`. A comma separates them, or it groups the digits of one by thousands.
fn numbers(text: &str, comma_separates: bool) -> Option<Vec<f64>> {
    let plain: String = text.chars().map(plain).collect();
    let separates = |c: char| c.is_whitespace() || c == 'x' || c == ';' || (c == ',' && comma_separates);
    let inner = inside_brackets(plain.trim());
    let words = inner.split(separates).map(|word| word.trim_end_matches(',')).filter(|word| !word.is_empty());
    words
        .map(|word| value::parse(&without_groups(word)?))
        .collect::<Option<Vec<_>>>()
        .filter(|v| !v.is_empty())
}

/// Full-width forms and the signs for "times" become what a keyboard has.
fn plain(character: char) -> char {
    match character {
        '×' | '✕' | '✖' | '⨯' | 'X' | '*' | 'ｘ' | 'Ｘ' | '＊' => 'x',
        '，' | '、' => ',',
        '（' | '［' => '(',
        '）' | '］' => ')',
        other => value::plain(other),
    }
}

fn inside_brackets(text: &str) -> &str {
    [('(', ')'), ('[', ']')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))
        .unwrap_or(text)
}

/// `1,234` and `1_234` without their marks; `None` where the groups are not of three digits.
fn without_groups(word: &str) -> Option<String> {
    if !word.contains([',', '_', '\'']) {
        return Some(word.to_owned());
    }
    let mut groups = word.split([',', '_', '\'']);
    let first = groups.next()?.trim_start_matches(['-', '+']);
    let are_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first_fits = (1..=3).contains(&first.len()) && are_digits(first);
    let others_fit = groups.all(|group| group.len() == 3 && are_digits(group));
    (first_fits && others_fit).then(|| word.replace([',', '_', '\''], ""))
}
