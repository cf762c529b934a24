//! Nothing is revealed before it was predicted: a picture does not depend on the answer.
//!
//! Each step that asks for a prediction is drawn twice: as it is, and in a lab that differs only
//! where the learner may look (a stride that is written out, one number of the input) and has another
//! answer. Everything else must stand there unchanged, whatever keys are pressed.

use std::collections::HashMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::rows;
use crate::app::tests::{app_at, press};
use crate::app::{App, Bench, Command, Effect, Event, explain};
use crate::lab::{Action, Experiment, Grid, Operation, Target};
use crate::lesson::{Course, Kind, Terms};
use crate::text::Language;
use crate::tui::draw::canvas::Canvas;
use crate::tui::draw::draw_on;
use crate::tui::theme::Palette;

/// What somebody may press to get at the answer.
const KEYS: &[&str] = &[
    "",
    "`",
    "Tab",
    "Tab Right Down",
    "Tab Tab",
    "v",
    "Tab v Right",
    "V",
    "End Right Right Down",
    "> > <",
    "Space",
    "s p u a n m",
    "Enter",
    "1 Backspace",
    "- 1 2",
    "g",
    "w x",
    "y",
];

/// Where no stride and no dilation gives another size: the window fits once.
const ONLY_ANSWER: &[&str] = &["convolution/one-number"];

/// A place where a prediction is asked, as `lesson/step`.
fn predictions() -> Vec<(String, Target)> {
    let course = Course::built_in();
    let lessons = course.lessons().iter().map(|entry| entry.open().unwrap());
    let steps = lessons.flat_map(|lesson| {
        let asked = lesson.steps.iter().filter_map(|step| match step.kind {
            Kind::Predict(predict) => Some((format!("{}/{}", lesson.id, step.id), predict.target)),
            _ => None,
        });
        asked.collect::<Vec<_>>()
    });
    steps.collect()
}

/// Begins the step again with this experiment in its lab, asked for the same.
fn begin_with(app: &mut App, target: Target, experiment: &Experiment) {
    press(app, "Z");
    for action in [Action::EndPrediction, Action::Open(Box::new(experiment.clone())), Action::Predict(target)]
    {
        app.update(Command::Lab(action));
    }
}

fn bench(app: &App) -> &Bench {
    app.bench().unwrap()
}

/// What is asked, and the right answer.
fn truth(experiment: &Experiment, target: Target) -> Option<Vec<f64>> {
    let outcome = experiment.compute().ok()?;
    Some(match target {
        Target::Size => vec![outcome.output.nrows() as f64, outcome.output.ncols() as f64],
        Target::Cell(cell) => vec![*outcome.output.get(cell)?],
        Target::Row(row) => outcome.output.row(row).to_vec(),
        Target::Output => outcome.output.iter().copied().collect(),
        // Neighbours and symmetry give one cell away: all of them are the secret.
        Target::Coverage(_) => outcome.coverage.iter().map(|windows| *windows as f64).collect(),
    })
}

/// Experiments with another answer, and the input cell in which each differs, if it does so there.
fn variations(experiment: &Experiment, target: Target) -> Vec<(Experiment, Option<[usize; 2]>)> {
    match target {
        Target::Size | Target::Coverage(_) => geometries(experiment, target),
        Target::Cell(_) | Target::Row(_) | Target::Output => inputs(experiment, target),
    }
}

/// Other strides, dilations and roundings, which stand written above the lab; with the same padding,
/// which is drawn around the input.
fn geometries(experiment: &Experiment, target: Target) -> Vec<(Experiment, Option<[usize; 2]>)> {
    let right = truth(experiment, target);
    let pairs = || (1..=4).flat_map(|rows| (1..=4).map(move |columns| [rows, columns]));
    let strides = pairs().map(|stride| Experiment { stride, ..experiment.clone() });
    let dilations = pairs().map(|dilation| Experiment { dilation, ..experiment.clone() });
    let rounded = Experiment { ceil_mode: !experiment.ceil_mode, ..experiment.clone() };
    let is_pooling = experiment.operation != Operation::Convolution;
    strides
        .chain(dilations)
        .chain(is_pooling.then_some(rounded))
        .filter(|other| other.padding_sides() == experiment.padding_sides())
        .filter(|other| truth(other, target).is_some_and(|other| Some(other) != right))
        .map(|other| (other, None))
        .collect()
}

/// Other inputs of the same look: one number is another one, and nothing becomes wider by it.
fn inputs(experiment: &Experiment, target: Target) -> Vec<(Experiment, Option<[usize; 2]>)> {
    let right = truth(experiment, target);
    let width = |value: f64| crate::lab::value::exact(value).len();
    let shown = |it: &Experiment| {
        let output = it.compute().unwrap().output;
        let asked = |cell: [usize; 2]| match target {
            Target::Cell(asked) => cell == asked,
            Target::Row(row) => cell[0] == row,
            _ => true,
        };
        let shown = output.indexed_iter().filter(|((row, column), _)| !asked([*row, *column]));
        shown.map(|(_, value)| width(*value)).max()
    };
    let cells = experiment.input.indexed_iter().map(|((row, column), value)| ([row, column], *value));
    cells
        .flat_map(|(cell, value)| {
            let others = [value - 1.0, value + 1.0].into_iter();
            others.filter(move |other| width(*other) == width(value)).map(move |other| (cell, other))
        })
        .map(|(cell, value)| {
            let mut other = experiment.clone();
            other.input[cell] = value;
            (other, Some(cell))
        })
        .filter(|(other, _)| truth(other, target) != right && shown(other) == shown(experiment))
        .collect()
}

