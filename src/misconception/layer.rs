//! A layer as a network has it: with channels, filters and biases.

use crate::conv::{Cost, Error};
use crate::lab::Experiment;

use super::{Dense, Geometry};

pub use crate::conv::Layer as StackLayer;

/// A convolution or a pool over several channels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layer {
    /// Kernel, stride, padding; the input's size (which no count of parameters looks at).
    pub geometry: Geometry,
    /// Channels that come in.
    pub in_channels: usize,
    /// Filters of a convolution, and so the channels that go out.
    pub filters: usize,
    /// Whether each filter has a bias.
    pub bias: bool,
}

impl Layer {
    /// The layer that a lab is: one channel, one filter.
    pub fn of(experiment: &Experiment) -> Self {
        let bias = experiment.bias != 0.0;
        Self { geometry: experiment.into(), in_channels: 1, filters: 1, bias }
    }

    /// A pool keeps the channels apart; a convolution makes one of each filter.
    pub fn out_channels(&self) -> usize {
        if self.geometry.is_pool() { self.in_channels } else { self.filters }
    }

    /// The places of its windows, [vertical, horizontal].
    pub fn places(&self) -> Result<[usize; 2], Error> {
        Ok(self.geometry.extents()?.map(|extent| extent.positions))
    }

    /// What it learns, and what it multiplies at so many places.
    pub fn cost_at(&self, places: [usize; 2]) -> Result<Cost, Error> {
        self.cost_of_slices(self.in_channels, places)
    }

    /// The same where each filter reads one channel only.
    pub(super) fn depthwise_cost_at(&self, places: [usize; 2]) -> Result<Cost, Error> {
        self.cost_of_slices(1, places)
    }

    /// How many numbers are learned: the weights of each filter over all input channels, and its bias.
    pub fn parameters(&self) -> Result<f64, Error> {
        Ok(self.cost_at([0, 0])?.parameters() as f64)
    }

    /// The dense layer without biases that has its inputs and its outputs.
    pub fn as_dense(&self) -> Result<Dense, Error> {
        let [rows, columns] = self.geometry.input;
        let output = self.geometry.output_shape(self.in_channels, self.filters)?;
        let units = output.iter().fold(1, |units: usize, size| units.saturating_mul(*size));
        Ok(Dense { map: [self.in_channels, rows, columns], units, bias: false })
    }

    /// A pool has neither weights nor biases.
    fn cost_of_slices(&self, slices: usize, places: [usize; 2]) -> Result<Cost, Error> {
        let [rows, columns] = self.geometry.kernel;
        if self.geometry.is_pool() {
            return Ok(Cost::default());
        }
        Cost::conv([self.filters, slices, rows, columns], self.bias, places)
    }
}
