//! What stands in each cell of a matrix on the screen: its text, its role, and the signs beside it.

use unicode_width::UnicodeWidthStr;

use crate::app::Bench;
use crate::conv::{Extent, PaddingMode, PoolKind, Source};
use crate::lab::value::short;
use crate::lab::{Grid, Mark, Operation, Outcome};
use crate::tui::theme::Role;

/// The widest that a value is written.
const WIDEST: usize = 6;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What is written in it.
    pub text: String,
    /// How it is set where no light falls on it.
    pub role: Role,
    /// A sign after it (`x`: no window reads it).
    pub sign: char,
    /// Its value for the colour scale.
    pub value: Option<f64>,
}

/// One matrix as it is shown, padding included.
#[derive(Debug, Clone, PartialEq)]
pub struct Cells {
    /// Which one.
    pub grid: Grid,
    /// Rows, padding included.
    pub rows: usize,
    /// Columns, padding included.
    pub columns: usize,
    /// Rows and columns of padding before the first real cell.
    pub before: [usize; 2],
    /// Columns of the screen that a cell takes.
    pub width: u16,
    /// Columns of the screen that its caption takes.
    pub caption: u16,
    /// The largest value without its sign, for the colour scale.
    pub largest: f64,
    all: Vec<Cell>,
}

impl Cells {
    /// The matrix `grid` of a bench.
    pub fn of(bench: &Bench, grid: Grid) -> Self {
        match grid {
            Grid::Input => input(bench),
            Grid::Filter => filter(bench),
            Grid::Output => output(bench),
        }
    }

    fn new(grid: Grid, size: [usize; 2], before: [usize; 2], make: impl Fn([usize; 2]) -> Cell) -> Self {
        let [rows, columns] = size;
        let cells: Vec<Cell> =
            (0..rows).flat_map(|row| (0..columns).map(move |column| [row, column])).map(make).collect();
        let widest = cells.iter().map(|cell| cell.text.width()).max().unwrap_or(1);
        let largest =
            cells.iter().filter_map(|cell| cell.value).fold(0.0, |most: f64, value| most.max(value.abs()));
        Self { grid, rows, columns, before, width: widest as u16 + 2, caption: 0, largest, all: cells }
    }

    /// A cell, counted including padding.
    pub fn get(&self, [row, column]: [usize; 2]) -> Option<&Cell> {
        (column < self.columns).then(|| self.all.get(row * self.columns + column)).flatten()
    }

    /// The place including padding of a real cell.
    pub fn padded(&self, [row, column]: [usize; 2]) -> [usize; 2] {
        [row + self.before[0], column + self.before[1]]
    }

    /// The real cell at a place including padding, in a matrix of this size.
    pub fn real(&self, [rows, columns]: [usize; 2], at: [usize; 2]) -> Option<[usize; 2]> {
        let row = at[0].checked_sub(self.before[0])?;
        let column = at[1].checked_sub(self.before[1])?;
        (row < rows && column < columns).then_some([row, column])
    }

    /// The columns of the screen that all of it would take.
    pub fn wanted_width(&self) -> u16 {
        (self.columns as u16).saturating_mul(self.width).max(self.caption)
    }

    /// The fewest columns of the screen in which it can still be worked with.
    pub fn least_width(&self) -> u16 {
        (self.columns.min(3) as u16 * self.width).max(self.caption.min(12))
    }
}

fn plain(text: String, value: Option<f64>) -> Cell {
    Cell { text, role: Role::Text, sign: ' ', value }
}

fn input(bench: &Bench) -> Cells {
    let lab = &bench.lab;
    let experiment = lab.experiment();
    let [rows, columns] = lab.size(Grid::Input);
    // Impossible settings have no padding to draw.
    let outcome = lab.computed().as_ref().ok();
    let extents = outcome.map(|outcome| outcome.extents);
    // How far the last window hangs over would tell how many there are.
    let overhang = |extent: &Extent| if lab.hides_size() { 0 } else { extent.overhang };
    let ring = extents.map_or([[0, 0]; 2], |extents| extents.map(|e| [e.before, e.after + overhang(&e)]));
    let size = [rows + ring[0][0] + ring[0][1], columns + ring[1][0] + ring[1][1]];
    let before = [ring[0][0], ring[1][0]];
    let shows_coverage = bench.coverage && !lab.hides_coverage();
    Cells::new(Grid::Input, size, before, |[row, column]| {
        let real = row.checked_sub(before[0]).zip(column.checked_sub(before[1]));
        match real.filter(|(row, column)| *row < rows && *column < columns) {
            Some((row, column)) => {
                let seen = outcome.map(|outcome| outcome.coverage[[row, column]]);
                let value = experiment.input[[row, column]];
                let mut cell = match seen {
                    Some(seen) if shows_coverage => plain(seen.to_string(), Some(seen as f64)),
                    _ => plain(short(value, WIDEST), Some(value)),
                };
                let unread = seen == Some(0) && !lab.is_predicting();
                cell.sign = if unread { 'x' } else { ' ' };
                cell
            }
            None => padding(bench, extents.as_ref(), [row, column]),
        }
    })
}

