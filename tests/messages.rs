//! The sentences of the program as data: the same in every language, and there wherever code asks for one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a file of our own that cannot be read is a failed test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use convtutor::app::Theme;
use convtutor::lab::{Grid, OPERATIONS, Target, gallery, padding_name};
use convtutor::text::{LANGUAGES, Language, Texts};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The placeables of each message, by its key.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder whose names end so.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join(folder)];
    let mut found = vec![];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn messages(file: &str) -> Messages {
    let resource = fluent_syntax::parser::parse(file).map_err(|(_, errors)| errors).expect("a Fluent file");
    let entries = resource.body.into_iter();
    let messages = entries.filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Junk { content } => panic!("not a message: {content}"),
        _ => None,
    });
    messages
        .map(|message| {
            let mut placeables = BTreeSet::new();
            gather(message.value.as_ref().expect("a value"), &mut placeables);
            (message.id.name.to_owned(), placeables)
        })
        .collect()
}

fn gather(pattern: &Pattern<&str>, placeables: &mut BTreeSet<String>) {
    let expressions = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    for expression in expressions {
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    gather(&variant.value, placeables);
                }
                selector
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                placeables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { .. } => {}
            // Each message is read alone, when it is first said.
            other => panic!("a message may not lean on another: {other:?}"),
        }
    }
}

/// All messages of a language.
fn all(language: Language) -> Messages {
    let files = files(&format!("src/text/{}", language.tag()), ".ftl");
    files.iter().flat_map(|(_, text)| messages(text)).collect()
}

/// The code of the program without its tests, its comments aside.
fn code() -> impl Iterator<Item = (String, String)> {
    let is_test = |path: &Path| path.iter().any(|part| part == "tests") || path.ends_with("tests.rs");
    files("src", ".rs").into_iter().filter(move |(path, _)| !is_test(path)).map(|(path, text)| {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        (path.strip_prefix(root()).unwrap().display().to_string(), lines.collect::<Vec<_>>().join("\n"))
    })
}

fn complain(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn every_language_says_the_same_things_with_the_same_numbers() {
    for (path, english) in files("src/text/en", ".ftl") {
        let english = messages(&english);
        for entry in &LANGUAGES {
            let below = path.strip_prefix(root().join("src/text/en")).unwrap();
            let path = root().join("src/text").join(entry.tag).join(below);
            let own = messages(&fs::read_to_string(&path).unwrap());
            for (key, placeables) in &english {
                assert_eq!(own.get(key), Some(placeables), "{key} in {}", path.display());
            }
            assert_eq!(own.len(), english.len(), "{}: {:?}", path.display(), surplus(&own, &english));
        }
    }
}

fn surplus<'a>(own: &'a Messages, english: &Messages) -> Vec<&'a String> {
    own.keys().filter(|key| !english.contains_key(*key)).collect()
}

#[test]
fn every_message_is_found_in_its_file() {
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        let lost: Vec<_> = all(entry.language).into_keys().filter(|key| !texts.has(key)).collect();
        assert!(lost.is_empty(), "{lost:?}: is the first word among those of the file, in src/text/mod.rs?");
    }
}

#[test]
fn no_message_takes_the_place_of_another() {
    for entry in &LANGUAGES {
        let files = files(&format!("src/text/{}", entry.tag), ".ftl");
        let begins = |line: &&str| line.split_once(" =").is_some_and(|(key, _)| !key.contains([' ', '#']));
        let written: usize = files.iter().map(|(_, text)| text.lines().filter(begins).count()).sum();
        assert_eq!(written, all(entry.language).len(), "a key is written twice in {}", entry.name);
    }
}

/// Words of the code that look like keys of messages: `app-title`, in quotation marks.
fn keys_in(code: &str, first_words: &BTreeSet<&str>) -> Vec<String> {
    let is_key = |word: &&str| {
        let signs =
            word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let first = word.split('-').next().unwrap_or_default();
        signs && word.contains('-') && !word.ends_with('-') && first_words.contains(first)
    };
    code.split('"').skip(1).step_by(2).filter(is_key).map(str::to_owned).collect()
}

#[test]
fn every_message_that_code_names_is_there() {
    let english = all(Language::English);
    let first_words = english.keys().filter_map(|key| key.split('-').next()).collect();
    let mut named = 0;
    let mut missing = vec![];
    for (path, code) in code() {
        for key in keys_in(&code, &first_words) {
            named += 1;
            // A mistake in a lesson is named without the first words of its message.
            if !english.contains_key(&key) && !english.contains_key(&format!("lesson-problem-{key}")) {
                missing.push(format!("{path}: no message is called {key}"));
            }
        }
    }
    assert!(named > 100, "the keys were not found");
    complain(&missing);
}

/// The names of values that follow a literal key: `.with("key", &[("name", ...`.
fn given(call: &str) -> Option<(&str, BTreeSet<String>)> {
    let (key, rest) = call.trim_start().strip_prefix('"')?.split_once('"')?;
    let list = rest.trim_start().strip_prefix(',')?.trim_start().strip_prefix("&[")?;
    // A name that is only known while it runs says nothing here.
    if !list.trim_start().starts_with("(\"") {
        return None;
    }
    let mut depth = 1;
    let end = list.find(|sign| {
        depth += i32::from(sign == '[') - i32::from(sign == ']');
        depth == 0
    })?;
    let names = list[..end].split("(\"").skip(1).filter_map(|word| word.split('"').next());
    Some((key, names.map(str::to_owned).collect()))
}

