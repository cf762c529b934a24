//! Compares a term with its spellings, in whatever language, and sees a slip of the pen.

use super::plain::plain;
use crate::text::distance;

/// How a typed term compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// It is a spelling of the term.
    Same,
    /// It is one letter off.
    Near,
    /// It is another one.
    Other,
}

/// Compares `typed` with the spellings of a term. Spaces, hyphens and case do not matter.
pub fn compare<'a>(typed: &str, spellings: impl IntoIterator<Item = &'a str>) -> Term {
    let typed = letters(typed);
    let mut found = Term::Other;
    for spelling in spellings.into_iter().map(letters).filter(|spelling| !spelling.is_empty()) {
        if spelling == typed {
            return Term::Same;
        }
        if is_slip(&typed, &spelling) {
            found = Term::Near;
        }
    }
    found
}

/// Without what does not matter. Syllables of Hangul become their letters: a slip is one letter there, too.
fn letters(text: &str) -> String {
    let mut letters = String::new();
    for character in plain(text).chars().filter(|character| character.is_alphanumeric()) {
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
    fn one_wrong_letter_is_a_slip_and_another_term_is_not() {
        for typed in ["recetive field", "receptive feild", "수용 영억", "수용 여역"] {
            assert_eq!(compare(typed, FIELD), Term::Near, "{typed}");
        }
        for typed in ["kernel", "field", "", "커널"] {
            assert_eq!(compare(typed, FIELD), Term::Other, "{typed}");
        }
        // One syllable apart, but not one letter.
        assert_eq!(compare("평행이동 등변성", ["평행이동 불변성"]), Term::Other);
    }
}
