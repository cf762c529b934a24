//! Every way in which settings can be impossible, with the numbers that collide.

use std::fmt;

use super::MOST_CELLS;

/// The direction that a size or a setting belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Axis {
    /// Top to bottom: rows.
    Vertical,
    /// Left to right: columns.
    Horizontal,
}

impl Axis {
    /// Both axes, in the order in which sizes are written: [vertical, horizontal].
    pub const BOTH: [Self; 2] = [Self::Vertical, Self::Horizontal];

    /// `vertical` or `horizontal`, stable, for messages and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vertical => "vertical",
            Self::Horizontal => "horizontal",
        }
    }
}

/// Why an operation has no answer.
///
/// [`kind`](Self::kind) is stable and `snake_case`; [`numbers`](Self::numbers) are the numbers that
/// collide, by name. The sentence for people is made from these two, elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The kernel, spread by its dilation, is larger than the padded input.
    KernelTooLarge {
        /// Along which axis.
        axis: Axis,
        /// Weights along it.
        kernel: usize,
        /// Distance between neighbouring weights.
        dilation: usize,
        /// Cells that the dilated kernel spans.
        window: usize,
        /// Cells of the input.
        input: usize,
        /// Cells of the input with its padding.
        padded: usize,
        /// Cells by which the padded input is too small.
        missing: usize,
    },
    /// A stride of zero never moves.
    ZeroStride {
        /// Along which axis.
        axis: Axis,
    },
    /// A dilation of zero puts all weights on one cell; 1 is a dense kernel.
    ZeroDilation {
        /// Along which axis.
        axis: Axis,
    },
    /// A kernel or window without cells.
    EmptyKernel {
        /// Along which axis.
        axis: Axis,
    },
    /// An input without cells along an axis.
    EmptyInput {
        /// Along which axis.
        axis: Axis,
    },
    /// Reflect padding needs more cells than the input has beside its edge.
    ReflectTooLarge {
        /// Along which axis.
        axis: Axis,
        /// Cells at the wider side.
        padding: usize,
        /// Cells of the input: one more than may be padded.
        input: usize,
    },
    /// Circular padding would go round more than once.
    CircularTooLarge {
        /// Along which axis.
        axis: Axis,
        /// Cells at the wider side.
        padding: usize,
        /// Cells of the input: the most that may be padded.
        input: usize,
    },
    /// Symmetric padding would bounce more than once.
    SymmetricTooLarge {
        /// Along which axis.
        axis: Axis,
        /// Cells at the wider side.
        padding: usize,
        /// Cells of the input: the most that may be padded.
        input: usize,
    },
    /// PyTorch's rule: pooling is padded by at most half of the window.
    PoolPaddingTooLarge {
        /// Along which axis.
        axis: Axis,
        /// Cells at the wider side.
        padding: usize,
        /// Cells that the dilated window spans.
        window: usize,
    },
    /// A pooling window lies wholly in the padding: there is no cell to take.
    NothingToPool {
        /// Along which axis.
        axis: Axis,
        /// Which window, from 0.
        position: usize,
    },
    /// The output padding must be smaller than the stride or the dilation.
    OutputPaddingTooLarge {
        /// Along which axis.
        axis: Axis,
        /// Cells to add.
        output_padding: usize,
        /// Distance between stamps.
        stride: usize,
        /// Distance between neighbouring weights.
        dilation: usize,
    },
    /// Cropping by the padding leaves nothing of a transposed convolution.
    NothingLeft {
        /// Along which axis.
        axis: Axis,
        /// Cells before cropping.
        full: usize,
        /// Cells to crop, both sides together.
        padding: usize,
    },
    /// No groups at all.
    ZeroGroups,
    /// The channels of the input cannot be dealt out evenly.
    ChannelsNotDivisible {
        /// Channels of the input.
        channels: usize,
        /// Groups to deal them out to.
        groups: usize,
    },
    /// The filters cannot be dealt out evenly, at least one to each group.
    FiltersNotDivisible {
        /// Filters, which is output channels.
        filters: usize,
        /// Groups to deal them out to.
        groups: usize,
    },
    /// The weight expects another number of channels than the input has.
    ChannelMismatch {
        /// Channels of the input.
        input_channels: usize,
        /// Channels that one filter's weights have: those of its group.
        weight_channels: usize,
        /// Groups.
        groups: usize,
    },
    /// One bias a filter is wanted.
    BiasMismatch {
        /// How many there are.
        bias: usize,
        /// How many are wanted.
        filters: usize,
    },
    /// The gradient does not have the output's shape.
    GradientShape {
        /// The output's shape.
        expected: Vec<usize>,
        /// The gradient's.
        got: Vec<usize>,
    },
    /// The cell asked for lies outside of the output.
    CellOutside {
        /// Its row, from 0.
        row: usize,
        /// Its column, from 0.
        column: usize,
        /// Rows of the output.
        rows: usize,
        /// Columns of the output.
        columns: usize,
    },
    /// The filter asked for is not there.
    FilterOutside {
        /// Which one, from 0.
        filter: usize,
        /// How many there are.
        filters: usize,
    },
    /// Sizes that come to more than [`MOST_CELLS`](super::MOST_CELLS), or to work without end.
    TooLarge {
        /// The axis along which, or mostly along which, they do.
        axis: Axis,
    },
}

