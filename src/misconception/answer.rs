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

    /// The numbers that were typed to a case's question; `None` when there are too few or too many.
    pub fn numbers(case: &Case, values: &[f64]) -> Option<Self> {
        match case {
            Case::Size(_) | Case::Transposed(_) => Self::size(values),
            Case::OutputShape(_) => {
                values.iter().map(|value| whole(*value)).collect::<Option<_>>().map(Self::Shape)
            }
            Case::Coverage { at, .. } => match values {
                [value] => Some(Self::Coverage { at: *at, value: *value }),
                _ => None,
            },
            Case::Parameters(_) | Case::ReceptiveField(_) => match values {
                [value] => Some(Self::Number(*value)),
                _ => None,
            },
            Case::Output(_)
            | Case::Padded(_)
            | Case::Shifted { .. }
            | Case::RoundTrip(_)
            | Case::Channels(_) => None,
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

impl Answer {
    /// Whether this is what was typed.
    pub fn is(&self, typed: &Typed) -> bool {
        match (self, typed) {
            (Self::Size(size), Typed::Size(typed)) => size == typed,
            (Self::Fraction(size), Typed::Fraction(typed)) => {
                same(size[0], typed[0]) && same(size[1], typed[1])
            }
            (Self::Grid(grid), Typed::Cell { at, value }) => {
                grid.get(*at).is_some_and(|cell| same(*cell, *value))
            }
            (Self::Grid(grid), Typed::Row { row, values }) => {
                *row < grid.nrows()
                    && grid.ncols() == values.len()
                    && grid.row(*row).iter().zip(values).all(|(cell, typed)| same(*cell, *typed))
            }
            (Self::Grid(grid), Typed::Grid(typed)) => {
                grid.dim() == typed.dim() && grid.iter().zip(typed).all(|(cell, typed)| same(*cell, *typed))
            }
            (Self::Number(number), Typed::Number(typed) | Typed::Coverage { value: typed, .. }) => {
                same(*number, *typed)
            }
            (Self::Shape(shape), Typed::Shape(typed)) => shape == typed,
            (Self::Refused, Typed::Refused) => true,
            (Self::Refused, Typed::Size(size)) => size.contains(&0),
            _ => false,
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
