//! Convolution as deep learning uses the word: a window slides, multiplies and adds up.

use std::ops::Range;

use ndarray::{
    Array2, Array4, ArrayView, ArrayView1, ArrayView2, ArrayView4, ArrayViewMut2, Axis as Dimension,
};

use super::extent::{MOST_CELLS, MOST_PRODUCTS, check_product, longer};
use super::padding::{Fill, Plane, filled};
use super::{Conv, Error, Extent, Number};

/// `conv2d` of an N x C x H x W input with O x C/groups x kH x kW weights: N x O x rows x columns.
///
/// For each filter `o`, with `padded` the input in its padding,
///
/// ```text
/// output[n][o][y][x] = bias[o] + sum over c, i, j of
///     padded[n][c][y * stride + i * dilation][x * stride + j * dilation] * weight[o][c][i][j]
/// ```
///
/// (PyTorch `Conv2d`; Goodfellow, Bengio and Courville, "Deep Learning", equation 9.6.) With
/// [`Conv::flip`] each kernel is turned by 180 degrees first, which makes it equation 9.4, the
/// convolution of mathematics. `c` runs over the channels of the filter's own group.
///
/// A batch of zero or zero channels are no error, as in PyTorch: sums over nothing.
pub fn conv2d<N: Number>(
    input: ArrayView4<'_, N>,
    weight: ArrayView4<'_, N>,
    bias: Option<ArrayView1<'_, N>>,
    settings: &Conv,
) -> Result<Array4<N>, Error> {
    let layout = Layout::of(input.dim().into(), weight.dim().into(), settings)?;
    layout.check_bias(bias.map(|bias| bias.len()))?;
    layout.check_work()?;
    let mut output = filled(layout.output, N::zero())?;
    let weight = turned(weight, settings.flip);
    let fill = Fill { mode: settings.padding_mode, value: N::of(settings.padding_value) };
    for (planes, mut maps) in input.outer_iter().zip(output.outer_iter_mut()) {
        let padded: Vec<Plane<'_, N>> =
            planes.into_outer_iter().map(|plane| fill.around(plane, &layout.extents)).collect();
        for (o, mut map) in maps.outer_iter_mut().enumerate() {
            map.fill(bias.map_or(N::zero(), |bias| bias[o]));
            for (padded, kernel) in
                padded[layout.channels_of(o)].iter().zip(weight.index_axis(Dimension(0), o).outer_iter())
            {
                slide(padded, &kernel, &layout.extents, map.view_mut());
            }
        }
    }
    Ok(output)
}

/// [`conv2d`] of one plane with one kernel.
pub fn conv2d_plane<N: Number>(
    input: ArrayView2<'_, N>,
    weight: ArrayView2<'_, N>,
    bias: N,
    settings: &Conv,
) -> Result<Array2<N>, Error> {
    check_groups(1, 1, settings.groups)?;
    let extents = settings.extents(input.dim().into(), weight.dim().into())?;
    check_work(&extents, [1, 1, 1, 1])?;
    let mut output = Array2::from_elem(extents.map(|extent| extent.positions), bias);
    let fill = Fill { mode: settings.padding_mode, value: N::of(settings.padding_value) };
    let padded = fill.around(input, &extents);
    slide(&padded, &turned(weight, settings.flip), &extents, output.view_mut());
    Ok(output)
}

/// Where weight `[i, j]` of a kernel of `size` comes to lie when it is turned by 180 degrees.
pub const fn rotated(size: [usize; 2], [i, j]: [usize; 2]) -> [usize; 2] {
    [size[0].saturating_sub(i + 1), size[1].saturating_sub(j + 1)]
}

/// Adds to each cell of `sums` the products under its window.
///
/// Row by row: a row of the kernel meets a whole row of the output at once, since what one weight meets
/// for neighbouring outputs stands a stride apart in one row of the input.
fn slide<N: Number>(
    padded: &Plane<'_, N>,
    kernel: &ArrayView2<'_, N>,
    [vertical, horizontal]: &[Extent; 2],
    mut sums: ArrayViewMut2<'_, N>,
) {
    // Fresh outputs lie row after row; anything else would silently stay empty.
    debug_assert!(sums.is_standard_layout());
    let sums = sums.as_slice_mut().unwrap_or_default();
    for (y, sums) in sums.chunks_exact_mut(horizontal.positions).enumerate() {
        for (i, weights) in kernel.outer_iter().enumerate() {
            let row = padded.row(vertical.start(y) + i * vertical.dilation);
            // The usual sizes are known to the compiler; any other goes weight by weight.
            let dense = weights.to_slice().filter(|_| horizontal.dilation == 1).unwrap_or_default();
            if let Ok(weights) = <[N; 3]>::try_from(dense) {
                add_row(sums, row, horizontal.stride, weights);
            } else if let Ok(weights) = <[N; 5]>::try_from(dense) {
                add_row(sums, row, horizontal.stride, weights);
            } else {
                for (j, weight) in weights.iter().enumerate() {
                    add_row(sums, &row[j * horizontal.dilation..], horizontal.stride, [*weight]);
                }
            }
        }
    }
}

