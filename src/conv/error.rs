//! Every way in which settings can be impossible, with the numbers that collide.

use std::fmt;

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
    KernelTooLarge { axis: Axis, kernel: usize, dilation: usize, window: usize, input: usize, padded: usize },
    /// A stride of zero never moves.
    ZeroStride { axis: Axis },
    /// A dilation of zero puts all weights on one cell; 1 is a dense kernel.
    ZeroDilation { axis: Axis },
    /// A kernel or window without cells.
    EmptyKernel { axis: Axis },
    /// An input without cells along an axis.
    EmptyInput { axis: Axis },
    /// Reflect padding needs more cells than the input has beside its edge.
    ReflectTooLarge { axis: Axis, padding: usize, input: usize },
    /// Circular padding would go round more than once.
    CircularTooLarge { axis: Axis, padding: usize, input: usize },
    /// Symmetric padding would bounce more than once.
    SymmetricTooLarge { axis: Axis, padding: usize, input: usize },
    /// PyTorch's rule: pooling is padded by at most half of the window.
    PoolPaddingTooLarge { axis: Axis, padding: usize, window: usize },
    /// `same` is not defined for this combination.
    SameNeedsStrideOne { axis: Axis, stride: usize },
    /// A pooling window lies wholly in the padding: there is no cell to take.
    NothingToPool { axis: Axis, position: usize },
    /// The output padding must be smaller than the stride or the dilation.
    OutputPaddingTooLarge { axis: Axis, output_padding: usize, stride: usize, dilation: usize },
    /// Cropping by the padding leaves nothing of a transposed convolution.
    NothingLeft { axis: Axis, full: usize, padding: usize },
    /// No groups at all.
    ZeroGroups,
    /// The channels of the input cannot be dealt out evenly.
    ChannelsNotDivisible { channels: usize, groups: usize },
    /// The filters cannot be dealt out evenly.
    FiltersNotDivisible { filters: usize, groups: usize },
    /// The weight expects another number of channels than the input has.
    ChannelMismatch { input_channels: usize, weight_channels: usize, groups: usize },
    /// One bias a filter is wanted.
    BiasMismatch { bias: usize, filters: usize },
    /// The gradient does not have the output's shape.
    GradientShape { expected: Vec<usize>, got: Vec<usize> },
    /// The cell asked for lies outside of the output.
    CellOutside { row: usize, column: usize, rows: usize, columns: usize },
    /// A size does not fit into memory's numbers.
    TooLarge { axis: Axis },
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
            Self::SameNeedsStrideOne { .. } => "same_needs_stride_one",
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
            | Self::SameNeedsStrideOne { axis, .. }
            | Self::NothingToPool { axis, .. }
            | Self::OutputPaddingTooLarge { axis, .. }
            | Self::NothingLeft { axis, .. }
            | Self::TooLarge { axis } => Some(*axis),
            _ => None,
        }
    }

    /// The numbers that collide, by the names that the messages use.
    pub fn numbers(&self) -> Vec<(&'static str, String)> {
        fn n(name: &'static str, value: usize) -> (&'static str, String) {
            (name, value.to_string())
        }
        match self {
            Self::KernelTooLarge { kernel, dilation, window, input, padded, .. } => vec![
                n("kernel", *kernel),
                n("dilation", *dilation),
                n("window", *window),
                n("input", *input),
                n("padded", *padded),
                n("missing", window - padded.min(window)),
            ],
            Self::ReflectTooLarge { padding, input, .. }
            | Self::CircularTooLarge { padding, input, .. }
            | Self::SymmetricTooLarge { padding, input, .. } => {
                vec![n("padding", *padding), n("input", *input)]
            }
            Self::PoolPaddingTooLarge { padding, window, .. } => {
                vec![n("padding", *padding), n("window", *window), n("most", window / 2)]
            }
            Self::SameNeedsStrideOne { stride, .. } => vec![n("stride", *stride)],
            Self::NothingToPool { position, .. } => vec![n("position", *position)],
            Self::OutputPaddingTooLarge { output_padding, stride, dilation, .. } => {
                vec![n("output_padding", *output_padding), n("stride", *stride), n("dilation", *dilation)]
            }
            Self::NothingLeft { full, padding, .. } => vec![n("full", *full), n("padding", *padding)],
            Self::ChannelsNotDivisible { channels, groups } => {
                vec![n("channels", *channels), n("groups", *groups)]
            }
            Self::FiltersNotDivisible { filters, groups } => {
                vec![n("filters", *filters), n("groups", *groups)]
            }
            Self::ChannelMismatch { input_channels, weight_channels, groups } => vec![
                n("input_channels", *input_channels),
                n("weight_channels", *weight_channels),
                n("groups", *groups),
            ],
            Self::BiasMismatch { bias, filters } => vec![n("bias", *bias), n("filters", *filters)],
            Self::GradientShape { expected, got } => {
                vec![("expected", format!("{expected:?}")), ("got", format!("{got:?}"))]
            }
            Self::CellOutside { row, column, rows, columns } => {
                vec![n("row", *row), n("column", *column), n("rows", *rows), n("columns", *columns)]
            }
            Self::ZeroStride { .. }
            | Self::ZeroDilation { .. }
            | Self::EmptyKernel { .. }
            | Self::EmptyInput { .. }
            | Self::ZeroGroups
            | Self::TooLarge { .. } => vec![],
        }
    }
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
