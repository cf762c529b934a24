//! All that decides an output's size, without any values.

use crate::conv::{Conv, Error, Extent, PadRule, Padding, PaddingMode, Pool};
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
    /// How the size comes about, [vertical, horizontal].
    pub fn extents(&self) -> Result<[Extent; 2], Error> {
        let Self { stride, padding, padding_mode, dilation, ceil_mode, pad_rule, .. } = *self;
        match self.operation {
            Operation::Convolution => Conv { stride, padding, padding_mode, dilation, ..Conv::default() }
                .extents(self.input, self.kernel),
            Operation::Pooling(kind) => {
                Pool { stride, padding, dilation, ceil_mode, pad_rule, ..Pool::new(kind, self.kernel) }
                    .extents(self.input)
            }
        }
    }

    /// Whether it is a pool.
    pub fn is_pool(&self) -> bool {
        matches!(self.operation, Operation::Pooling(_))
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
