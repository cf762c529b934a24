//! The convolution core: pure arithmetic over `ndarray`, and nothing else.
//!
//! Layouts are PyTorch's: inputs N x C x H x W, weights O x C/groups x kH x kW. Sizes are counted in
//! cells, never negative, and every size in the program comes from [`Extent`]. Values cannot make
//! an operation fail; impossible settings can, each as one variant of [`Error`].
//!
//! This room knows numbers and shapes. It has no sentences for people, no lessons, no terminal.

mod error;
mod extent;
mod settings;

pub use error::{Axis, Error};
pub use extent::Extent;
pub use settings::{Conv, ConvTranspose, PadRule, Padding, PaddingMode, Pool, PoolKind, Sides};
