//! How an output's size comes about along one axis: the only place with that formula.

use std::ops::Range;

use super::{Axis, Conv, Error, PadRule, Padding, PaddingMode, Pool};

/// The most cells that one axis, or one array, may have: 512 MiB of `f64`.
///
/// Settings that ask for more are refused ([`Error::TooLarge`]) before anything is allocated.
pub const MOST_CELLS: usize = 1 << 26;

/// The most products that one call may take: seconds, not hours.
pub(super) const MOST_PRODUCTS: usize = 1 << 34;

/// The most terms that one output cell is explained by.
pub(super) const MOST_TERMS: usize = 1 << 20;

/// One axis of an operation, explained: from the input to the positions of the window.
///
/// `positions = floor((input + before + after - window) / stride) + 1`
/// with `window = dilation * (kernel - 1) + 1` (PyTorch `Conv2d`; Dumoulin & Visin 2016, relationship 15).
///
/// ```text
///       before        input           after
///     |. . . . | a b c d e f g h i | . . . .|      padded = before + input + after
///     |# - # - #|                                  kernel 3, dilation 2: window = 5
///          |# - # - #|                             stride 3: the next position
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Extent {
    /// Cells of the input.
    pub input: usize,
    /// Padding before the first cell.
    pub before: usize,
    /// Padding after the last cell.
    pub after: usize,
    /// `before + input + after`.
    pub padded: usize,
    /// Weights along this axis.
    pub kernel: usize,
    /// Distance between neighbouring weights.
    pub dilation: usize,
    /// Cells that the dilated kernel spans: `dilation * (kernel - 1) + 1`.
    pub window: usize,
    /// Cells that the window moves at a step.
    pub stride: usize,
    /// How often the window fits: the output's size.
    pub positions: usize,
    /// Cells at the far end of the padded input after the last window: the remainder of the floor.
    /// With `ceil_mode` the last window may hang over the end; then this is 0 and `overhang` is not.
    pub left_over: usize,
    /// Cells by which the last window hangs over the padded input (only with `ceil_mode`).
    pub overhang: usize,
}

impl Extent {
    /// Where the window stands at `position`, in cells of the padded input.
    pub const fn start(&self, position: usize) -> usize {
        position.saturating_mul(self.stride)
    }

    /// Which weights lie on real cells of the input at `position`; always neighbours.
    pub const fn taps_inside(&self, position: usize) -> Range<usize> {
        let start = self.start(position);
        let first = self.before.saturating_sub(start).div_ceil(self.dilation);
        let end = (self.before + self.input).saturating_sub(start).div_ceil(self.dilation);
        let end = if end < self.kernel { end } else { self.kernel };
        if first < end { first..end } else { 0..0 }
    }

    /// Which input cells the window reads at `position`, padding left out.
    pub fn cells_inside(&self, position: usize) -> impl Iterator<Item = usize> + use<> {
        let Extent { before, dilation, .. } = *self;
        let start = self.start(position);
        self.taps_inside(position).map(move |tap| start + tap * dilation - before)
    }

    /// How many weights lie on the padded input at `position`: all but those over its end (`ceil_mode`).
    pub const fn taps_padded(&self, position: usize) -> usize {
        let fit = self.padded.saturating_sub(self.start(position)).div_ceil(self.dilation);
        if fit < self.kernel { fit } else { self.kernel }
    }
}

/// All that decides an axis' size beside the input: kernel, stride, dilation, padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Geometry {
    pub axis: Axis,
    pub kernel: usize,
    pub stride: usize,
    pub dilation: usize,
    pub padding: Padding,
    pub ceil_mode: bool,
}

impl Geometry {
    /// The size formula, with every step of it checked.
    pub fn over(self, input: usize) -> Result<Extent, Error> {
        let Self { axis, kernel, stride, dilation, ceil_mode, .. } = self;
        let too_large = Error::TooLarge { axis };
        if input == 0 {
            return Err(Error::EmptyInput { axis });
        }
        // A pool's stride is its kernel if none is given: a kernel of 0 is the one to name.
        let window = window(axis, kernel, dilation)?;
        if stride == 0 {
            return Err(Error::ZeroStride { axis });
        }
        let (before, after) = self.amounts(input, window)?;
        let padded =
            before.checked_add(input).and_then(|sum| sum.checked_add(after)).ok_or(too_large.clone())?;

        // Rounding up grants one more window as long as less than a stride is missing.
        let granted = if ceil_mode { stride - 1 } else { 0 };
        let missing = window.saturating_sub(padded).saturating_sub(granted);
        if missing > 0 {
            return Err(Error::KernelTooLarge { axis, kernel, dilation, window, input, padded, missing });
        }
        if padded > MOST_CELLS || window > MOST_CELLS {
            return Err(too_large);
        }
        let steps = padded.saturating_sub(window);
        let mut positions = if ceil_mode { steps.div_ceil(stride) } else { steps / stride } + 1;
        // PyTorch and ONNX: if the last window would start behind the input's last cell, it is not granted.
        if ceil_mode && positions > 1 && (positions - 1).saturating_mul(stride) >= before + input {
            positions -= 1;
        }
        let end = (positions - 1) * stride + window;
        Ok(Extent {
            input,
            before,
            after,
            padded,
            kernel,
            dilation,
            window,
            stride,
            positions,
            left_over: padded.saturating_sub(end),
            overhang: end.saturating_sub(padded),
        })
    }

