//! B13: what a padding mode puts around an input. Collections of interview questions leave it out; it belongs to
//! the lessons, so its number follows theirs.

use ndarray::Array2;

use crate::conv::{Padding, PaddingMode, Sides};
use crate::lab::Experiment;
use crate::lab::value::exact;
use crate::misconception::Case;
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "B13",
    version: 1,
    topic: Topic::Cell,
    tiers: &[1, 2],
    frequency: 1,
    tells: &["REFL", "BORDER"],
    cure: "padding/modes",
    make,
};

/// A row with both its ends, under a mirror or the repeated end, at tier 1; at tier 2 a corner of a matrix, where
/// `circular` may come too.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    if tier == 1 { row(draw) } else { corner(draw) }
}

/// So many different digits: each cell can be told from the others.
fn digits(draw: &mut Draw, size: [usize; 2]) -> Option<Array2<f64>> {
    let mut digits: Vec<f64> = (1..=9).map(f64::from).collect();
    draw.shuffle(&mut digits);
    digits.truncate(size[0] * size[1]);
    Array2::from_shape_vec(size, digits).ok()
}

/// A lab whose filter copies the padded input, and the input cell that stands at each place of a part of it.
struct Padded {
    experiment: Experiment,
    mode: PaddingMode,
    padding: usize,
}

impl Padded {
    fn new(input: Array2<f64>, mode: PaddingMode, sides: Sides) -> Self {
        let experiment = Experiment {
            filter: Array2::ones((1, 1)),
            padding: Padding::Amount(sides),
            padding_mode: mode,
            ..Experiment::plain(input)
        };
        Self { experiment, mode, padding: sides.left }
    }

    /// The input cell that is copied to a place, and its value.
    fn copied(&self, at: [usize; 2]) -> Option<([usize; 2], f64)> {
        let trace = self.experiment.trace(at)?;
        let term = trace.terms.first()?;
        term.tap.source.cell().map(|cell| (cell, term.value))
    }

    fn item(self, asked: &str, numbers: Vec<(&'static str, String)>, case: Case) -> Item {
        let mut values = vec![
            ("asked", asked.to_owned()),
            ("mode", self.mode.name().to_owned()),
            ("padding", self.padding.to_string()),
        ];
        values.extend(numbers);
        Item {
            values,
            asks: Asks::Typed,
            case: Some(case),
            figures: vec![Figure::Matrix("quiz-figure-input", self.experiment.input.clone())],
            experiment: Some(self.experiment),
            part: None,
        }
    }
}

fn row(draw: &mut Draw) -> Option<Item> {
    let cells = draw.between(4, 5);
    let padding = draw.between(2, 3);
    let mode = draw.one_of(&[PaddingMode::Reflect, PaddingMode::Symmetric, PaddingMode::Replicate]);
    let sides = Sides { left: padding, right: padding, ..Sides::default() };
    let padded = Padded::new(digits(draw, [1, cells])?, mode, sides);
    let copied: Vec<_> =
        (0..cells + 2 * padding).map(|place| padded.copied([0, place])).collect::<Option<_>>()?;
    let (places, row): (Vec<_>, Vec<_>) =
        copied.into_iter().map(|([_, column], value)| (format!("x[{column}]"), exact(value))).unzip();
    let last = places.len() - padding;
    let numbers = vec![
        ("cells", cells.to_string()),
        ("length", row.len().to_string()),
        ("before", places[..padding].join(" ")),
        ("after", places[last..].join(" ")),
        ("row", row.join(" ")),
    ];
    let case = Case::Padded(padded.experiment.clone());
    Some(padded.item("row", numbers, case))
}

fn corner(draw: &mut Draw) -> Option<Item> {
    let (side, padding) = (3, 2);
    let mode = draw.one_of(&[
        PaddingMode::Reflect,
        PaddingMode::Symmetric,
        PaddingMode::Replicate,
        PaddingMode::Circular,
    ]);
    let padded = Padded::new(digits(draw, [side; 2])?, mode, Sides::all(padding));
    let at: [usize; 2] = std::array::from_fn(|_| draw.one_of(&[0, 1, side + padding, side + padding + 1]));
    let ([row, column], value) = padded.copied(at)?;
    let numbers = vec![
        ("row", at[0].to_string()),
        ("column", at[1].to_string()),
        ("from-row", row.to_string()),
        ("from-column", column.to_string()),
        ("result", exact(value)),
    ];
    let whole = Case::Padded(padded.experiment.clone());
    Some(padded.item("cell", numbers, Case::Cell { of: Box::new(whole), at }))
}
