//! That every misconception can be told of, in each language, with all its numbers.

use unicode_width::UnicodeWidthStr;

use super::{MISCONCEPTIONS, wrong_answers};
use crate::misconception::feedback;
use crate::text::{LANGUAGES, Texts};

fn languages() -> impl Iterator<Item = Texts> {
    LANGUAGES.iter().map(|entry| Texts::new(entry.language))
}

#[test]
fn each_misconception_has_a_name_a_line_and_a_place_to_look_in_every_language() {
    for texts in languages() {
        for misconception in MISCONCEPTIONS {
            let id = misconception.id.to_lowercase();
            for key in ["", "-name", "-look"].map(|tail| format!("misconception-{id}{tail}")) {
                assert!(texts.has(&key), "{:?} lacks {key}", texts.language());
            }
        }
    }
}

#[test]
fn a_wrong_answer_is_told_in_two_lines_with_all_its_numbers() {
    for texts in languages() {
        for (misconception, form, case, typed) in wrong_answers() {
            let line = feedback(&texts, misconception, &case, &typed);
            let shown = format!("{misconception:?}/{form} in {:?}: {line}", texts.language());
            assert!(!line.contains(['{', '}', '\n']), "a number is missing, or it is not one line: {shown}");
            assert!(textwrap::wrap(&line, 76).len() <= 2, "more than two lines: {shown}");
        }
    }
}

#[test]
fn names_and_places_to_look_fit_the_screen() {
    for texts in languages() {
        for misconception in MISCONCEPTIONS {
            let name = misconception.name(&texts);
            assert!(name.width() <= 48, "{name}");
            let look = misconception.look(&texts);
            assert!(textwrap::wrap(&look, 76).len() <= 2, "{look}");
        }
    }
}

#[test]
fn zz_print() {
    for texts in languages() {
        let mut seen = std::collections::HashSet::new();
        for (m, form, case, typed) in wrong_answers() {
            let line = feedback(&texts, m, &case, &typed);
            if seen.insert((m.id, form, line.len() / 20)) {
                println!("{m:?}/{form} {}: {line}", line.width());
            }
        }
    }
}
