//! Views for teaching: what a window sees, and the three ways to ask back from a cell.
//!
//! They are made for what is looked at. Extents of arrays that no memory could hold show nothing.

use ndarray::Array2;

use super::extent::{MOST_TERMS, check_product, longer};
use super::padding::Place;
use super::{Extent, MOST_CELLS, PaddingMode};

/// What one weight of a window lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tap {
    /// The place within the window, [row, column]. Where the kernel was flipped, the weight that
    /// stands here is the one at [`rotated`](super::rotated).
    pub kernel: [usize; 2],
    /// The cell of the padded input, counted from its first padding cell.
    pub padded: [usize; 2],
    /// What that cell is.
    pub source: Source,
}

/// What a cell of the padded input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// A cell of the input.
    Input([usize; 2]),
    /// A padding cell.
    Padding {
        /// The input cell that it repeats; none for zeros or a constant.
        copies: Option<[usize; 2]>,
    },
    /// Nothing: the last window of `ceil_mode` hangs over the padded input's end.
    Overhang,
}

impl Source {
    /// What stands at `padded` of an input in its padding.
    pub fn of([vertical, horizontal]: &[Extent; 2], mode: PaddingMode, padded: [usize; 2]) -> Self {
        let row = Place::of(vertical, mode, padded[0]);
        let column = Place::of(horizontal, mode, padded[1]);
        match (row, column) {
            (Place::Beyond, _) | (_, Place::Beyond) => Self::Overhang,
            (Place::Inside(row), Place::Inside(column)) => Self::Input([row, column]),
            _ => Self::Padding { copies: row.cell().zip(column.cell()).map(|(row, column)| [row, column]) },
        }
    }

    /// The input cell whose value stands here, be it by copying.
    pub const fn cell(self) -> Option<[usize; 2]> {
        match self {
            Self::Input(cell) => Some(cell),
            Self::Padding { copies } => copies,
            Self::Overhang => None,
        }
    }
}

/// All that the window of `output_cell` lies on, in reading order; nothing for a cell outside the output.
///
/// ```
/// use convtutor::conv::{Conv, PaddingMode, Source, window};
/// let extents = Conv::default().extents([3, 3], [2, 2])?;
/// let taps = window(&extents, PaddingMode::Zeros, [1, 1]);
/// assert_eq!(taps[3].source, Source::Input([2, 2]));
/// # Ok::<(), convtutor::conv::Error>(())
/// ```
pub fn window(extents: &[Extent; 2], mode: PaddingMode, output_cell: [usize; 2]) -> Vec<Tap> {
    let [vertical, horizontal] = extents;
    let outside = output_cell[0] >= vertical.positions || output_cell[1] >= horizontal.positions;
    if outside || !can_be_shown(extents) {
        return vec![];
    }
    product(0..vertical.kernel, 0..horizontal.kernel)
        .map(|[i, j]| {
            let padded = [
                vertical.start(output_cell[0]) + i * vertical.dilation,
                horizontal.start(output_cell[1]) + j * horizontal.dilation,
            ];
            Tap { kernel: [i, j], padded, source: Source::of(extents, mode, padded) }
        })
        .collect()
}

/// Every output cell that `input_cell` feeds, also through padding that copies it, in reading order.
pub fn feeds(extents: &[Extent; 2], mode: PaddingMode, input_cell: [usize; 2]) -> Vec<[usize; 2]> {
    if !can_be_shown(extents) {
        return vec![];
    }
    let along = |i: usize| -> Vec<usize> {
        let extent = &extents[i];
        let reads = |position: &usize| {
            (0..extent.kernel).any(|tap| met(extent, mode, *position, tap) == Some(input_cell[i]))
        };
        (0..extent.positions).filter(reads).collect()
    };
    product(along(0).into_iter(), along(1).into_iter()).collect()
}

/// Every input cell that the weight at `kernel_cell` ever meets, also through padding that copies it,
/// in reading order.
pub fn footprint(extents: &[Extent; 2], mode: PaddingMode, kernel_cell: [usize; 2]) -> Vec<[usize; 2]> {
    if !can_be_shown(extents) {
        return vec![];
    }
    let along = |i: usize| -> Vec<usize> {
        let extent = &extents[i];
        if kernel_cell[i] >= extent.kernel {
            return vec![];
        }
        let meets = |position| met(extent, mode, position, kernel_cell[i]);
        let mut cells: Vec<usize> = (0..extent.positions).filter_map(meets).collect();
        cells.sort_unstable();
        cells.dedup();
        cells
    };
    product(along(0).into_iter(), along(1).into_iter()).collect()
}

/// For each input cell, how many windows see it; 0 where none does. Copies in the padding do not count.
pub fn coverage(extents: &[Extent; 2]) -> Array2<usize> {
    if !can_be_shown(extents) {
        return Array2::zeros((0, 0));
    }
    let [rows, columns] = extents.map(|extent| {
        let mut seen = vec![0; extent.input];
        for cell in (0..extent.positions).flat_map(|position| extent.cells_inside(position)) {
            seen[cell] += 1;
        }
        seen
    });
    Array2::from_shape_fn((rows.len(), columns.len()), |(row, column)| rows[row] * columns[column])
}

/// Whether cells, windows and the steps to them are few enough to be listed.
fn can_be_shown(extents: &[Extent; 2]) -> bool {
    let few = |sizes: [usize; 2], most| check_product(&sizes, most, longer(sizes)).is_ok();
    few(extents.map(|extent| extent.kernel), MOST_TERMS)
        && few(extents.map(|extent| extent.padded), MOST_CELLS)
        && few(extents.map(|extent| extent.positions), MOST_CELLS)
        && extents.iter().all(|extent| few([extent.positions, extent.kernel], MOST_CELLS))
}

/// The input cell that weight `tap` reads at `position`, along one axis.
fn met(extent: &Extent, mode: PaddingMode, position: usize, tap: usize) -> Option<usize> {
    Place::of(extent, mode, extent.start(position) + tap * extent.dilation).cell()
}

/// All pairs, in reading order. Padding, windows and strides act along each axis by itself, so a set
/// of cells is the product of its rows and its columns.
fn product(
    rows: impl Iterator<Item = usize>,
    columns: impl Iterator<Item = usize> + Clone,
) -> impl Iterator<Item = [usize; 2]> {
    rows.flat_map(move |row| columns.clone().map(move |column| [row, column]))
}
