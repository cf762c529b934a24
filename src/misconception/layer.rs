//! A layer as a network has it: with channels, filters and biases.

use crate::lab::Experiment;

use super::Geometry;

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

    /// How many numbers are learned: the weights of each filter over all input channels, and its bias.
    /// A pool has none. Whole up to 2^53.
    pub fn parameters(&self) -> f64 {
        if self.geometry.is_pool() {
            return 0.0;
        }
        let [rows, columns] = self.geometry.kernel.map(|cells| cells as f64);
        let bias = f64::from(u8::from(self.bias));
        self.filters as f64 * (rows * columns * self.in_channels as f64 + bias)
    }
}
