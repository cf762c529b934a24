//! Padding: what stands around an input, and where a padding mode copies it from.

use std::borrow::Cow;

use ndarray::{Array4, ArrayView2, ArrayView4, Axis as Dimension};

use super::extent::{Geometry, MOST_CELLS, both, check_product, copying_fits, longer};
use super::{Error, Extent, Number, Padding, PaddingMode, Sides};

/// Pads each plane of an N x C x H x W input.
///
/// `value` is what stands in the padding under [`PaddingMode::Constant`]. The modes are PyTorch's
/// `torch.nn.functional.pad` and NumPy's `symmetric`; each copies an input at most once, as there.
///
/// # Errors
/// An empty plane, a padding that the mode cannot fill, or a result of more than [`MOST_CELLS`].
pub fn pad2d<N: Number>(
    input: ArrayView4<'_, N>,
    padding: Sides,
    mode: PaddingMode,
    value: f64,
) -> Result<Array4<N>, Error> {
    let (batch, channels, rows, columns) = input.dim();
    let frame = padded_size([rows, columns], padding, mode)?;
    let mut output = filled([batch, channels, frame[0].padded, frame[1].padded], N::zero())?;
    let fill = Fill { mode, value: N::of(value) };
    for (planes, mut padded) in input.outer_iter().zip(output.outer_iter_mut()) {
        for (plane, mut padded) in planes.outer_iter().zip(padded.outer_iter_mut()) {
            for ((row, column), cell) in padded.indexed_iter_mut() {
                *cell = fill.cell(&plane, &frame, [row, column]);
            }
        }
    }
    Ok(output)
}

/// How a padded size comes about, [vertical, horizontal]: a kernel of one cell visits every cell.
pub fn padded_size(input: [usize; 2], padding: Sides, mode: PaddingMode) -> Result<[Extent; 2], Error> {
    both(|axis, i| {
        let geometry = Geometry {
            axis,
            kernel: 1,
            stride: 1,
            dilation: 1,
            padding: Padding::Amount(padding),
            ceil_mode: false,
        };
        let extent = geometry.over(input[i])?;
        copying_fits(mode, axis, extent.input, extent.before.max(extent.after))?;
        Ok(extent)
    })
}

/// What a cell of the padded input is, along one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A cell of the input.
    Inside(usize),
    /// A padding cell that repeats a cell of the input.
    Copy(usize),
    /// A padding cell with a value of its own.
    Blank,
    /// Behind the padded input, where only the last window of `ceil_mode` reaches.
    Beyond,
}

impl Place {
    /// What stands at `padded`, counted from the first padding cell.
    pub fn of(extent: &Extent, mode: PaddingMode, padded: usize) -> Self {
        let Extent { input, before, .. } = *extent;
        let copied = if padded >= extent.padded {
            return Self::Beyond;
        } else if let Some(gap) = before.checked_sub(padded).filter(|gap| *gap > 0) {
            match mode {
                PaddingMode::Zeros | PaddingMode::Constant => None,
                PaddingMode::Reflect => Some(gap),
                PaddingMode::Symmetric => Some(gap - 1),
                PaddingMode::Replicate => Some(0),
                PaddingMode::Circular => input.checked_sub(gap),
            }
        } else if padded < before + input {
            return Self::Inside(padded - before);
        } else {
            let gap = padded - (before + input) + 1;
            match mode {
                PaddingMode::Zeros | PaddingMode::Constant => None,
                PaddingMode::Reflect => input.checked_sub(gap + 1),
                PaddingMode::Symmetric => input.checked_sub(gap),
                PaddingMode::Replicate => input.checked_sub(1),
                PaddingMode::Circular => Some(gap - 1),
            }
        };
        copied.filter(|cell| *cell < input).map_or(Self::Blank, Self::Copy)
    }

    /// The input cell that is read here.
    pub const fn cell(self) -> Option<usize> {
        match self {
            Self::Inside(cell) | Self::Copy(cell) => Some(cell),
            Self::Blank | Self::Beyond => None,
        }
    }
}

/// What padding is filled with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fill<N> {
    pub mode: PaddingMode,
    pub value: N,
}

impl<N: Number> Fill<N> {
    /// The value that stands in a padding cell which copies nothing.
    pub fn blank(&self) -> N {
        if self.mode == PaddingMode::Constant { self.value } else { N::zero() }
    }

    /// The value at `[row, column]` of the padded plane.
    pub fn cell(&self, plane: &ArrayView2<'_, N>, extents: &[Extent; 2], padded: [usize; 2]) -> N {
        let row = Place::of(&extents[0], self.mode, padded[0]).cell();
        let column = Place::of(&extents[1], self.mode, padded[1]).cell();
        row.zip(column).and_then(|cell| plane.get(cell)).copied().unwrap_or_else(|| self.blank())
    }

    /// The padded plane; the plane itself where there is no padding.
    pub fn around<'a>(&self, plane: ArrayView2<'a, N>, extents: &[Extent; 2]) -> Plane<'a, N> {
        let [rows, columns] = extents.map(|extent| extent.padded);
        if plane.dim() == (rows, columns)
            && let Some(cells) = plane.to_slice()
        {
            return Plane { cells: Cow::Borrowed(cells), columns };
        }
        let mut cells = Vec::with_capacity(rows * columns);
        for row in 0..rows {
            match Place::of(&extents[0], self.mode, row).cell() {
                None => cells.resize(cells.len() + columns, self.blank()),
                Some(row) => {
                    let row = plane.index_axis(Dimension(0), row);
                    let places = (0..columns).map(|column| Place::of(&extents[1], self.mode, column).cell());
                    cells.extend(
                        places.map(|column| column.map_or_else(|| self.blank(), |column| row[column])),
                    );
                }
            }
        }
        Plane { cells: Cow::Owned(cells), columns }
    }
}

/// A plane of cells whose rows are slices.
#[derive(Debug, Clone)]
pub(super) struct Plane<'a, N: Clone> {
    pub cells: Cow<'a, [N]>,
    pub columns: usize,
}

impl<N: Clone> Plane<'_, N> {
    /// One row.
    pub fn row(&self, row: usize) -> &[N] {
        &self.cells[row * self.columns..][..self.columns]
    }
}

/// A new array of `value`, or a refusal where it would not fit.
pub(super) fn filled<N: Number>(shape: [usize; 4], value: N) -> Result<Array4<N>, Error> {
    check_product(&shape, MOST_CELLS, longer([shape[2], shape[3]]))?;
    Ok(Array4::from_elem(shape, value))
}
