//! The table of question families: one file and one row each.
//!
//! To add one: its file here, its two lines below, its messages in each language. The tests of this
//! room name whatever is forgotten.

use super::Family;

mod lab;
mod pool_shape;
mod size_axes;
mod size_dense;
mod size_even;
mod size_floor;
mod square;
mod volume;

#[cfg(test)]
mod tests;

/// All families, in the order of their ids.
pub const FAMILIES: &[Family] = &[
    size_dense::FAMILY,
    size_even::FAMILY,
    size_floor::FAMILY,
    volume::FAMILY,
    pool_shape::FAMILY,
    size_axes::FAMILY,
];
