//! What a session came to: the slowest answer, by family, and each misconception with its cure.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, split_top};
use super::entries::{self, Entry};
use super::page::draw_text;
use crate::app::App;
use crate::quiz::{Report, Row, Seen, clock};
use crate::text::Texts;
use crate::tui::theme::Role;

/// Draws the report; Enter opens the lesson that teaches a family, or cures a misconception.
pub fn draw(app: &App, report: &Report, canvas: &mut Canvas<'_>, area: Rect, selected: usize) {
    let texts = app.texts();
    let lines = if report.expired { 3 } else { 2 };
    let (top, rest) = split_top(area, lines + 2);
    canvas.write(top.x, top.y, top.right(), &headline(texts, report), Role::Title);
    let below = Rect { y: top.y + 1, height: lines, ..top };
    draw_text(
        canvas,
        below,
        &[expired(texts, report), asked(texts, report), carried(texts, report), slowest(texts, report)]
            .concat(),
    );
    let widest = report.rows.iter().map(|row| readiness(texts, row).width()).max().unwrap_or(0);
    let families = report.rows.iter().map(|row| family(texts, report, row, widest));
    let met = report.met.iter().enumerate().map(|(place, seen)| met(texts, seen, place == 0));
    let rows: Vec<Entry> = families.chain(met).collect();
    entries::draw(app, canvas, rest, &rows, selected);
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

/// That its time ran out while nobody was there.
fn expired(texts: &Texts, report: &Report) -> String {
    if report.expired { texts.get("quiz-report-expired") + " " } else { String::new() }
}

/// How many questions were asked, where it ended before all of them were.
fn asked(texts: &Texts, report: &Report) -> String {
    report.cut_short().map_or_else(String::new, |(asked, planned)| {
        let values = [("asked", asked.to_string()), ("planned", planned.to_string())];
        texts.with("quiz-report-asked", &values) + " "
    })
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

/// What came of a family; where it was right only with an earlier wrong number, what the true one is.
fn family(texts: &Texts, report: &Report, row: &Row, widest: usize) -> Entry {
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
    let carried = report.carried_on.iter().filter(|carried| carried.question.family == row.family);
    let readiness = readiness(texts, row);
    let gap = " ".repeat(widest - readiness.width());
    let failed = row.partly + row.wrong + row.skipped > 0;
    Entry {
        heading: None,
        name: format!("{:<4}{}", row.family.id, row.family.name(texts)),
        value: format!("{}  {readiness}{gap}", counts.join(", ")),
        role: if failed { Role::Wrong } else { Role::Right },
        about: carried.map(|carried| carried.note.words(texts)).collect::<Vec<_>>().join(" "),
    }
}

/// Whether an interviewer may come, or not yet.
fn readiness(texts: &Texts, row: &Row) -> String {
    texts.get(if row.ready { "app-ready" } else { "app-not-ready" })
}

/// A misconception with its cure, and what mends it in one line.
fn met(texts: &Texts, seen: &Seen, is_first: bool) -> Entry {
    let times = texts.with("app-times", &[("count", &seen.times.to_string())]);
    Entry {
        heading: is_first.then(|| texts.get("app-report-met")),
        name: seen.misconception.name(texts),
        value: format!("{times}  {}", seen.misconception.cure),
        role: Role::Dim,
        about: seen.line(texts),
    }
}
