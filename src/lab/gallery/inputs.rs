//! The gallery of inputs; to add one, add a row here and its two messages in each `lab.ftl`.

use ndarray::Array2;

use crate::lab::random;

/// A named input.
#[derive(Debug, Clone, Copy)]
pub struct InputPreset {
    /// Stable, `snake_case`.
    pub id: &'static str,
    /// Its own size, [rows, columns]; for a picture also its smallest.
    pub size: [usize; 2],
    values: Values,
}

#[derive(Debug, Clone, Copy)]
enum Values {
    /// A function of the place, at any size.
    Pattern(fn(Place) -> u32),
    /// A drawing of that size, with zeros around it in a larger input.
    Drawing(&'static [&'static str]),
    /// Random pixels.
    Random,
}

/// A cell of an input of some size.
struct Place {
    row: usize,
    column: usize,
    rows: usize,
    columns: usize,
}

impl InputPreset {
    /// Whether it can be made at this size.
    pub fn fits(&self, size: [usize; 2]) -> bool {
        match self.values {
            Values::Drawing(_) => size[0] >= self.size[0] && size[1] >= self.size[1],
            Values::Pattern(_) | Values::Random => size[0] > 0 && size[1] > 0,
        }
    }

    /// Whether the same numbers come without a seed.
    pub fn is_pattern(&self) -> bool {
        !matches!(self.values, Values::Random)
    }

    /// The values at this size, or at the smallest size at which it fits. `seed` is for random ones.
    pub fn make(&self, size: [usize; 2], seed: u64) -> Array2<f64> {
        let [rows, columns] = size;
        match self.values {
            Values::Pattern(value) => Array2::from_shape_fn(size, |(row, column)| {
                f64::from(value(Place { row, column, rows, columns }))
            }),
            Values::Drawing(lines) => drawn(lines, [rows.max(self.size[0]), columns.max(self.size[1])]),
            Values::Random => random::pixels(size, seed),
        }
    }
}

/// The digits of a drawing in the middle of an input, zeros around.
fn drawn(lines: &[&str], [rows, columns]: [usize; 2]) -> Array2<f64> {
    let top = (rows - lines.len()) / 2;
    let left = (columns - lines[0].len()) / 2;
    Array2::from_shape_fn((rows, columns), |(row, column)| {
        let line = row.checked_sub(top).and_then(|row| lines.get(row));
        let digit = line.zip(column.checked_sub(left)).and_then(|(line, column)| line.as_bytes().get(column));
        digit.map_or(0.0, |digit| f64::from(digit.saturating_sub(b'0')))
    })
}

const fn pattern(id: &'static str, value: fn(Place) -> u32) -> InputPreset {
    InputPreset { id, size: [5, 5], values: Values::Pattern(value) }
}

/// A seven in grey levels from 0 to 9, as a scanner would see it.
const SEVEN: &[&str] = &[
    "00000000", //
    "06999960", "04555980", "00002940", "00007800", "00029400", "00078000", "00094000",
];

/// All inputs, in the order of the gallery. A pattern that a smaller one resembles stands after it.
pub static INPUTS: &[InputPreset] = &[
    pattern("gradient", |at| (at.column * 9 / at.columns.max(2).saturating_sub(1)) as u32),
    pattern("vertical_edge", |at| if at.column < at.columns / 2 { 0 } else { 9 }),
    pattern("horizontal_edge", |at| if at.row < at.rows / 2 { 0 } else { 9 }),
    pattern("diagonal", |at| if at.row == at.column { 9 } else { 0 }),
    pattern("corner", |at| if at.row >= at.rows / 2 && at.column >= at.columns / 2 { 9 } else { 0 }),
    pattern("impulse", |at| u32::from(at.row == (at.rows - 1) / 2 && at.column == (at.columns - 1) / 2)),
    pattern("cross", |at| {
        let is_on = at.row == (at.rows - 1) / 2 || at.column == (at.columns - 1) / 2;
        if is_on { 9 } else { 0 }
    }),
    pattern("checkerboard", |at| if (at.row + at.column) % 2 == 0 { 9 } else { 0 }),
    pattern("stripes", |at| if at.column % 2 == 0 { 9 } else { 0 }),
    pattern("constant", |_| 5),
    pattern("count", |at| (at.row * at.columns + at.column + 1) as u32),
    pattern("box", |at| {
        let is_inside = |place: usize, size: usize| place >= size / 4 && place < size - size / 4;
        if is_inside(at.row, at.rows) && is_inside(at.column, at.columns) { 9 } else { 0 }
    }),
    InputPreset { id: "digit", size: [8, 8], values: Values::Drawing(SEVEN) },
    InputPreset { id: "random", size: [5, 5], values: Values::Random },
];
