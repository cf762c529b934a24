//! Where one output cell comes from: its terms, and what becomes of them.

use ndarray::{ArrayView1, ArrayView2, ArrayView3, ArrayView4, Axis as Dimension};

use super::convolution::{Layout, lifted, turned};
use super::extent::{MOST_TERMS, check_product, longer};
use super::padding::Fill;
use super::window::window;
use super::{Conv, Error, Extent, Number, PaddingMode, Pool, PoolKind, Source, Tap};

/// One cell under the window, and what it adds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Term<N> {
    /// The input channel; 0 where there is but one.
    pub channel: usize,
    /// Where it is.
    pub tap: Tap,
    /// What stands there: the input's value or the padding's. 0 where a pool does not look.
    pub value: N,
    /// The weight that stands here, after any flip; 1 in a pool.
    pub weight: N,
    /// `value * weight`.
    pub product: N,
}

/// How one output cell is made.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace<N> {
    /// The terms, in reading order of the window.
    pub terms: Vec<Term<N>>,
    /// What the sum starts from; 0 in a pool.
    pub bias: N,
    /// Bias and products added up; in a max or min pool, the winner's value.
    pub sum: N,
    /// What a mean divides the sum by.
    pub divisor: Option<usize>,
    /// Which term a max or min pool takes: of equals the first.
    pub winner: Option<usize>,
    /// The output cell itself.
    pub output: N,
}

/// How [`conv2d`](super::conv2d) makes one cell of the map of `filter`, from an input of C x H x W.
///
/// The terms come channel by channel, those of the filter's group.
///
/// # Errors
/// As there, [`Error::FilterOutside`] and [`Error::CellOutside`].
pub fn trace_conv2d<N: Number>(
    input: ArrayView3<'_, N>,
    weight: ArrayView4<'_, N>,
    bias: Option<ArrayView1<'_, N>>,
    settings: &Conv,
    filter: usize,
    output_cell: [usize; 2],
) -> Result<Trace<N>, Error> {
    let (channels, rows, columns) = input.dim();
    let layout = Layout::of([1, channels, rows, columns], weight.dim().into(), settings)?;
    layout.check_bias(bias.map(|bias| bias.len()))?;
    let filters = layout.output[1];
    if filter >= filters {
        return Err(Error::FilterOutside { filter, filters });
    }
    check_cell(&layout.extents, output_cell)?;
    let mode = settings.padding_mode;
    let fill = Fill { mode, value: N::of(settings.padding_value) };
    let kernels = turned(weight, settings.flip);
    let kernels = kernels.index_axis(Dimension(0), filter);
    let taps = window(&layout.extents, mode, output_cell);

    let mut terms = vec![];
    for (kernel, channel) in kernels.outer_iter().zip(layout.channels_of(filter)) {
        let plane = input.index_axis(Dimension(0), channel);
        terms.extend(taps.iter().map(|tap| {
            let value = tap.source.cell().map_or_else(|| fill.blank(), |cell| plane[cell]);
            let weight = kernel[tap.kernel];
            Term { channel, tap: *tap, value, weight, product: value * weight }
        }));
    }
    let bias = bias.map_or(N::zero(), |bias| bias[filter]);
    let sum = terms.iter().fold(bias, |sum, term| sum + term.product);
    Ok(Trace { terms, bias, sum, divisor: None, winner: None, output: sum })
}

/// How [`conv2d_plane`](super::conv2d_plane) makes one output cell.
///
/// # Errors
/// As there, and [`Error::CellOutside`].
pub fn trace_conv<N: Number>(
    input: ArrayView2<'_, N>,
    weight: ArrayView2<'_, N>,
    bias: N,
    settings: &Conv,
    output_cell: [usize; 2],
) -> Result<Trace<N>, Error> {
    let (channel, bias) = (input.insert_axis(Dimension(0)), ArrayView1::from(std::slice::from_ref(&bias)));
    trace_conv2d(channel, lifted(weight), Some(bias), settings, 0, output_cell)
}

/// How [`pool2d_plane`](super::pool2d_plane) makes one output cell.
///
/// # Errors
/// As there, [`Error::CellOutside`], and [`Error::TooLarge`] for a window of more than a million cells.
pub fn trace_pool<N: Number>(
    input: ArrayView2<'_, N>,
    settings: &Pool,
    output_cell: [usize; 2],
) -> Result<Trace<N>, Error> {
    let extents = settings.extents(input.dim().into())?;
    check_cell(&extents, output_cell)?;
    settings.check_windows(&extents)?;
    check_product(&settings.kernel, MOST_TERMS, longer(settings.kernel))?;
    let term = |tap: Tap| {
        let value = if let Source::Input(cell) = tap.source { input[cell] } else { N::zero() };
        Term { channel: 0, tap, value, weight: N::one(), product: value }
    };
    let taps = window(&extents, PaddingMode::Zeros, output_cell);
    let terms: Vec<Term<N>> = taps.into_iter().map(term).collect();
    let total = || terms.iter().fold(N::zero(), |sum, term| sum + term.product);

    let (mut divisor, mut winner) = (None, None);
    let (sum, output) = match settings.kind {
        PoolKind::Sum => (total(), total()),
        PoolKind::Mean => {
            let cells = settings.divisor(&extents, output_cell);
            divisor = Some(cells);
            (total(), total() / N::of(cells as f64))
        }
        PoolKind::Max | PoolKind::Min => {
            let cell = settings.winner(&input, &extents, output_cell);
            winner = terms.iter().position(|term| cell.is_some() && term.tap.source.cell() == cell);
            let value = cell.map_or(N::zero(), |cell| input[cell]);
            (value, value)
        }
    };
    Ok(Trace { terms, bias: N::zero(), sum, divisor, winner, output })
}

fn check_cell(extents: &[Extent; 2], [row, column]: [usize; 2]) -> Result<(), Error> {
    let [rows, columns] = extents.map(|extent| extent.positions);
    if row < rows && column < columns {
        Ok(())
    } else {
        Err(Error::CellOutside { row, column, rows, columns })
    }
}
