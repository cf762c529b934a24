//! Where the three matrices of a lab stand in an area, and which part of each is shown.

use std::ops::Range;

use ratatui::layout::Rect;

use super::cells::Cells;
use crate::app::Bench;
use crate::lab::Grid;

/// Columns between two matrices: room for the sign between them.
const GAP: u16 = 3;

/// One matrix on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Which one.
    pub grid: Grid,
    /// Its cells, without the caption above.
    pub area: Rect,
    /// Columns of the screen that a cell takes.
    pub cell: u16,
    /// The rows shown, counted over all rows including padding.
    pub rows: Range<usize>,
    /// The columns shown.
    pub columns: Range<usize>,
}

impl Placed {
    /// Where a cell (counted including padding) begins, if it is shown.
    pub fn at(&self, [row, column]: [usize; 2]) -> Option<(u16, u16)> {
        let shown = self.rows.contains(&row) && self.columns.contains(&column);
        shown.then(|| {
            let x = self.area.x + (column - self.columns.start) as u16 * self.cell;
            let y = self.area.y + (row - self.rows.start) as u16;
            (x, y)
        })
    }
}

/// Places input, filter and output side by side in `area`; its first row is for captions.
///
/// Where they do not all fit, each keeps its share and shows the part around its cursor. Where even
/// that is too narrow, only the focused one is shown.
pub fn place(bench: &Bench, cells: &[Cells; 3], area: Rect) -> Vec<Placed> {
    let wanted: Vec<u16> = cells.iter().map(Cells::wanted_width).collect();
    let gaps = GAP * 2;
    let all: u16 = wanted.iter().sum::<u16>().saturating_add(gaps);
    let least: u16 = cells.iter().map(Cells::least_width).sum::<u16>() + gaps;
    if area.width >= least {
        let widths = share(&wanted, cells, area.width.saturating_sub(gaps), all <= area.width);
        let mut x = area.x;
        let mut placed = vec![];
        for (cells, width) in cells.iter().zip(widths) {
            placed.push(put(bench, cells, Rect { x, width, ..area }));
            x += width + GAP;
        }
        return placed;
    }
    let focus = bench.lab.focus();
    cells.iter().filter(|cells| cells.grid == focus).map(|cells| put(bench, cells, area)).collect()
}

/// The widths: as wanted where they fit; else the widest gives way, a column at a time.
fn share(wanted: &[u16], cells: &[Cells; 3], width: u16, fits: bool) -> Vec<u16> {
    let mut widths = wanted.to_vec();
    if fits {
        return widths;
    }
    while widths.iter().sum::<u16>() > width {
        let roomy = |place: &usize| widths[*place] > cells[*place].least_width();
        let Some(widest) = (0..widths.len()).filter(roomy).max_by_key(|place| widths[*place]) else { break };
        widths[widest] -= cells[widest].width.min(widths[widest] - cells[widest].least_width());
    }
    widths
}

fn put(bench: &Bench, cells: &Cells, area: Rect) -> Placed {
    let cursor = cells.padded(bench.lab.cursor(cells.grid));
    let height = usize::from(area.height.saturating_sub(1));
    let rows = around(cursor[0], cells.rows, height);
    let columns = around(cursor[1], cells.columns, usize::from(area.width / cells.width.max(1)));
    let area = Rect {
        x: area.x,
        y: (area.y + 1).min(area.bottom()),
        width: columns.len() as u16 * cells.width,
        height: rows.len() as u16,
    };
    Placed { grid: cells.grid, area, cell: cells.width, rows, columns }
}

/// `room` places out of `count`, with `cursor` among them.
fn around(cursor: usize, count: usize, room: usize) -> Range<usize> {
    let room = room.min(count);
    let start = cursor.saturating_sub(room / 2).min(count - room);
    start..start + room
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn the_cursor_is_always_among_the_cells_shown() {
        for count in 1..9 {
            for room in 1..12 {
                for cursor in 0..count {
                    assert!(around(cursor, count, room).contains(&cursor), "{cursor} of {count} in {room}");
                }
            }
        }
    }
}
