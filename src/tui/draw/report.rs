//! What a session came to: the slowest answer, by family, and each misconception with its cure.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_top};
use super::page::draw_text;
use super::rows::{self, Row};
use crate::app::App;
use crate::quiz::{Report, Seen, clock};
use crate::text::Texts;
use crate::tui::theme::Role;

/// Draws the report; the misconceptions can be selected, and Enter opens the lesson that cures one.
pub fn draw(app: &App, report: &Report, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let texts = app.texts();
    let (top, rest) = split_top(area, 4);
    canvas.write(top.x, top.y, top.right(), &headline(texts, report), Role::Title);
    let below = Rect { y: top.y + 1, height: 2, ..top };
    draw_text(canvas, below, &[carried(texts, report), slowest(texts, report)].concat());
    let families: Vec<Row> = report.rows.iter().map(|row| family(texts, row)).collect();
    let below = report.met.len() as u16 + if report.met.is_empty() { 0 } else { 2 };
    let room = rest.height.saturating_sub(below.min(rest.height / 2));
    let (upper, lower) = split_top(rest, (families.len() as u16 + 1).min(room));
    for (row, y) in families.iter().zip(upper.top()..upper.bottom()) {
        canvas.write(upper.x, y, upper.right(), &row.name, Role::Text);
        canvas.write_right(Rect { y, height: 1, ..upper }, y, &row.value, row.role);
    }
    if !report.met.is_empty() {
        let (heading, list) = split_top(lower, 1);
        canvas.write(heading.x, heading.y, heading.right(), &texts.get("app-report-met"), Role::Strong);
        let rows: Vec<Row> = report.met.iter().map(|seen| met(texts, seen)).collect();
        rows::draw(canvas, list, &rows, selected);
    }
}

fn headline(texts: &Texts, report: &Report) -> String {
    let (right, all) = report.score();
    let values = [("right", right.to_string()), ("all", all.to_string()), ("time", clock(report.took))];
    let mut line = texts.with("app-report", &values);
    if let Some((before, of)) = report.before {
        let values = [("right", before.to_string()), ("all", of.to_string())];
        line.push(' ');
        line.push_str(&texts.with("app-report-before", &values));
    }
    line
}

/// What was right only with an earlier wrong number.
fn carried(texts: &Texts, report: &Report) -> String {
    if report.carried == 0 {
        return String::new();
    }
    texts.with("quiz-report-carried", &[("count", &report.carried.to_string())]) + " "
}

fn slowest(texts: &Texts, report: &Report) -> String {
    report.slowest.as_ref().map_or_else(String::new, |slowest| {
        let (name, time) = (slowest.question.family.name(texts), clock(i64::from(slowest.took)));
        texts.with("quiz-report-slowest", &[("name", &name), ("time", &time)])
    })
}

fn family(texts: &Texts, row: &crate::quiz::Row) -> Row {
    let id = row.family.id;
    let name = row.family.name(texts);
    let counts = [
        ("right", row.right),
        ("late", row.late),
        ("helped", row.helped),
        ("partly", row.partly),
        ("wrong", row.wrong),
        ("skipped", row.skipped),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| texts.with(&format!("app-report-{key}"), &[("count", &count.to_string())]))
        .collect();
    let mut value = counts.join(", ");
    if row.ready {
        value.push_str("  ");
        value.push_str(&texts.get("app-ready"));
    }
    let failed = row.partly + row.wrong + row.skipped > 0;
    Row { name: format!("{id:<4}{name}"), value, role: if failed { Role::Wrong } else { Role::Right } }
}

fn met(texts: &Texts, seen: &Seen) -> Row {
    let times = texts.with("app-times", &[("count", &seen.times.to_string())]);
    let name = format!("{}  {}", seen.misconception.name(texts), times);
    Row { name, value: seen.misconception.cure.to_owned(), role: Role::Dim }
}
