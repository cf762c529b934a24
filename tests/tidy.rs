//! The house rules, held: layers, first sentences, lengths, and who may name what.

#![allow(clippy::expect_used, reason = "a missing file of our own is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms that it may use (all to its right in the map of the house).
const ROOMS: &[(&str, &[&str])] = &[
    ("conv", &[]),
    ("lab", &["conv"]),
    ("text", &["conv"]),
    ("misconception", &["conv", "lab", "text"]),
    ("quiz", &["conv", "lab", "text", "misconception"]),
    ("lesson", &["conv", "lab", "text", "misconception", "quiz"]),
    ("progress", &["conv", "lab", "text", "misconception", "quiz", "lesson"]),
    ("app", &["conv", "lab", "text", "misconception", "quiz", "lesson", "progress"]),
    ("tui", &["conv", "lab", "text", "misconception", "quiz", "lesson", "progress", "app"]),
    ("cli", &["conv", "lab", "text", "misconception", "quiz", "lesson", "progress", "app", "tui"]),
];

/// A file of the source, with its path below `src/`.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The room that the file stands in; `None` for `main.rs` and `lib.rs`.
    fn room(&self) -> Option<&str> {
        self.path.split_once('/').map(|(room, _)| room)
    }

    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs") || self.path.contains("/tests/")
    }

    fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// The code without its comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(number, line)| (number + 1, line))
    }
}

fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = vec![];
    walk(&root, &mut found);
    found.sort();
    let read = |path: &PathBuf| Source {
        path: path.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(path).expect("a text file"),
    };
    found.iter().map(read).collect()
}

fn complain(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn no_room_uses_one_to_its_left() {
    let mut problems = vec![];
    for source in sources() {
        let Some(room) = source.room() else { continue };
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            problems.push(format!("{}: the room `{room}` is not in the map of tests/tidy.rs", source.path));
            continue;
        };
        for (number, line) in source.code() {
            for other in ROOMS.iter().map(|(name, _)| *name).filter(|name| *name != room) {
                if !allowed.contains(&other) && line.contains(&format!("crate::{other}")) {
                    problems.push(format!("src/{}:{number}: `{room}` may not use `{other}`", source.path));
                }
            }
        }
    }
    complain(&problems);
}

#[test]
fn only_tui_knows_the_terminal_and_only_its_theme_names_a_colour() {
    let mut problems = vec![];
    for source in sources() {
        for (number, line) in source.code() {
            let names_terminal = line.contains("ratatui") || line.contains("crossterm");
            if names_terminal && source.room() != Some("tui") {
                problems
                    .push(format!("src/{}:{number}: only tui may name the terminal's crates", source.path));
            }
            let names_colour = line.replace("Color::Reset", "").contains("Color::");
            if names_colour && source.path != "tui/theme.rs" && !source.is_test() {
                problems.push(format!(
                    "src/{}:{number}: name a role; colours stand in tui/theme.rs",
                    source.path
                ));
            }
        }
    }
    complain(&problems);
}

#[test]
fn every_file_opens_with_a_sentence_that_says_what_it_is_for() {
    let mut problems = vec![];
    for source in sources() {
        let first = source.text.lines().next().unwrap_or_default();
        let is_sentence = first.strip_prefix("//! ").is_some_and(|sentence| sentence.len() > 20);
        if !is_sentence {
            problems.push(format!("src/{}:1: begin with `//!` and what the file is for", source.path));
        }
    }
    complain(&problems);
}

#[test]
fn files_are_as_long_as_their_idea() {
    let sources = sources();
    let long: Vec<String> = sources
        .iter()
        .filter(|source| source.lines() > 500)
        .map(|source| format!("src/{}: {} lines; look for the second idea", source.path, source.lines()))
        .collect();
    complain(&long);
    let short = sources.iter().filter(|source| source.lines() < 150).count();
    assert!(
        2 * short >= sources.len(),
        "half of the files should stay below 150 lines: {short} of {}",
        sources.len()
    );
}

#[test]
fn no_file_is_a_drawer_for_leftovers() {
    let problems: Vec<String> = sources()
        .iter()
        .filter(|source| {
            let name = source.path.trim_end_matches("/mod.rs").trim_end_matches(".rs");
            let name = name.rsplit('/').next().unwrap_or_default();
            ["utils", "util", "helpers", "helper", "misc", "common"].contains(&name)
        })
        .map(|source| format!("src/{}: name it after what is in it", source.path))
        .collect();
    complain(&problems);
}
