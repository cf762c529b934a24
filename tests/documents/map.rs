//! The map of the code, and the pages around it: they lead to what is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::path;

const MAP: &str = "docs/architecture.md";
const PAGES: [&str; 4] = ["README.md", "CONTRIBUTING.md", MAP, "docs/lesson-format.md"];

/// What stands in a page as code, blocks of it aside.
fn code(page: &str) -> Vec<String> {
    let text = fs::read_to_string(path(page)).unwrap();
    let words = text.split("```").step_by(2).collect::<String>();
    words.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names of all functions, tests included.
fn functions() -> BTreeSet<String> {
    let mut folders: Vec<PathBuf> = vec![path("src"), path("tests")];
    let mut names = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let file = entry.unwrap().path();
            if file.is_dir() {
                folders.push(file);
            } else if file.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&file).unwrap();
                let name = |rest: &str| rest.split(['(', '<']).next().unwrap_or_default().to_owned();
                names.extend(text.split("fn ").skip(1).map(name));
            }
        }
    }
    names
}

/// `App::update`, or the name of a test.
fn names_a_function(code: &str) -> Option<&str> {
    let (owner, method) = code.rsplit_once("::").unwrap_or(("", code));
    let is_name = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    (is_name && (!owner.is_empty() || method.matches('_').count() >= 3)).then_some(method)
}

#[test]
fn the_map_leads_to_what_is_there() {
    let (code, functions) = (code(MAP), functions());
    let is_path =
        |code: &&String| ["src/", "docs/", "tests/", "lessons/"].iter().any(|top| code.starts_with(top));
    let lost: Vec<_> = code.iter().filter(is_path).filter(|code| !path(code).exists()).collect();
    assert!(lost.is_empty(), "not there: {lost:?}");
    let named: Vec<_> = code.iter().filter_map(|code| names_a_function(code)).collect();
    assert!(named.len() > 20, "the functions were not found");
    let lost: Vec<_> = named.iter().filter(|name| !functions.contains(**name)).collect();
    assert!(lost.is_empty(), "no function is called {lost:?}");
}

#[test]
fn no_room_is_missing_on_the_map_and_the_map_stays_short() {
    let text = fs::read_to_string(path(MAP)).unwrap();
    for entry in fs::read_dir(path("src")).unwrap() {
        let entry = entry.unwrap();
        let room = entry.file_name().into_string().unwrap();
        let is_shown = text.contains(&format!("**`src/{room}`**"));
        assert!(entry.path().is_file() || is_shown, "{room} is not on the map");
    }
    assert!(text.lines().count() < 150, "a map of {} lines is a territory", text.lines().count());
}

#[test]
fn no_link_of_a_page_leads_to_nowhere() {
    for page in PAGES {
        let text = fs::read_to_string(path(page)).unwrap();
        let folder = path(page).parent().unwrap().to_owned();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.starts_with("http")) {
            let (file, _) = link.split_once('#').unwrap_or((link, ""));
            assert!(folder.join(file).exists(), "{page} links to {link}");
        }
    }
}
