//! The table of question families: one file and one row each.
//!
//! To add one: its file here, its two lines below, its messages in each language. The tests of this
//! room name whatever is forgotten.

use super::Family;

mod conv_parameters;
mod dense_parameters;
mod layers;
mod network_parameters;
mod size_floor;

#[cfg(test)]
mod tests;

/// All families, in the order of their ids.
pub const FAMILIES: &[Family] =
    &[size_floor::FAMILY, conv_parameters::FAMILY, dense_parameters::FAMILY, network_parameters::FAMILY];
