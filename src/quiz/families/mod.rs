//! The table of question families: one file and one row each.
//!
//! To add one: its file here, its two lines below, its messages in each language, a line in `tests/` that
//! answers it by another route. The tests of this room name whatever is forgotten.

#![expect(
    clippy::unnecessary_wraps,
    reason = "every family has the same kind of `make`, also where it always succeeds"
)]

use super::Family;

pub(super) mod axes_error;
mod cell_border;
mod cell_channels;
mod cell_plain;
mod channel_error;
mod concept;
mod conv_macs;
mod conv_parameters;
mod correlation;
pub(super) mod costs;
mod dense_equivalent;
mod dense_over_map;
mod dense_parameters;
mod field_dense;
mod field_facts;
mod field_strided;
mod filter_match;
mod filter_name;
mod free_layers;
mod how_it_works;
pub(super) mod lab;
mod layer_chain;
pub(super) mod layers;
pub(super) mod linear_error;
mod max_or_mean;
mod missing_line;
pub(super) mod network_parameters;
mod one_by_one;
mod one_cell;
mod padded_border;
mod padding_kept;
mod pool_gradient;
mod pool_learning;
mod pool_or_stride;
mod pool_shape;
mod pool_values;
mod printed_shape;
mod separable_macs;
mod separable_parameters;
mod settings_fitting;
mod shared_gradient;
mod shift_kind;
mod size_axes;
mod size_dense;
mod size_even;
mod size_floor;
mod size_tf;
mod size_transposed;
mod size_uneven;
mod square;
mod stacked_kernels;
mod term;
mod upsampling_facts;
mod volume;
mod weight_gradient;
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
    size_uneven::FAMILY,
    size_tf::FAMILY,
    size_transposed::FAMILY,
    layer_chain::FAMILY,
    cell_plain::FAMILY,
    cell_border::FAMILY,
    cell_channels::FAMILY,
    pool_values::FAMILY,
    padded_border::FAMILY,
    padding_kept::FAMILY,
    settings_fitting::FAMILY,
    filter_name::FAMILY,
    filter_match::FAMILY,
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
    field_facts::FAMILY,
    one_by_one::FAMILY,
    upsampling_facts::FAMILY,
    max_or_mean::FAMILY,
    pool_or_stride::FAMILY,
    pool_learning::FAMILY,
    pool_gradient::FAMILY,
    weight_gradient::FAMILY,
    shared_gradient::FAMILY,
    dense_equivalent::FAMILY,
    dense_over_map::FAMILY,
    correlation::FAMILY,
    shift_kind::FAMILY,
    why_padding::FAMILY,
    why_small_kernels::FAMILY,
    why_max_pool::FAMILY,
    why_convolution::FAMILY,
    how_it_works::FAMILY,
    term::FAMILY,
    linear_error::FAMILY,
    channel_error::FAMILY,
    axes_error::FAMILY,
    printed_shape::FAMILY,
    missing_line::FAMILY,
];
