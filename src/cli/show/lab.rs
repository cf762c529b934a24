//! A lab as plain text: its grids, its settings in words; what is to be predicted stays hidden.

use ndarray::Array2;

use crate::conv::{Padding, PoolKind, Sides, pad2d};
use crate::lab::value::{exact, short};
use crate::lab::{Experiment, Lab, Operation, Outcome, Target};
use crate::lesson::{Kind, Lesson, Predict, Terms};
use crate::text::Texts;
use crate::text::error::explain;

use super::page::{Page, WIDTH};

/// What stands in a cell that is asked for.
const HIDDEN: &str = "?";

/// Prints the lab that the step at `index` begins with, or says which step's lab goes on.
pub fn print(lesson: &Lesson, index: usize, texts: &Texts, page: &mut Page) {
    let step = &lesson.steps[index];
    if step.scene.is_none() {
        if let Some(owner) = lesson.steps[..index].iter().rposition(|step| step.scene.is_some()) {
            page.paragraph(&texts.with("lesson-show-lab-goes-on", &[("step", &(owner + 1).to_string())]));
        }
        return;
    }
    let Some(lab) = lesson.starting_lab(index) else { return };
    let predict = if let Kind::Predict(predict) = &step.kind { Some(*predict) } else { None };
    let shows_coverage = step.scene.as_ref().is_some_and(|scene| scene.coverage == Some(true));
    print_input(lab.experiment(), texts, page);
    print_operation(lab.experiment(), texts, page);
    print_output(&lab, predict.map(|predict| predict.target), texts, page);
    if let (Ok(outcome), true) = (lab.computed(), shows_coverage) {
        print_coverage(outcome, predict.map(|predict| predict.target), texts, page);
    }
    if let Some(predict) = predict {
        print_terms(lab.experiment(), predict, texts, page);
    }
}

/// What is to be predicted, in words. Rows and columns count from 1 for people.
pub fn asks(target: Target, texts: &Texts) -> String {
    let (row, column) = match target {
        Target::Cell([row, column]) | Target::Coverage([row, column]) => (row + 1, column + 1),
        Target::Row(row) => (row + 1, 0),
        Target::Size | Target::Output => (0, 0),
    };
    let key = format!("lesson-show-predict-{}", target.name());
    texts.with(&key, &[("row", &row.to_string()), ("column", &column.to_string())])
}

fn print_input(experiment: &Experiment, texts: &Texts, page: &mut Page) {
    let size = size(experiment.input.dim(), texts);
    let ringed = ringed_input(experiment).filter(fits);
    let key = if ringed.is_some() { "lesson-show-input-padded" } else { "lesson-show-input" };
    page.line(&texts.with(key, &[("size", &size)]));
    page.grid(&ringed.unwrap_or_else(|| cells(&experiment.input)));
}

/// The input in its padding, whose cells stand in brackets; `None` without padding.
fn ringed_input(experiment: &Experiment) -> Option<Array2<String>> {
    let sides = experiment.padding_sides();
    if sides == Sides::default() {
        return None;
    }
    let mode = experiment.effective_padding_mode();
    let input = experiment.input.view().insert_axis(ndarray::Axis(0)).insert_axis(ndarray::Axis(0));
    let padded = pad2d(input, sides, mode, experiment.padding_value).ok()?;
    let (rows, columns) = experiment.input.dim();
    // A max or min pool never looks at its padding, so no number stands there.
    let is_blank = matches!(experiment.operation, Operation::Pooling(PoolKind::Max | PoolKind::Min));
    let (_, _, padded_rows, padded_columns) = padded.dim();
    Some(Array2::from_shape_fn((padded_rows, padded_columns), |(row, column)| {
        let is_inside = (sides.top..sides.top + rows).contains(&row)
            && (sides.left..sides.left + columns).contains(&column);
        let text = short(padded[[0, 0, row, column]], CELL);
        match (is_inside, is_blank) {
            // The space stands where the others have their bracket.
            (true, _) => format!("{text} "),
            (false, false) => format!("({text})"),
            (false, true) => "( )".to_owned(),
        }
    }))
}

fn print_operation(experiment: &Experiment, texts: &Texts, page: &mut Page) {
    if experiment.operation == Operation::Convolution {
        let size = size(experiment.filter.dim(), texts);
        page.line(&texts.with("lesson-show-filter", &[("size", &size)]));
        page.grid(&cells(&experiment.filter));
    }
    page.paragraph(&settings(experiment, texts).join(" "));
}

