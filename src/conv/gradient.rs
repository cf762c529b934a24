//! Gradients: how much a loss changes with each input cell, weight and bias.

use ndarray::{Array1, Array4, ArrayView2, ArrayView4, ArrayViewMut2, Axis as Dimension};

use super::convolution::{Layout, turned};
use super::padding::{Fill, Place, Plane, filled};
use super::transposed::{Steps, stamp};
use super::{Conv, Error, Extent, Number, PaddingMode, Pool, PoolKind};

/// The gradients of [`conv2d`](super::conv2d), each in the shape of what it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct ConvGradient<N> {
    /// With respect to the input: N x C x H x W.
    pub input: Array4<N>,
    /// With respect to the weights: O x C/groups x kH x kW.
    pub weight: Array4<N>,
    /// With respect to the bias: one for each filter.
    pub bias: Array1<N>,
}

/// Sends the gradient that arrives at [`conv2d`](super::conv2d)'s output back to what made it.
///
/// Each product `padded * weight` of the forward sum passes the arriving gradient `g` on: `g * weight`
/// to the input cell and `g * padded` to the weight; the bias gets `g`. A cell that padding copies is
/// given what its copies receive, too. (Goodfellow, Bengio and Courville, "Deep Learning", section 9.5.)
pub fn conv2d_gradient<N: Number>(
    input: ArrayView4<'_, N>,
    weight: ArrayView4<'_, N>,
    grad_output: ArrayView4<'_, N>,
    settings: &Conv,
) -> Result<ConvGradient<N>, Error> {
    let layout = Layout::of(input.dim().into(), weight.dim().into(), settings)?;
    layout.check_work()?;
    check_shape(grad_output, layout.output)?;
    let extents = &layout.extents;
    let [rows, columns] = extents.map(|extent| extent.padded);

    let mut grad_input = filled(input.dim().into(), N::zero())?;
    let mut grad_weight = filled(weight.dim().into(), N::zero())?;
    let (kernels, mut grad_kernels) = (turned(weight, settings.flip), grad_weight.view_mut());
    if settings.flip {
        grad_kernels.invert_axis(Dimension(2));
        grad_kernels.invert_axis(Dimension(3));
    }
    let fill = Fill { mode: settings.padding_mode, value: N::of(settings.padding_value) };
    let steps = extents.map(|extent| Steps { stride: extent.stride, dilation: extent.dilation });
    for ((planes, maps), mut grad_planes) in
        input.outer_iter().zip(grad_output.outer_iter()).zip(grad_input.outer_iter_mut())
    {
        let padded: Vec<Plane<'_, N>> =
            planes.into_outer_iter().map(|plane| fill.around(plane, extents)).collect();
        let mut received = vec![vec![N::zero(); rows * columns]; padded.len()];
        for (o, map) in maps.outer_iter().enumerate() {
            let mut grad_filter = grad_kernels.index_axis_mut(Dimension(0), o);
            let filter = kernels.index_axis(Dimension(0), o);
            for (c, channel) in layout.channels_of(o).enumerate() {
                stamp(&map, &filter.index_axis(Dimension(0), c), steps, &mut received[channel], columns);
                weigh(&padded[channel], &map, steps, grad_filter.index_axis_mut(Dimension(0), c));
            }
        }
        for (received, grad_plane) in received.into_iter().zip(grad_planes.outer_iter_mut()) {
            fold(&Plane { cells: received.into(), columns }, extents, fill.mode, grad_plane);
        }
    }
    let bias = Array1::from_shape_fn(layout.output[1], |o| grad_output.index_axis(Dimension(1), o).sum());
    Ok(ConvGradient { input: grad_input, weight: grad_weight, bias })
}

/// Adds to each weight's gradient what its partners in the padded input receive.
fn weigh<N: Number>(
    padded: &Plane<'_, N>,
    map: &ArrayView2<'_, N>,
    [vertical, horizontal]: [Steps; 2],
    mut weights: ArrayViewMut2<'_, N>,
) {
    for ((i, j), weight) in weights.indexed_iter_mut() {
        for (y, gradients) in map.outer_iter().enumerate() {
            let row = padded.row(y * vertical.stride + i * vertical.dilation);
            let cells = row[j * horizontal.dilation..].iter().step_by(horizontal.stride);
            for (gradient, cell) in gradients.iter().zip(cells) {
                *weight = *weight + *gradient * *cell;
            }
        }
    }
}

/// Gives what each padded cell received to the input cell that stands there.
fn fold<N: Number>(
    received: &Plane<'_, N>,
    [vertical, horizontal]: &[Extent; 2],
    mode: PaddingMode,
    mut plane: ArrayViewMut2<'_, N>,
) {
    for padded_row in 0..vertical.padded {
        let Some(row) = Place::of(vertical, mode, padded_row).cell() else { continue };
        for (padded_column, gradient) in received.row(padded_row).iter().enumerate() {
            if let Some(column) = Place::of(horizontal, mode, padded_column).cell() {
                plane[[row, column]] = plane[[row, column]] + *gradient;
            }
        }
    }
}

/// Sends the gradient that arrives at [`pool2d`](super::pool2d)'s output back to the input.
///
/// A max or min pool gives it to the cell that it took, of equals the first in reading order; a sum
/// gives it to each cell of the window, a mean shares it out by its divisor.
pub fn pool2d_gradient<N: Number>(
    input: ArrayView4<'_, N>,
    grad_output: ArrayView4<'_, N>,
    settings: &Pool,
) -> Result<Array4<N>, Error> {
    let (batch, channels, rows, columns) = input.dim();
    let extents = &settings.extents([rows, columns])?;
    let [rows, columns] = extents.map(|extent| extent.positions);
    check_shape(grad_output, [batch, channels, rows, columns])?;
    settings.check_windows(extents)?;
    let mut grad_input = filled(input.dim().into(), N::zero())?;
    for ((planes, maps), mut grad_planes) in
        input.outer_iter().zip(grad_output.outer_iter()).zip(grad_input.outer_iter_mut())
    {
        for ((plane, map), mut grad_plane) in
            planes.outer_iter().zip(maps.outer_iter()).zip(grad_planes.outer_iter_mut())
        {
            for ((y, x), gradient) in map.indexed_iter() {
                let mut give = |cell: [usize; 2], share: N| grad_plane[cell] = grad_plane[cell] + share;
                if let PoolKind::Max | PoolKind::Min = settings.kind {
                    if let Some(winner) = settings.winner(&plane, extents, [y, x]) {
                        give(winner, *gradient);
                    }
                    continue;
                }
                let mean = settings.kind == PoolKind::Mean;
                let divisor = if mean { settings.divisor(extents, [y, x]) } else { 1 };
                let share = *gradient / N::of(divisor as f64);
                for row in extents[0].cells_inside(y) {
                    for column in extents[1].cells_inside(x) {
                        give([row, column], share);
                    }
                }
            }
        }
    }
    Ok(grad_input)
}

fn check_shape<N>(gradient: ArrayView4<'_, N>, expected: [usize; 4]) -> Result<(), Error> {
    if gradient.shape() == expected {
        return Ok(());
    }
    Err(Error::GradientShape { expected: expected.to_vec(), got: gradient.shape().to_vec() })
}