#[test]
fn a_message_gets_all_the_values_that_stand_in_it() {
    let english = all(Language::English);
    let mut looked_at = 0;
    let mut missing = vec![];
    for (path, code) in code() {
        for call in code.split(".with(").chain(code.split(".say(")).skip(1) {
            let Some((key, names)) = given(call) else { continue };
            let Some(placeables) = english.get(key) else { continue };
            looked_at += 1;
            for name in placeables.difference(&names) {
                missing.push(format!("{path}: {key} wants ${name}"));
            }
        }
        for call in code.split(".get(").skip(1) {
            // A whole key, or the beginning of one whose end is a name.
            let written = call.trim_start_matches("&format!(").trim_start();
            let Some(key) = written.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            let (begin, end) = key
                .split_once('{')
                .map_or((key, ""), |(begin, rest)| (begin, rest.split_once('}').map_or("", |(_, end)| end)));
            let is_whole = !key.contains('{');
            let is_meant = |other: &&String| {
                if is_whole { *other == key } else { other.starts_with(begin) && other.ends_with(end) }
            };
            for (other, placeables) in english.iter().filter(|(other, _)| is_meant(other)) {
                looked_at += 1;
                if !placeables.is_empty() {
                    missing.push(format!("{path}: {other} wants {placeables:?} and gets nothing"));
                }
            }
        }
    }
    assert!(looked_at > 100, "the calls were not found");
    complain(&missing);
}

#[test]
fn every_name_in_a_lab_has_its_words() {
    use convtutor::conv::{Padding, PaddingMode, Sides};
    let amount = Padding::Amount(Sides::default());
    let paddings = [amount].into_iter().chain(Padding::NAMED.map(|(_, padding)| padding));
    let mut keys: Vec<String> = vec![];
    keys.extend(OPERATIONS.map(|operation| format!("lab-operation-{}", operation.name())));
    keys.extend(paddings.map(|padding| format!("lab-padding-{}", padding_name(padding))));
    keys.extend(PaddingMode::NAMED.map(|(mode, _)| format!("lab-padding-mode-{mode}")));
    keys.extend(PaddingMode::NAMED.map(|(mode, _)| format!("lesson-show-mode-{mode}")));
    keys.extend([Grid::Input, Grid::Filter, Grid::Output].map(|grid| format!("lab-grid-{}", grid.name())));
    keys.extend(Theme::ALL.map(|theme| format!("app-theme-{}", theme.name())));
    keys.extend(convtutor::app::TUNING.map(|setting| format!("lab-setting-{}", setting.name())));
    let targets =
        [Target::Size, Target::Cell([0, 0]), Target::Row(0), Target::Output, Target::Coverage([0, 0])];
    keys.extend(targets.map(|target| format!("lab-target-{}", target.name())));
    for tail in ["", "-about"] {
        keys.extend(gallery::FILTERS.iter().map(|preset| format!("lab-filter-{}{tail}", preset.id)));
        keys.extend(gallery::INPUTS.iter().map(|preset| format!("lab-input-{}{tail}", preset.id)));
    }
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        for key in &keys {
            assert!(texts.has(&key.replace('_', "-")), "{key} in {}", entry.name);
        }
    }
}

/// A value for each placeable of each message, all of them alike.
fn filled(texts: &Texts, key: &str, placeables: &BTreeSet<String>, value: &str) -> String {
    let values: Vec<_> = placeables.iter().map(|name| (name.as_str(), value)).collect();
    texts.with(key, &values)
}

#[test]
fn no_message_shows_its_seams() {
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        for (key, placeables) in all(entry.language) {
            // Whole numbers choose a form; other text is put in as it is.
            for value in ["0", "1", "2", "7", "1/9", "3x3"] {
                let text = filled(&texts, &key, &placeables, value);
                // Some messages are several lines by intent; all others are one.
                let is_lines = key.starts_with("quiz-") || key.ends_with("-after");
                let seams = ["{$", "{ $", "\u{2068}", "\u{2069}", "\t", if is_lines { "\r" } else { "\n" }];
                let seam = seams.iter().find(|seam| text.contains(**seam));
                assert!(seam.is_none(), "{key} in {}: {text}", entry.name);
            }
        }
    }
}

#[test]
fn korean_particles_fit_the_word_before_them() {
    let leftovers = [
        "은(는)", "는(은)", "이(가)", "가(이)", "을(를)", "를(을)", "와(과)", "과(와)", "(으)로", "(은)",
        "(이)", "(을)", "(과)",
    ];
    let texts = Texts::new(Language::Korean);
    for (key, placeables) in all(Language::Korean) {
        for value in ["2", "3", "1/9", "가"] {
            let text = filled(&texts, &key, &placeables, value);
            let leftover = leftovers.iter().find(|leftover| text.contains(**leftover));
            assert!(leftover.is_none(), "{key}: {text}");
        }
    }
    // Lessons are written out: there the writer chooses.
    for (path, lesson) in files("lessons", "ko.md") {
        let leftover = leftovers.iter().find(|leftover| lesson.contains(**leftover));
        assert!(leftover.is_none(), "{leftover:?} in {}", path.display());
    }
}
