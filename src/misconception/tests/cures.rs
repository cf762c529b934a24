//! That the step which heals a misconception is there.

use std::fs;
use std::path::Path;

use super::MISCONCEPTIONS;

/// The ids of the steps of each lesson of the course, as `lesson/step`.
fn steps() -> Option<Vec<String>> {
    let mut steps = vec![];
    for folder in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")).ok()? {
        let folder = folder.ok()?.path();
        let Ok(toml) = fs::read_to_string(folder.join("lesson.toml")) else { continue };
        let toml: toml::Table = toml.parse().unwrap();
        let name = folder.file_name()?.to_str()?.to_owned();
        let lesson = name.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches('-').to_owned();
        let ids = toml["step"].as_array()?.iter().filter_map(|step| step.get("id")?.as_str());
        steps.extend(ids.map(|id| format!("{lesson}/{id}")));
    }
    (!steps.is_empty()).then_some(steps)
}

#[test]
fn the_step_that_heals_each_misconception_is_in_the_course() {
    // Without a course there is nothing to look up.
    let Some(steps) = steps() else { return };
    let missing: Vec<_> = MISCONCEPTIONS
        .iter()
        .filter(|misconception| !steps.iter().any(|step| step == misconception.cure))
        .map(|misconception| format!("{} -> {}", misconception.id, misconception.cure))
        .collect();
    assert!(missing.is_empty(), "no such step: {missing:?}");
}

#[test]
fn a_cure_is_named_as_a_lesson_and_a_step() {
    for misconception in MISCONCEPTIONS {
        let (lesson, step) = misconception.cure.split_once('/').unwrap();
        assert!(!lesson.is_empty() && !step.is_empty() && !step.contains('/'), "{}", misconception.id);
    }
}
