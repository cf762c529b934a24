//! Where the learner stands: days practised, what is due, levels by family, misconceptions met.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_bottom, split_top};
use super::rows::{self, Row};
use crate::app::{App, History};
use crate::quiz::{Level, Met, Standing, standings};
use crate::text::Texts;
use crate::tui::theme::Role;

/// Draws the standing; the misconceptions can be selected, and Enter opens the lesson that cures one.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let texts = app.texts();
    let (top, rest) = split_top(area, 4);
    canvas.write(top.x, top.y, top.right(), &texts.get("app-standing"), Role::Title);
    let Some(history) = app.history() else { return };
    canvas.write_right(
        Rect { y: top.y + 3, height: 1, ..top },
        top.y + 3,
        &texts.get("app-standing-columns"),
        Role::Dim,
    );
    canvas.write(top.x, top.y + 1, top.right(), &strip(texts, history, app), Role::Text);
    canvas.write(top.x, top.y + 2, top.right(), &due(texts, history, app), Role::Dim);
    let met = history.past.met();
    let wanted = if met.is_empty() { 0 } else { met.len() as u16 + 1 };
    let (upper, lower) = split_bottom(rest, wanted.min(rest.height / 3));
    let all = standings(&history.past, &history.schedule, app.now());
    let asked: Vec<&Standing> = all.iter().filter(|standing| standing.level != Level::New).collect();
    if asked.is_empty() {
        canvas.write(upper.x, upper.y, upper.right(), &texts.get("app-standing-empty"), Role::Dim);
    }
    let columns = if upper.width >= 110 { 2 } else { 1 };
    let width = upper.width / columns;
    let per_column = usize::from(upper.height).max(1);
    for (place, standing) in asked.iter().enumerate().take(per_column * usize::from(columns)) {
        let x = upper.x + (place / per_column) as u16 * width;
        let y = upper.y + (place % per_column) as u16;
        draw_family(texts, standing, canvas, Rect { x, y, width: width - 1, height: 1 });
    }
    if !met.is_empty() {
        let (heading, list) = split_top(lower, 1);
        canvas.write(heading.x, heading.y, heading.right(), &texts.get("app-report-met"), Role::Strong);
        let rows: Vec<Row> = met.iter().map(|met| met_row(texts, met, app)).collect();
        rows::draw(canvas, list, &rows, selected);
    }
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

fn draw_family(texts: &Texts, standing: &Standing, canvas: &mut Canvas<'_>, area: Rect) {
    let id = standing.family.id;
    let name = standing.family.name(texts);
    canvas.write(area.x, area.y, area.right(), &format!("{id:<4}{name}"), Role::Text);
    let level = texts.get(&format!("app-level-{}", standing.level.name()));
    let seconds = |median: u32| texts.with("app-seconds", &[("seconds", &(median / 1000).to_string())]);
    let median = standing.median.map_or_else(|| "-".to_owned(), seconds);
    let ready = if standing.ready { texts.get("app-ready") } else { String::new() };
    let value = format!(" {level}  {}/{}  {median}  {ready}", standing.right, standing.of);
    canvas.write_right(area, area.y, &value, if standing.ready { Role::Right } else { Role::Dim });
}

fn met_row(texts: &Texts, met: &Met, app: &App) -> Row {
    let days = met.last.day().until(app.now().day()).to_string();
    let values = [("count", met.times.to_string()), ("days", days)];
    let name = format!("{}: {}", met.misconception.name(texts), texts.with("app-met", &values));
    Row { name, value: met.misconception.cure.to_owned(), role: Role::Dim }
}
