//! The table of question families: one file and one row each.
//!
//! To add one: its file here, its two lines below, its messages in each language. The tests of this
//! room name whatever is forgotten.

use super::Family;

mod concept;
mod conv_macs;
mod conv_parameters;
mod costs;
mod dense_equivalent;
mod dense_over_map;
mod dense_parameters;
mod field_dense;
mod field_strided;
mod free_layers;
mod lab;
mod layer_chain;
mod layers;
mod network_parameters;
mod padding_kept;
mod pool_shape;
mod separable_macs;
mod separable_parameters;
mod settings_fitting;
mod size_axes;
mod size_dense;
mod size_even;
mod size_floor;
mod size_tf;
mod square;
mod stacked_kernels;
mod term;
mod volume;
mod what_counts;
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
    free_layers::FAMILY,
    separable_parameters::FAMILY,
    what_counts::FAMILY,
    stacked_kernels::FAMILY,
    conv_macs::FAMILY,
    separable_macs::FAMILY,
    field_dense::FAMILY,
    field_strided::FAMILY,
    dense_equivalent::FAMILY,
    dense_over_map::FAMILY,
    why_padding::FAMILY,
    why_small_kernels::FAMILY,
    why_max_pool::FAMILY,
    why_convolution::FAMILY,
    term::FAMILY,
];
