//! Reads `lesson.toml`: what a lesson has in every language. All mistakes are told, not only the first.

mod goal;
mod question;
mod scene;
mod table;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use toml::de::DeTable;

use crate::lab::Target;

use super::problem::Problems;
use super::step::{Kind, Predict, Step, Task, Terms};
use table::Table;

/// The format that this program reads.
const FORMAT: usize = 1;

/// What `lesson.toml` says.
#[derive(Debug, Default)]
pub(super) struct Structure {
    /// The steps without mistakes, in order.
    pub steps: Vec<Step>,
    /// Where each of them stands.
    pub places: Vec<Places>,
    /// The ids of all steps, also of those with mistakes.
    pub ids: HashSet<String>,
    /// How many steps the file has, with or without mistakes.
    pub count: usize,
}

impl Structure {
    /// Whether every step could be read: only then something can be missing.
    pub fn is_complete(&self) -> bool {
        self.steps.len() == self.count
    }

    /// Whether every step has an id of its own.
    pub fn has_all_ids(&self) -> bool {
        self.ids.len() == self.count && self.count > 0
    }
}

/// Where a step and the values of its keys stand in the file.
#[derive(Debug, Clone)]
pub(super) struct Places {
    step: Range<usize>,
    keys: BTreeMap<String, Range<usize>>,
}

impl Places {
    /// The value of `key`, or the step where it has no such key.
    pub fn of(&self, key: &str) -> Range<usize> {
        self.keys.get(key).unwrap_or(&self.step).clone()
    }
}

/// The names of the kinds, and the keys that each takes beside `id`, `kind` and `lab`.
const KINDS: [(&str, &[&str]); 4] = [
    ("read", &[]),
    ("predict", &["asks", "cell", "row", "terms"]),
    ("task", &["goal", "solution"]),
    ("question", &["choices", "asks"]),
];

/// Reads the text of a `lesson.toml`.
pub(super) fn read(text: &str, problems: &mut Problems<'_>) -> Structure {
    let mut structure = Structure::default();
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            problems.error("toml", span, &[("reason", &error.message())]);
        }
        return structure;
    }
    let file = Table::of_file(&document);
    file.only(&["format", "step"], problems);
    if let Some(format) = file.need::<usize>("format", STRUCTURE_NAME, problems)
        && format != FORMAT
    {
        let at = file.value("format").map_or(0..0, toml::Spanned::span);
        problems.error("unknown-format", at, &[("format", &format), ("known", &FORMAT)]);
    }
    if file.value("step").is_none() {
        problems.error("no-steps", 0..0, &[]);
    }
    for table in file.tables("step", problems).unwrap_or_default() {
        structure.count += 1;
        read_step(&table, &mut structure, problems);
    }
    structure
}

const STRUCTURE_NAME: &str = super::source::STRUCTURE;

fn read_step(table: &Table<'_>, structure: &mut Structure, problems: &mut Problems<'_>) {
    let id = table.need::<String>("id", "[[step]]", problems);
    let id = id.and_then(|id| check_id(id, table, structure, problems));
    let scene = table.value("lab").map(|value| scene::read_lab(value, problems));
    let kind = read_kind(table, problems);
    // A lab with a mistake is `Some(None)`: the step is left out, its mistake has been told.
    let (Some(id), Some(kind), Some(scene)) = (id, kind, scene.map_or(Some(None), |scene| scene.map(Some)))
    else {
        return;
    };
    let keys = table.keys().map(|(key, at)| {
        let value = table.value(key).map_or(at, toml::Spanned::span);
        (key.to_owned(), value)
    });
    structure.places.push(Places { step: table.at.clone(), keys: keys.collect() });
    structure.steps.push(Step { id, kind, scene });
}

/// An id that can stand in a heading, and that no other step has.
fn check_id(
    id: String,
    table: &Table<'_>,
    structure: &mut Structure,
    problems: &mut Problems<'_>,
) -> Option<String> {
    let at = table.value("id").map_or(0..0, toml::Spanned::span);
    if id.is_empty() || !id.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_') {
        problems.error("takes-id", at, &[("id", &id)]);
        return None;
    }
    if !structure.ids.insert(id.clone()) {
        problems.error("id-twice", at, &[("id", &id)]);
        return None;
    }
    Some(id)
}

fn read_kind(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Kind> {
    table.need_value("kind", "[[step]]", problems)?;
    let kinds = KINDS.map(|kind| (kind.0, kind));
    let all_keys: Vec<&str> =
        ["id", "kind", "lab"].into_iter().chain(KINDS.iter().flat_map(|(_, keys)| *keys).copied()).collect();
    table.only(&all_keys, problems);
    let (kind, own_keys) = table.one_of("kind", &kinds, problems)?;
    for (key, at) in table.keys() {
        if all_keys.contains(&key) && !["id", "kind", "lab"].contains(&key) && !own_keys.contains(&key) {
            problems.error("key-of-other-kind", at, &[("key", &key), ("kind", &kind)]);
        }
    }
    match kind {
        "predict" => read_predict(table, problems).map(Kind::Predict),
        "task" => read_task(table, problems).map(Kind::Task),
        "question" => question::read(table, problems).map(Kind::Question),
        _ => Some(Kind::Read),
    }
}

fn read_predict(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Predict> {
    table.need_value("asks", "predict", problems)?;
    let asks = ["size", "cell", "row", "output", "coverage"].map(|name| (name, name));
    let asks = table.one_of("asks", &asks, problems)?;
    let target = match asks {
        "size" => Target::Size,
        "cell" => Target::Cell(table.need("cell", "asks = \"cell\"", problems)?),
        "row" => Target::Row(table.need("row", "asks = \"row\"", problems)?),
        "coverage" => Target::Coverage(table.need("cell", "asks = \"coverage\"", problems)?),
        _ => Target::Output,
    };
    let takes = |key: &str| match key {
        "cell" => matches!(target, Target::Cell(_) | Target::Coverage(_)),
        "row" => matches!(target, Target::Row(_)),
        "terms" => matches!(target, Target::Cell(_)),
        _ => true,
    };
    for (key, at) in table.keys().filter(|(key, _)| !takes(key)) {
        problems.error("key-of-other-question", at, &[("key", &key), ("asks", &asks)]);
    }
    let terms = [("shown", Terms::Shown), ("faded", Terms::Faded), ("hidden", Terms::Hidden)];
    let terms = match table.value("terms") {
        Some(_) => table.one_of("terms", &terms, problems)?,
        None => Terms::default(),
    };
    Some(Predict { target, terms })
}

fn read_task(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Task> {
    let goal = table.need_value("goal", "task", problems).and_then(|value| goal::read(value, problems));
    let solution = table.need_value("solution", "task", problems);
    let solution = solution.and_then(|value| scene::read(value, "solution", problems));
    Some(Task { goal: goal?, solution: Box::new(solution?) })
}
