//! The registry: one file and one row for each misconception.
//!
//! To add one: its file here, its two lines below, its three messages in each language. The tests beside
//! this room name whatever is forgotten.

use super::Misconception;

mod area;
mod axis_order;
mod batch_norm;
mod bent_layer;
mod biases;
mod big_kernel;
mod blur;
mod border_modes;
mod bytes;
mod ceil_mode;
mod channels;
mod dense_kernel;
mod dense_weights;
mod dilation;
mod dilation_times;
mod direction;
mod each_place;
mod edge_cells;
mod error_message;
mod field_channels;
mod field_padding;
mod flat_channels;
mod flip;
mod floor_rule;
mod flops;
mod forward_size;
mod growth;
mod half_turn;
mod head_size;
mod idle_settings;
mod input_places;
mod int;
mod learned_flip;
mod learning;
mod lost_relu;
mod lost_weights;
mod max_padding;
mod mean_divisor;
mod mean_products;
mod negative;
mod no_dilation;
mod no_padding;
mod odd_side;
mod one_by_one;
mod one_by_one_size;
mod one_filter;
mod one_number;
mod other_property;
mod output_gradient;
mod over_stride;
mod own_stride;
mod pad_values;
mod padded_channels;
mod padded_input;
mod parameters;
mod plus_one;
mod pool_channels;
mod pool_equivariance;
mod pool_gradient;
mod pool_keeps;
mod pool_kind;
mod pool_limit;
mod pool_position;
mod pool_stride;
mod pool_weights;
mod receptive_field;
mod reflection;
mod reshape;
mod rotation;
mod same_sides;
mod same_size;
mod separable;
mod shape_message;
mod shared;
mod shared_gradient;
mod sharing;
mod shift;
mod spaced;
mod stack_weights;
mod strided_pool;
mod summed_gradient;
mod swapped_axes;
mod times_stride;
mod total_padding;
mod transposed;
mod uncropped;
mod unit_stride;
mod unread;
mod valid_gradient;
mod wrong_window;

/// All that are known, in the order in which an answer is compared with them.
///
/// What can be met only in special circumstances comes first; what could be met anywhere comes last.
/// So 7 instead of 8 for an input of 8, a window of 3 and padding 1 is `TWOP`, although leaving out
/// the +1 would give 7 too.
pub const MISCONCEPTIONS: &[Misconception] = &[
    // One kind of question each, or one setting that has to be there.
    reflection::ROW,
    border_modes::ROW,
    transposed::ROW,
    spaced::ROW,
    times_stride::ROW,
    uncropped::ROW,
    forward_size::ROW,
    receptive_field::ROW,
    own_stride::ROW,
    field_padding::ROW,
    flat_channels::ROW,
    shift::ROW,
    pool_equivariance::ROW,
    unread::ROW,
    edge_cells::ROW,
    one_by_one::ROW,
    channels::ROW,
    lost_relu::ROW,
    shared_gradient::ROW,
    pool_gradient::ROW,
    summed_gradient::ROW,
    output_gradient::ROW,
    valid_gradient::ROW,
    pool_weights::ROW,
    strided_pool::ROW,
    error_message::ROW,
    // Counts of weights and multiplications. What needs a certain kind of layer comes first.
    dense_weights::ROW,
    dense_kernel::ROW,
    batch_norm::ROW,
    separable::ROW,
    stack_weights::ROW,
    biases::ROW,
    parameters::ROW,
    each_place::ROW,
    input_places::ROW,
    flops::ROW,
    one_filter::ROW,
    shared::ROW,
    bytes::ROW,
    // Pools with padding, with a mean, with ceil mode, with the default stride.
    max_padding::ROW,
    mean_divisor::ROW,
    ceil_mode::ROW,
    pool_limit::ROW,
    pool_stride::ROW,
    pool_channels::ROW,
    pool_keeps::ROW,
    pool_kind::ROW,
    // A window that fits once: its own size is then the input's too, often.
    one_number::ROW,
    // `same`: half a window on each side often comes to the same as the odd cell at the wrong end, and
    // is likelier. Then a dilation, a large kernel, any padding.
    same_size::ROW,
    floor_rule::ROW,
    same_sides::ROW,
    odd_side::ROW,
    dilation::ROW,
    no_dilation::ROW,
    dilation_times::ROW,
    big_kernel::ROW,
    swapped_axes::ROW,
    total_padding::ROW,
    no_padding::ROW,
    // Any size. Rounding up is likelier than padding twice.
    unit_stride::ROW,
    growth::ROW,
    int::ROW,
    plus_one::ROW,
    over_stride::ROW,
    padded_input::ROW,
    one_by_one_size::ROW,
    padded_channels::ROW,
    axis_order::ROW,
    // Any output of a convolution. A lost sign is likelier than a filter turned over.
    negative::ROW,
    direction::ROW,
    flip::ROW,
    half_turn::ROW,
    pad_values::ROW,
    lost_weights::ROW,
    wrong_window::ROW,
    mean_products::ROW,
    // Met in choices only.
    field_channels::ROW,
    sharing::ROW,
    bent_layer::ROW,
    learned_flip::ROW,
    other_property::ROW,
    rotation::ROW,
    pool_position::ROW,
    head_size::ROW,
    idle_settings::ROW,
    learning::ROW,
    blur::ROW,
    shape_message::ROW,
    reshape::ROW,
    area::ROW,
];
