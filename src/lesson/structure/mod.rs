//! Reads `lesson.toml`: what a lesson has in every language. All mistakes are told, not only the first.

mod families;
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
use table::{Pair, Table};

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
    ("question", &["choices", "asks", "families"]),
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
        "question" => question::read(table, problems),
        _ => Some(Kind::Read),
    }
}

fn read_predict(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Predict> {
    table.need_value("asks", "predict", problems)?;
    let asks = ["size", "cell", "row", "output", "coverage"].map(|name| (name, name));
    let asks = table.one_of("asks", &asks, problems)?;
    let target = match asks {
        "size" => Target::Size,
        "cell" => Target::Cell(table.need::<Pair>("cell", "asks = \"cell\"", problems)?.0),
        "row" => Target::Row(table.need("row", "asks = \"row\"", problems)?),
        "coverage" => Target::Coverage(table.need::<Pair>("cell", "asks = \"coverage\"", problems)?.0),
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> (Vec<&'static str>, Vec<String>) {
        let mut problems = Problems::of("lesson.toml", text);
        let steps = read(text, &mut problems).steps;
        let kinds = problems.into_vec().into_iter().map(|problem| problem.kind).collect();
        (kinds, steps.into_iter().map(|step| step.id).collect())
    }

    #[test]
    fn one_mistake_does_not_hide_the_next() {
        let (kinds, steps) = parse(
            "format = 1\n\n[[step]]\nid = 1\nkind = \"raed\"\n\n[[step]]\nid = \"b\"\nkind = \"task\"\n\
             goal = { size = 3 }\nsolution = { stride = \"a\", paddin = 1 }\n\n\
             [[step]]\nid = \"c\"\nkind = \"read\"\n",
        );
        let expected = ["takes-text", "takes-one-of", "takes-pair", "unknown-key", "takes-setting"];
        assert_eq!((kinds.as_slice(), steps.as_slice()), (&expected[..], &["c".to_owned()][..]));
    }

    #[test]
    fn every_goal_of_the_format_is_read() {
        for goal in [
            "{ size = [3, 3] }",
            "{ cell = { at = [0, 0], is = \"1/9\" } }",
            "{ output = [[1, \"1/2\"]] }",
            "{ outputs = \"zero\" }",
            "{ filter = [[1, 0.5]] }",
            "{ filter_sum = 0 }",
            "{ filter_zero = false }",
            "{ coverage = 4 }",
            "{ unread = 0 }",
            "{ lab = { stride = 2 } }",
            "{ all = [{ unread = 0 }, { any = [{ coverage = 1 }] }] }",
        ] {
            let step = format!("id = \"a\"\nkind = \"task\"\ngoal = {goal}\nsolution = {{ stride = 2 }}");
            assert_eq!(parse(&format!("format = 1\n[[step]]\n{step}\n")).0, [""; 0], "{goal}");
        }
    }

    proptest! {
        #[test]
        fn any_toml_can_be_read(
            words in proptest::collection::vec(
                proptest::sample::select(vec![
                    "format", "[[step]]\n", "[step.lab]\n", "[step]\n", "id", "kind", "asks", "goal", "solution",
                    "choices", "lab", "all", "size", "cell", "filter", "stride", "\"read\"", "\"predict\"", "\"task\"",
                    "\"question\"", "\"size\"", "\"a\"", "1", "-1", "0.5", "nan", "99999999999999999999", "=", "{", "}",
                    "[", "]", ",", ".", "\n", "true",
                ]),
                0..60,
            )
        ) {
            parse(&words.join(" "));
        }

        #[test]
        fn any_value_can_stand_in_any_place(
            key in proptest::sample::select(vec![
                "id", "kind", "asks", "cell", "row", "terms", "goal", "solution", "choices", "lab", "lab.input",
                "lab.filter", "lab.stride", "lab.padding", "lab.cursor", "goal.all", "goal.cell", "goal.lab",
            ]),
            value in proptest::sample::select(vec![
                "1", "-1", "\"a\"", "true", "1e300", "inf", "[]", "[[]]", "[[1], []]", "{}", "[1, 2, 3]", "[{}]",
                "{ all = [] }", "{ size = [] }", "1979-05-27", "{ receptive_field = [] }", "9223372036854775807",
            ]),
            kind in proptest::sample::select(vec!["read", "predict", "task", "question"]),
        ) {
            let rest = if key == "kind" { String::new() } else { format!("kind = \"{kind}\"\n") };
            let id = if key == "id" { "" } else { "id = \"a\"\n" };
            parse(&format!("format = 1\n[[step]]\n{id}{rest}{key} = {value}\n"));
        }
    }
}
