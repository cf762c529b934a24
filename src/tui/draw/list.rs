//! The lists over a lab: the galleries with a preview, what to predict, every setting at once.

use ndarray::Array2;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, split_bottom, split_top};
use crate::app::{App, Bench, Command, ListKind, Listing, TUNING, explain, predictions};
use crate::lab::gallery::{FILTERS, INPUTS};
use crate::lab::value::short;
use crate::tui::theme::Role;

/// Draws the list over the lower part of `area`, where the lab's explanation stands.
pub fn draw(app: &App, bench: &Bench, canvas: &mut Canvas<'_>, area: Rect, listing: Listing) {
    canvas.clear(area);
    canvas.rule(area, area.y);
    let title = app.texts().get(title(listing.kind));
    canvas.write(area.x + 2, area.y, area.right(), &format!(" {title} "), Role::Title);
    let (_, body) = split_top(area, 1);
    let rows: Vec<Row> = (0..listing.rows()).map(|place| row(app, bench, listing.kind, place)).collect();
    let columns = columns(&rows, body);
    let width = body.width / columns as u16;
    let (places, about) = split_bottom(body, if has_about(listing.kind) { 2 } else { 0 });
    let per_column = usize::from(places.height).max(1);
    let page = listing.selected / (per_column * columns);
    let first = page * per_column * columns;
    for (offset, row) in rows.iter().enumerate().skip(first).take(per_column * columns) {
        let place = offset - first;
        let x = body.x + (place / per_column) as u16 * width;
        let y = body.y + (place % per_column) as u16;
        let right = (x + width - 1).min(body.right());
        let selected = offset == listing.selected;
        canvas.target(Rect { x, y, width, height: 1 }, || Command::Select(offset));
        let role = if selected { Role::Cursor } else { Role::Text };
        canvas.write(x, y, right, if selected { ">" } else { " " }, Role::Key);
        canvas.write(x + 1, y, right, &row.name, role);
        canvas.write_right(
            Rect { x, width: right - x, ..body },
            y,
            &row.value,
            if selected { Role::Strong } else { Role::Dim },
        );
        if selected {
            canvas.put_cursor(x, y);
        }
    }
    if let (true, Some(row)) = (about.height > 0, rows.get(listing.selected)) {
        canvas.write_cut(about.x + 1, about.y, about.right(), &row.about, Role::Text);
        canvas.write_cut(about.x + 1, about.y + 1, about.right(), &row.preview, Role::Dim);
    }
}

/// The rows that the list would like to have, its rule included.
pub fn height(listing: Listing, area: Rect) -> u16 {
    let wanted = match listing.kind {
        ListKind::Predictions => 5,
        ListKind::Tuning | ListKind::Filters | ListKind::Inputs => 10,
    };
    wanted.min(area.height.saturating_sub(1)).max(2)
}

#[derive(Default)]
struct Row {
    name: String,
    value: String,
    about: String,
    preview: String,
}

const fn title(kind: ListKind) -> &'static str {
    match kind {
        ListKind::Filters => "list-filters",
        ListKind::Inputs => "list-inputs",
        ListKind::Predictions => "list-predictions",
        ListKind::Tuning => "list-tuning",
    }
}

const fn has_about(kind: ListKind) -> bool {
    matches!(kind, ListKind::Filters | ListKind::Inputs)
}

fn row(app: &App, bench: &Bench, kind: ListKind, place: usize) -> Row {
    let texts = app.texts();
    let preset = |group: &str, id: &str, values: &Array2<f64>| {
        let key = format!("lab-{group}-{}", id.replace('_', "-"));
        Row {
            name: texts.get(&key),
            about: texts.get(&format!("{key}-about")),
            preview: matrix(values),
            ..Row::default()
        }
    };
    match kind {
        ListKind::Filters => FILTERS.get(place).map(|known| preset("filter", known.id, &known.weights())),
        ListKind::Inputs => {
            INPUTS.get(place).map(|known| preset("input", known.id, &known.make([3, 3], bench.lab.seed())))
        }
        ListKind::Predictions => predictions(&bench.lab)
            .get(place)
            .map(|target| Row { name: explain::target(texts, *target), ..Row::default() }),
        ListKind::Tuning => TUNING.get(place).map(|setting| Row {
            name: explain::setting_name(texts, bench.lab.experiment(), *setting),
            value: explain::setting_value(texts, bench.lab.experiment(), *setting),
            ..Row::default()
        }),
    }
    .unwrap_or_default()
}

/// How many columns of rows fit side by side.
fn columns(rows: &[Row], body: Rect) -> usize {
    let widest = rows.iter().map(|row| row.name.width() + row.value.width() + 4).max().unwrap_or(10).max(18);
    (usize::from(body.width) / widest).clamp(1, 4)
}

/// A small matrix in one line: `[1 2; 3 4]`.
fn matrix(values: &Array2<f64>) -> String {
    let row = |row: ndarray::ArrayView1<'_, f64>| {
        row.iter().map(|value| short(*value, 5)).collect::<Vec<_>>().join(" ")
    };
    let rows: Vec<String> = values.rows().into_iter().map(row).collect();
    format!("[{}]", rows.join("; "))
}
