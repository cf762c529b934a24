//! Reads choices, ticks, and true or false, as they are typed.

use super::plain::plain;
use crate::quiz::{Choice, Label, Question};
use crate::text::{LANGUAGES, Texts, qwerty};

const YES: &[&str] = &[
    "y",
    "yes",
    "t",
    "true",
    "o",
    "right",
    "예",
    "네",
    "응",
    "ㅇ",
    "ㅇㅇ",
    "참",
    "맞다",
    "맞음",
    "맞아요",
    "맞습니다",
];
const NO: &[&str] = &[
    "n",
    "no",
    "f",
    "false",
    "x",
    "wrong",
    "아니오",
    "아니요",
    "아니",
    "ㄴ",
    "ㄴㄴ",
    "거짓",
    "틀리다",
    "틀림",
    "틀려요",
    "틀립니다",
];

/// True or false, however it is said; also with the Korean keyboard on.
pub fn judge(text: &str) -> Option<bool> {
    let word = plain(text);
    let word = word.trim_end_matches('.');
    let latin: String = word.chars().map(|letter| qwerty(letter).unwrap_or(letter)).collect();
    [word, latin.as_str()].into_iter().find_map(|word| {
        (YES.contains(&word).then_some(true)).or_else(|| NO.contains(&word).then_some(false))
    })
}

/// The choice that was typed: its letter, its number, or how it begins, where only one begins so.
pub fn choose(question: &Question, choices: &[Choice], text: &str) -> Option<usize> {
    let word = bare(text);
    let is_named = |choice: &Choice| matches!(&choice.label, Label::Plain(label) if bare(label) == word);
    let named = choices.iter().position(is_named);
    named.or_else(|| by_place(choices.len(), &word)).or_else(|| by_label(question, choices, &word))
}

/// Plain characters without what may stand around a letter: `(b)`, `b.`.
fn bare(text: &str) -> String {
    plain(text).trim_matches(['(', ')', '.', ' ']).to_owned()
}

/// The choices that were typed, apart by commas or spaces, or letter beside letter; `all` is each.
pub fn tick(question: &Question, choices: &[Choice], text: &str) -> Option<Vec<bool>> {
    let typed = plain(text);
    if ["all", "모두", "전부"].contains(&typed.as_str()) {
        return Some(vec![true; choices.len()]);
    }
    let mut ticks = vec![false; choices.len()];
    if ["none", "없음", "-"].contains(&typed.as_str()) {
        return Some(ticks);
    }
    let each = each_of(question, choices, &typed);
    each.map(|each| {
        for place in each {
            ticks[place] = true;
        }
        ticks
    })
}

/// The choices that a text names: whole labels apart by `;`, or words, or letter beside letter.
fn each_of(question: &Question, choices: &[Choice], typed: &str) -> Option<Vec<usize>> {
    if typed.contains(';') {
        let labels = typed.split(';').map(str::trim).filter(|label| !label.is_empty());
        return labels.map(|label| choose(question, choices, label)).collect();
    }
    // `de` is d and e, also where one label begins so.
    if let Some(places) = beside_each_other(choices.len(), typed) {
        return Some(places);
    }
    // A label may have spaces and commas of its own.
    if let Some(one) = choose(question, choices, typed) {
        return Some(vec![one]);
    }
    let words = typed.split([',', ' ', '\n', '/', '+']).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.filter(|word| !["and", "와", "과"].contains(word)).collect();
    match words[..] {
        [] | [_] => None,
        _ => words.iter().map(|word| choose(question, choices, word)).collect(),
    }
}

/// The places of `bd`, `24`, `(bd)`: each once, or it is another word.
fn beside_each_other(count: usize, typed: &str) -> Option<Vec<usize>> {
    let letters = bare(typed);
    let places: Vec<usize> = letters
        .chars()
        .map(|letter| by_place(count, letter.encode_utf8(&mut [0; 4])))
        .collect::<Option<_>>()?;
    let is_each_once = (1..places.len()).all(|place| !places[..place].contains(&places[place]));
    (!places.is_empty() && is_each_once).then_some(places)
}

/// `b`, `2`, or the key of `b` with the Korean keyboard on.
fn by_place(count: usize, word: &str) -> Option<usize> {
    let mut letters = word.chars();
    let place = match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_alphabetic() => {
            let letter = qwerty(letter).unwrap_or(letter);
            (letter as usize).checked_sub('a' as usize)
        }
        _ => word.parse::<usize>().ok().and_then(|number| number.checked_sub(1)),
    };
    place.filter(|place| *place < count)
}

/// The only choice that has this label, or begins so, in any one language.
fn by_label(question: &Question, choices: &[Choice], word: &str) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    LANGUAGES.iter().find_map(|entry| {
        let texts = Texts::new(entry.language);
        let labels: Vec<_> = choices.iter().map(|choice| bare(&question.label(choice, &texts))).collect();
        let same = labels.iter().position(|label| label == word);
        let mut begin = labels.iter().enumerate().filter(|(_, label)| label.starts_with(word));
        same.or_else(|| begin.next().filter(|_| begin.next().is_none()).map(|(place, _)| place))
    })
}
