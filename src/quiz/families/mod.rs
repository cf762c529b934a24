//! The table of question families: one file and one row each.
//!
//! To add one: its file here, its two lines below, its messages in each language. The tests of this
//! room name whatever is forgotten.

use super::Family;

mod concept;
mod conv_parameters;
mod costs;
mod dense_parameters;
mod field_dense;
mod field_strided;
mod lab;
mod layer_chain;
mod layers;
mod network_parameters;
mod padding_kept;
mod pool_shape;
mod settings_fitting;
mod size_axes;
mod size_dense;
mod size_even;
mod size_floor;
mod size_tf;
mod square;
mod term;
mod volume;
mod why_convolution;
mod why_max_pool;
mod why_padding;
mod why_small_kernels;

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
    size_tf::FAMILY,
    layer_chain::FAMILY,
    padding_kept::FAMILY,
    settings_fitting::FAMILY,
    conv_parameters::FAMILY,
    dense_parameters::FAMILY,
    network_parameters::FAMILY,
    field_dense::FAMILY,
    field_strided::FAMILY,
    why_padding::FAMILY,
    why_small_kernels::FAMILY,
    why_max_pool::FAMILY,
    why_convolution::FAMILY,
    term::FAMILY,
];
