//! SOBEL: a filter with level rows finds upright edges, as its looks or its name seem to say.

use ndarray::{Array2, Axis, array};

use crate::lab::{Experiment, same};
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "SOBEL",
    forms: &[Form { name: "turned", believe: turned }],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "filter/direction",
    numbers: Some(numbers),
};

/// The output of the filter with rows and columns swapped, where it has one direction.
fn turned(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    direction(&experiment.filter)?;
    let filter = experiment.filter.t().to_owned();
    Case::Output(Experiment { filter, ..experiment.clone() }).answer()
}

/// Which way the weights change: `down` when every column adds up to zero and some row does not.
fn direction(filter: &Array2<f64>) -> Option<&'static str> {
    let silent = |axis| filter.sum_axis(Axis(axis)).iter().all(|sum| same(*sum, 0.0));
    match (silent(0), silent(1)) {
        (true, false) if filter.is_square() => Some("down"),
        (false, true) if filter.is_square() => Some("across"),
        _ => None,
    }
}

fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let direction = case.convolution().and_then(|experiment| direction(&experiment.filter));
    direction.map_or_else(Numbers::new, |direction| vec![("direction", direction.to_owned())])
}

/// A step from top to bottom, and the filter whose weights change from top to bottom: 4.
fn scene() -> Experiment {
    let step = array![[0., 0., 0.], [0., 0., 0.], [1., 1., 1.]];
    scene::convolution(step, array![[-1., -2., -1.], [0., 0., 0.], [1., 2., 1.]])
}
