//! Compares a term with its spellings, in whatever language, and sees a slip of the pen.

use super::plain::plain;
use crate::text::distance;

/// Other ways to write the words of which terms are made; longer ones stand before what they begin with.
const SAME: &[(&str, &str)] = &[
    ("convolutional", "conv"),
    ("convolution", "conv"),
    ("컨볼루션", "conv"),
    ("컨벌루션", "conv"),
    ("콘볼루션", "conv"),
    ("합성곱", "conv"),
    ("pooling", "pool"),
    ("풀링", "pool"),
    ("패딩", "padding"),
    ("avg", "average"),
    ("artefact", "artifact"),
    ("translational", "translation"),
    ("variance", "variant"),
    ("biases", "bias"),
];

/// What may stand at the end of a term and says nothing: a plural, what kind of thing it is, a class's `2d`.
const ENDINGS: &[&str] = &[
    "s",
    "2d",
    "layer",
    "block",
    "term",
    "operation",
    "pattern",
    "effect",
    "입니다",
    "이에요",
    "예요",
    "레이어",
    "계층",
    "층",
    "블록",
    "구조",
    "연산",
    "패턴",
    "무늬",
];

/// What may stand before a term.
const BEGINNINGS: &[&str] = &["the ", "a ", "an ", "torch.nn.", "nn."];

/// The sign before a spelling that is in use and wrong.
const MISNOMER: char = '!';

/// How a typed term compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// It is a spelling of the term.
    Same,
    /// It is what the term is wrongly called.
    Misnomer,
    /// It is one letter off.
    Near,
    /// It is another one.
    Other,
}

/// Compares `typed` with the spellings of a term. Spaces, hyphens, case and plurals do not matter; of
/// `수용 영역(receptive field)` either half is enough.
pub fn compare<'a>(typed: &str, spellings: impl IntoIterator<Item = &'a str>) -> Term {
    let typed = halves(typed);
    let mut found = Term::Other;
    for spelling in spellings {
        let is_misnomer = spelling.trim_start().starts_with(MISNOMER);
        for (typed, spelling) in typed.iter().flat_map(|typed| halves(spelling).map(|half| (typed, half))) {
            if !spelling.is_empty() && root(typed) == root(&spelling) {
                if !is_misnomer {
                    return Term::Same;
                }
                found = Term::Misnomer;
            } else if found == Term::Other && is_near(typed, &spelling) {
                found = Term::Near;
            }
        }
    }
    found
}

/// What stands before a bracket, and what stands in it.
fn halves(text: &str) -> [String; 2] {
    let text = plain(text);
    let (before, inside) = text.split_once(['(', '[']).unwrap_or((&text, ""));
    [before, inside].map(|half| {
        let half = half.trim();
        BEGINNINGS.iter().fold(half, |half, begins| half.strip_prefix(begins).unwrap_or(half)).to_owned()
    })
}

/// The letters of a term without what may be written in several ways: the same for `max pool` and
/// `MaxPool2d`, for `equivariance` and `equivariant`.
fn root(half: &str) -> String {
    let letters = half.chars().filter(|character| character.is_alphanumeric()).collect();
    let mut root = SAME.iter().fold(letters, |text: String, (other, same)| text.replace(other, same));
    while let Some(shorter) =
        ENDINGS.iter().find_map(|ending| root.strip_suffix(ending).filter(|rest| !rest.is_empty()))
    {
        root = shorter.to_owned();
    }
    root
}

/// Whether it is one letter off as it stands, or in what it comes to.
fn is_near(typed: &str, spelling: &str) -> bool {
    let pairs = [(letters(typed), letters(spelling)), (letters(&root(typed)), letters(&root(spelling)))];
    pairs.iter().any(|(typed, spelling)| is_slip(typed, spelling))
}

/// Without what does not matter. Syllables of Hangul become their letters: a slip is one letter there, too.
fn letters(text: &str) -> String {
    let mut letters = String::new();
    for character in text.chars().filter(|character| character.is_alphanumeric()) {
        match character {
            '가'..='힣' => {
                let syllable = character as u32 - '가' as u32;
                let parts = [(0x1100, syllable / 588), (0x1161, syllable % 588 / 28)];
                letters.extend(parts.into_iter().filter_map(|(first, place)| char::from_u32(first + place)));
                letters.extend(
                    (!syllable.is_multiple_of(28)).then(|| char::from_u32(0x11a7 + syllable % 28)).flatten(),
                );
            }
            other => letters.push(other),
        }
    }
    letters
}

/// One letter wrong, missing, too many, or two exchanged; in a short word that would be another word.
fn is_slip(typed: &str, spelling: &str) -> bool {
    spelling.chars().count() >= 5 && distance(typed, spelling) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELD: [&str; 4] = ["receptive field", "수용 영역", "수용장", "리셉티브 필드"];

    #[test]
    fn a_term_may_be_written_in_any_language_and_spacing() {
        for typed in
            ["Receptive Field", "receptive-field", "receptivefield", "수용영역", "수용 영역", "수용장"]
        {
            assert_eq!(compare(typed, FIELD), Term::Same, "{typed}");
        }
    }

    #[test]
    fn plurals_articles_brackets_and_a_class_name_change_no_term() {
        for typed in [
            "receptive fields",
            "the receptive field",
            "A Receptive Field",
            "수용 영역(receptive field)",
            "receptive field (수용 영역)",
            "시야(receptive field)",
            "수용 영역입니다",
        ] {
            assert_eq!(compare(typed, FIELD), Term::Same, "{typed}");
        }
        for typed in ["maxpool", "Max-Pooling", "MaxPool2d", "nn.MaxPool2d", "max pools", "max pooling layer"]
        {
            assert_eq!(compare(typed, ["max pooling"]), Term::Same, "{typed}");
        }
        assert_eq!(compare("biases", ["bias"]), Term::Same);
        for typed in ["layer", "s", "the", "pool", "pooling layer", "()", "max"] {
            assert_eq!(compare(typed, ["max pooling"]), Term::Other, "{typed}");
        }
    }

    #[test]
    fn what_a_term_is_wrongly_called_is_told_apart() {
        let spellings = ["transposed convolution", "!deconvolution", "!디컨볼루션"];
        for typed in ["deconvolution", "deconv", "디컨볼루션", "a deconvolution layer"] {
            assert_eq!(compare(typed, spellings), Term::Misnomer, "{typed}");
        }
        assert_eq!(compare("transposed conv (deconvolution)", spellings), Term::Same);
        assert_eq!(compare("convolution", spellings), Term::Other);
    }

    #[test]
    fn one_wrong_letter_is_a_slip_and_another_term_is_not() {
        for typed in ["recetive field", "receptive feild", "수용 영억", "수용 여역", "the receptive feilds"]
        {
            assert_eq!(compare(typed, FIELD), Term::Near, "{typed}");
        }
        for typed in ["transposed convoltion", "transposd conv"] {
            assert_eq!(compare(typed, ["transposed convolution"]), Term::Near, "{typed}");
        }
        for typed in ["kernel", "field", "", "커널"] {
            assert_eq!(compare(typed, FIELD), Term::Other, "{typed}");
        }
        // One syllable apart, but not one letter.
        assert_eq!(compare("평행이동 등변성", ["평행이동 불변성"]), Term::Other);
    }
}