impl Error {
    /// A stable `snake_case` name, one for each variant.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::KernelTooLarge { .. } => "kernel_too_large",
            Self::ZeroStride { .. } => "zero_stride",
            Self::ZeroDilation { .. } => "zero_dilation",
            Self::EmptyKernel { .. } => "empty_kernel",
            Self::EmptyInput { .. } => "empty_input",
            Self::ReflectTooLarge { .. } => "reflect_too_large",
            Self::CircularTooLarge { .. } => "circular_too_large",
            Self::SymmetricTooLarge { .. } => "symmetric_too_large",
            Self::PoolPaddingTooLarge { .. } => "pool_padding_too_large",
            Self::NothingToPool { .. } => "nothing_to_pool",
            Self::OutputPaddingTooLarge { .. } => "output_padding_too_large",
            Self::NothingLeft { .. } => "nothing_left",
            Self::ZeroGroups => "zero_groups",
            Self::ChannelsNotDivisible { .. } => "channels_not_divisible",
            Self::FiltersNotDivisible { .. } => "filters_not_divisible",
            Self::ChannelMismatch { .. } => "channel_mismatch",
            Self::BiasMismatch { .. } => "bias_mismatch",
            Self::GradientShape { .. } => "gradient_shape",
            Self::CellOutside { .. } => "cell_outside",
            Self::FilterOutside { .. } => "filter_outside",
            Self::TooLarge { .. } => "too_large",
        }
    }

    /// The axis along which the numbers collide, where there is one.
    pub const fn axis(&self) -> Option<Axis> {
        match self {
            Self::KernelTooLarge { axis, .. }
            | Self::ZeroStride { axis }
            | Self::ZeroDilation { axis }
            | Self::EmptyKernel { axis }
            | Self::EmptyInput { axis }
            | Self::ReflectTooLarge { axis, .. }
            | Self::CircularTooLarge { axis, .. }
            | Self::SymmetricTooLarge { axis, .. }
            | Self::PoolPaddingTooLarge { axis, .. }
            | Self::NothingToPool { axis, .. }
            | Self::OutputPaddingTooLarge { axis, .. }
            | Self::NothingLeft { axis, .. }
            | Self::TooLarge { axis } => Some(*axis),
            _ => None,
        }
    }

    /// The numbers that collide, by the names that the messages use.
    pub fn numbers(&self) -> Vec<(&'static str, String)> {
        let numbers: &[(&'static str, usize)] = match self {
            Self::KernelTooLarge { kernel, dilation, window, input, padded, missing, .. } => &[
                ("kernel", *kernel),
                ("dilation", *dilation),
                ("window", *window),
                ("input", *input),
                ("padded", *padded),
                ("missing", *missing),
            ],
            Self::ReflectTooLarge { padding, input, .. } => {
                &[("padding", *padding), ("input", *input), ("most", input.saturating_sub(1))]
            }
            Self::CircularTooLarge { padding, input, .. }
            | Self::SymmetricTooLarge { padding, input, .. } => {
                &[("padding", *padding), ("input", *input), ("most", *input)]
            }
            Self::PoolPaddingTooLarge { padding, window, .. } => {
                &[("padding", *padding), ("window", *window), ("most", window / 2)]
            }
            Self::NothingToPool { position, .. } => &[("position", *position)],
            Self::OutputPaddingTooLarge { output_padding, stride, dilation, .. } => &[
                ("output_padding", *output_padding),
                ("stride", *stride),
                ("dilation", *dilation),
                ("most", (*stride).max(*dilation).saturating_sub(1)),
            ],
            Self::NothingLeft { full, padding, .. } => {
                &[("full", *full), ("padding", *padding), ("most", full.saturating_sub(1))]
            }
            Self::ChannelsNotDivisible { channels, groups } => {
                &[("channels", *channels), ("groups", *groups)]
            }
            Self::FiltersNotDivisible { filters, groups } => &[("filters", *filters), ("groups", *groups)],
            Self::ChannelMismatch { input_channels, weight_channels, groups } => &[
                ("input_channels", *input_channels),
                ("weight_channels", *weight_channels),
                ("groups", *groups),
                ("wanted", weight_channels.saturating_mul(*groups)),
            ],
            Self::BiasMismatch { bias, filters } => &[("bias", *bias), ("filters", *filters)],
            Self::GradientShape { expected, got } => {
                return vec![("expected", by(expected)), ("got", by(got))];
            }
            Self::CellOutside { row, column, rows, columns } => &[
                ("row", *row),
                ("column", *column),
                ("rows", *rows),
                ("columns", *columns),
                ("last_row", rows.saturating_sub(1)),
                ("last_column", columns.saturating_sub(1)),
            ],
            Self::FilterOutside { filter, filters } => {
                &[("filter", *filter), ("filters", *filters), ("last", filters.saturating_sub(1))]
            }
            Self::TooLarge { .. } => &[("most", MOST_CELLS)],
            Self::ZeroStride { .. }
            | Self::ZeroDilation { .. }
            | Self::EmptyKernel { .. }
            | Self::EmptyInput { .. }
            | Self::ZeroGroups => &[],
        };
        numbers.iter().map(|(name, value)| (*name, value.to_string())).collect()
    }
}

/// A shape as it is written: `1 x 3 x 8 x 8`.
fn by(shape: &[usize]) -> String {
    let sizes: Vec<String> = shape.iter().map(usize::to_string).collect();
    sizes.join(" x ")
}

/// For logs and for programmers: the kind and its numbers, not a sentence for a learner.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())?;
        if let Some(axis) = self.axis() {
            write!(f, " axis={}", axis.name())?;
        }
        for (name, value) in self.numbers() {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}
