//! The right answer to a case, which is always the core's.

use ndarray::{Array2, Array4, ArrayBase, Axis, Data, Ix2, Ix3};

use crate::conv::{
    self, Conv, ConvGradient, ConvTranspose, Error, PaddingMode, Sides, conv_transpose2d, conv2d,
    conv2d_gradient, pad2d, pool2d_gradient, receptive_field,
};
use crate::lab::{Experiment, Operation};

use super::{Answer, Case, Channels, Geometry, StackLayer};

/// The core's answer, or why it refuses.
pub fn truth(case: &Case) -> Result<Answer, Error> {
    Ok(match case {
        Case::Size(geometry) => Answer::Size(size(geometry)?),
        Case::Output(experiment) => Answer::Grid(experiment.compute()?.output),
        Case::Cell { of, at } => Answer::Number(cell(&truth(of)?, *at)?),
        Case::InputGradient { experiment, upstream } => Answer::Grid(input_gradient(experiment, upstream)?),
        Case::WeightGradient { experiment, upstream } => {
            Answer::Grid(first_plane(&gradient(experiment, upstream)?.weight))
        }
        Case::Padded(experiment) => {
            let (sides, mode) = (experiment.padding_sides(), experiment.effective_padding_mode());
            Answer::Grid(padded(&experiment.input, sides, mode, experiment.padding_value)?)
        }
        Case::Coverage { experiment, at } => Answer::Number(coverage(experiment, *at)?),
        Case::Shifted { experiment, down, right } => {
            let input = shifted(&experiment.input, *down, *right);
            Answer::Grid(Experiment { input, ..experiment.clone() }.compute()?.output)
        }
        Case::RoundTrip(experiment) => Answer::Grid(round_trip(experiment)?),
        Case::Channels(channels) => Answer::Grid(one_map(channels)?),
        Case::Parameters(layer) => Answer::Number(layer.parameters()?),
        Case::AsConvolution(layer) => Answer::Number(layer.cost_at([0, 0])?.weights as f64),
        Case::Costs(costs) => costs.answer()?,
        Case::AsDense(layer) => Answer::Number(layer.as_dense()?.cost()?.weights as f64),
        Case::OutputShape(layer) | Case::DenseOver(layer) => {
            Answer::Shape(layer.geometry.output_shape(layer.in_channels, layer.filters)?.to_vec())
        }
        Case::ReceptiveField(layers) => Answer::Number(field(layers)?),
        Case::Transposed(asked) => Answer::Size(asked.settings.output_size(asked.input, asked.kernel)?),
        Case::Keeps { kernel, dilation } => keeping(*kernel, *dilation)?,
        Case::Chain(chain) => chain.answer(&chain.sides()?),
        Case::Fits { input, output } => Answer::Settings(fitting(*input, *output)?),
    })
}

/// A plane with real cells around it.
pub(super) fn padded(
    input: &Array2<f64>,
    sides: Sides,
    mode: PaddingMode,
    value: f64,
) -> Result<Array2<f64>, Error> {
    Ok(first_plane(&pad2d(lifted(input).view(), sides, mode, value)?))
}

fn size(geometry: &Geometry) -> Result<[usize; 2], Error> {
    Ok(geometry.extents()?.map(|extent| extent.positions))
}

/// One value of a matrix.
fn cell(matrix: &Answer, [row, column]: [usize; 2]) -> Result<f64, Error> {
    let [rows, columns] = if let Answer::Grid(grid) = matrix { grid.dim().into() } else { [0, 0] };
    matrix.at([row, column]).ok_or(Error::CellOutside { row, column, rows, columns })
}

fn gradient(experiment: &Experiment, upstream: &Array2<f64>) -> Result<ConvGradient<f64>, Error> {
    let [input, filter, upstream] = [&experiment.input, &experiment.filter, upstream].map(lifted);
    conv2d_gradient(input.view(), filter.view(), upstream.view(), &experiment.conv())
}

fn input_gradient(experiment: &Experiment, upstream: &Array2<f64>) -> Result<Array2<f64>, Error> {
    let gradient = match experiment.operation {
        Operation::Convolution => gradient(experiment, upstream)?.input,
        Operation::Pooling(kind) => {
            let [input, upstream] = [&experiment.input, upstream].map(lifted);
            pool2d_gradient(input.view(), upstream.view(), &experiment.pool(kind))?
        }
    };
    Ok(first_plane(&gradient))
}

