//! The numbers that a message can put in: those of the case, at the place where two answers part.

use crate::conv::{Axis, Extent};
use crate::lab::value::exact;
use crate::lab::{padding_name, same};
use crate::text::counted;

use super::{Case, Chain, CostLayer, Costs, Counts, Dense, Geometry, Layer, Transposed, Typed, truth};

/// Names and values, ready to be printed; of two with one name the later counts.
pub(super) type Numbers = Vec<(&'static str, String)>;

/// All numbers that messages may name, and before them the cell where what was typed first parts from the
/// truth (of a list, its index and 0).
pub(super) fn of(case: &Case, typed: &Typed) -> ([usize; 2], Numbers) {
    let truth = truth(case);
    let true_at = |place| truth.as_ref().ok().and_then(|truth| truth.at(place));
    let cells = typed.cells();
    let parts = cells.iter().find(|(place, value)| true_at(*place).is_none_or(|truth| !same(truth, *value)));
    let cell = parts.map_or([0, 0], |(place, _)| *place);
    let axis = match (&truth, case) {
        (Err(error), _) => usize::from(error.axis() == Some(Axis::Horizontal)),
        (_, Case::OutputShape(_) | Case::DenseOver(_)) => cell[0].saturating_sub(1).min(1),
        (_, Case::Size(_) | Case::Transposed(_)) => cell[0].min(1),
        _ => 0,
    };

    let mut numbers = of_case(case, axis);
    if let Err(error) = &truth {
        numbers.extend(error.numbers());
    }
    let written = if case.is_count() { counted } else { exact };
    numbers.extend(parts.map(|(_, value)| ("typed", written(*value))));
    numbers.extend(true_at(cell).map(|truth| ("truth", written(truth))));
    (cell, numbers)
}

/// Those of the first axis for which `parts` holds: a matrix, and "impossible", say of no axis themselves.
pub(super) fn of_axis_where(case: &Case, parts: impl Fn(&Extent) -> bool) -> Numbers {
    let axis = case.extents().and_then(|extents| extents.into_iter().find(|extent| parts(extent)));
    axis.map_or_else(Numbers::new, |extent| of_extent(&extent))
}

/// Those of the dilated axis, where no size is asked for.
pub(super) fn of_dilated_axis(case: &Case, _cell: [usize; 2]) -> Numbers {
    if case.asked_extents().is_some() {
        return Numbers::new();
    }
    of_axis_where(case, |extent| extent.dilation > 1)
}

/// Which layer of several that is: its number, counted from 1; where it is one that costs something, its kind
/// and its outputs.
pub(super) fn of_layer_at(case: &Case, place: usize) -> Numbers {
    let mut numbers = counts([("layer", place.saturating_add(1))]);
    let layer = case.costs().and_then(|costs| costs.layers.get(place).copied());
    let (kind, outputs) = match layer {
        None => ("chain", 0),
        Some(CostLayer::Sliding(layer)) if layer.geometry.is_pool() => ("pool", layer.in_channels),
        Some(CostLayer::Sliding(layer)) => ("convolution", layer.filters),
        Some(CostLayer::Depthwise(layer)) => ("depthwise", layer.filters),
        Some(CostLayer::Dense(dense)) => ("dense", dense.units),
        Some(CostLayer::BatchNorm(channels)) => ("norm", channels),
    };
    numbers.push(("kind", kind.to_owned()));
    numbers.extend(counts([("outputs", outputs)]));
    numbers
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
        ("half", extent.window / 2),
        ("stride", extent.stride),
        ("room", room),
        ("steps", extent.positions.saturating_sub(1)),
        ("positions", extent.positions),
        ("left_over", extent.left_over),
    ])
}

