//! Where the numbers of a lab come from, in words: its settings, its size, the cell under the cursor.

use std::collections::HashSet;

use super::{Bench, Command, key_of};
use crate::conv::{Extent, Padding, PoolKind, Source, Tap, Term, Trace};
use crate::lab::value::exact;
use crate::lab::{
    Action, Change, Experiment, Grid, Operation, Prediction, Selection, Setting, Stage, Target, gallery,
    padding_mode_name, padding_name,
};
use crate::lesson::Terms;
use crate::text::{Texts, error};

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

/// The settings in one line: those that every lab has, and the others where they are not as usual.
pub fn settings(texts: &Texts, bench: &Bench) -> String {
    let experiment = bench.lab.experiment();
    let mut parts = vec![texts.get(&format!("lab-operation-{}", experiment.operation.name())).into_owned()];
    let mut part = |key: &str, value: &str| parts.push(texts.with(key, &[("value", value)]));
    part("explain-stride", &pair(experiment.stride));
    part("explain-padding", &padding(texts, experiment.padding));
    let sides = experiment.padding_sides();
    let padded = sides.top + sides.bottom + sides.left + sides.right > 0;
    if padded && !is_pooling(bench) {
        let mode = texts.get(&format!("lab-padding-mode-{}", padding_mode_name(experiment.padding_mode)));
        part("explain-mode", &mode);
    }
    if experiment.dilation != [1, 1] {
        part("explain-dilation", &pair(experiment.dilation));
    }
    match experiment.operation {
        Operation::Convolution => {
            if experiment.bias != 0.0 {
                part("explain-bias", &exact(experiment.bias));
            }
            if experiment.flip {
                part("explain-flip", "");
            }
        }
        Operation::Pooling(kind) => {
            if experiment.ceil_mode {
                part("explain-ceil", "");
            }
            if kind == PoolKind::Mean && padded {
                let key =
                    if experiment.count_include_pad { "explain-counts-pad" } else { "explain-skips-pad" };
                part(key, "");
            }
        }
    }
    parts.join(texts.get("explain-separator").as_ref())
}

/// The value of a setting, for the list of all settings.
pub fn setting_value(texts: &Texts, experiment: &Experiment, setting: Setting) -> String {
    let sides = experiment.padding_sides();
    let kernel = experiment.kernel();
    let switch = |on: bool| texts.get(if on { "explain-yes" } else { "explain-no" }).into_owned();
    match setting {
        Setting::Operation => {
            texts.get(&format!("lab-operation-{}", experiment.operation.name())).into_owned()
        }
        Setting::Stride => pair(experiment.stride),
        Setting::StrideVertical => experiment.stride[0].to_string(),
        Setting::StrideHorizontal => experiment.stride[1].to_string(),
        Setting::Padding => padding(texts, experiment.padding),
        Setting::PaddingTop => sides.top.to_string(),
        Setting::PaddingBottom => sides.bottom.to_string(),
        Setting::PaddingLeft => sides.left.to_string(),
        Setting::PaddingRight => sides.right.to_string(),
        Setting::PaddingName => named(texts, experiment.padding),
        Setting::PaddingMode => texts
            .get(&format!("lab-padding-mode-{}", padding_mode_name(experiment.padding_mode)))
            .into_owned(),
        Setting::PaddingValue => exact(experiment.padding_value),
        Setting::Dilation => pair(experiment.dilation),
        Setting::DilationVertical => experiment.dilation[0].to_string(),
        Setting::DilationHorizontal => experiment.dilation[1].to_string(),
        Setting::InputSize => pair(experiment.input.dim().into()),
        Setting::InputRows => experiment.input.nrows().to_string(),
        Setting::InputColumns => experiment.input.ncols().to_string(),
        Setting::FilterRows => kernel[0].to_string(),
        Setting::FilterColumns => kernel[1].to_string(),
        Setting::FilterSize => pair(kernel),
        Setting::Bias => exact(experiment.bias),
        Setting::Flip => switch(experiment.flip),
        Setting::CeilMode => switch(experiment.ceil_mode),
        Setting::CountIncludePad => switch(experiment.count_include_pad),
    }
}

