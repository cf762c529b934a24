//! The convolution core: pure arithmetic over `ndarray`, and nothing else.
//!
//! Layouts are PyTorch's: inputs N x C x H x W, weights O x C/groups x kH x kW. Sizes are counted in
//! cells, never negative, and every size in the program comes from [`Extent`]. Values cannot make
//! an operation fail; impossible settings can, each as one variant of [`Error`].
//!
//! This room knows numbers and shapes. It has no sentences for people, no lessons, no terminal.

#![allow(clippy::needless_pass_by_value, reason = "array views are passed by value, as slices are")]

mod convolution;
mod cost;
mod error;
mod extent;
mod gradient;
mod number;
mod padding;
mod pooling;
mod receptive_field;
mod settings;
mod trace;
mod transposed;
mod window;

#[cfg(test)]
mod tests;

pub use convolution::{conv2d, conv2d_plane, rotated};
pub use cost::Cost;
pub use error::{Axis, Error};
pub use extent::{Extent, MOST_CELLS};
pub use gradient::{ConvGradient, conv2d_gradient, pool2d_gradient};
pub use number::Number;
pub use padding::{pad2d, padded_size};
pub use pooling::{pool2d, pool2d_plane};
pub use receptive_field::{Field, Layer, LayerError, receptive_field};
pub use settings::{Conv, ConvTranspose, PadRule, Padding, PaddingMode, Pool, PoolKind, Sides};
pub use trace::{Term, Trace, trace_conv, trace_conv2d, trace_pool};
pub use transposed::{TransposedExtent, conv_transpose2d};
pub use window::{Source, Tap, coverage, feeds, footprint, window};
