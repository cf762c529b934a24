//! That every misconception can be told of, in each language, with all its numbers.

use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::labs::{experiment, questions};
use super::{MISCONCEPTIONS, beliefs, wrong_answers};
use crate::misconception::{Typed, feedback, is_right};
use crate::text::{LANGUAGES, Texts};

fn languages() -> impl Iterator<Item = Texts> {
    LANGUAGES.iter().map(|entry| Texts::new(entry.language))
}

/// Without a number that is missing, and at most two lines of the screen.
fn is_whole(line: &str) -> bool {
    !line.contains(['{', '}', '\n']) && textwrap::wrap(line, 76).len() <= 2
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
            assert!(is_whole(&line), "{misconception:?}/{form}: {line}");
        }
    }
}

/// Forms for which the last line of their message is meant, however it calls itself.
const TOLD_BY_THE_LAST_LINE: &[(&str, &[&str])] = &[
    ("BORDER", &["mirror", "doubled"]),
    ("CHAN", &["kept", "each"]),
    ("CONVMEAN", &["map", "channels"]),
    ("DILMUL", &["size"]),
    ("FCCONV", &["one-weights"]),
    ("FLATCH", &["dense-none", "dense-one"]),
    ("GAP", &["once", "others"]),
    ("HALFTURN", &["columns", "rows"]),
    ("INT", &["refused", "fraction"]),
    ("NOPAD", &["none"]),
    ("POOLCH", &["divided", "one"]),
    ("POOLPAR", &["window", "channels", "bias"]),
    ("SCALAR", &["size", "products"]),
    ("TWOP", &["total", "whole"]),
];

#[test]
fn nobody_is_told_that_they_did_what_another_form_of_the_belief_does() {
    for entry in &LANGUAGES {
        let path = format!("{}/src/text/{}/misconception.ftl", env!("CARGO_MANIFEST_DIR"), entry.tag);
        let source = std::fs::read_to_string(path).unwrap();
        for misconception in MISCONCEPTIONS.iter().filter(|known| known.forms.len() > 1) {
            let head = format!("\nmisconception-{} =", misconception.id.to_lowercase());
            let (_, message) = source.split_once(&head).unwrap();
            let message = message.split("\nmisconception-").next().unwrap();
            let declared = TOLD_BY_THE_LAST_LINE.iter().find(|(id, _)| *id == misconception.id);
            let declared = declared.map_or(&[][..], |(_, forms)| forms);
            for form in misconception.forms {
                let has_its_own =
                    message.contains("{ $form ->") && message.contains(&format!("[{}]", form.name));
                assert_ne!(
                    has_its_own,
                    declared.contains(&form.name),
                    "{misconception:?}/{} in {}: a line of its own, or one of the last line",
                    form.name,
                    entry.tag
                );
            }
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_the_lab_a_wrong_answer_is_told_whole(lab in experiment(), at in prop::array::uniform2(0_usize..7)) {
        let languages: Vec<Texts> = languages().collect();
        for case in questions(&lab, at) {
            for misconception in MISCONCEPTIONS {
                for (form, answer) in beliefs(misconception, &case) {
                    let typed = Typed::from(answer);
                    if is_right(&case, &typed) {
                        continue;
                    }
                    for texts in &languages {
                        let line = feedback(texts, misconception, &case, &typed);
                        prop_assert!(is_whole(&line), "{:?}/{}: {}", misconception, form, line);
                    }
                }
            }
        }
    }
}
