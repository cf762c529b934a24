//! Several numbers in a row, as sizes and shapes are typed: `3x5`, `(3, 5)`, `h=3 w=5`, `k3 s4 p0`.

use super::expression::{evaluate, is_unit};
use super::rational::Rational;

/// The names of a place in a sequence.
pub type Names = &'static [&'static str];

const HEIGHT: Names = &["height", "rows", "row", "h", "행", "높이", "세로"];
const WIDTH: Names = &["width", "columns", "column", "cols", "col", "w", "열", "너비", "폭", "가로"];
const CHANNELS: Names = &["channels", "channel", "maps", "depth", "c", "채널", "깊이"];
const BATCH: Names = &["batch", "n", "배치"];

/// The places of a size.
pub const SIZE: &[Names] = &[HEIGHT, WIDTH];

/// The places of a shape, the batch last: only four numbers have it.
pub const SHAPE: &[Names] = &[CHANNELS, HEIGHT, WIDTH];

/// The places of a shape with its batch.
pub const BATCHED_SHAPE: &[Names] = &[BATCH, CHANNELS, HEIGHT, WIDTH];

/// The places of kernel, stride and padding.
pub const SETTINGS: &[Names] = &[
    &["kernel", "filter", "window", "k", "커널", "필터", "창"],
    &["stride", "s", "스트라이드", "보폭"],
    &["padding", "pad", "p", "패딩"],
];

/// Words between numbers that say nothing.
const FILLERS: &[&str] = &["by", "and", "=", ":", "곱하기"];

/// The numbers in a text of plain characters, in the order of `places` where they are named.
///
/// A comma separates numbers, or it stands between the thousands of one: `separated` says which.
pub fn numbers(text: &str, places: &[Names], separated: bool) -> Option<Vec<Rational>> {
    let mut found: Vec<(Option<usize>, Rational)> = vec![];
    // A name that waits for its number: `height 3`.
    let mut waiting = None;
    for word in words(text, separated) {
        if let Some((place, value)) = named_number(&word, places) {
            found.push((place.or(waiting.take()), value));
        } else if let Some(place) = place_of(&word, places) {
            match found.last_mut() {
                Some((name @ None, _)) => *name = Some(place),
                _ => waiting = Some(place),
            }
        } else if !is_unit(&word) && !FILLERS.contains(&word.as_str()) {
            return None;
        }
    }
    if found.iter().all(|(place, _)| place.is_none()) {
        return (!found.is_empty() && waiting.is_none())
            .then(|| found.into_iter().map(|(_, value)| value).collect());
    }
    let at = |wanted: usize| {
        let mut there = found.iter().filter(|(place, _)| *place == Some(wanted));
        there.next().filter(|_| there.next().is_none()).map(|(_, value)| *value)
    };
    (found.len() == places.len()).then(|| (0..places.len()).map(at).collect::<Option<_>>())?
}

/// The words of the text. An x separates numbers unless it ends a word such as `px`.
fn words(text: &str, comma_separates: bool) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for character in text.chars() {
        let separates = match character {
            ' ' | '\n' | ';' | '*' => true,
            ',' => comma_separates,
            'x' => !before.is_alphabetic(),
            _ => false,
        };
        match words.last_mut() {
            Some(word) if !separates => word.push(character),
            _ => words.push(String::new()),
        }
        before = character;
    }
    words.iter().map(|word| word.trim_end_matches(',').to_owned()).filter(|word| !word.is_empty()).collect()
}

/// `3`, `h=3`, `k3`, `3행`.
fn named_number(word: &str, places: &[Names]) -> Option<(Option<usize>, Rational)> {
    if let Some(said) = evaluate(word).filter(|_| !ends_with_name(word, places)) {
        return Some((None, said.value));
    }
    let named = |(place, name): (usize, &str)| {
        let number = word.strip_prefix(name).map(|rest| rest.trim_start_matches(['=', ':']));
        let number = number.or_else(|| word.strip_suffix(name))?;
        evaluate(number).map(|said| (Some(place), said.value))
    };
    each_name(places).find_map(named)
}

fn ends_with_name(word: &str, places: &[Names]) -> bool {
    each_name(places).any(|(_, name)| word.ends_with(name))
}

fn place_of(word: &str, places: &[Names]) -> Option<usize> {
    let word = word.trim_end_matches(['=', ':']);
    each_name(places).find_map(|(place, name)| (word == name).then_some(place))
}

fn each_name(places: &[Names]) -> impl Iterator<Item = (usize, &'static str)> {
    places.iter().enumerate().flat_map(|(place, names)| names.iter().map(move |name| (place, *name)))
}
