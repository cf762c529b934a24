//! Pooling: one number for each window, without any weights.

use ndarray::{Array2, Array4, ArrayView2, ArrayView4, Axis as Dimension};

use super::convolution::lifted;
use super::extent::both;
use super::padding::filled;
use super::{Error, Extent, Number, Pool, PoolKind};

/// Pools each plane of an N x C x H x W input: N x C x rows x columns.
///
/// The largest or smallest of the input cells under the window, their sum, or their mean (PyTorch
/// `MaxPool2d`, `AvgPool2d`). Padding never wins a maximum or minimum, and adds nothing to a sum.
/// A mean divides by the number of cells under the window: with `count_include_pad` those of the
/// padding too, but never those that `ceil_mode` lets hang over its end.
///
/// # Errors
/// Beside impossible sizes, [`Error::NothingToPool`]: a window wholly in the padding has no maximum,
/// no minimum, and without `count_include_pad` no mean.
pub fn pool2d<N: Number>(input: ArrayView4<'_, N>, settings: &Pool) -> Result<Array4<N>, Error> {
    let (batch, channels, rows, columns) = input.dim();
    let extents = settings.extents([rows, columns])?;
    let [rows, columns] = extents.map(|extent| extent.positions);
    let mut output = filled([batch, channels, rows, columns], N::zero())?;
    settings.check_windows(&extents)?;
    for (planes, mut maps) in input.outer_iter().zip(output.outer_iter_mut()) {
        for (plane, mut map) in planes.outer_iter().zip(maps.outer_iter_mut()) {
            for ((y, x), answer) in map.indexed_iter_mut() {
                *answer = settings.answer(&plane, &extents, [y, x]);
            }
        }
    }
    Ok(output)
}

/// [`pool2d`] of one plane.
pub fn pool2d_plane<N: Number>(input: ArrayView2<'_, N>, settings: &Pool) -> Result<Array2<N>, Error> {
    let output = pool2d(lifted(input), settings)?;
    Ok(output.index_axis_move(Dimension(0), 0).index_axis_move(Dimension(0), 0))
}

impl Pool {
    /// The shape of [`pool2d`]'s output for an input of N x C x H x W.
    pub fn output_shape(&self, [batch, channels, rows, columns]: [usize; 4]) -> Result<[usize; 4], Error> {
        let [rows, columns] = self.extents([rows, columns])?.map(|extent| extent.positions);
        Ok([batch, channels, rows, columns])
    }

    /// What the window at `cell` of the output answers.
    fn answer<N: Number>(&self, plane: &ArrayView2<'_, N>, extents: &[Extent; 2], cell: [usize; 2]) -> N {
        match self.kind {
            PoolKind::Max | PoolKind::Min => {
                self.winner(plane, extents, cell).map_or(N::zero(), |winner| plane[winner])
            }
            PoolKind::Sum => total(plane, extents, cell),
            PoolKind::Mean => total(plane, extents, cell) / N::of(self.divisor(extents, cell) as f64),
        }
    }

    /// The input cell that a max or min pool takes: of equals the first in reading order.
    pub(super) fn winner<N: Number>(
        &self,
        plane: &ArrayView2<'_, N>,
        extents: &[Extent; 2],
        cell: [usize; 2],
    ) -> Option<[usize; 2]> {
        let mut best: Option<([usize; 2], N)> = None;
        for row in extents[0].cells_inside(cell[0]) {
            for column in extents[1].cells_inside(cell[1]) {
                let value = plane[[row, column]];
                let wins =
                    best.is_none_or(
                        |(_, best)| {
                            if self.kind == PoolKind::Min { value < best } else { value > best }
                        },
                    );
                if wins {
                    best = Some(([row, column], value));
                }
            }
        }
        best.map(|(cell, _)| cell)
    }

    /// What a mean divides by at `cell`: the cells under the window that count.
    pub fn divisor(&self, extents: &[Extent; 2], cell: [usize; 2]) -> usize {
        let counted = |extent: &Extent, position| {
            if self.count_include_pad {
                extent.taps_padded(position)
            } else {
                extent.taps_inside(position).len()
            }
        };
        counted(&extents[0], cell[0]) * counted(&extents[1], cell[1])
    }

    /// Whether each window sees what its answer needs.
    pub(super) fn check_windows(&self, extents: &[Extent; 2]) -> Result<(), Error> {
        let needs_no_cell = match self.kind {
            PoolKind::Sum => true,
            PoolKind::Mean => self.count_include_pad,
            PoolKind::Max | PoolKind::Min => false,
        };
        if needs_no_cell {
            return Ok(());
        }
        both(|axis, i| {
            let blind = (0..extents[i].positions).find(|p| extents[i].taps_inside(*p).is_empty());
            blind.map_or(Ok(()), |position| Err(Error::NothingToPool { axis, position }))
        })?;
        Ok(())
    }
}

/// The sum of the input cells under the window at `cell`, in reading order.
fn total<N: Number>(plane: &ArrayView2<'_, N>, extents: &[Extent; 2], cell: [usize; 2]) -> N {
    let mut total = N::zero();
    for row in extents[0].cells_inside(cell[0]) {
        for column in extents[1].cells_inside(cell[1]) {
            total = total + plane[[row, column]];
        }
    }
    total
}
