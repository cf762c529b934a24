//! STACK: of a stack that replaces a large kernel one layer is counted, or what is left is told for what is saved.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{
    Answer, Case, CostLayer, Costs, Form, Geometry, Layer, Misconception, Numbers, Versus, scene,
};

pub const ROW: Misconception = Misconception {
    id: "STACK",
    forms: &[
        Form { name: "one", believe: one_layer },
        Form { name: "left", believe: what_is_left },
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
    let (costs, layer, _) = stack(case)?;
    costs.with_layers(vec![CostLayer::Sliding(layer)]).answer().ok()
}

/// The part that stays.
fn what_is_left(case: &Case) -> Option<Answer> {
    let (costs, ..) = stack(case)?;
    matches!(costs.versus, Versus::PercentFewer(_)).then_some(())?;
    Some(Answer::Number(100.0 - costs.answer().ok()?.number()?))
}

/// Against a kernel as large as all of the stack's together.
fn added_kernels(case: &Case) -> Option<Answer> {
    let (costs, layer, count) = stack(case)?;
    matches!(costs.versus, Versus::PercentFewer(_)).then_some(())?;
    let kernel = layer.geometry.kernel.map(|cells| cells.saturating_mul(count));
    let geometry = Geometry { kernel, ..layer.geometry };
    let versus = Versus::PercentFewer(vec![CostLayer::Sliding(Layer { geometry, ..layer })]);
    Costs { versus, ..costs }.answer().ok()
}

/// Several convolutions, all alike: one of them, and how many.
fn stack(case: &Case) -> Option<(Costs, Layer, usize)> {
    let costs = case.costs()?.into_owned();
    let [first, others @ ..] = costs.layers.as_slice() else { return None };
    let layer = *first.convolution()?;
    let is_stack = !others.is_empty() && others.iter().all(|other| other == first);
    is_stack.then(|| (costs.clone(), layer, costs.layers.len()))
}

/// How large the kernels are together, added and in truth.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let Some((_, layer, count)) = stack(case) else { return Numbers::new() };
    let kernel = layer.geometry.kernel[0];
    let field = count.saturating_mul(kernel.saturating_sub(1)).saturating_add(1);
    let sum = count.saturating_mul(kernel);
    vec![("kernel", kernel.to_string()), ("sum", sum.to_string()), ("field", field.to_string())]
}

/// Two layers' worth of window: 3 x 3, and a second of them sees 5 x 5.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
