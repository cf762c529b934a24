//! All that decides an output's size, without any values.

use crate::conv::{Conv, Pool};
use crate::lab::{Experiment, Operation};

/// An input's size, a kernel's, and how it moves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geometry {
    /// Rows and columns of the input.
    pub input: [usize; 2],
    /// Rows and columns of the filter; a pool has its own in its settings.
    pub filter: [usize; 2],
    /// The operation with its settings.
    pub settings: Settings,
}

/// The settings of either operation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Settings {
    /// A convolution.
    Conv(Conv),
    /// A pool.
    Pool(Pool),
}

impl From<&Experiment> for Geometry {
    fn from(experiment: &Experiment) -> Self {
        let input = experiment.input.dim();
        let filter = experiment.filter.dim();
        let settings = match experiment.operation {
            Operation::Convolution => Settings::Conv(Conv {
                stride: experiment.stride,
                padding: experiment.padding,
                padding_mode: experiment.padding_mode,
                padding_value: experiment.padding_value,
                dilation: experiment.dilation,
                groups: 1,
                flip: experiment.flip,
            }),
            Operation::Pooling(kind) => Settings::Pool(Pool {
                stride: experiment.stride,
                padding: experiment.padding,
                dilation: experiment.dilation,
                ceil_mode: experiment.ceil_mode,
                count_include_pad: experiment.count_include_pad,
                ..Pool::new(kind, experiment.window)
            }),
        };
        Self { input: [input.0, input.1], filter: [filter.0, filter.1], settings }
    }
}