/// The settings that differ from a plain convolution or pool, a sentence each.
pub fn settings(experiment: &Experiment, texts: &Texts) -> Vec<String> {
    let mut sentences = vec![];
    let mut say = |key: &str, value: &str| sentences.push(texts.with(key, &[("value", value)]));
    let is_pool = experiment.operation != Operation::Convolution;
    if is_pool {
        let kind = format!("lesson-show-pool-{}", experiment.operation.name());
        say(&kind, &pair(experiment.window));
    }
    if is_pool || experiment.stride != [1, 1] {
        say("lesson-show-stride", &one_or_pair(experiment.stride));
    }
    match experiment.padding {
        Padding::Valid => say("lesson-show-padding-valid", ""),
        Padding::Same => say("lesson-show-padding-same", &sides(experiment.padding_sides())),
        Padding::SameLower => say("lesson-show-padding-same-lower", &sides(experiment.padding_sides())),
        Padding::Full => say("lesson-show-padding-full", &sides(experiment.padding_sides())),
        Padding::Amount(amount) if amount == Sides::default() => {}
        Padding::Amount(amount) if amount == Sides::all(amount.top) => {
            say("lesson-show-padding", &amount.top.to_string());
        }
        Padding::Amount(amount) => say("lesson-show-padding-sides", &sides(amount)),
    }
    if !is_pool && experiment.padding_sides() != Sides::default() {
        let value = exact(experiment.padding_value);
        say(&format!("lesson-show-mode-{}", experiment.padding_mode.name()), &value);
    }
    if experiment.dilation != [1, 1] {
        say("lesson-show-dilation", &one_or_pair(experiment.dilation));
    }
    if !is_pool && experiment.bias != 0.0 {
        say("lesson-show-bias", &exact(experiment.bias));
    }
    if !is_pool && experiment.flip {
        say("lesson-show-flip", "");
    }
    if is_pool && experiment.ceil_mode {
        say("lesson-show-ceil-mode", "");
    }
    if experiment.operation == Operation::Pooling(PoolKind::Mean) && !experiment.count_include_pad {
        say("lesson-show-count-exclude-pad", "");
    }
    sentences
}

fn print_output(lab: &Lab, target: Option<Target>, texts: &Texts, page: &mut Page) {
    let outcome = match lab.computed() {
        Ok(outcome) => outcome,
        Err(error) => return page.paragraph(&explain(texts, error)),
    };
    // A grid of any kind would tell its size.
    if target == Some(Target::Size) {
        return;
    }
    let mut output = cells(&outcome.output);
    for ((row, column), cell) in output.indexed_iter_mut() {
        let is_asked = match target {
            Some(Target::Cell(asked)) => asked == [row, column],
            Some(Target::Row(asked)) => asked == row,
            Some(Target::Output) => true,
            Some(Target::Size | Target::Coverage(_)) | None => false,
        };
        if is_asked {
            HIDDEN.clone_into(cell);
        }
    }
    page.line(&texts.with("lesson-show-output", &[("size", &size(outcome.output.dim(), texts))]));
    page.grid(&output);
}

fn print_coverage(outcome: &Outcome, target: Option<Target>, texts: &Texts, page: &mut Page) {
    // How often the cells are seen gives the output's size away, and other cells the one that is asked for.
    if matches!(target, Some(Target::Size | Target::Coverage(_))) {
        return;
    }
    page.line(&texts.get("lesson-show-coverage"));
    page.grid(&outcome.coverage.map(ToString::to_string));
}

/// The sum behind a cell that is to be predicted, as far as the step shows it.
fn print_terms(experiment: &Experiment, predict: Predict, texts: &Texts, page: &mut Page) {
    let (Target::Cell(cell), Operation::Convolution) = (predict.target, experiment.operation) else { return };
    let Some(trace) = experiment.trace(cell).filter(|_| predict.terms != Terms::Hidden) else { return };
    let mut terms: Vec<_> =
        trace.terms.iter().map(|term| format!("{}*{}", exact(term.value), exact(term.weight))).collect();
    if let (Terms::Faded, Some(last)) = (predict.terms, terms.last_mut()) {
        HIDDEN.clone_into(last);
    }
    if trace.bias != 0.0 {
        terms.push(exact(trace.bias));
    }
    page.paragraph(&texts.with("lesson-show-terms", &[("terms", &terms.join(" + "))]));
}

/// Columns of a number in a grid; 32 of them, the most of a lab, need two less.
const CELL: usize = 6;

/// The values as they are printed, in as few columns as they need.
pub fn cells(values: &Array2<f64>) -> Array2<String> {
    let wide = values.map(|value| short(*value, CELL));
    if fits(&wide) { wide } else { values.map(|value| short(*value, WIDTH / values.ncols().max(1) - 2)) }
}

fn fits(cells: &Array2<String>) -> bool {
    let widths =
        cells.columns().into_iter().map(|column| column.iter().map(String::len).max().unwrap_or(0) + 2);
    widths.sum::<usize>() <= WIDTH
}

fn size((rows, columns): (usize, usize), texts: &Texts) -> String {
    texts.with("lesson-show-size", &[("rows", &rows.to_string()), ("columns", &columns.to_string())])
}

fn pair([vertical, horizontal]: [usize; 2]) -> String {
    format!("{vertical} x {horizontal}")
}

fn one_or_pair(setting: [usize; 2]) -> String {
    if setting[0] == setting[1] { setting[0].to_string() } else { pair(setting) }
}

/// Top, bottom, left and right, in the order in which lessons write them.
fn sides(sides: Sides) -> String {
    format!("{}, {}, {}, {}", sides.top, sides.bottom, sides.left, sides.right)
}
