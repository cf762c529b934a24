//! Where one output cell comes from: its terms, and what becomes of them.

use ndarray::ArrayView2;

use super::convolution::{Layout, lifted};
use super::extent::{MOST_TERMS, check_product, longer};
use super::padding::Fill;
use super::window::window;
use super::{Conv, Error, Extent, Number, PaddingMode, Pool, PoolKind, Source, Tap, rotated};

/// One cell under the window, and what it adds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Term<N> {
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
    let extents = Layout::of(lifted(input).dim(), lifted(weight).dim(), settings)?.extents;
    check_cell(&extents, output_cell)?;
    let mode = settings.padding_mode;
    let fill = Fill { mode, value: N::of(settings.padding_value) };
    let term = |tap: Tap| {
        let value = tap.source.cell().map_or_else(|| fill.blank(), |cell| input[cell]);
        let kernel = if settings.flip { rotated(weight.dim().into(), tap.kernel) } else { tap.kernel };
        let weight = weight[kernel];
        Term { tap, value, weight, product: value * weight }
    };
    let terms: Vec<Term<N>> = window(&extents, mode, output_cell).into_iter().map(term).collect();
    let sum = terms.iter().fold(bias, |sum, term| sum + term.product);
    Ok(Trace { terms, bias, sum, divisor: None, winner: None, output: sum })
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
        Term { tap, value, weight: N::one(), product: value }
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
