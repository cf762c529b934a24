//! A prediction: what is hidden, what was typed, and how the two compare.

use ndarray::{Array2, Axis, array};

use super::cursor::{after, far, neighbour};
use super::{Direction, Grid, Lab, Outcome, Refusal};

/// What is hidden and asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The output's size, rows and columns.
    Size,
    /// One output cell.
    Cell([usize; 2]),
    /// One output row.
    Row(usize),
    /// The whole output.
    Output,
    /// How many windows see one input cell.
    Coverage([usize; 2]),
}

impl Target {
    /// A stable name, the tail of its message's key: `size`, `cell`, `row`, `output`, `coverage`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Size => "size",
            Self::Cell(_) => "cell",
            Self::Row(_) => "row",
            Self::Output => "output",
            Self::Coverage(_) => "coverage",
        }
    }

    /// What is right, laid out as it is asked; `None` where there is no such cell.
    fn truth(self, outcome: &Outcome) -> Option<Array2<f64>> {
        let (rows, columns) = outcome.output.dim();
        match self {
            Self::Size => Some(array![[rows as f64, columns as f64]]),
            Self::Cell(cell) => Some(array![[*outcome.output.get(cell)?]]),
            Self::Row(row) if row < rows => Some(outcome.output.select(Axis(0), &[row])),
            Self::Row(_) => None,
            Self::Output => Some(outcome.output.clone()),
            Self::Coverage(cell) => Some(array![[*outcome.coverage.get(cell)? as f64]]),
        }
    }
}

/// Where a prediction stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Being typed; the truth is hidden.
    Open,
    /// Compared; both stand side by side.
    Checked,
    /// The truth was asked for without a prediction.
    Shown,
}

/// How one asked cell compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// As predicted.
    Right,
    /// Another value was predicted, or none.
    Wrong,
}

/// A prediction in a lab.
#[derive(Debug, Clone, PartialEq)]
pub struct Prediction {
    /// What is asked.
    pub target: Target,
    /// How far it has come.
    pub stage: Stage,
    /// The truth, laid out as it is asked: 1 x 2 for a size, 1 x 1 for a cell or a coverage, 1 x n
    /// for a row, the output itself for the output.
    pub truth: Array2<f64>,
    /// What was typed, same shape; `None` is still empty.
    pub typed: Array2<Option<f64>>,
    /// The asked cell that typing goes into, [row, column] in `typed`.
    pub at: [usize; 2],
}

impl Prediction {
    /// Whether it is still being typed.
    pub fn is_open(&self) -> bool {
        self.stage == Stage::Open
    }

    /// Whether every asked cell was typed and is right (to 1e-9, as far as f64 sums can tell).
    pub fn is_right(&self) -> bool {
        self.truth
            .iter()
            .zip(&self.typed)
            .all(|(truth, typed)| typed.is_some_and(|typed| same(*truth, typed)))
    }

    /// How an asked cell (in `typed`) compares; `None` before the comparison and outside.
    pub fn mark(&self, asked: [usize; 2]) -> Option<Mark> {
        if self.stage != Stage::Checked {
            return None;
        }
        let truth = *self.truth.get(asked)?;
        let is_right = self.typed[asked].is_some_and(|typed| same(truth, typed));
        Some(if is_right { Mark::Right } else { Mark::Wrong })
    }

    /// Asked cells that are still empty.
    pub fn missing(&self) -> usize {
        self.typed.iter().filter(|typed| typed.is_none()).count()
    }

    /// Where an output cell is asked for in `typed`; `None` where it is not asked.
    pub fn asked_at(&self, output: [usize; 2]) -> Option<[usize; 2]> {
        match self.target {
            Target::Cell(cell) if cell == output => Some([0, 0]),
            Target::Row(row) if row == output[0] && output[1] < self.typed.ncols() => Some([0, output[1]]),
            Target::Output if self.typed.get(output).is_some() => Some(output),
            _ => None,
        }
    }

    /// The output cell that an asked cell stands for; `None` where it is a size or a coverage.
    pub fn output_cell(&self, asked: [usize; 2]) -> Option<[usize; 2]> {
        match self.target {
            Target::Cell(cell) => Some(cell),
            Target::Row(row) => Some([row, asked[1]]),
            Target::Output => Some(asked),
            Target::Size | Target::Coverage(_) => None,
        }
    }

    fn size(&self) -> [usize; 2] {
        self.typed.dim().into()
    }

    /// The next empty cell after this one in reading order, else the first empty one.
    fn next_empty(&self) -> Option<[usize; 2]> {
        let mut later = std::iter::successors(after(self.at, self.size()), |at| after(*at, self.size()));
        let from_start = || self.typed.indexed_iter().find(|(_, typed)| typed.is_none());
        later
            .find(|at| self.typed[*at].is_none())
            .or_else(|| from_start().map(|((row, column), _)| [row, column]))
    }
}

/// Equal for a learner: `0.1 + 0.2` is `0.3`.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// What the screen may not show while a prediction is open.
impl Lab {
    /// Whether a prediction is open: its truth is hidden, the experiment stays as it is, and
    /// typing goes into the asked cells.
    pub fn is_predicting(&self) -> bool {
        self.prediction.as_ref().is_some_and(Prediction::is_open)
    }

