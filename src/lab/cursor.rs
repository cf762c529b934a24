//! Where the cursor stands in each grid, and which grid has the focus.

use super::{Direction, Grid, Refusal};

/// One cursor a grid: leaving a grid and coming back finds it where it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursors {
    pub focus: Grid,
    cells: [[usize; 2]; 3],
}

impl Cursors {
    pub fn new(focus: Grid) -> Self {
        Self { focus, cells: [[0, 0]; 3] }
    }

    /// Its cell, [row, column].
    pub fn cell(&self, grid: Grid) -> [usize; 2] {
        self.cells[grid as usize]
    }

    pub fn put(&mut self, grid: Grid, cell: [usize; 2]) {
        self.cells[grid as usize] = cell;
    }

    /// Back into a grid that has become smaller.
    pub fn keep_inside(&mut self, grid: Grid, size: [usize; 2]) {
        let cell = &mut self.cells[grid as usize];
        for axis in 0..2 {
            cell[axis] = cell[axis].min(size[axis].saturating_sub(1));
        }
    }

    pub fn focus_next(&mut self) {
        self.focus = match self.focus {
            Grid::Input => Grid::Filter,
            Grid::Filter => Grid::Output,
            Grid::Output => Grid::Input,
        };
    }

    pub fn focus_previous(&mut self) {
        self.focus_next();
        self.focus_next();
    }
}

/// The neighbour of a cell in a grid of that size.
pub fn neighbour(cell: [usize; 2], direction: Direction, size: [usize; 2]) -> Result<[usize; 2], Refusal> {
    let [row, column] = cell;
    let next = match direction {
        Direction::Up => [row.wrapping_sub(1), column],
        Direction::Down => [row + 1, column],
        Direction::Left => [row, column.wrapping_sub(1)],
        Direction::Right => [row, column + 1],
    };
    if next[0] < size[0] && next[1] < size[1] { Ok(next) } else { Err(Refusal::Edge) }
}

/// The first or last cell of its row or column.
pub fn far(cell: [usize; 2], direction: Direction, size: [usize; 2]) -> [usize; 2] {
    let [row, column] = cell;
    match direction {
        Direction::Up => [0, column],
        Direction::Down => [size[0].saturating_sub(1), column],
        Direction::Left => [row, 0],
        Direction::Right => [row, size[1].saturating_sub(1)],
    }
}

/// The cell after this one in reading order, `None` after the last.
pub fn after(cell: [usize; 2], size: [usize; 2]) -> Option<[usize; 2]> {
    let [row, column] = cell;
    if column + 1 < size[1] {
        Some([row, column + 1])
    } else if row + 1 < size[0] {
        Some([row + 1, 0])
    } else {
        None
    }
}

/// The cell before this one in reading order, `None` before the first.
pub fn before(cell: [usize; 2], size: [usize; 2]) -> Option<[usize; 2]> {
    match cell {
        [0, 0] => None,
        [row, 0] => Some([row - 1, size[1].saturating_sub(1)]),
        [row, column] => Some([row, column - 1]),
    }
}