/// A screen, and which cell of which matrix stands at each place.
struct Picture {
    buffer: Buffer,
    cells: HashMap<(u16, u16), (Grid, [usize; 2])>,
}

fn picture(app: &App, (width, height): (u16, u16)) -> Picture {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let mut canvas = Canvas::noting_targets(&mut buffer, Palette::of(app.settings()));
    draw_on(app, &mut canvas);
    let mut cells = HashMap::new();
    for (area, command) in canvas.targets() {
        if let Command::Lab(Action::Point(grid, cell)) = command {
            cells.extend(area.positions().map(|place| ((place.x, place.y), (*grid, *cell))));
        }
    }
    Picture { buffer, cells }
}

/// The rows in which a difference is no secret: where the settings are written out, and, where the
/// terms of a cell are given, these.
fn open_rows(app: &App, picture: &Picture) -> Vec<u16> {
    let settings: String = explain::settings(app.texts(), bench(app)).chars().take(12).collect();
    let cell = app.texts().with("explain-cell", &[("cell", "["), ("terms", ""), ("value", "")]);
    let cell = cell.split('[').next().unwrap();
    let mut in_terms = false;
    let mut open = vec![];
    for (y, row) in rows(&picture.buffer).iter().enumerate() {
        let begins = row.contains(&format!("{cell}[")) && row.contains(" = ");
        in_terms |= bench(app).terms != Terms::Hidden && begins;
        if in_terms || row.contains(settings.trim()) {
            open.push(y as u16);
        }
        in_terms &= !row.ends_with('?');
    }
    open
}

/// Whether an output cell is asked for.
fn is_asked(target: Target, cell: [usize; 2]) -> bool {
    match target {
        Target::Size | Target::Output => true,
        Target::Cell(asked) => cell == asked,
        Target::Row(row) => cell[0] == row,
        Target::Coverage(_) => false,
    }
}

/// Where two pictures differ though nothing may be seen there.
fn leak(
    app: &App,
    target: Target,
    changed: Option<[usize; 2]>,
    one: &Picture,
    other: &Picture,
) -> Option<String> {
    let open = open_rows(app, one);
    let is_open = |place: &(u16, u16)| {
        let shown = |picture: &Picture| match picture.cells.get(place) {
            Some((Grid::Input, cell)) => Some(*cell) == changed,
            Some((Grid::Output, cell)) => !is_asked(target, *cell),
            _ => false,
        };
        open.contains(&place.1) || shown(one) || shown(other)
    };
    let area = one.buffer.area;
    let mut places = area.positions().map(|place| (place.x, place.y));
    let place = places.find(|place| {
        let (one_cell, other_cell) = (&one.buffer[*place], &other.buffer[*place]);
        // With a scale of colours every cell depends on the largest one.
        let same_colours = bench(app).heat || one_cell.style() == other_cell.style();
        (one_cell.symbol() != other_cell.symbol() || !same_colours) && !is_open(place)
    })?;
    Some(format!("at {place:?}:\n{}\n\n{}", rows(&one.buffer).join("\n"), rows(&other.buffer).join("\n")))
}

/// Only the input's side of a picture: its numbers and lights.
fn inputs_of(picture: &Picture) -> Vec<(u16, u16, String)> {
    let mut cells: Vec<_> = picture
        .cells
        .iter()
        .filter(|(_, (grid, _))| *grid == Grid::Input)
        .map(|((x, y), _)| {
            let cell = &picture.buffer[(*x, *y)];
            (*y, *x, format!("{}{:?}", cell.symbol(), cell.style()))
        })
        .collect();
    cells.sort();
    cells
}

fn pressed(app: &mut App, keys: &str) -> Vec<Effect> {
    let mut effects = press(app, keys);
    if keys.is_empty() {
        effects.extend(app.handle(Event::Paste("1 2 3\n4 5 6\n".to_owned())));
    }
    effects
}

/// Tries to see a difference, at this size and in this language.
fn nothing_is_seen(size: (u16, u16), language: Language) {
    for (place, target) in predictions() {
        let (mut one_app, mut other_app) = (app_at(&place, language), app_at(&place, language));
        let experiment = bench(&one_app).lab.experiment().clone();
        let variations = variations(&experiment, target);
        assert_eq!(variations.is_empty(), ONLY_ANSWER.contains(&&*place), "{place}");
        for ((other, changed), keys) in variations.iter().cycle().step_by(7).zip(KEYS) {
            begin_with(&mut one_app, target, &experiment);
            begin_with(&mut other_app, target, other);
            let effects = [pressed(&mut one_app, keys), pressed(&mut other_app, keys)];
            assert_eq!(effects[0], effects[1], "{place} is given away by {keys}");
            assert!(bench(&one_app).lab.is_predicting(), "{place}: {keys} ends the prediction");
            let (one, other) = (picture(&one_app, size), picture(&other_app, size));
            if let Target::Coverage(_) = target {
                assert_eq!(inputs_of(&one), inputs_of(&other), "{place} is given away by `{keys}`");
            } else if let Some(seen) = leak(&one_app, target, *changed, &one, &other) {
                panic!("{place} is given away by `{keys}` {seen}");
            }
        }
    }
}

#[test]
fn no_answer_is_seen_before_it_is_predicted_on_a_usual_screen() {
    nothing_is_seen((80, 24), Language::English);
}

#[test]
fn no_answer_is_seen_before_it_is_predicted_on_a_small_screen_in_korean() {
    nothing_is_seen((60, 20), Language::Korean);
}

#[test]
fn no_answer_is_seen_before_it_is_predicted_on_a_large_screen() {
    nothing_is_seen((120, 40), Language::Korean);
}
