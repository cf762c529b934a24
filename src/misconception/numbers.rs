//! The numbers that a message can put in: those of the case, at the place where two answers part.

use crate::conv::{Axis, Extent};
use crate::lab::same;
use crate::lab::value::exact;

use super::{Case, Geometry, Layer, Transposed, Typed, truth};

/// Names and values, ready to be printed; of two with one name the later counts.
pub(super) type Numbers = Vec<(&'static str, String)>;

/// Where what was typed first parts from the truth of `case`, and all numbers that messages may name.
pub(super) fn of(case: &Case, typed: &Typed) -> ([usize; 2], Numbers) {
    let truth = truth(case);
    let true_at = |place| truth.as_ref().ok().and_then(|truth| truth.at(place));
    let cells = typed.cells();
    let parts = cells.iter().find(|(place, value)| true_at(*place).is_none_or(|truth| !same(truth, *value)));
    let place = parts.map_or([0, 0], |(place, _)| *place);
    let axis = match (&truth, case) {
        (Err(error), _) => error.axis().map_or(0, |axis| usize::from(axis == Axis::Horizontal)),
        (_, Case::OutputShape(_)) => place[0].saturating_sub(1),
        (_, Case::Size(_) | Case::Transposed(_)) => place[0],
        _ => 0,
    };

    let mut numbers = of_case(case, axis.min(1));
    if let Err(error) = &truth {
        numbers.extend(error.numbers());
    }
    numbers.extend(parts.map(|(_, value)| ("typed", exact(*value))));
    numbers.extend(true_at(place).map(|truth| ("truth", exact(truth))));
    (place, numbers)
}

/// How a size came about along one axis.
pub(super) fn of_extent(extent: &Extent) -> Numbers {
    let room = extent.padded.saturating_sub(extent.window);
    counts([
        ("input", extent.input),
        ("before", extent.before),
        ("after", extent.after),
        ("total", extent.padded.saturating_sub(extent.input)),
        ("padded", extent.padded),
        ("kernel", extent.kernel),
        ("dilation", extent.dilation),
        ("window", extent.window),
        ("stride", extent.stride),
        ("room", room),
        ("steps", extent.positions.saturating_sub(1)),
        ("positions", extent.positions),
        ("left_over", extent.left_over),
    ])
}

fn of_case(case: &Case, axis: usize) -> Numbers {
    match case {
        Case::Parameters(layer) => of_layer(layer, axis),
        Case::OutputShape(layer) => [of_geometry(&layer.geometry, axis), of_layer(layer, axis)].concat(),
        Case::Channels(channels) => counts([("in_channels", channels.input.dim().0)]),
        Case::Transposed(asked) => of_transposed(asked, axis),
        Case::Shifted { down, right, .. } => counts([("down", *down), ("right", *right)]),
        _ => case.geometry().map_or_else(Numbers::new, |geometry| of_geometry(&geometry, axis)),
    }
}

fn of_geometry(geometry: &Geometry, axis: usize) -> Numbers {
    let mut numbers = counts([("kernel_rows", geometry.kernel[0]), ("kernel_columns", geometry.kernel[1])]);
    match geometry.extents() {
        Ok(extents) => numbers.extend(of_extent(&extents[axis])),
        Err(_) => {
            numbers.extend(counts([("input", geometry.input[axis]), ("stride", geometry.stride[axis])]))
        }
    }
    numbers
}

fn of_layer(layer: &Layer, axis: usize) -> Numbers {
    let weights = Layer { bias: false, ..*layer }.parameters();
    let mut numbers = counts([
        ("kernel_rows", layer.geometry.kernel[0]),
        ("kernel_columns", layer.geometry.kernel[1]),
        ("stride", layer.geometry.stride[axis]),
        ("in_channels", layer.in_channels),
        ("filters", layer.filters),
    ]);
    numbers.push(("weights", exact(weights)));
    numbers.push(("bias", if layer.bias { "yes" } else { "no" }.to_owned()));
    numbers
}

fn of_transposed(asked: &Transposed, axis: usize) -> Numbers {
    let (before, after) = asked.settings.padding.along(axis);
    counts([
        ("input", asked.input[axis]),
        ("kernel", asked.kernel[axis]),
        ("stride", asked.settings.stride[axis]),
        ("total", before.saturating_add(after)),
        ("output_padding", asked.settings.output_padding[axis]),
    ])
}

fn counts<const N: usize>(counts: [(&'static str, usize); N]) -> Numbers {
    counts.into_iter().map(|(name, count)| (name, count.to_string())).collect()
}
