//! Reads the goal of a task.

use crate::lesson::goal::{Goal, Outputs};
use crate::lesson::problem::Problems;
use crate::text::nearest;

use super::scene;
use super::table::{Matrix, Number, Pair, Table, Value, take};

/// The conditions by the keys that they are written with.
const CONDITIONS: [&str; 12] = [
    "size",
    "cell",
    "output",
    "outputs",
    "filter",
    "filter_sum",
    "filter_zero",
    "coverage",
    "unread",
    "lab",
    "all",
    "any",
];

/// Reads `{ size = [3, 3] }`, or any other condition.
pub(super) fn read(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Goal> {
    let table = Table::of(value, "goal", problems)?;
    let mut keys = table.keys();
    let (Some((key, at)), None) = (keys.next(), keys.next()) else {
        problems.error("goal-of-one", value.span(), &[]);
        return None;
    };
    let value = table.value(key)?;
    Some(match key {
        "size" => Goal::Size(take::<Pair>(value, key, problems)?.0),
        "cell" => read_cell(value, problems)?,
        "output" => Goal::Output(take::<Matrix>(value, key, problems)?.0),
        "outputs" => Goal::Outputs(table.one_of("outputs", &Outputs::NAMES, problems)?),
        "filter" => Goal::Filter(take::<Matrix>(value, key, problems)?.0),
        "filter_sum" => Goal::FilterSum(take::<Number>(value, key, problems)?.0),
        "filter_zero" => Goal::FilterZero(take(value, key, problems)?),
        "coverage" => Goal::Coverage(take(value, key, problems)?),
        "unread" => Goal::Unread(take(value, key, problems)?),
        "lab" => Goal::Lab(Box::new(scene::read(value, key, problems)?)),
        "all" => Goal::All(read_list(value, key, problems)?),
        "any" => Goal::Any(read_list(value, key, problems)?),
        _ => {
            let near = nearest(key, CONDITIONS).first().copied().unwrap_or_default();
            let known = CONDITIONS.join(", ");
            problems.error("unknown-key", at, &[("key", &key), ("nearest", &near), ("known", &known)]);
            return None;
        }
    })
}

fn read_cell(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Goal> {
    let table = Table::of(value, "cell", problems)?;
    table.only(&["at", "is"], problems);
    let at = table.need::<Pair>("at", "cell", problems);
    let is = table.need::<Number>("is", "cell", problems);
    Some(Goal::Cell { at: at?.0, is: is?.0 })
}

/// The goals of `all` and `any`: at least one, and none with a mistake.
fn read_list(value: &Value<'_>, key: &str, problems: &mut Problems<'_>) -> Option<Vec<Goal>> {
    let list = value.get_ref().as_array().filter(|list| !list.is_empty());
    let Some(list) = list else {
        problems.error("takes-tables", value.span(), &[("key", &key)]);
        return None;
    };
    let goals: Vec<_> = list.iter().map(|goal| read(goal, problems)).collect();
    goals.into_iter().collect()
}