    /// What a padding comes to, before and after.
    fn amounts(self, input: usize, window: usize) -> Result<(usize, usize), Error> {
        Ok(match self.padding {
            Padding::Valid => (0, 0),
            Padding::Full => (window - 1, window - 1),
            Padding::Amount(sides) => sides.along(self.axis as usize),
            Padding::Same | Padding::SameLower => {
                // TensorFlow: as much as ceil(input / stride) windows lack, and never less than nothing.
                let last_start = (input.div_ceil(self.stride) - 1) * self.stride;
                let wanted = last_start.checked_add(window).ok_or(Error::TooLarge { axis: self.axis })?;
                let total = wanted.saturating_sub(input);
                let (less, more) = (total / 2, total - total / 2);
                if self.padding == Padding::Same { (less, more) } else { (more, less) }
            }
        })
    }
}

/// Cells that a dilated kernel spans.
pub(super) fn window(axis: Axis, kernel: usize, dilation: usize) -> Result<usize, Error> {
    if kernel == 0 {
        return Err(Error::EmptyKernel { axis });
    }
    if dilation == 0 {
        return Err(Error::ZeroDilation { axis });
    }
    let holes = dilation.checked_mul(kernel - 1);
    holes.and_then(|cells| cells.checked_add(1)).ok_or(Error::TooLarge { axis })
}

impl Conv {
    /// How the output's size comes about, [vertical, horizontal], for an `input` and a `kernel` of
    /// [rows, columns].
    ///
    /// ```
    /// use convtutor::conv::{Conv, Padding, Sides};
    /// let conv = Conv { stride: [2, 2], padding: Padding::Amount(Sides::all(1)), ..Conv::default() };
    /// let [rows, _] = conv.extents([5, 5], [3, 3])?;
    /// assert_eq!(rows.positions, (5 + 2 * 1 - 3) / 2 + 1);
    /// # Ok::<(), convtutor::conv::Error>(())
    /// ```
    pub fn extents(&self, input: [usize; 2], kernel: [usize; 2]) -> Result<[Extent; 2], Error> {
        both(|axis, i| {
            let geometry = Geometry {
                axis,
                kernel: kernel[i],
                stride: self.stride[i],
                dilation: self.dilation[i],
                padding: self.padding,
                ceil_mode: false,
            };
            let extent = geometry.over(input[i])?;
            copying_fits(self.padding_mode, axis, extent.input, extent.before.max(extent.after))?;
            Ok(extent)
        })
    }
}

impl Pool {
    /// How the output's size comes about, [vertical, horizontal], for an `input` of [rows, columns].
    pub fn extents(&self, input: [usize; 2]) -> Result<[Extent; 2], Error> {
        both(|axis, i| {
            let geometry = Geometry {
                axis,
                kernel: self.kernel[i],
                stride: self.stride[i],
                dilation: self.dilation[i],
                padding: self.padding,
                ceil_mode: self.ceil_mode,
            };
            let extent = geometry.over(input[i])?;
            let (padding, window) = (extent.before.max(extent.after), extent.window);
            // PyTorch: "pad should be at most half of effective kernel size".
            if self.pad_rule == PadRule::PyTorch && padding > window / 2 {
                return Err(Error::PoolPaddingTooLarge { axis, padding, window });
            }
            Ok(extent)
        })
    }
}

/// Whether a padding that copies cells finds enough of them along an axis.
pub(super) fn copying_fits(mode: PaddingMode, axis: Axis, input: usize, padding: usize) -> Result<(), Error> {
    match mode {
        PaddingMode::Reflect if padding >= input => Err(Error::ReflectTooLarge { axis, padding, input }),
        PaddingMode::Symmetric if padding > input => Err(Error::SymmetricTooLarge { axis, padding, input }),
        PaddingMode::Circular if padding > input => Err(Error::CircularTooLarge { axis, padding, input }),
        _ => Ok(()),
    }
}

/// Does the same for each axis; the first error wins.
pub(super) fn both<T>(mut along: impl FnMut(Axis, usize) -> Result<T, Error>) -> Result<[T; 2], Error> {
    Ok([along(Axis::Vertical, 0)?, along(Axis::Horizontal, 1)?])
}

/// Refuses settings whose sizes multiply to more than `most`; `axis` is named in the refusal.
pub(super) fn check_product(sizes: &[usize], most: usize, axis: Axis) -> Result<(), Error> {
    let product = sizes.iter().try_fold(1_usize, |product, size| product.checked_mul(*size));
    if product.is_some_and(|product| product <= most) { Ok(()) } else { Err(Error::TooLarge { axis }) }
}

/// The axis along which a size is larger: the one to name when both together are too much.
pub(super) const fn longer([rows, columns]: [usize; 2]) -> Axis {
    if rows >= columns { Axis::Vertical } else { Axis::Horizontal }
}
