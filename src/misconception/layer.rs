//! A layer as a network has it: with channels, filters and biases.

use super::Geometry;

/// A convolution or a pool over several channels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layer {
    /// Kernel, stride, padding; the input's size (which no count of parameters looks at).
    pub geometry: Geometry,
    /// Channels that come in.
    pub in_channels: usize,
    /// Filters, and so channels that go out; a pool has as many as come in.
    pub filters: usize,
    /// Whether each filter has a bias.
    pub bias: bool,
}

/// One layer of a stack, along one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StackLayer {
    /// Weights along the axis.
    pub kernel: usize,
    /// Cells that the window moves at a step.
    pub stride: usize,
    /// Distance between neighbouring weights.
    pub dilation: usize,
}
