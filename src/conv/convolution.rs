//! Convolution as deep learning uses the word: a window slides, multiplies and adds up.

use ndarray::{Array2, Array4, ArrayView1, ArrayView2, ArrayView4, ArrayViewMut2, Axis as Dimension};

use super::extent::{MOST_PRODUCTS, check_product, longer};
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
    let layout = Layout::of(input.dim(), weight.dim(), settings)?;
    layout.check_bias(bias.map(|bias| bias.len()))?;
    let extents = &layout.extents;
    let [rows, columns] = extents.map(|extent| extent.positions);
    let mut output = filled([input.dim().0, layout.filters, rows, columns], N::zero())?;
    if let Some(bias) = bias {
        for (o, bias) in bias.iter().enumerate() {
            output.index_axis_mut(Dimension(1), o).fill(*bias);
        }
    }
    let weight = turned(weight, settings.flip);
    let fill = Fill { mode: settings.padding_mode, value: N::of(settings.padding_value) };
    for (planes, mut maps) in input.outer_iter().zip(output.outer_iter_mut()) {
        for (channel, plane) in planes.outer_iter().enumerate() {
            let padded = fill.around(plane, extents);
            for (o, c) in layout.filters_over(channel) {
                let map = maps.index_axis_mut(Dimension(0), o);
                let kernels = weight.index_axis(Dimension(0), o);
                slide(&padded, &kernels.index_axis(Dimension(0), c), extents, map);
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
    let bias = ArrayView1::from(std::slice::from_ref(&bias));
    let output = conv2d(lifted(input), lifted(weight), Some(bias), settings)?;
    Ok(output.index_axis_move(Dimension(0), 0).index_axis_move(Dimension(0), 0))
}

/// Where weight `[i, j]` of a kernel of `size` comes to lie when it is turned by 180 degrees.
pub const fn rotated(size: [usize; 2], [i, j]: [usize; 2]) -> [usize; 2] {
    [size[0].saturating_sub(i + 1), size[1].saturating_sub(j + 1)]
}

/// Adds to each cell of `sums` the products under its window.
///
/// Row by row: weight `[i, j]` meets a whole row of the output at once, since its partners for
/// neighbouring outputs stand a stride apart in one row of the input.
fn slide<N: Number>(
    padded: &Plane<'_, N>,
    kernel: &ArrayView2<'_, N>,
    [vertical, horizontal]: &[Extent; 2],
    mut sums: ArrayViewMut2<'_, N>,
) {
    let sums = sums.as_slice_mut().unwrap_or_default();
    for (y, sums) in sums.chunks_exact_mut(horizontal.positions).enumerate() {
        for (i, weights) in kernel.outer_iter().enumerate() {
            let row = padded.row(vertical.start(y) + i * vertical.dilation);
            for (j, weight) in weights.iter().enumerate() {
                add_products(sums, &row[j * horizontal.dilation..], horizontal.stride, *weight);
            }
        }
    }
}

/// `sums[x] += cells[x * step] * weight`
fn add_products<N: Number>(sums: &mut [N], cells: &[N], step: usize, weight: N) {
    if step == 1 {
        // The same without a step: the compiler turns this one into vector instructions.
        for (sum, cell) in sums.iter_mut().zip(cells) {
            *sum = *sum + *cell * weight;
        }
    } else {
        for (sum, cell) in sums.iter_mut().zip(cells.iter().step_by(step)) {
            *sum = *sum + *cell * weight;
        }
    }
}

/// The kernels, each turned by 180 degrees if `flip`.
pub(super) fn turned<N>(mut weight: ArrayView4<'_, N>, flip: bool) -> ArrayView4<'_, N> {
    if flip {
        weight.invert_axis(Dimension(2));
        weight.invert_axis(Dimension(3));
    }
    weight
}

/// A plane as a batch of one with one channel.
pub(super) fn lifted<N>(plane: ArrayView2<'_, N>) -> ArrayView4<'_, N> {
    plane.insert_axis(Dimension(0)).insert_axis(Dimension(0))
}

/// How channels are dealt out to filters, and the sizes, of a convolution that is possible.
#[derive(Debug)]
pub(super) struct Layout {
    pub extents: [Extent; 2],
    pub filters: usize,
    channels_a_group: usize,
    filters_a_group: usize,
}

impl Layout {
    /// Checks that input and weight fit each other.
    pub fn of(
        (batch, channels, rows, columns): (usize, usize, usize, usize),
        (filters, weight_channels, kernel_rows, kernel_columns): (usize, usize, usize, usize),
        settings: &Conv,
    ) -> Result<Self, Error> {
        let groups = settings.groups;
        check_groups(channels, filters, groups)?;
        if weight_channels != channels / groups {
            return Err(Error::ChannelMismatch { input_channels: channels, weight_channels, groups });
        }
        let extents = settings.extents([rows, columns], [kernel_rows, kernel_columns])?;
        let sizes = extents.map(|extent| extent.positions);
        let factors = [batch, filters, weight_channels, kernel_rows, kernel_columns, sizes[0], sizes[1]];
        check_product(&factors, MOST_PRODUCTS, longer(sizes))?;
        Ok(Self { extents, filters, channels_a_group: channels / groups, filters_a_group: filters / groups })
    }

    /// One bias a filter, or none at all.
    pub fn check_bias(&self, bias: Option<usize>) -> Result<(), Error> {
        match bias {
            Some(bias) if bias != self.filters => Err(Error::BiasMismatch { bias, filters: self.filters }),
            _ => Ok(()),
        }
    }

    /// The filters that read an input channel, each with that channel's number within its group.
    pub fn filters_over(&self, channel: usize) -> impl Iterator<Item = (usize, usize)> + use<> {
        let (group, c) = (channel / self.channels_a_group, channel % self.channels_a_group);
        let first = group * self.filters_a_group;
        (first..first + self.filters_a_group).map(move |o| (o, c))
    }
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
