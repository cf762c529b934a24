//! An answer to a case, right or wrong, and an answer as it was typed.

use ndarray::Array2;

use crate::lab::{Prediction, Target, same};

use super::Case;

/// What is answered to a [`Case`], by the core or by a believer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Rows and columns.
    Size([usize; 2]),
    /// Rows and columns that are no whole numbers: only a belief answers so.
    Fraction([f64; 2]),
    /// A matrix.
    Grid(Array2<f64>),
    /// A count, or one value.
    Number(f64),
    /// Channels x rows x columns.
    Shape(Vec<usize>),
    /// Kernel, stride and padding per side, the same along both axes.
    Settings([usize; 3]),
    /// "That is impossible."
    Refused,
}

/// What a learner typed.
#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    /// Rows and columns. One that is 0 stands for "there is no output".
    Size([usize; 2]),
    /// Rows and columns that are no whole numbers.
    Fraction([f64; 2]),
    /// One output cell.
    Cell { at: [usize; 2], value: f64 },
    /// One output row, all of it.
    Row { row: usize, values: Vec<f64> },
    /// The whole output.
    Grid(Array2<f64>),
    /// A count, or one value.
    Number(f64),
    /// How many windows see an input cell.
    Coverage { at: [usize; 2], value: f64 },
    /// Channels x rows x columns.
    Shape(Vec<usize>),
    /// Kernel, stride and padding per side, the same along both axes.
    Settings([usize; 3]),
    /// "That is impossible."
    Refused,
}

impl Typed {
    /// What a prediction holds, once every asked cell is filled.
    pub fn of(prediction: &Prediction) -> Option<Self> {
        let values: Vec<f64> = prediction.typed.iter().copied().collect::<Option<_>>()?;
        match prediction.target {
            Target::Size => Self::size(&values),
            Target::Cell(at) => Some(Self::Cell { at, value: *values.first()? }),
            Target::Row(row) => Some(Self::Row { row, values }),
            Target::Output => Array2::from_shape_vec(prediction.typed.dim(), values).ok().map(Self::Grid),
            Target::Coverage(at) => Some(Self::Coverage { at, value: *values.first()? }),
        }
    }

    /// The numbers that were typed as the answer to a case; `None` where there are too few or too many.
    pub fn numbers(case: &Case, values: &[f64]) -> Option<Self> {
        match (case, values) {
            (Case::Size(_) | Case::Transposed(_), _) => Self::size(values),
            (Case::Chain(chain), _) if !chain.is_flattened => Self::size(values),
            (Case::OutputShape(_) | Case::DenseOver(_), [_, _, _]) => {
                values.iter().map(|value| whole(*value)).collect::<Option<_>>().map(Self::Shape)
            }
            (Case::Fits { .. }, &[kernel, stride, padding]) => {
                Some(Self::Settings([whole(kernel)?, whole(stride)?, whole(padding)?]))
            }
            (Case::Coverage { at, .. }, [value]) => Some(Self::Coverage { at: *at, value: *value }),
            (
                Case::Cell { .. }
                | Case::Parameters(_)
                | Case::Costs(_)
                | Case::AsDense(_)
                | Case::AsConvolution(_)
                | Case::ReceptiveField(_)
                | Case::Keeps { .. }
                | Case::Chain(_),
                [value],
            ) => Some(Self::Number(*value)),
            _ => None,
        }
    }

    /// The values with their places: `[row, column]` of a matrix; of a list, the index and 0.
    pub(super) fn cells(&self) -> Vec<([usize; 2], f64)> {
        fn list(values: impl IntoIterator<Item = f64>) -> Vec<([usize; 2], f64)> {
            values.into_iter().enumerate().map(|(index, value)| ([index, 0], value)).collect()
        }
        match self {
            Self::Size(size) => list(size.map(|cells| cells as f64)),
            Self::Fraction(size) => list(*size),
            Self::Shape(shape) => list(shape.iter().map(|cells| *cells as f64)),
            Self::Settings(settings) => list(settings.map(|cells| cells as f64)),
            Self::Number(value) | Self::Coverage { value, .. } => list([*value]),
            Self::Cell { at, value } => vec![(*at, *value)],
            Self::Row { row, values } => {
                values.iter().enumerate().map(|(column, value)| ([*row, column], *value)).collect()
            }
            Self::Grid(grid) => {
                grid.indexed_iter().map(|((row, column), value)| ([row, column], *value)).collect()
            }
            Self::Refused => vec![],
        }
    }

    fn size(values: &[f64]) -> Option<Self> {
        let &[rows, columns] = values else { return None };
        Some(match (whole(rows), whole(columns)) {
            (Some(rows), Some(columns)) => Self::Size([rows, columns]),
            _ => Self::Fraction([rows, columns]),
        })
    }
}

impl From<Answer> for Typed {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Size(size) => Self::Size(size),
            Answer::Fraction(size) => Self::Fraction(size),
            Answer::Grid(grid) => Self::Grid(grid),
            Answer::Number(number) => Self::Number(number),
            Answer::Shape(shape) => Self::Shape(shape),
            Answer::Settings(settings) => Self::Settings(settings),
            Answer::Refused => Self::Refused,
        }
    }
}

impl Answer {
    /// Whether this is what was typed.
    pub fn is(&self, typed: &Typed) -> bool {
        let has_its_layout = match (self, typed) {
            (Self::Refused, Typed::Size(size)) => return size.contains(&0),
            (Self::Refused, Typed::Refused) => return true,
            (Self::Grid(_), Typed::Cell { .. })
            | (Self::Size(_), Typed::Size(_))
            | (Self::Fraction(_), Typed::Fraction(_))
            | (Self::Settings(_), Typed::Settings(_))
            | (Self::Number(_), Typed::Number(_) | Typed::Coverage { .. }) => true,
            (Self::Grid(grid), Typed::Row { values, .. }) => grid.ncols() == values.len(),
            (Self::Grid(grid), Typed::Grid(typed)) => grid.dim() == typed.dim(),
            (Self::Shape(shape), Typed::Shape(typed)) => shape.len() == typed.len(),
            _ => false,
        };
        let agrees =
            |(place, typed): ([usize; 2], f64)| self.at(place).is_some_and(|value| same(value, typed));
        has_its_layout && typed.cells().into_iter().all(agrees)
    }

    /// The number, where the answer is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The value at a place as [`Typed::cells`] names it.
    pub(super) fn at(&self, place: [usize; 2]) -> Option<f64> {
        match self {
            Self::Size(size) => size.get(place[0]).map(|cells| *cells as f64),
            Self::Fraction(size) => size.get(place[0]).copied(),
            Self::Shape(shape) => shape.get(place[0]).map(|cells| *cells as f64),
            Self::Settings(settings) => settings.get(place[0]).map(|cells| *cells as f64),
            Self::Grid(grid) => grid.get(place).copied(),
            Self::Number(number) => Some(*number),
            Self::Refused => None,
        }
    }
}

/// The count that a number is, if it is one.
fn whole(value: f64) -> Option<usize> {
    // Beyond 2^53 not every whole number is an f64: such a size is not meant anyway.
    let is_count = value.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&value);
    #[allow(clippy::cast_sign_loss, reason = "checked to be a count")]
    is_count.then_some(value as usize)
}
