//! A lab: three matrices with what is lit in them, and under them where the numbers come from.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, Piece, split_top};
use super::cells::Cells;
use super::light::{Light, Lights};
use super::page::broken;
use super::placement::{Placed, place};
use crate::app::{App, Bench, Command, explain};
use crate::lab::{Action, Grid};
use crate::tui::theme::Role;

/// The order of the matrices, as in `input * filter = output`.
const GRIDS: [Grid; 3] = [Grid::Input, Grid::Filter, Grid::Output];

/// How much of a number is seen while it is typed, its end first.
const MOST_TYPED: usize = 8;

/// How a lab shares its area.
struct Layout {
    cells: [Cells; 3],
    captions: [String; 3],
    placed: Vec<Placed>,
    under: Rect,
    explanation: Vec<Vec<Piece>>,
}

impl Layout {
    fn of(app: &App, bench: &Bench, area: Rect) -> Self {
        let (_, rest) = split_top(area, 1);
        let captions = GRIDS.map(|grid| explain::caption(app.texts(), bench, grid));
        let mut cells = GRIDS.map(|grid| Cells::of(bench, grid));
        for (cells, caption) in cells.iter_mut().zip(&captions) {
            cells.caption = caption.width() as u16 + 1;
            if edited(bench) == Some(cells.grid) {
                let typed = bench.lab.editing().map_or(0, |typed| typed.width().min(MOST_TYPED));
                cells.width = cells.width.max(typed as u16 + 2);
            }
        }
        let rows = cells.iter().map(|cells| cells.rows as u16).max().unwrap_or(0) + 1;
        let explanation = explanation(app, bench, rest.width);
        let wanted = (explanation.len() as u16).min(rest.height / 2);
        let (grids, under) = split_top(rest, rows.min(rest.height - wanted));
        let placed = place(bench, &cells, grids);
        Self { cells, captions, placed, under, explanation }
    }

    fn of_grid(&self, grid: Grid) -> Option<(&Cells, &str)> {
        let place = self.cells.iter().position(|cells| cells.grid == grid)?;
        Some((&self.cells[place], &self.captions[place]))
    }
}

/// The matrix with the cell that is being typed.
fn edited(bench: &Bench) -> Option<Grid> {
    match bench.lab.prediction().filter(|prediction| prediction.is_open()) {
        Some(prediction) => prediction.output_cell(prediction.at).map(|_| Grid::Output),
        None => Some(bench.lab.focus()),
    }
}

/// Draws the lab.
pub fn draw(app: &App, bench: &Bench, canvas: &mut Canvas<'_>, area: Rect) {
    canvas.write_cut(area.x, area.y, area.right(), &explain::settings(app.texts(), bench), Role::Dim);
    let layout = Layout::of(app, bench, area);
    let lights = Lights::of(bench);
    for placed in &layout.placed {
        let Some((cells, caption)) = layout.of_grid(placed.grid) else { continue };
        draw_caption(bench, canvas, placed, cells, caption);
        for row in placed.rows.clone() {
            for column in placed.columns.clone() {
                draw_cell(bench, canvas, placed, cells, &lights, [row, column]);
            }
        }
    }
    draw_signs(bench, canvas, &layout.placed);
    let under = layout.under;
    for (y, line) in (under.top()..under.bottom()).zip(&layout.explanation) {
        canvas.write_line(under.x, y, under.right(), line);
    }
}

/// The rows that a lab needs to be worked with: settings, captions, matrices, two lines of origin.
pub fn least_height(bench: &Bench) -> u16 {
    let rows = GRIDS.iter().map(|grid| Cells::of(bench, *grid).rows as u16).max().unwrap_or(0);
    rows + 5
}

/// Where the numbers come from, in lines: most needed first.
fn explanation(app: &App, bench: &Bench, width: u16) -> Vec<Vec<Piece>> {
    let mut lines = vec![];
    for paragraph in explain::paragraphs(app.texts(), bench) {
        let role = if paragraph.problem { Role::Wrong } else { Role::Text };
        lines.extend(broken(&paragraph.text, width).into_iter().map(|line| vec![Piece::new(line, role)]));
    }
    lines
}

/// The caption above a matrix; the focused one is marked.
fn draw_caption(bench: &Bench, canvas: &mut Canvas<'_>, placed: &Placed, cells: &Cells, caption: &str) {
    let focused = bench.lab.focus() == placed.grid;
    let (mark, role) = if focused { (">", Role::Title) } else { (" ", Role::Dim) };
    let shown = (placed.rows.len(), placed.columns.len());
    // Where not all of it fits, the caption says which part is seen; the cursor brings the rest.
    let part = if shown == (cells.rows, cells.columns) { String::new() } else { part(placed, cells) };
    let right =
        placed.area.x + placed.area.width.max(cells.wanted_width().min(placed.area.width.max(cells.caption)));
    let y = placed.area.y.saturating_sub(1);
    let x = canvas.write(placed.area.x, y, right, mark, role);
    let x = canvas.write(x, y, right, &part, Role::Key);
    canvas.write(x, y, right, caption, role);
}

fn draw_cell(
    bench: &Bench,
    canvas: &mut Canvas<'_>,
    placed: &Placed,
    cells: &Cells,
    lights: &Lights,
    at: [usize; 2],
) {
    let (Some(cell), Some((x, y))) = (cells.get(at), placed.at(at)) else { return };
    if let Some(real) = cells.real(bench.lab.size(placed.grid), at) {
        let area = Rect { x, y, width: placed.cell, height: 1 };
        canvas.target(area, || Command::Lab(Action::Point(placed.grid, real)));
    }
    let light = lights.on(placed.grid, cells, at);
    let room = usize::from(placed.cell.saturating_sub(2));
    let editing = if light == Light::Cursor { bench.lab.editing() } else { None };
    let text = editing.unwrap_or(&cell.text);
    let text: String = text.chars().skip(text.chars().count().saturating_sub(room.max(1))).collect();
    let (before, after) = light.signs(cell.sign);
    let style = match (light, cell.value) {
        (Light::None, Some(value)) if bench.heat || bench.coverage && placed.grid == Grid::Input => {
            canvas.palette().heat(value / cells.largest.max(1e-12))
        }
        _ => None,
    };
    let role = light.role().unwrap_or(cell.role);
    let style = style.unwrap_or_else(|| canvas.palette().style(role));
    let written = format!("{before}{text:>room$}{after}");
    canvas.write_styled(x, y, x + placed.cell, &written, style);
    if light == Light::Cursor {
        canvas.put_cursor(x + placed.cell.saturating_sub(2), y);
    }
}

/// Arrows to where the matrix goes on beyond what is seen: `<^v>`.
fn part(placed: &Placed, cells: &Cells) -> String {
    let more = [
        (placed.columns.start > 0, '<'),
        (placed.rows.start > 0, '^'),
        (placed.rows.end < cells.rows, 'v'),
        (placed.columns.end < cells.columns, '>'),
    ];
    more.iter().filter(|(there, _)| *there).map(|(_, sign)| *sign).chain([' ']).collect()
}

/// `*` and `=` between the matrices, beside their first row.
fn draw_signs(bench: &Bench, canvas: &mut Canvas<'_>, placed: &[Placed]) {
    if placed.len() < GRIDS.len() {
        return;
    }
    let signs = if explain::is_pooling(bench) { [" ", "="] } else { ["*", "="] };
    for (placed, sign) in placed[1..].iter().zip(signs) {
        canvas.write(placed.area.x.saturating_sub(2), placed.area.y, placed.area.x, sign, Role::Dim);
    }
}