    /// Whether the value of an output cell (and the sum of its trace) is hidden.
    pub fn hides_output_cell(&self, cell: [usize; 2]) -> bool {
        self.hides(|prediction| match prediction.target {
            Target::Size => true,
            Target::Coverage(_) => false,
            _ => prediction.asked_at(cell).is_some(),
        })
    }

    /// Whether the output's size is hidden: the shape of the grid, and how the size came about.
    pub fn hides_size(&self) -> bool {
        self.hides(|prediction| prediction.target == Target::Size)
    }

    /// Whether coverage is hidden: the numbers, the unread cells, and which outputs an input feeds.
    /// All cells together, since neighbours and symmetry give one away.
    pub fn hides_coverage(&self) -> bool {
        self.hides(|prediction| matches!(prediction.target, Target::Size | Target::Coverage(_)))
    }

    fn hides(&self, asked: impl Fn(&Prediction) -> bool) -> bool {
        self.prediction.as_ref().is_some_and(|prediction| prediction.is_open() && asked(prediction))
    }
}

impl Lab {
    pub(super) fn open_prediction(&mut self) -> Option<&mut Prediction> {
        self.prediction.as_mut().filter(|prediction| prediction.is_open())
    }

    pub(super) fn predict(&mut self, target: Target) -> Result<(), Refusal> {
        if self.is_predicting() {
            return Err(Refusal::PredictionOpen);
        }
        let outcome = self.computed().as_ref().map_err(|_| Refusal::NoOutput)?;
        let truth = target.truth(outcome).ok_or_else(|| self.outside(target))?;
        self.pause();
        let typed = Array2::from_elem(truth.dim(), None);
        self.prediction = Some(Prediction { target, stage: Stage::Open, truth, typed, at: [0, 0] });
        self.cursors.focus = Grid::Output;
        if let Target::Coverage(cell) = target {
            self.cursors.put(Grid::Input, cell);
        }
        self.show_asked();
        Ok(())
    }

    pub(super) fn check(&mut self) -> Result<(), Refusal> {
        let prediction = self.open_prediction().ok_or(Refusal::NoPrediction)?;
        match prediction.missing() {
            0 => prediction.stage = Stage::Checked,
            missing => return Err(Refusal::Incomplete { missing }),
        }
        Ok(())
    }

    pub(super) fn reveal(&mut self) -> Result<(), Refusal> {
        self.open_prediction().ok_or(Refusal::NoPrediction)?.stage = Stage::Shown;
        Ok(())
    }

    /// Goes on to the next cell that is still asked for.
    pub(super) fn next_asked(&mut self) {
        if let Some(prediction) = self.open_prediction()
            && let Some(next) = prediction.next_empty()
        {
            prediction.at = next;
            self.show_asked();
        }
    }

    /// Moves among the asked cells.
    pub(super) fn move_asked(&mut self, direction: Direction, is_far: bool) -> Result<(), Refusal> {
        let prediction = self.open_prediction().ok_or(Refusal::NoPrediction)?;
        let size = prediction.size();
        prediction.at = if is_far {
            far(prediction.at, direction, size)
        } else {
            neighbour(prediction.at, direction, size)?
        };
        self.show_asked();
        Ok(())
    }

    /// Points at an output cell, if it is asked for.
    pub(super) fn point_asked(&mut self, cell: [usize; 2]) -> Result<(), Refusal> {
        let prediction = self.open_prediction().ok_or(Refusal::NoPrediction)?;
        prediction.at = prediction.asked_at(cell).ok_or(Refusal::PredictionOpen)?;
        self.show_asked();
        Ok(())
    }

    /// A matrix of the asked shape fills the asked cells at once.
    pub(super) fn paste_prediction(&mut self, values: &Array2<f64>) -> Result<(), Refusal> {
        let prediction = self.open_prediction().ok_or(Refusal::NoPrediction)?;
        let [expected_rows, expected_columns] = prediction.size();
        let (rows, columns) = values.dim();
        if [rows, columns] == [expected_rows, expected_columns] {
            prediction.typed = values.mapv(Some);
        } else if [rows, columns] == [1, 1] {
            prediction.typed[prediction.at] = values.first().copied();
        } else {
            return Err(Refusal::WrongShape { rows, columns, expected_rows, expected_columns });
        }
        Ok(())
    }

    /// Keeps the output's cursor, and with it the lit window, on the asked cell.
    fn show_asked(&mut self) {
        let cell = self.prediction.as_ref().and_then(|prediction| prediction.output_cell(prediction.at));
        if let Some(cell) = cell {
            self.cursors.put(Grid::Output, cell);
        }
    }

    fn outside(&self, target: Target) -> Refusal {
        let (grid, [row, column]) = match target {
            Target::Coverage(cell) => (Grid::Input, cell),
            Target::Cell(cell) => (Grid::Output, cell),
            Target::Row(row) => (Grid::Output, [row, 0]),
            Target::Size | Target::Output => (Grid::Output, [0, 0]),
        };
        let [rows, columns] = self.size(grid);
        Refusal::Outside { row, column, rows, columns }
    }
}