/// A padding cell: a dot, and what stands in it where the operation looks at it.
fn padding(bench: &Bench, extents: Option<&[Extent; 2]>, padded: [usize; 2]) -> Cell {
    let experiment = bench.lab.experiment();
    let never_wins = matches!(experiment.operation, Operation::Pooling(PoolKind::Max | PoolKind::Min));
    let source = extents.map(|extents| Source::of(extents, experiment.padding_mode, padded));
    let value = match source {
        Some(Source::Padding { copies: Some([row, column]) }) => experiment.input.get([row, column]).copied(),
        Some(Source::Padding { copies: None }) if experiment.padding_mode == PaddingMode::Constant => {
            Some(experiment.padding_value)
        }
        Some(Source::Padding { copies: None }) => Some(0.0),
        Some(Source::Input(_) | Source::Overhang) | None => None,
    };
    let text = match value {
        Some(value) if !never_wins && !bench.coverage => format!("·{}", short(value, WIDEST)),
        _ => "·".to_owned(),
    };
    Cell { text, role: Role::Padding, sign: ' ', value: None }
}

fn filter(bench: &Bench) -> Cells {
    let lab = &bench.lab;
    let size = lab.size(Grid::Filter);
    let pooling = matches!(lab.experiment().operation, Operation::Pooling(_));
    Cells::new(Grid::Filter, size, [0, 0], |[row, column]| {
        if pooling {
            return Cell { text: "o".to_owned(), role: Role::Dim, sign: ' ', value: None };
        }
        let value = lab.experiment().filter[[row, column]];
        plain(short(value, WIDEST), Some(value))
    })
}

fn output(bench: &Bench) -> Cells {
    let lab = &bench.lab;
    let Ok(outcome) = lab.computed() else {
        return Cells::new(Grid::Output, [0, 0], [0, 0], |_| plain(String::new(), None));
    };
    if lab.hides_size() {
        // One cell stands for an output of unknown size.
        let hidden = |_| Cell { text: "?".to_owned(), role: Role::Dim, sign: ' ', value: None };
        return Cells::new(Grid::Output, [1, 1], [0, 0], hidden);
    }
    let (rows, columns) = outcome.output.dim();
    Cells::new(Grid::Output, [rows, columns], [0, 0], |cell| output_cell(bench, outcome, cell))
}

/// An output cell: hidden, typed, compared, or plain.
fn output_cell(bench: &Bench, outcome: &Outcome, cell: [usize; 2]) -> Cell {
    let lab = &bench.lab;
    let value = outcome.output[cell];
    let asked = lab.prediction().and_then(|prediction| Some((prediction, prediction.asked_at(cell)?)));
    let typed = asked.and_then(|(prediction, at)| prediction.typed[at]);
    if lab.hides_output_cell(cell) {
        let text = typed
            .map_or_else(|| if asked.is_some() { "?" } else { "·" }.to_owned(), |typed| short(typed, WIDEST));
        let role = if typed.is_some() { Role::Typed } else { Role::Dim };
        return Cell { text, role, sign: ' ', value: None };
    }
    let mark = asked.and_then(|(prediction, at)| prediction.mark(at));
    match (mark, typed) {
        (Some(Mark::Right), _) => Cell {
            text: format!("{}=", short(value, WIDEST)),
            role: Role::Right,
            sign: ' ',
            value: Some(value),
        },
        (Some(Mark::Wrong), Some(typed)) => {
            let text = format!("{}≠{}", short(value, WIDEST), short(typed, WIDEST));
            Cell { text, role: Role::Wrong, sign: ' ', value: Some(value) }
        }
        _ => plain(short(value, WIDEST), Some(value)),
    }
}
