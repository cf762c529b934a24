//! Transposed convolution: each input cell stamps the kernel, scaled by its value, onto the output.

use ndarray::{Array4, ArrayView1, ArrayView2, ArrayView4, Axis as Dimension};

use super::convolution::check_groups;
use super::extent::{MOST_CELLS, MOST_PRODUCTS, both, check_product, longer, window};
use super::padding::filled;
use super::{ConvTranspose, Error, Number};

/// One axis of a transposed convolution, explained.
///
/// `output = (input - 1) * stride + window + output_padding - before - after`
/// with `window = dilation * (kernel - 1) + 1` (PyTorch `ConvTranspose2d`; Dumoulin & Visin 2016,
/// relationship 14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TransposedExtent {
    /// Cells of the input: how many stamps.
    pub input: usize,
    /// Weights along this axis.
    pub kernel: usize,
    /// Distance between neighbouring weights.
    pub dilation: usize,
    /// Cells that a stamp spans.
    pub window: usize,
    /// Distance between neighbouring stamps.
    pub stride: usize,
    /// Cells added at the end.
    pub output_padding: usize,
    /// All stamps together, with the output padding: `(input - 1) * stride + window + output_padding`.
    pub full: usize,
    /// Cells cropped at the start.
    pub before: usize,
    /// Cells cropped at the end.
    pub after: usize,
    /// What is left: the output's size.
    pub output: usize,
}

impl ConvTranspose {
    /// How the output's size comes about, [vertical, horizontal].
    pub fn extents(&self, input: [usize; 2], kernel: [usize; 2]) -> Result<[TransposedExtent; 2], Error> {
        both(|axis, i| {
            let (stride, dilation, output_padding) =
                (self.stride[i], self.dilation[i], self.output_padding[i]);
            if input[i] == 0 {
                return Err(Error::EmptyInput { axis });
            }
            if stride == 0 {
                return Err(Error::ZeroStride { axis });
            }
            let window = window(axis, kernel[i], dilation)?;
            if output_padding >= stride.max(dilation) {
                return Err(Error::OutputPaddingTooLarge { axis, output_padding, stride, dilation });
            }
            let too_large = Error::TooLarge { axis };
            let (before, after) = self.padding.along(i);
            let padding = before.checked_add(after).ok_or(too_large.clone())?;
            let full = (input[i] - 1)
                .checked_mul(stride)
                .and_then(|last_stamp| last_stamp.checked_add(window))
                .and_then(|stamps| stamps.checked_add(output_padding))
                .filter(|full| *full <= MOST_CELLS)
                .ok_or(too_large)?;
            if padding >= full {
                return Err(Error::NothingLeft { axis, full, padding });
            }
            Ok(TransposedExtent {
                input: input[i],
                kernel: kernel[i],
                dilation,
                window,
                stride,
                output_padding,
                full,
                before,
                after,
                output: full - padding,
            })
        })
    }

    /// The shape of [`conv_transpose2d`]'s output for an input of N x C x H x W and weights of
    /// C x O/groups x kH x kW.
    pub fn output_shape(&self, input: [usize; 4], weight: [usize; 4]) -> Result<[usize; 4], Error> {
        let [batch, channels, rows, columns] = input;
        let [weight_channels, filters_a_group, kernel_rows, kernel_columns] = weight;
        let filters = filters_a_group.saturating_mul(self.groups);
        check_groups(channels, filters, self.groups)?;
        if weight_channels != channels {
            // Each input channel has its own stamps, whatever its group.
            return Err(Error::ChannelMismatch { input_channels: channels, weight_channels, groups: 1 });
        }
        let [rows, columns] = self.output_size([rows, columns], [kernel_rows, kernel_columns])?;
        Ok([batch, filters, rows, columns])
    }

    /// The output's size, [rows, columns].
    pub fn output_size(&self, input: [usize; 2], kernel: [usize; 2]) -> Result<[usize; 2], Error> {
        Ok(self.extents(input, kernel)?.map(|extent| extent.output))
    }
}

