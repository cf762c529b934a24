//! SEPAR: a depthwise separable convolution loses its 1 x 1, or its depthwise filters mix channels.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{
    Answer, Case, CostLayer, Costs, Counts, Form, Geometry, Layer, Misconception, Numbers, scene,
};
use crate::text::counted;

pub const ROW: Misconception = Misconception {
    id: "SEPAR",
    forms: &[
        Form { name: "alone", believe: depthwise_alone },
        Form { name: "standard", believe: standard },
        Form { name: "full", believe: full_depthwise },
        Form { name: "kernel", believe: one_kernel },
    ],
    counterexample: || {
        let depthwise = Geometry::convolution([8, 8], [3, 3]);
        let pointwise = Geometry::convolution([6, 6], [1, 1]);
        Case::Costs(Costs::parameters(vec![
            CostLayer::Depthwise(Layer { geometry: depthwise, in_channels: 64, filters: 64, bias: false }),
            CostLayer::Sliding(Layer { geometry: pointwise, in_channels: 64, filters: 128, bias: false }),
        ]))
    },
    scene,
    cure: "convolution/channels",
    numbers: Some(numbers),
};

/// The depthwise part, without the 1 x 1 that mixes.
fn depthwise_alone(case: &Case) -> Option<Answer> {
    counted_as(case, |depthwise, _| vec![CostLayer::Depthwise(depthwise)])
}

/// The convolution that is replaced.
fn standard(case: &Case) -> Option<Answer> {
    counted_as(case, |depthwise, pointwise| {
        vec![CostLayer::Sliding(Layer { filters: pointwise.filters, ..depthwise })]
    })
}

/// Depthwise filters that read all channels.
fn full_depthwise(case: &Case) -> Option<Answer> {
    counted_as(case, |depthwise, pointwise| {
        vec![CostLayer::Sliding(depthwise), CostLayer::Sliding(pointwise)]
    })
}

/// One kernel for all channels.
fn one_kernel(case: &Case) -> Option<Answer> {
    counted_as(case, |depthwise, pointwise| {
        let kernel = Layer { in_channels: 1, filters: 1, ..depthwise };
        vec![CostLayer::Depthwise(kernel), CostLayer::Sliding(pointwise)]
    })
}

fn counted_as(case: &Case, layers: impl Fn(Layer, Layer) -> Vec<CostLayer>) -> Option<Answer> {
    let costs = case.costs()?;
    let [CostLayer::Depthwise(depthwise), CostLayer::Sliding(pointwise)] = costs.layers[..] else {
        return None;
    };
    costs.with_layers(layers(depthwise, pointwise)).answer().ok()
}

/// What each of the two costs.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let Some(costs) = case.costs() else { return Numbers::new() };
    let names = ["depthwise", "pointwise"].into_iter().zip(&costs.layers);
    let count = |layer: &CostLayer| {
        let cost = layer.cost().unwrap_or_default();
        counted(if costs.counts == Counts::Macs { cost.macs } else { cost.parameters() } as f64)
    };
    names.map(|(name, layer)| (name, count(layer))).collect()
}

/// One channel under one kernel: so far goes the depthwise part.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((3, 3)))
}
