//! Everything in a lab that a person reads has its words, in every language.

use std::collections::BTreeSet;

use convtutor::conv::{Padding, PaddingMode};
use convtutor::lab::gallery::{FILTERS, INPUTS};
use convtutor::lab::{Change, Grid, OPERATIONS, Refusal, SceneError, Setting, Target, padding_name};
use convtutor::text::{LANGUAGES, Texts};

/// Every message about a lab: its key, and the values that it is given.
fn messages() -> Vec<(String, Vec<(&'static str, String)>)> {
    let mut all = vec![];
    let mut add = |family: &str, name: &str, values: Vec<(&'static str, String)>| {
        all.push((format!("lab-{family}-{}", name.replace('_', "-")), values));
    };
    for grid in [Grid::Input, Grid::Filter, Grid::Output] {
        add("grid", grid.name(), vec![]);
    }
    for operation in OPERATIONS {
        add("operation", operation.name(), vec![]);
    }
    for setting in Setting::ALL {
        add("setting", setting.name(), vec![]);
    }
    for window in ["window-rows", "window-columns", "window-size"] {
        add("setting", window, vec![]);
    }
    for (mode, _) in PaddingMode::NAMED {
        add("padding-mode", mode, vec![]);
    }
    for padding in [Padding::Valid, Padding::Same, Padding::SameLower, Padding::Full, Padding::default()] {
        add("padding", padding_name(padding), vec![]);
    }
    for target in
        [Target::Size, Target::Cell([0, 0]), Target::Row(0), Target::Output, Target::Coverage([0, 0])]
    {
        add("target", target.name(), vec![("row", "1".to_owned()), ("column", "2".to_owned())]);
    }
    for kind in Change::kinds() {
        let names = ["by", "to", "top", "bottom", "left", "right"];
        add("remedy", kind, names.map(|name| (name, "3".to_owned())).to_vec());
    }
    for preset in FILTERS {
        add("filter", preset.id, vec![]);
        add("filter", &format!("{}-about", preset.id), vec![]);
    }
    for preset in INPUTS {
        add("input", preset.id, vec![]);
        add("input", &format!("{}-about", preset.id), vec![]);
    }
    for refusal in refusals() {
        add("refusal", refusal.kind(), refusal.numbers());
    }
    for mistake in mistakes() {
        add("scene", mistake.kind(), mistake.numbers());
    }
    all
}

/// One of each kind; the match in it stops compiling when a kind is added, until it has its example.
fn refusals() -> Vec<Refusal> {
    use Refusal as R;
    let word = || "x".to_owned();
    let all = vec![
        R::Edge,
        R::Outside { row: 5, column: 0, rows: 5, columns: 5 },
        R::NothingToUndo,
        R::NothingToRedo,
        R::OutputIsComputed,
        R::NoWeights,
        R::NotANumber { typed: word() },
        R::TooLong { most: 24 },
        R::Ragged { line: 2, cells: 1, expected: 3 },
        R::PasteNotANumber { line: 2, column: 7, word: word() },
        R::PasteEmpty,
        R::WrongShape { rows: 1, columns: 2, expected_rows: 3, expected_columns: 4 },
        R::TooLarge { rows: 40, columns: 3, most: 32 },
        R::Limit,
        R::SumIsZero,
        R::NotForThisOperation,
        R::NotForThisPaddingMode,
        R::NoOutput,
        R::NothingToMend,
        R::NoPrediction,
        R::Incomplete { missing: 2 },
        R::PredictionOpen,
        R::UnknownPreset,
    ];
    for refusal in &all {
        match refusal {
            R::Edge
            | R::Outside { .. }
            | R::NothingToUndo
            | R::NothingToRedo
            | R::OutputIsComputed
            | R::NoWeights
            | R::NotANumber { .. }
            | R::TooLong { .. }
            | R::Ragged { .. }
            | R::PasteNotANumber { .. }
            | R::PasteEmpty
            | R::WrongShape { .. }
            | R::TooLarge { .. }
            | R::Limit
            | R::SumIsZero
            | R::NotForThisOperation
            | R::NotForThisPaddingMode
            | R::NoOutput
            | R::NothingToMend
            | R::NoPrediction
            | R::Incomplete { .. }
            | R::PredictionOpen
            | R::UnknownPreset => {}
        }
    }
    all
}

/// As [`refusals`].
fn mistakes() -> Vec<SceneError> {
    use SceneError as E;
    let key = "input";
    let name = || "x".to_owned();
    let all = vec![
        E::UnknownName { key, name: name(), nearest: Some("box") },
        E::UnknownName { key, name: name(), nearest: None },
        E::Ragged { key, row: 2, cells: 1, expected: 3 },
        E::Empty { key },
        E::TooLarge { key, rows: 40, columns: 3, most: 32 },
        E::NotANumber { key },
        E::OutOfRange { key, value: 0, least: 1, most: 11 },
        E::SizeOfRows { key },
        E::TooSmall { key, rows: 5, columns: 5, least_rows: 8, least_columns: 8 },
        E::CursorOutside { row: 3, column: 0, rows: 3, columns: 3 },
    ];
    for mistake in &all {
        match mistake {
            E::UnknownName { .. }
            | E::Ragged { .. }
            | E::Empty { .. }
            | E::TooLarge { .. }
            | E::NotANumber { .. }
            | E::OutOfRange { .. }
            | E::SizeOfRows { .. }
            | E::TooSmall { .. }
            | E::CursorOutside { .. } => {}
        }
    }
    all
}

#[test]
fn a_lab_has_words_for_all_that_it_shows_and_refuses_in_every_language() {
    for language in &LANGUAGES {
        let texts = Texts::new(language.language);
        for (key, values) in messages() {
            let values: Vec<(&str, &str)> =
                values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert!(texts.has(&key), "{} lacks {key}", language.tag);
            let text = texts.with(&key, &values);
            // Fluent leaves a value that it was not given as it is written.
            assert!(!text.contains('{') && !text.contains('$'), "{} {key}: {text}", language.tag);
        }
    }
}

#[test]
fn no_message_about_a_lab_is_left_over_that_nothing_shows() {
    let used: BTreeSet<String> = messages().into_iter().map(|(key, _)| key).collect();
    for (tag, file) in
        [("en", include_str!("../src/text/en/lab.ftl")), ("ko", include_str!("../src/text/ko/lab.ftl"))]
    {
        let written = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in written.filter(|key| key.starts_with("lab-")) {
            assert!(used.contains(key), "{tag}: {key}");
        }
    }
}

#[test]
fn what_a_refusal_tells_has_its_numbers_in_it() {
    for language in &LANGUAGES {
        let texts = Texts::new(language.language);
        for refusal in refusals() {
            let numbers = refusal.numbers();
            let values: Vec<(&str, &str)> =
                numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let text = texts.with(&format!("lab-refusal-{}", refusal.kind()), &values);
            for (name, value) in values {
                assert!(
                    text.contains(value),
                    "{} {}: {name} = {value}: {text}",
                    language.tag,
                    refusal.kind()
                );
            }
        }
    }
}

#[test]
fn names_in_the_gallery_tell_presets_apart() {
    let filters: Vec<&str> = FILTERS.iter().map(|preset| preset.id).collect();
    let inputs: Vec<&str> = INPUTS.iter().map(|preset| preset.id).collect();
    for language in &LANGUAGES {
        let texts = Texts::new(language.language);
        for (family, ids) in [("filter", &filters), ("input", &inputs)] {
            let name = |id: &&str| texts.get(&format!("lab-{family}-{}", id.replace('_', "-")));
            let names: BTreeSet<String> = ids.iter().map(name).collect();
            assert_eq!(names.len(), ids.len(), "{} {family}", language.tag);
        }
    }
}
