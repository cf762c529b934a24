//! What is asked: a size, a matrix, a count; about a lab, a layer or a stack.

use ndarray::Array3;

use crate::conv::{ConvTranspose, Error};
use crate::lab::{Experiment, Target};

use super::{Answer, Geometry, Layer, StackLayer};

/// A question that the core can answer, and a believer too.
#[derive(Debug, Clone, PartialEq)]
pub enum Case {
    /// The output's size, [rows, columns].
    Size(Geometry),
    /// The output of a lab, or a part of it.
    Output(Experiment),
    /// The input of a lab with its padding.
    Padded(Experiment),
    /// How many windows of a lab see one input cell.
    Coverage { experiment: Experiment, at: [usize; 2] },
    /// The output after all of the input moved down and right, zeros coming in behind.
    Shifted { experiment: Experiment, down: usize, right: usize },
    /// What comes of a convolution's output when a transposed one with the same filter takes it back.
    RoundTrip(Experiment),
    /// The one map that one filter makes of an input with several channels.
    Channels(Channels),
    /// How many numbers a layer learns.
    Parameters(Layer),
    /// A layer's output, [channels, rows, columns].
    OutputShape(Layer),
    /// How many input cells, along one axis, one output cell of a stack sees.
    ReceptiveField(Vec<StackLayer>),
    /// The size that a transposed convolution gives.
    Transposed(Transposed),
}

/// An input of several channels and one filter for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Channels {
    /// Channels x rows x columns.
    pub input: Array3<f64>,
    /// Channels x rows x columns.
    pub weight: Array3<f64>,
    /// Added once to each output.
    pub bias: f64,
}

/// What decides the size of a transposed convolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transposed {
    /// Rows and columns of its input.
    pub input: [usize; 2],
    /// Rows and columns of its kernel.
    pub kernel: [usize; 2],
    /// Its settings.
    pub settings: ConvTranspose,
}

impl Case {
    /// What a lab asks for when `target` is to be predicted.
    pub fn of(experiment: &Experiment, target: Target) -> Self {
        match target {
            Target::Size => Self::Size(experiment.into()),
            Target::Cell(_) | Target::Row(_) | Target::Output => Self::Output(experiment.clone()),
            Target::Coverage(at) => Self::Coverage { experiment: experiment.clone(), at },
        }
    }
}

/// The core's answer, or why it refuses.
pub fn truth(_case: &Case) -> Result<Answer, Error> {
    todo!("when the core has its operations")
}