fn of_case(case: &Case, axis: usize) -> Numbers {
    match case {
        Case::Parameters(_) | Case::Costs(_) | Case::AsConvolution(_) => {
            case.costs().map_or_else(Numbers::new, |costs| of_costs(&costs))
        }
        Case::AsDense(layer) => layer.as_dense().map_or_else(|_| Numbers::new(), |dense| of_dense(&dense)),
        Case::OutputShape(layer) | Case::DenseOver(layer) => {
            [of_geometry(&layer.geometry, axis), of_layer(layer, axis)].concat()
        }
        Case::Channels(channels) => counts([("in_channels", channels.input.dim().0)]),
        Case::Transposed(asked) => of_transposed(asked, axis),
        Case::Chain(chain) => of_chain(chain),
        _ => case.geometry().map_or_else(Numbers::new, |geometry| of_geometry(&geometry, axis)),
    }
}

fn of_geometry(geometry: &Geometry, axis: usize) -> Numbers {
    let mut numbers = counts([("kernel_rows", geometry.kernel[0]), ("kernel_columns", geometry.kernel[1])]);
    numbers.push(("padding_name", padding_name(geometry.padding).to_owned()));
    let extents = geometry.extents();
    numbers.extend(match &extents {
        Ok(extents) => of_extent(&extents[axis]),
        Err(_) => counts([("input", geometry.input[axis]), ("stride", geometry.stride[axis])]),
    });
    numbers
}

fn of_layer(layer: &Layer, axis: usize) -> Numbers {
    counts([
        ("kernel_rows", layer.geometry.kernel[0]),
        ("kernel_columns", layer.geometry.kernel[1]),
        ("stride", layer.geometry.stride[axis]),
        ("in_channels", layer.in_channels),
        ("filters", layer.filters),
    ])
}

/// What all layers learn, and the sizes of the first that has some.
fn of_costs(costs: &Costs) -> Numbers {
    let layers = &costs.layers;
    let convolution = layers.iter().find_map(CostLayer::convolution);
    let dense = layers.iter().find_map(CostLayer::dense);
    let asked = match (layers.len(), costs.counts) {
        (2.., _) => "network",
        (_, Counts::Macs) => "macs",
        (_, Counts::Parameters) => "layer",
    };
    let mut numbers = vec![("asked", asked.to_owned()), ("layers", layers.len().to_string())];
    numbers.extend(dense.map(of_dense).unwrap_or_default());
    if let Some(layer) = convolution {
        let [rows, columns] = layer.places().unwrap_or_default();
        numbers.extend(of_layer(layer, 0));
        numbers.extend([("units", layer.filters.to_string()), ("places", format!("{rows} x {columns}"))]);
    } else if let Some(CostLayer::Sliding(pool)) = layers.first() {
        numbers.extend(of_layer(pool, 0));
    }
    if let Ok([weights, biases]) = costs.weights_and_biases() {
        numbers.extend([("weights", counted(weights)), ("biases", counted(biases))]);
    }
    numbers
}

fn of_dense(dense: &Dense) -> Numbers {
    let [channels, rows, columns] = dense.map;
    let sizes = counts([("channels", channels), ("rows", rows), ("columns", columns)]);
    let ends = [("inputs", dense.inputs()), ("units", dense.units)];
    sizes.into_iter().chain(ends.map(|(name, count)| (name, counted(count as f64)))).collect()
}

fn of_transposed(asked: &Transposed, axis: usize) -> Numbers {
    let Ok(extents) = asked.settings.extents(asked.input, asked.kernel) else { return Numbers::new() };
    let extent = extents[axis];
    counts([
        ("input", extent.input),
        ("window", extent.window),
        ("stride", extent.stride),
        ("total", extent.before.saturating_add(extent.after)),
        ("output_padding", extent.output_padding),
    ])
}

fn of_chain(chain: &Chain) -> Numbers {
    let side = chain.sides().ok().and_then(|sides| sides.last().copied()).unwrap_or(chain.side);
    counts([("rows", side), ("columns", side), ("channels", chain.last_channels())])
}

fn counts<const N: usize>(counts: [(&'static str, usize); N]) -> Numbers {
    counts.into_iter().map(|(name, count)| (name, count.to_string())).collect()
}
