//! A lab as a lesson writes it down: `[step.lab]` of docs/lesson-format.md.

mod error;
pub(crate) mod form;

pub use error::SceneError;

use ndarray::Array2;
use serde::Deserialize;

use crate::conv::{Padding, PaddingMode, Sides};

use super::adjust::{MOST_DILATION, MOST_PADDING, MOST_STRIDE};
use super::gallery::{self, FILTERS, INPUTS, nearest};
use super::random::FIRST_SEED;
use super::{Action, Experiment, Grid, Lab, Operation, same, value};

/// The keys that were given; the others are at their default, or as they were.
///
/// ```
/// use convtutor::lab::{Scene, Values};
/// let scene = Scene { filter: Some(Values::from("box_blur")), stride: Some([2, 2]), ..Scene::default() };
/// let lab = scene.open()?;
/// assert_eq!(lab.experiment().stride, [2, 2]);
/// # Ok::<(), convtutor::lab::SceneError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scene {
    /// The input; a 5 x 5 gradient.
    #[serde(deserialize_with = "form::some::<_, form::Matrix, _>")]
    pub input: Option<Values>,
    /// For a named input, [rows, columns]; its own size.
    #[serde(deserialize_with = "form::some::<_, form::Place, _>")]
    pub input_size: Option<[usize; 2]>,
    /// For the input `random`.
    pub seed: Option<u64>,
    /// The filter; the identity.
    #[serde(deserialize_with = "form::some::<_, form::Matrix, _>")]
    pub filter: Option<Values>,
    /// What is done with each window; a convolution.
    #[serde(deserialize_with = "form::some::<_, form::OperationName, _>")]
    pub operation: Option<Operation>,
    /// The pooling window.
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    pub window: Option<[usize; 2]>,
    /// 1; of a pool, the window.
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    pub stride: Option<[usize; 2]>,
    /// 0.
    #[serde(deserialize_with = "form::some::<_, form::PaddingForm, _>")]
    pub padding: Option<Padding>,
    /// Zeros.
    #[serde(deserialize_with = "form::some::<_, form::ModeName, _>")]
    pub padding_mode: Option<PaddingMode>,
    /// 0.
    #[serde(deserialize_with = "form::some::<_, form::Number, _>")]
    pub padding_value: Option<f64>,
    /// 1.
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    pub dilation: Option<[usize; 2]>,
    /// 0.
    #[serde(deserialize_with = "form::some::<_, form::Number, _>")]
    pub bias: Option<f64>,
    /// Not flipped.
    pub flip: Option<bool>,
    /// Rounded down.
    pub ceil_mode: Option<bool>,
    /// Counted.
    pub count_include_pad: Option<bool>,
    /// The output.
    #[serde(deserialize_with = "form::some::<_, form::GridName, _>")]
    pub focus: Option<Grid>,
    /// The first cell.
    #[serde(deserialize_with = "form::some::<_, form::Place, _>")]
    pub cursor: Option<[usize; 2]>,
    /// Whether each input cell shows how many windows see it. For the screen; a lab has it always.
    pub coverage: Option<bool>,
}

/// A matrix in a scene: its rows, or the name under which the gallery knows it.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// An id of the gallery.
    Named(String),
    /// Row by row.
    Rows(Vec<Vec<f64>>),
}

impl From<&str> for Values {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

impl<const ROWS: usize, const COLUMNS: usize> From<[[f64; COLUMNS]; ROWS]> for Values {
    fn from(rows: [[f64; COLUMNS]; ROWS]) -> Self {
        Self::Rows(rows.iter().map(|row| row.to_vec()).collect())
    }
}

impl From<&Array2<f64>> for Values {
    fn from(values: &Array2<f64>) -> Self {
        Self::Rows(values.outer_iter().map(|row| row.to_vec()).collect())
    }
}

impl Scene {
    /// The lab. Its settings may be impossible: then [`Lab::computed`] says why.
    pub fn open(&self) -> Result<Lab, SceneError> {
        let gradient = gallery::input("gradient").map(|preset| preset.make(preset.size, FIRST_SEED));
        let base = Experiment::plain(gradient.unwrap_or_else(|| Array2::zeros((5, 5))));
        let mut lab = Lab::new(self.overlay(&base)?);
        lab.start_seed(self.seed.unwrap_or(FIRST_SEED));
        let focus = self.focus.unwrap_or(Grid::Output);
        let cursor = self.cursor.unwrap_or([0, 0]);
        // An impossible lab has no output cell to stand on.
        if lab.size(focus) != [0, 0] {
            let [rows, columns] = lab.size(focus);
            let [row, column] = cursor;
            let outside = SceneError::CursorOutside { row, column, rows, columns };
            lab.apply(Action::Point(focus, cursor)).map_err(|_| outside)?;
        }
        Ok(lab)
    }

