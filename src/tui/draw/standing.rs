//! Where the learner stands: days practised, what is due, each family, each misconception that was met.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, split_top};
use super::entries::{self, Entry};
use crate::app::{App, History};
use crate::quiz::{Level, Met, Standing, standings};
use crate::text::Texts;
use crate::tui::theme::Role;

/// What is said of a family, from the left: level, right of the last ten, median time, due, recall, ready.
type Cells = [String; 6];

/// Draws the standing; Enter opens the lesson that teaches a family, or cures a misconception.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let texts = app.texts();
    let (top, rest) = split_top(area, 5);
    canvas.write(top.x, top.y, top.right(), &texts.get("app-standing"), Role::Title);
    let Some(history) = app.history() else { return };
    let all = standings(&history.past, &history.schedule, app.now());
    canvas.write_right(top, top.y, &ready(texts, &all), Role::Strong);
    canvas.write(top.x, top.y + 1, top.right(), &strip(texts, history, app), Role::Text);
    canvas.write(top.x, top.y + 2, top.right(), &due(texts, history, app), Role::Dim);
    if all.iter().all(|standing| standing.level == Level::New) {
        canvas.write(top.x, top.y + 3, top.right(), &texts.get("app-standing-empty"), Role::Dim);
    }
    let names = ["level", "right", "time", "due", "recall", "ready"];
    let heads: Cells = names.map(|name| texts.get(&format!("app-column-{name}")));
    let cells: Vec<Cells> = all.iter().map(|standing| cells(texts, standing)).collect();
    let widths = widths(cells.iter().chain([&heads]));
    canvas.write_right(top, top.y + 4, &aligned(&heads, widths), Role::Dim);
    let families = all.iter().zip(&cells).map(|(standing, cells)| Entry {
        heading: None,
        name: format!("{:<4}{}", standing.family.id, standing.family.name(texts)),
        value: aligned(cells, widths),
        role: if standing.ready { Role::Right } else { Role::Dim },
        about: String::new(),
    });
    let met = history.past.met();
    let met = met.iter().enumerate().map(|(place, met)| misconception(texts, met, place == 0, app));
    let rows: Vec<Entry> = families.chain(met).collect();
    entries::draw(app, canvas, rest, &rows, selected);
}

fn ready(texts: &Texts, all: &[Standing]) -> String {
    let ready = all.iter().filter(|standing| standing.ready).count();
    texts.with("app-standing-ready", &[("ready", &ready.to_string()), ("all", &all.len().to_string())])
}

/// One sign a day of the last 28, today at the right; no count that could break.
fn strip(texts: &Texts, history: &History, app: &App) -> String {
    let days = history.past.days_practised(app.now());
    let signs: String = days.iter().map(|practised| if *practised { '#' } else { '.' }).collect();
    texts.with("app-standing-days", &[("days", &signs)])
}

fn due(texts: &Texts, history: &History, app: &App) -> String {
    let counts = history.schedule.due_per_day(app.now(), 7);
    let counts: Vec<String> = counts.iter().map(ToString::to_string).collect();
    texts.with("app-standing-due", &[("counts", &counts.join(" "))])
}

/// What is said of a family; a stroke stands for what is not known yet.
fn cells(texts: &Texts, standing: &Standing) -> Cells {
    let known = |is_known: bool, text: String| if is_known { text } else { "-".to_owned() };
    let seconds = |median: u32| texts.with("app-seconds", &[("seconds", &(median / 1000).to_string())]);
    let percent = |recall: f64| format!("{:.0} %", recall * 100.0);
    [
        texts.get(&format!("quiz-level-{}", standing.level.name())),
        known(standing.of > 0, format!("{}/{}", standing.right, standing.of)),
        standing.median.map_or_else(|| "-".to_owned(), seconds),
        known(standing.due > 0, standing.due.to_string()),
        standing.recall.map_or_else(|| "-".to_owned(), percent),
        known(standing.ready, texts.get("app-ready")),
    ]
}

/// The widest cell of each column.
fn widths<'a>(rows: impl Iterator<Item = &'a Cells>) -> [usize; 6] {
    rows.fold([0; 6], |widest, row| {
        std::array::from_fn(|column| row[column].as_str().width().max(widest[column]))
    })
}

fn aligned(cells: &Cells, widths: [usize; 6]) -> String {
    let cell = |(cell, width): (&String, usize)| {
        format!("{}{cell}", " ".repeat(width.saturating_sub(cell.as_str().width())))
    };
    cells.iter().zip(widths).map(cell).collect::<Vec<_>>().join("  ")
}

fn misconception(texts: &Texts, met: &Met, is_first: bool, app: &App) -> Entry {
    let days = met.last.day().until(app.now().day()).to_string();
    let values = [("count", met.times.to_string()), ("days", days)];
    Entry {
        heading: is_first.then(|| texts.get("app-standing-met")),
        name: met.misconception.name(texts),
        value: format!("{}  {}", texts.with("app-met", &values), met.misconception.cure),
        role: Role::Dim,
        about: String::new(),
    }
}
