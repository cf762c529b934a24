//! What is lit in the matrices: cursor, window, what a cell feeds; each with a sign beside its colour.

use std::collections::HashSet;

use super::cells::Cells;
use crate::app::Bench;
use crate::lab::{Grid, Prediction, Selection, Target};
use crate::lesson::Terms;
use crate::tui::theme::Role;

/// The light on a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// None.
    None,
    /// The cursor of the focused matrix.
    Cursor,
    /// Under the window in force, or the output cell that it makes.
    Window,
    /// An output that the input cell feeds; an input cell that the weight meets.
    Fed,
}

impl Light {
    /// The role, where there is a light.
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::None => None,
            Self::Cursor => Some(Role::Cursor),
            Self::Window => Some(Role::Window),
            Self::Fed => Some(Role::Fed),
        }
    }

    /// The signs before and after the cell: each light can be told without any colour.
    pub const fn signs(self, sign: char) -> (char, char) {
        match self {
            Self::None => (' ', sign),
            Self::Cursor => ('[', ']'),
            Self::Window => ('(', ')'),
            Self::Fed => ('<', '>'),
        }
    }
}

/// Everything that is lit. Input cells are counted including padding.
pub struct Lights {
    cursor: Option<(Grid, [usize; 2])>,
    window: HashSet<[usize; 2]>,
    fed: Option<(Grid, HashSet<[usize; 2]>)>,
    /// The output cell whose window is lit while the filter is focused.
    made: Option<[usize; 2]>,
}

impl Lights {
    /// What the cursor of a bench lights.
    pub fn of(bench: &Bench) -> Self {
        let lab = &bench.lab;
        let mut lights = Self { cursor: None, window: HashSet::new(), fed: None, made: None };
        let asked = lab.prediction().filter(|prediction| prediction.is_open()).map(cursor_of);
        lights.cursor = match asked {
            Some(cell) => cell.map(|cell| (Grid::Output, cell)),
            None => Some((lab.focus(), lab.cursor(lab.focus()))),
        };
        if let Some(Some(cell)) = asked {
            if hides_window(bench) {
                return lights;
            }
            lights.window = lab.experiment().window_of(cell).iter().map(|tap| tap.padded).collect();
            return lights;
        }
        match lab.selection() {
            Some(Selection::Output { trace, .. }) if asked.is_none() => {
                lights.window = trace.terms.iter().map(|term| term.tap.padded).collect();
            }
            Some(Selection::Input { feeds, .. }) => {
                lights.fed = Some((Grid::Output, feeds.into_iter().collect()));
            }
            Some(Selection::Filter { meets, footprint, .. }) => {
                lights.fed = Some((Grid::Input, footprint.into_iter().collect()));
                lights.window = meets.iter().map(|term| term.tap.padded).collect();
                lights.made = Some(lab.cursor(Grid::Output));
            }
            Some(Selection::Output { .. }) | None => {}
        }
        lights
    }

    /// The light on a cell of a matrix, counted including padding.
    pub fn on(&self, grid: Grid, cells: &Cells, at: [usize; 2]) -> Light {
        let real = at[0].checked_sub(cells.before[0]).zip(at[1].checked_sub(cells.before[1]));
        let real = real.map(|(row, column)| [row, column]);
        if self.cursor.is_some_and(|(focus, cell)| focus == grid && real == Some(cell)) {
            return Light::Cursor;
        }
        let in_window = grid == Grid::Input && self.window.contains(&at);
        if in_window || grid == Grid::Output && self.made.is_some() && self.made == real {
            return Light::Window;
        }
        match (&self.fed, real) {
            (Some((lit, cells)), Some(real)) if *lit == grid && cells.contains(&real) => Light::Fed,
            _ => Light::None,
        }
    }
}

/// Where nothing of a single cell's sum is shown, finding its window is part of what is asked.
fn hides_window(bench: &Bench) -> bool {
    let asked = bench.lab.prediction().map(|prediction| prediction.target);
    matches!(asked, Some(Target::Cell(_))) && bench.terms == Terms::Hidden
}

/// The output cell that is being predicted; `None` for a size or a coverage.
fn cursor_of(prediction: &Prediction) -> Option<[usize; 2]> {
    prediction.output_cell(prediction.at)
}