    /// The given keys on top of an experiment.
    pub fn overlay(&self, base: &Experiment) -> Result<Experiment, SceneError> {
        let mut next = base.clone();
        self.overlay_input(&mut next)?;
        if let Some(filter) = &self.filter {
            next.filter = filter_of(filter)?;
        }
        if let Some(operation) = self.operation {
            next.set_operation(operation);
        }
        if let Some(window) = self.window {
            next.set_window(in_range("window", window, 1, Experiment::MOST_FILTER)?);
        }
        if let Some(stride) = self.stride {
            next.stride = in_range("stride", stride, 1, MOST_STRIDE)?;
        }
        if let Some(padding) = self.padding {
            if let Padding::Amount(Sides { top, bottom, left, right }) = padding {
                in_range("padding", [top.max(bottom), left.max(right)], 0, MOST_PADDING)?;
            }
            next.padding = padding;
        }
        if let Some(dilation) = self.dilation {
            next.dilation = in_range("dilation", dilation, 1, MOST_DILATION)?;
        }
        if let Some(padding_value) = self.padding_value {
            next.padding_value = number("padding_value", padding_value)?;
        }
        if let Some(bias) = self.bias {
            next.bias = number("bias", bias)?;
        }
        next.padding_mode = self.padding_mode.unwrap_or(next.padding_mode);
        next.flip = self.flip.unwrap_or(next.flip);
        next.ceil_mode = self.ceil_mode.unwrap_or(next.ceil_mode);
        next.count_include_pad = self.count_include_pad.unwrap_or(next.count_include_pad);
        Ok(next)
    }

    /// Whether an experiment is already as the given keys want it.
    ///
    /// Counted padding is compared by what it comes to, so `same` may stand for 1; a name wants that name.
    pub fn matches(&self, experiment: &Experiment) -> bool {
        let Ok(wanted) = self.overlay(experiment) else { return false };
        let wants_padding = match wanted.padding {
            Padding::Amount(sides) => sides == experiment.padding_sides(),
            name => name == experiment.padding,
        };
        let values = |one: &Experiment| {
            let numbers = [one.bias, one.padding_value];
            one.input.iter().chain(&one.filter).copied().chain(numbers).collect::<Vec<_>>()
        };
        let agree = values(&wanted).into_iter().zip(values(experiment)).all(|(a, b)| same(a, b));
        // The rest is compared as it is, with what was compared above taken out.
        let rest = Experiment {
            input: experiment.input.clone(),
            filter: experiment.filter.clone(),
            bias: experiment.bias,
            padding: experiment.padding,
            padding_value: experiment.padding_value,
            ..wanted.clone()
        };
        wants_padding
            && wanted.input.dim() == experiment.input.dim()
            && wanted.filter.dim() == experiment.filter.dim()
            && agree
            && rest == *experiment
    }

    fn overlay_input(&self, next: &mut Experiment) -> Result<(), SceneError> {
        if let Some([rows, columns]) = self.input_size {
            in_range("input_size", [rows, columns], 1, Experiment::MOST_INPUT)?;
        }
        match (&self.input, self.input_size) {
            (None, None) => {}
            (None, Some(size)) => next.resize_input(size),
            (Some(Values::Rows(rows)), None) => next.input = matrix("input", rows, Experiment::MOST_INPUT)?,
            (Some(Values::Rows(_)), Some(_)) => return Err(SceneError::SizeOfRows { key: "input_size" }),
            (Some(Values::Named(name)), size) => {
                let ids = INPUTS.iter().map(|preset| preset.id);
                let preset = gallery::input(name).ok_or_else(|| unknown("input", name, ids))?;
                let [rows, columns] = size.unwrap_or(preset.size);
                if !preset.fits([rows, columns]) {
                    let [least_rows, least_columns] = preset.size;
                    return Err(SceneError::TooSmall {
                        key: "input_size",
                        rows,
                        columns,
                        least_rows,
                        least_columns,
                    });
                }
                next.input = preset.make([rows, columns], self.seed.unwrap_or(FIRST_SEED));
            }
        }
        Ok(())
    }
}

fn filter_of(values: &Values) -> Result<Array2<f64>, SceneError> {
    match values {
        Values::Rows(rows) => matrix("filter", rows, Experiment::MOST_FILTER),
        Values::Named(name) => {
            let ids = FILTERS.iter().map(|preset| preset.id);
            let preset = gallery::filter(name).ok_or_else(|| unknown("filter", name, ids))?;
            Ok(preset.weights())
        }
    }
}

fn unknown(key: &'static str, name: &str, ids: impl Iterator<Item = &'static str>) -> SceneError {
    SceneError::UnknownName { key, name: name.to_owned(), nearest: nearest(name, ids) }
}

fn matrix(key: &'static str, rows: &[Vec<f64>], most: usize) -> Result<Array2<f64>, SceneError> {
    let columns = rows.first().map_or(0, Vec::len);
    if columns == 0 {
        return Err(SceneError::Empty { key });
    }
    if let Some(row) = rows.iter().position(|row| row.len() != columns) {
        return Err(SceneError::Ragged { key, row: row + 1, cells: rows[row].len(), expected: columns });
    }
    if rows.len().max(columns) > most {
        return Err(SceneError::TooLarge { key, rows: rows.len(), columns, most });
    }
    for cell in rows.iter().flatten() {
        number(key, *cell)?;
    }
    Ok(Array2::from_shape_fn((rows.len(), columns), |(row, column)| rows[row][column]))
}

fn number(key: &'static str, number: f64) -> Result<f64, SceneError> {
    if number.abs() <= value::MOST { Ok(number) } else { Err(SceneError::NotANumber { key }) }
}

fn in_range(
    key: &'static str,
    pair: [usize; 2],
    least: usize,
    most: usize,
) -> Result<[usize; 2], SceneError> {
    match pair.into_iter().find(|value| !(least..=most).contains(value)) {
        Some(value) => Err(SceneError::OutOfRange { key, value, least, most }),
        None => Ok(pair),
    }
}

#[cfg(test)]
mod tests;