/// What a prediction asks, as a question; rows and columns count from 1 as in lessons.
pub fn target(texts: &Texts, target: Target) -> String {
    let [row, column] = match target {
        Target::Cell(cell) | Target::Coverage(cell) => cell,
        Target::Row(row) => [row, 0],
        Target::Size | Target::Output => [0, 0],
    };
    let values = [("row", (row + 1).to_string()), ("column", (column + 1).to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    texts.with(&format!("lab-target-{}", target.name()), &values)
}

/// A matrix's caption: its name and size, and the name of a filter that the gallery knows.
pub fn caption(texts: &Texts, bench: &Bench, grid: Grid) -> String {
    let lab = &bench.lab;
    let [rows, columns] = lab.size(grid);
    let size = if grid == Grid::Output && (lab.hides_size() || lab.computed().is_err()) {
        "?".to_owned()
    } else {
        format!("{rows}x{columns}")
    };
    let key = match grid {
        Grid::Input if bench.coverage && !lab.hides_coverage() => "explain-coverage-caption",
        Grid::Input => "explain-input",
        Grid::Filter if is_pooling(bench) => "explain-window",
        Grid::Filter => "explain-filter",
        Grid::Output => "explain-output",
    };
    let caption = texts.with(key, &[("size", &size)]);
    let known = match grid {
        Grid::Filter if !is_pooling(bench) => gallery::recognise_filter(&lab.experiment().filter),
        _ => None,
    };
    match known {
        Some(preset) => {
            format!("{caption} {}", texts.get(&format!("lab-filter-{}", preset.id.replace('_', "-"))))
        }
        None => caption,
    }
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
    let change = |change: &Change| {
        let values: Vec<_> = change.numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        texts.with(&format!("lab-remedy-{}", change.kind), &values)
    };
    let changes: Vec<String> = remedy.changes.iter().map(change).collect();
    let key = key_of(&Command::Lab(Action::Mend));
    Some(texts.with("explain-mend", &[("key", &key), ("change", &changes.join(" "))]))
}

fn ceil(bench: &Bench) -> bool {
    is_pooling(bench) && bench.lab.experiment().ceil_mode
}

/// How the size came about: one line where both axes are alike, else one for each.
pub fn sizes(texts: &Texts, extents: &[Extent; 2], ceil: bool) -> Vec<String> {
    let line = |key: &str, extent: &Extent| {
        let unread = unread(extent).to_string();
        texts.with(key, &[("formula", &formula(extent, ceil)), ("unread", &unread)])
    };
    let [vertical, horizontal] = extents;
    if vertical == horizontal {
        vec![line("explain-both", vertical)]
    } else {
        vec![line("explain-rows", vertical), line("explain-columns", horizontal)]
    }
}

/// `floor((5 + 2*1 - 3)/2) + 1 = 3`, with the window's span spelled out where it is dilated.
pub fn formula(extent: &Extent, ceil: bool) -> String {
    let Extent { input, before, after, kernel, dilation, window, stride, positions, .. } = *extent;
    let padding = match (before, after) {
        (0, 0) => String::new(),
        (before, after) if before == after => format!(" + 2*{before}"),
        (before, after) => format!(" + {before} + {after}"),
    };
    let span = if dilation == 1 { window.to_string() } else { format!("({dilation}*({kernel} - 1) + 1)") };
    let rounding = if ceil { "ceil" } else { "floor" };
    let steps = (extent.padded + extent.overhang).saturating_sub(window) / stride.max(1);
    let dropped = if ceil && steps_up(extent) > steps { " - 1" } else { "" };
    let room = extent.padded.saturating_sub(window);
    format!(
        "{rounding}(({input}{padding} - {span})/{stride}) + 1{dropped} = {rounding}({room}/{stride}) + 1{dropped} = {positions}"
    )
}

/// Rows or columns of the input that no window reads: behind the last window, or between two of them.
fn unread(extent: &Extent) -> usize {
    let read: HashSet<usize> =
        (0..extent.positions).flat_map(|position| extent.cells_inside(position)).collect();
    extent.input - read.len()
}

/// The steps that rounding up alone would give; the last may be dropped by PyTorch's rule.
fn steps_up(extent: &Extent) -> usize {
    extent.padded.saturating_sub(extent.window).div_ceil(extent.stride.max(1))
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
        let trace = experiment.trace(cell)?;
        let terms = terms(&trace, experiment.operation, bench.terms)?;
        return Some(
            texts.with("explain-cell", &[("cell", &place(cell)), ("terms", &terms), ("value", "?")]),
        );
    }
    match lab.selection()? {
        Selection::Output { cell, .. } => {
            let trace = experiment.trace(cell)?;
            let terms = terms(&trace, experiment.operation, Terms::Shown)?;
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
        Source::Padding { .. } | Source::Overhang => texts.get("explain-meets-padding").into_owned(),
    }
}

/// The terms of an output cell: `1*2 + 0*(-1) + ·0*3`; a dot marks what comes from the padding.
fn terms(trace: &Trace<f64>, operation: Operation, shown: Terms) -> Option<String> {
    let value = |term: &Term<f64>| match term.tap.source {
        Source::Input(_) => signed(term.value),
        Source::Padding { .. } => format!("·{}", signed(term.value)),
        Source::Overhang => "·".to_owned(),
    };
    if shown == Terms::Hidden {
        return Some("?".to_owned());
    }
    let last = trace.terms.len().saturating_sub(1);
    let faded = |place: usize| shown == Terms::Faded && place == last;
    let each: Vec<String> = match operation {
        Operation::Convolution => {
            let product = |(place, term): (usize, &Term<f64>)| {
                if faded(place) { "?".to_owned() } else { format!("{}*{}", value(term), signed(term.weight)) }
            };
            trace.terms.iter().enumerate().map(product).collect()
        }
        Operation::Pooling(PoolKind::Max | PoolKind::Min) => trace
            .terms
            .iter()
            .enumerate()
            .map(|(place, term)| match term.tap.source {
                _ if faded(place) => "?".to_owned(),
                Source::Input(_) => exact(term.value),
                Source::Padding { .. } | Source::Overhang => "·".to_owned(),
            })
            .collect(),
        Operation::Pooling(PoolKind::Mean | PoolKind::Sum) => trace
            .terms
            .iter()
            .enumerate()
            .map(|(place, term)| if faded(place) { "?".to_owned() } else { value(term) })
            .collect(),
    };
    Some(match operation {
        Operation::Convolution if trace.bias == 0.0 => each.join(" + "),
        Operation::Convolution => format!("{} + {}", each.join(" + "), signed(trace.bias)),
        Operation::Pooling(PoolKind::Max) => format!("max({})", each.join(", ")),
        Operation::Pooling(PoolKind::Min) => format!("min({})", each.join(", ")),
        Operation::Pooling(PoolKind::Sum) => each.join(" + "),
        Operation::Pooling(PoolKind::Mean) => {
            format!("({})/{}", each.join(" + "), trace.divisor.unwrap_or(each.len()))
        }
    })
}

/// A number as it stands in a sum: negative ones and fractions in brackets.
fn signed(value: f64) -> String {
    let text = exact(value);
    if text.starts_with('-') || text.contains('/') { format!("({text})") } else { text }
}

/// `[1,2]`: row and column, counted from 0.
fn place([row, column]: [usize; 2]) -> String {
    format!("[{row},{column}]")
}

/// `2`, or `2x1` where the axes differ.
fn pair([vertical, horizontal]: [usize; 2]) -> String {
    if vertical == horizontal { vertical.to_string() } else { format!("{vertical}x{horizontal}") }
}

/// The padding: its name, its amount, or the amount at each side.
fn padding(texts: &Texts, padding: Padding) -> String {
    match padding {
        Padding::Amount(sides) => {
            let (top, left) = (sides.top, sides.left);
            if (sides.bottom, sides.right) != (top, left) {
                let sides = [sides.top, sides.bottom, sides.left, sides.right].map(|side| side.to_string());
                let values = [
                    ("top", sides[0].as_str()),
                    ("bottom", &sides[1]),
                    ("left", &sides[2]),
                    ("right", &sides[3]),
                ];
                return texts.with("explain-sides", &values);
            }
            pair([top, left])
        }
        name => named(texts, name),
    }
}

/// The name of a padding; where it is counted, the word for that.
fn named(texts: &Texts, padding: Padding) -> String {
    texts.get(&format!("lab-padding-{}", padding_name(padding).replace('_', "-"))).into_owned()
}
