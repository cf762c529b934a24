//! STACK: of a stack that replaces a large kernel one layer is counted, or what is left is told for what is saved.

use ndarray::Array2;

use crate::conv::receptive_field;
use crate::lab::Experiment;
use crate::misconception::{
    Answer, Case, CostLayer, Costs, Form, Geometry, Layer, Misconception, Numbers, StackLayer, Versus, scene,
};

pub const ROW: Misconception = Misconception {
    id: "STACK",
    forms: &[
        Form { name: "one", believe: one_layer },
        Form { name: "large", believe: large_kernel },
        Form { name: "left", believe: what_is_left },
        Form { name: "kept", believe: what_is_kept },
        Form { name: "sum", believe: added_kernels },
    ],
    counterexample: || {
        let layer = |kernel: usize| {
            let geometry = Geometry::convolution([32, 32], [kernel, kernel]);
            CostLayer::Sliding(Layer { geometry, in_channels: 64, filters: 64, bias: false })
        };
        let versus = Versus::PercentFewer(vec![layer(7)]);
        Case::Costs(Costs { versus, ..Costs::parameters(vec![layer(3); 3]) })
    },
    scene,
    cure: "filter/maps",
    numbers: Some(numbers),
};

/// The first layer alone.
fn one_layer(case: &Case) -> Option<Answer> {
    let (costs, layers) = stack(case)?;
    costs.with_layers(vec![CostLayer::Sliding(layers[0])]).answer().ok()
}

/// One layer that sees as much as the stack.
fn large_kernel(case: &Case) -> Option<Answer> {
    let (costs, layers) = stack(case)?;
    matches!(costs.versus, Versus::Nothing).then_some(())?;
    costs.with_layers(vec![with_kernel(&layers[0], field(&layers)?)]).answer().ok()
}

/// The part that stays.
fn what_is_left(case: &Case) -> Option<Answer> {
    let (costs, ..) = stack(case)?;
    matches!(costs.versus, Versus::PercentFewer(_)).then_some(())?;
    Some(Answer::Number(100.0 - costs.answer().ok()?.number()?))
}

/// The weights of the stack, for what they are fewer by.
fn what_is_kept(case: &Case) -> Option<Answer> {
    let (costs, ..) = stack(case)?;
    matches!(costs.versus, Versus::Fewer(_)).then_some(())?;
    costs.compared(Versus::Nothing).answer().ok()
}

/// Against a kernel as large as all of the stack's together.
fn added_kernels(case: &Case) -> Option<Answer> {
    let (costs, layers) = stack(case)?;
    let large = vec![with_kernel(&layers[0], sum(&layers))];
    let versus = match costs.versus {
        Versus::PercentFewer(_) => Versus::PercentFewer(large),
        Versus::Fewer(_) => Versus::Fewer(large),
        _ => return None,
    };
    costs.compared(versus).answer().ok()
}

/// Several convolutions of stride 1 with as many channels in as out: at least two of them, and nothing else.
fn stack(case: &Case) -> Option<(Costs, Vec<Layer>)> {
    let costs = case.costs()?.into_owned();
    let layers: Vec<Layer> =
        costs.layers.iter().map(|layer| layer.convolution().copied()).collect::<Option<_>>()?;
    let channels = layers.first()?.in_channels;
    let goes_on = |layer: &Layer| {
        [layer.in_channels, layer.filters] == [channels; 2] && layer.geometry.stride == [1, 1]
    };
    (layers.len() > 1 && layers.iter().all(goes_on)).then_some((costs, layers))
}

fn with_kernel(layer: &Layer, kernel: usize) -> CostLayer {
    let geometry = Geometry { kernel: [kernel; 2], ..layer.geometry };
    CostLayer::Sliding(Layer { geometry, ..*layer })
}

/// Rows that these layers see one after another.
fn field(layers: &[Layer]) -> Option<usize> {
    let stack: Vec<_> = layers.iter().map(|layer| StackLayer::new(layer.geometry.kernel[0])).collect();
    receptive_field(&stack, None).ok()?.last().map(|field| field.rf)
}

fn sum(layers: &[Layer]) -> usize {
    layers.iter().fold(0, |sum: usize, layer| sum.saturating_add(layer.geometry.kernel[0]))
}

/// How large the kernels are together, added and in truth.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let Some((_, layers)) = stack(case) else { return Numbers::new() };
    let mut kernels: Vec<String> = layers.iter().map(|layer| layer.geometry.kernel[0].to_string()).collect();
    kernels.dedup();
    let (sum, field) = (sum(&layers), field(&layers).unwrap_or_default());
    vec![("kernel", kernels.join(", ")), ("sum", sum.to_string()), ("field", field.to_string())]
}

/// Two layers' worth of window: 3 x 3, and a second of them sees 5 x 5.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
