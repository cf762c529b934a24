//! GRADSUM: a weight's gradient is a mean over its places, or what the first place alone gives.

use ndarray::{Array2, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "GRADSUM",
    forms: &[Form { name: "mean", believe: mean }, Form { name: "single", believe: single }],
    counterexample: || Case::WeightGradient { experiment: scene(), upstream: array![[1., 0.], [0., 2.]] },
    scene,
    cure: "filter/learned",
    numbers: None,
};

/// The sum, divided by the number of places.
fn mean(case: &Case) -> Option<Answer> {
    with_upstream(case, |upstream| upstream / upstream.len() as f64)
}

/// Only the window at the top left.
fn single(case: &Case) -> Option<Answer> {
    with_upstream(case, |upstream| {
        Array2::from_shape_fn(upstream.dim(), |at| if at == (0, 0) { upstream[at] } else { 0.0 })
    })
}

fn with_upstream(case: &Case, change: impl Fn(&Array2<f64>) -> Array2<f64>) -> Option<Answer> {
    let Case::WeightGradient { experiment, upstream } = case else { return None };
    let changed = Case::WeightGradient { experiment: experiment.clone(), upstream: change(upstream) };
    (upstream.len() > 1).then(|| changed.answer())?
}

/// Each weight works at four places.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), array![[1., 0.], [0., 1.]])
}