/// `conv_transpose2d` of an N x C x H x W input with C x O/groups x kH x kW weights.
///
/// Before cropping, with `c` over the input channels of `o`'s group,
///
/// ```text
/// full[n][o][y * stride + i * dilation][x * stride + j * dilation]
///     += input[n][c][y][x] * weight[c][o][i][j]
/// ```
///
/// which is `conv2d` read backwards: its gradient with respect to the input (Dumoulin & Visin 2016,
/// section 4). Then the padding is cropped off and the bias added.
pub fn conv_transpose2d<N: Number>(
    input: ArrayView4<'_, N>,
    weight: ArrayView4<'_, N>,
    bias: Option<ArrayView1<'_, N>>,
    settings: &ConvTranspose,
) -> Result<Array4<N>, Error> {
    let (_, channels, rows, columns) = input.dim();
    let (_, filters_a_group, kernel_rows, kernel_columns) = weight.dim();
    let shape = settings.output_shape(input.dim().into(), weight.dim().into())?;
    let [batch, filters, ..] = shape;
    if let Some(bias) = bias.map(|bias| bias.len()).filter(|bias| *bias != filters) {
        return Err(Error::BiasMismatch { bias, filters });
    }
    let factors = [batch, channels, rows, columns, filters_a_group, kernel_rows, kernel_columns];
    check_product(&factors, MOST_PRODUCTS, longer([rows, columns]))?;

    let extents = settings.extents([rows, columns], [kernel_rows, kernel_columns])?;
    let full = extents.map(|extent| extent.full);
    let mut output = filled(shape, N::zero())?;
    let mut canvas = filled([1, 1, full[0], full[1]], N::zero())?;
    let steps = extents.map(|extent| Steps { stride: extent.stride, dilation: extent.dilation });
    let channels_a_group = channels / settings.groups;
    for (planes, mut maps) in input.outer_iter().zip(output.outer_iter_mut()) {
        for (o, mut map) in maps.outer_iter_mut().enumerate() {
            canvas.fill(N::zero());
            let first = o / filters_a_group * channels_a_group;
            for c in first..first + channels_a_group {
                let kernels = weight.index_axis(Dimension(0), c);
                let kernel = kernels.index_axis(Dimension(0), o % filters_a_group);
                debug_assert!(canvas.is_standard_layout());
                let cells = canvas.as_slice_mut().unwrap_or_default();
                stamp(&planes.index_axis(Dimension(0), c), &kernel, steps, cells, full[1]);
            }
            let bias = bias.map_or(N::zero(), |bias| bias[o]);
            for ((y, x), cell) in map.indexed_iter_mut() {
                *cell = canvas[[0, 0, y + extents[0].before, x + extents[1].before]] + bias;
            }
        }
    }
    Ok(output)
}

/// The distances between stamps and between the weights of a stamp, along one axis.
#[derive(Debug, Clone, Copy)]
pub(super) struct Steps {
    pub stride: usize,
    pub dilation: usize,
}

/// Adds the kernel, scaled by each value, onto a canvas of rows of `columns` cells.
pub(super) fn stamp<N: Number>(
    values: &ArrayView2<'_, N>,
    kernel: &ArrayView2<'_, N>,
    [vertical, horizontal]: [Steps; 2],
    canvas: &mut [N],
    columns: usize,
) {
    for (y, values) in values.outer_iter().enumerate() {
        for (i, weights) in kernel.outer_iter().enumerate() {
            let row = &mut canvas[(y * vertical.stride + i * vertical.dilation) * columns..][..columns];
            for (j, weight) in weights.iter().enumerate() {
                let cells = row[j * horizontal.dilation..].iter_mut().step_by(horizontal.stride);
                for (cell, value) in cells.zip(&values) {
                    *cell = *cell + *value * *weight;
                }
            }
        }
    }
}