/// `sums[x] += sum over j of row[x * step + j] * weights[j]`, for as many neighbouring weights as the
/// compiler is told of: it keeps them in registers.
fn add_row<N: Number, const K: usize>(sums: &mut [N], row: &[N], step: usize, weights: [N; K]) {
    let add = |(sum, cells): (&mut N, &[N; K])| {
        for (cell, weight) in cells.iter().zip(weights) {
            *sum = *sum + *cell * weight;
        }
    };
    if step == 1 {
        // The same without a step: the compiler turns this one into vector instructions.
        sums.iter_mut().zip(row.array_windows()).for_each(add);
    } else {
        sums.iter_mut().zip(row.array_windows().step_by(step)).for_each(add);
    }
}

/// The kernels, each turned by 180 degrees if `flip`.
pub(super) fn turned<N, D: ndarray::Dimension>(
    mut weight: ArrayView<'_, N, D>,
    flip: bool,
) -> ArrayView<'_, N, D> {
    if flip {
        let dimensions = weight.ndim();
        weight.invert_axis(Dimension(dimensions - 2));
        weight.invert_axis(Dimension(dimensions - 1));
    }
    weight
}

/// A plane as a batch of one with one channel.
pub(super) fn lifted<N>(plane: ArrayView2<'_, N>) -> ArrayView4<'_, N> {
    plane.insert_axis(Dimension(0)).insert_axis(Dimension(0))
}

impl Conv {
    /// The shape of [`conv2d`]'s output for an input of N x C x H x W and weights of O x C/groups x kH x kW.
    pub fn output_shape(&self, input: [usize; 4], weight: [usize; 4]) -> Result<[usize; 4], Error> {
        Ok(Layout::of(input, weight, self)?.output)
    }
}

/// How channels are dealt out to filters, and the sizes, of a convolution that is possible.
#[derive(Debug)]
pub(super) struct Layout {
    pub extents: [Extent; 2],
    pub output: [usize; 4],
    channels: usize,
    channels_a_group: usize,
    filters_a_group: usize,
}

impl Layout {
    /// Checks that input and weight fit each other.
    pub fn of(
        [batch, channels, rows, columns]: [usize; 4],
        [filters, weight_channels, kernel_rows, kernel_columns]: [usize; 4],
        settings: &Conv,
    ) -> Result<Self, Error> {
        let groups = settings.groups;
        check_groups(channels, filters, groups)?;
        if weight_channels != channels / groups {
            return Err(Error::ChannelMismatch { input_channels: channels, weight_channels, groups });
        }
        let extents = settings.extents([rows, columns], [kernel_rows, kernel_columns])?;
        let [rows, columns] = extents.map(|extent| extent.positions);
        Ok(Self {
            extents,
            output: [batch, filters, rows, columns],
            channels,
            channels_a_group: channels / groups,
            filters_a_group: filters / groups,
        })
    }

    /// One bias a filter, or none at all.
    pub fn check_bias(&self, bias: Option<usize>) -> Result<(), Error> {
        let filters = self.output[1];
        match bias {
            Some(bias) if bias != filters => Err(Error::BiasMismatch { bias, filters }),
            _ => Ok(()),
        }
    }

    /// Whether the padded planes can be held, and the products computed before anybody gives up.
    pub fn check_work(&self) -> Result<(), Error> {
        let [batch, filters, ..] = self.output;
        check_work(&self.extents, [batch, filters, self.channels, self.channels_a_group])
    }

    /// The input channels that a filter reads: those of its group.
    pub fn channels_of(&self, filter: usize) -> Range<usize> {
        let first = filter / self.filters_a_group * self.channels_a_group;
        first..first + self.channels_a_group
    }
}

fn check_work(
    extents: &[Extent; 2],
    [batch, filters, channels, channels_a_group]: [usize; 4],
) -> Result<(), Error> {
    let padded = extents.map(|extent| extent.padded);
    check_product(&[channels, padded[0], padded[1]], MOST_CELLS, longer(padded))?;
    let outputs = extents.map(|extent| extent.positions);
    check_product(&[batch, filters, outputs[0], outputs[1]], MOST_CELLS, longer(outputs))?;
    let kernel = extents.map(|extent| extent.kernel);
    let factors = [batch, filters, outputs[0], outputs[1], channels_a_group, kernel[0], kernel[1]];
    check_product(&factors, MOST_PRODUCTS, longer(outputs))
}

/// Whether channels and filters can be dealt out evenly, and each group gets a filter.
pub(super) fn check_groups(channels: usize, filters: usize, groups: usize) -> Result<(), Error> {
    if groups == 0 {
        Err(Error::ZeroGroups)
    } else if !channels.is_multiple_of(groups) {
        Err(Error::ChannelsNotDivisible { channels, groups })
    } else if !filters.is_multiple_of(groups) || filters == 0 {
        Err(Error::FiltersNotDivisible { filters, groups })
    } else {
        Ok(())
    }
}