fn coverage(experiment: &Experiment, [row, column]: [usize; 2]) -> Result<f64, Error> {
    let coverage = experiment.compute()?.coverage;
    let (rows, columns) = coverage.dim();
    match coverage.get([row, column]) {
        Some(windows) => Ok(*windows as f64),
        None => Err(Error::CellOutside { row, column, rows, columns }),
    }
}

/// The input moved down and right; what leaves it is lost, zeros come in.
pub(super) fn shifted(input: &Array2<f64>, down: usize, right: usize) -> Array2<f64> {
    Array2::from_shape_fn(input.dim(), |(row, column)| {
        let from = row.checked_sub(down).zip(column.checked_sub(right));
        from.and_then(|from| input.get(from)).copied().unwrap_or_default()
    })
}

/// The output of a convolution sent back through a transposed one: the same filter and settings, and as
/// much output padding as the stride had left over, so that the shape comes back.
fn round_trip(experiment: &Experiment) -> Result<Array2<f64>, Error> {
    let outcome = experiment.compute()?;
    let settings = ConvTranspose {
        stride: experiment.stride,
        padding: experiment.padding_sides(),
        output_padding: outcome.extents.map(|extent| extent.left_over),
        dilation: experiment.dilation,
        groups: 1,
    };
    let mut weight = experiment.filter.view();
    if experiment.flip {
        weight.invert_axis(Axis(0));
        weight.invert_axis(Axis(1));
    }
    let back = conv_transpose2d(lifted(&outcome.output).view(), lifted(&weight).view(), None, &settings)?;
    Ok(first_plane(&back))
}

fn one_map(channels: &Channels) -> Result<Array2<f64>, Error> {
    let bias = ndarray::arr1(&[channels.bias]);
    let (input, weight) = (batch(&channels.input), batch(&channels.weight));
    let maps = conv2d(input.view(), weight.view(), Some(bias.view()), &Conv::default())?;
    let map = first_plane(&maps);
    Ok(if channels.relu { map.mapv(|value| value.max(0.0)) } else { map })
}

fn field(layers: &[StackLayer]) -> Result<f64, Error> {
    let fields = receptive_field(layers, None).map_err(|refused| refused.error)?;
    Ok(fields.last().map_or(1.0, |field| field.rf as f64))
}

/// Half of what `same` padding adds; an even window cannot keep the size with as much on each side.
fn keeping(kernel: usize, dilation: usize) -> Result<Answer, Error> {
    let [extent, _] = Geometry::keeping(kernel, dilation).extents()?;
    let is_even = extent.before == extent.after;
    Ok(if is_even { Answer::Number(extent.before as f64) } else { Answer::Refused })
}

/// Usual settings that lead from one size to the other, or else a window that moves cell by cell.
fn fitting(input: usize, output: usize) -> Result<[usize; 3], Error> {
    let strides = [input / output.max(1), input.div_ceil(output.max(1))];
    let kernels = |stride| [3, 5, 7, 2, 4, 11].into_iter().filter(move |kernel| *kernel >= stride);
    let usual = strides.into_iter().flat_map(|stride| {
        let paddings = move |kernel| (0..=kernel / 2).map(move |padding| [kernel, stride, padding]);
        kernels(stride).flat_map(paddings)
    });
    let missing = output.saturating_sub(input);
    let dense = [input.saturating_sub(output).saturating_add(missing % 2 + 1), 1, missing.div_ceil(2)];
    let leads = |settings: &[usize; 3]| size(&Geometry::square(input, *settings)) == Ok([output; 2]);
    // Only what has no cells, or no end, cannot be reached.
    usual.chain([dense]).find(leads).ok_or(Error::TooLarge { axis: conv::Axis::Vertical })
}

/// A plane as a batch of one with one channel.
fn lifted<S: Data<Elem = f64>>(plane: &ArrayBase<S, Ix2>) -> Array4<f64> {
    plane.to_owned().insert_axis(Axis(0)).insert_axis(Axis(0))
}

/// Channels as a batch of one.
fn batch<S: Data<Elem = f64>>(channels: &ArrayBase<S, Ix3>) -> Array4<f64> {
    channels.to_owned().insert_axis(Axis(0))
}

fn first_plane(planes: &Array4<f64>) -> Array2<f64> {
    planes.index_axis(Axis(0), 0).index_axis(Axis(0), 0).to_owned()
}
