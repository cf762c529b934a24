//! Where the numbers of a lab come from, in words: its settings, its size, the cell under the cursor.

mod setting;
mod size;
mod terms;

pub use setting::{caption, setting_name, setting_value, settings, target};
pub use size::{formula, sizes};

use super::{Bench, Command, key_of};
use crate::conv::{Source, Tap};
use crate::lab::value::exact;
use crate::lab::{Action, Change, Operation, Prediction, Selection, Stage, Target};
use crate::lesson::Terms;
use crate::text::{Texts, error};

use terms::terms;

/// A sentence or a formula under a lab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The words.
    pub text: String,
    /// Whether it says that something is impossible or wrong.
    pub problem: bool,
}

/// Whether the lab pools instead of convolving.
pub fn is_pooling(bench: &Bench) -> bool {
    matches!(bench.lab.experiment().operation, Operation::Pooling(_))
}

/// Where the numbers come from, the most needed first.
pub fn paragraphs(texts: &Texts, bench: &Bench) -> Vec<Paragraph> {
    let lab = &bench.lab;
    let mut out = vec![];
    let plain = |text: String| Paragraph { text, problem: false };
    if let Some(prediction) = lab.prediction() {
        out.extend(predicted(texts, bench, prediction).map(plain));
    }
    match lab.computed() {
        Err(problem) => {
            out.push(Paragraph { text: error::explain(texts, problem), problem: true });
            out.extend(mend(texts, bench).map(plain));
        }
        Ok(outcome) => {
            out.extend(selected(texts, bench).map(plain));
            if !lab.hides_size() {
                out.extend(sizes(texts, &outcome.extents, ceil(bench)).into_iter().map(plain));
                if !lab.is_predicting() {
                    let unread = outcome.coverage.iter().filter(|seen| **seen == 0).count();
                    if unread > 0 {
                        out.push(plain(texts.with("explain-unread", &[("count", &unread.to_string())])));
                    }
                }
            }
        }
    }
    out
}

/// The smallest change that gives an output again, and the key that makes it.
fn mend(texts: &Texts, bench: &Bench) -> Option<String> {
    let remedy = bench.lab.remedy()?;
    let change = |change: &Change| texts.with(&format!("lab-remedy-{}", change.kind), &change.numbers);
    let changes: Vec<String> = remedy.changes.iter().map(change).collect();
    let key = key_of(&Command::Lab(Action::Mend));
    Some(texts.with("explain-mend", &[("key", &key), ("change", &changes.join(" "))]))
}

fn ceil(bench: &Bench) -> bool {
    is_pooling(bench) && bench.lab.experiment().ceil_mode
}

/// What is asked, what was typed, and how the two compare.
fn predicted(texts: &Texts, bench: &Bench, prediction: &Prediction) -> Option<String> {
    let typed = |at: [usize; 2]| match (prediction.at == at, bench.lab.editing()) {
        (true, Some(editing)) if prediction.is_open() => format!("[{editing}_]"),
        (here, _) => {
            let value = prediction.typed[at].map_or_else(|| "?".to_owned(), exact);
            if here && prediction.is_open() { format!("[{value}]") } else { value }
        }
    };
    let truth = |at: [usize; 2]| exact(prediction.truth[at]);
    let all = |value: &dyn Fn([usize; 2]) -> String| match prediction.target {
        Target::Size => format!("{} x {}", value([0, 0]), value([0, 1])),
        _ => value([0, 0]),
    };
    let (cell, key) = match prediction.target {
        Target::Size => (String::new(), "size"),
        Target::Cell(cell) => (place(cell), "cell"),
        Target::Coverage(cell) => (place(cell), "coverage"),
        Target::Row(row) => (row.to_string(), "row"),
        Target::Output => (String::new(), "output"),
    };
    let single = matches!(prediction.target, Target::Size | Target::Cell(_) | Target::Coverage(_));
    let key = match prediction.stage {
        Stage::Open => format!("explain-predict-{key}"),
        Stage::Checked if single => format!("explain-compare-{key}"),
        Stage::Checked => "explain-compare-many".to_owned(),
        Stage::Shown => return None,
    };
    let values = [
        ("cell", cell.as_str()),
        ("typed", &all(&typed)),
        ("truth", &all(&truth)),
        ("missing", &prediction.missing().to_string()),
    ];
    Some(texts.with(&key, &values))
}

/// What belongs to the cell under the cursor.
fn selected(texts: &Texts, bench: &Bench) -> Option<String> {
    let lab = &bench.lab;
    let experiment = lab.experiment();
    if let Some(prediction) = lab.prediction().filter(|prediction| prediction.is_open()) {
        let cell = prediction.output_cell(prediction.at)?;
        if bench.terms == Terms::Hidden {
            return Some(texts.with("explain-cell-hidden", &[("cell", &place(cell))]));
        }
        let trace = experiment.trace(cell)?;
        let terms = terms(&trace, experiment.operation, bench.terms);
        return Some(
            texts.with("explain-cell", &[("cell", place(cell).as_str()), ("terms", &terms), ("value", "?")]),
        );
    }
    match lab.selection()? {
        Selection::Output { cell, .. } => {
            let trace = experiment.trace(cell)?;
            let terms = terms(&trace, experiment.operation, Terms::Shown);
            let value = exact(trace.output);
            Some(texts.with("explain-cell", &[("cell", &place(cell)), ("terms", &terms), ("value", &value)]))
        }
        Selection::Input { cell, feeds } => {
            let value = exact(experiment.input[cell]);
            let list: Vec<String> = feeds.iter().take(25).map(|cell| place(*cell)).collect();
            let more = if feeds.len() > list.len() { " ..." } else { "" };
            let key = if feeds.is_empty() { "explain-feeds-none" } else { "explain-feeds" };
            let count = feeds.len().to_string();
            let cells = format!("{}{more}", list.join(" "));
            Some(texts.with(
                key,
                &[("cell", &place(cell)), ("value", &value), ("count", &count), ("cells", &cells)],
            ))
        }
        Selection::Filter { cell, meets, footprint } => {
            let value = if is_pooling(bench) { String::new() } else { exact(experiment.filter[cell]) };
            let key = if is_pooling(bench) { "explain-window-meets" } else { "explain-meets" };
            let now = meets.map_or_else(String::new, |term| meeting(texts, bench, term.tap));
            let count = footprint.len().to_string();
            Some(
                texts.with(
                    key,
                    &[("cell", &place(cell)), ("value", &value), ("count", &count), ("now", &now)],
                ),
            )
        }
    }
}

/// What a weight meets now: a cell of the input, or padding.
fn meeting(texts: &Texts, bench: &Bench, tap: Tap) -> String {
    match tap.source {
        Source::Input(cell) => {
            let value = exact(bench.lab.experiment().input[cell]);
            texts.with("explain-meets-cell", &[("cell", &place(cell)), ("value", &value)])
        }
        Source::Padding { .. } | Source::Overhang => texts.get("explain-meets-padding"),
    }
}

/// `[1,2]`: row and column, counted from 0.
fn place([row, column]: [usize; 2]) -> String {
    format!("[{row},{column}]")
}
