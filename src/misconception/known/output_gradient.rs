//! GRADOUT: what arrives at the output is taken for a weight's gradient, without the input it met.

use ndarray::{Array2, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "GRADOUT",
    forms: &[
        Form { name: "arriving", believe: arriving },
        Form { name: "product", believe: product },
        Form { name: "bias", believe: bias },
    ],
    counterexample: || Case::WeightGradient { experiment: scene(), upstream: array![[1., 0.], [0., 2.]] },
    scene,
    cure: "filter/learned",
    numbers: None,
};

/// The arriving gradient itself, where it is as large as the filter.
fn arriving(case: &Case) -> Option<Answer> {
    let (_, upstream) = of_filters_size(case)?;
    Some(Answer::Grid(upstream.clone()))
}

/// Each arriving gradient times the one input cell at its place.
fn product(case: &Case) -> Option<Answer> {
    let (experiment, upstream) = of_filters_size(case)?;
    let met = |at: (usize, usize)| experiment.input.get(at).copied().unwrap_or_default();
    Some(Answer::Grid(Array2::from_shape_fn(upstream.dim(), |at| met(at) * upstream[at])))
}

/// The sum of all that arrives, as for a bias.
fn bias(case: &Case) -> Option<Answer> {
    let Case::WeightGradient { experiment, upstream } = case else { return None };
    Some(Answer::Grid(Array2::from_elem(experiment.filter.dim(), upstream.sum())))
}

/// A lab and what arrives at its output, where that could be taken for a gradient of the filter.
fn of_filters_size(case: &Case) -> Option<(&Experiment, &Array2<f64>)> {
    let Case::WeightGradient { experiment, upstream } = case else { return None };
    let is_alike = upstream.dim() == experiment.filter.dim() && !upstream.is_empty();
    is_alike.then_some((experiment, upstream))
}

/// Each weight works at four places.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), array![[1., 0.], [0., 1.]])
}
