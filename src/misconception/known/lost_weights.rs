//! NOWEIGHT: the window is added up without its weights, or without their signs.

use ndarray::{Array2, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "NOWEIGHT",
    forms: &[
        Form { name: "sum", believe: |case| with_filter(case, |filter| Array2::ones(filter.dim())) },
        Form { name: "unsigned", believe: |case| with_filter(case, |filter| filter.mapv(f64::abs)) },
    ],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "convolution/sum",
    numbers: None,
};

/// The core's output with other weights; `None` where they are the same.
fn with_filter(case: &Case, change: fn(&Array2<f64>) -> Array2<f64>) -> Option<Answer> {
    let experiment = case.convolution()?;
    let filter = change(&experiment.filter);
    let is_other = filter != experiment.filter;
    is_other.then(|| Case::Output(Experiment { filter, ..experiment.clone() }).answer())?
}

/// 1*2 + 2*0 + 3*2 + 4*(-1): 4. The cells alone add up to 10.
fn scene() -> Experiment {
    scene::convolution(scene::counting(2, 2), array![[2., 0.], [2., -1.]])
}
