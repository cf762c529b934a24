//! All that decides an output's size, without any values.

use crate::conv::{Conv, Error, Extent, PadRule, Padding, PaddingMode, Pool, PoolKind, Sides};
use crate::lab::{Experiment, Operation};

/// The input's size, the kernel's, and how it moves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geometry {
    /// Rows and columns of the input.
    pub input: [usize; 2],
    /// What is done with each window.
    pub operation: Operation,
    /// Rows and columns of the filter or of the pooling window.
    pub kernel: [usize; 2],
    /// Steps, [vertical, horizontal].
    pub stride: [usize; 2],
    /// Cells around the input.
    pub padding: Padding,
    /// What stands in them: some modes have a limit.
    pub padding_mode: PaddingMode,
    /// Distance between neighbouring weights, counted from 1.
    pub dilation: [usize; 2],
    /// Pooling: round the number of positions up.
    pub ceil_mode: bool,
    /// How much padding a pool may have.
    pub pad_rule: PadRule,
}

impl Geometry {
    /// A convolution at PyTorch's defaults: stride 1, no padding, dilation 1.
    pub fn convolution(input: [usize; 2], kernel: [usize; 2]) -> Self {
        Self::at_defaults(Operation::Convolution, input, kernel, [1, 1])
    }

    /// A convolution that is alike along both axes: kernel, stride, padding on each side.
    pub fn square(input: usize, [kernel, stride, padding]: [usize; 3]) -> Self {
        let padding = Padding::Amount(Sides::all(padding));
        Self { stride: [stride; 2], padding, ..Self::convolution([input; 2], [kernel; 2]) }
    }

    /// A convolution of stride 1 that is padded to keep the size; how large the input is does not matter.
    pub fn keeping(kernel: usize, dilation: usize) -> Self {
        let dense = Self::convolution([1, 1], [kernel; 2]);
        Self { padding: Padding::Same, dilation: [dilation; 2], ..dense }
    }

    /// A pool at PyTorch's defaults: the stride is the window.
    pub fn pooling(kind: PoolKind, input: [usize; 2], window: [usize; 2]) -> Self {
        Self::at_defaults(Operation::Pooling(kind), input, window, window)
    }

    fn at_defaults(operation: Operation, input: [usize; 2], kernel: [usize; 2], stride: [usize; 2]) -> Self {
        Self {
            input,
            operation,
            kernel,
            stride,
            padding: Padding::default(),
            padding_mode: PaddingMode::Zeros,
            dilation: [1, 1],
            ceil_mode: false,
            pad_rule: PadRule::PyTorch,
        }
    }

    /// How the size comes about, [vertical, horizontal].
    pub fn extents(&self) -> Result<[Extent; 2], Error> {
        match self.operation {
            Operation::Convolution => self.conv().extents(self.input, self.kernel),
            Operation::Pooling(kind) => self.pool(kind).extents(self.input),
        }
    }

    /// [channels, rows, columns] that come out; a pool has no filters.
    pub fn output_shape(&self, in_channels: usize, filters: usize) -> Result<[usize; 3], Error> {
        let input = [1, in_channels, self.input[0], self.input[1]];
        let weight = [filters, in_channels, self.kernel[0], self.kernel[1]];
        let [_, channels, rows, columns] = match self.operation {
            Operation::Convolution => self.conv().output_shape(input, weight),
            Operation::Pooling(kind) => self.pool(kind).output_shape(input),
        }?;
        Ok([channels, rows, columns])
    }

    /// Whether a dense convolution moves cell by cell over an input without padding.
    pub(super) fn is_bare(&self) -> bool {
        let is_bare = matches!(self.padding, Padding::Valid) || self.padding == Padding::default();
        !self.is_pool() && is_bare && self.stride == [1, 1] && self.dilation == [1, 1]
    }

    /// Whether a rule decides the padding, instead of a count.
    pub(super) fn is_padded_by_name(&self) -> bool {
        !matches!(self.padding, Padding::Valid | Padding::Amount(_))
    }

    /// Whether cells are left out between the weights.
    pub(super) fn is_dilated(&self) -> bool {
        self.dilation.iter().any(|dilation| *dilation > 1)
    }

    /// Whether it is a pool.
    pub fn is_pool(&self) -> bool {
        matches!(self.operation, Operation::Pooling(_))
    }

    fn conv(&self) -> Conv {
        let Self { stride, padding, padding_mode, dilation, .. } = *self;
        Conv { stride, padding, padding_mode, dilation, ..Conv::default() }
    }

    fn pool(&self, kind: PoolKind) -> Pool {
        let Self { stride, padding, dilation, ceil_mode, pad_rule, .. } = *self;
        Pool { stride, padding, dilation, ceil_mode, pad_rule, ..Pool::new(kind, self.kernel) }
    }
}

impl From<&Experiment> for Geometry {
    fn from(experiment: &Experiment) -> Self {
        Self {
            input: experiment.input.dim().into(),
            operation: experiment.operation,
            kernel: experiment.kernel(),
            stride: experiment.stride,
            padding: experiment.padding,
            padding_mode: experiment.padding_mode,
            dilation: experiment.dilation,
            ceil_mode: experiment.ceil_mode,
            pad_rule: PadRule::PyTorch,
        }
    }
}
