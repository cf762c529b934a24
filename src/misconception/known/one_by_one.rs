//! ONE: a 1 x 1 convolution does nothing.

use ndarray::{Axis, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Channels, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "ONE",
    forms: &[
        Form { name: "channels", believe: first_channel },
        Form { name: "values", believe: values },
        Form { name: "parameters", believe: no_parameters },
    ],
    counterexample: || {
        Case::Channels(Channels {
            input: array![[[1., 2.]], [[3., 4.]]],
            weight: array![[[1.]], [[-1.]]],
            bias: 0.0,
            relu: false,
        })
    },
    scene,
    cure: "filter/one-by-one",
    numbers: None,
};

/// The first channel as it came in.
fn first_channel(case: &Case) -> Option<Answer> {
    let Case::Channels(channels) = case else { return None };
    let (_, rows, columns) = channels.weight.dim();
    if (rows, columns) != (1, 1) || channels.input.is_empty() {
        return None;
    }
    Some(Answer::Grid(channels.input.index_axis(Axis(0), 0).to_owned()))
}

/// The output of a weight of 1.
fn values(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    if experiment.filter.dim() != (1, 1) {
        return None;
    }
    Case::Output(Experiment { filter: array![[1.]], bias: 0.0, ..experiment.clone() }).answer()
}

/// Nothing to learn.
fn no_parameters(case: &Case) -> Option<Answer> {
    match case {
        Case::Parameters(layer) if !layer.geometry.is_pool() && layer.geometry.kernel == [1, 1] => {
            Some(Answer::Number(0.0))
        }
        _ => None,
    }
}

/// One channel under a weight of 2.
fn scene() -> Experiment {
    scene::convolution(scene::counting(2, 2), array![[2.]])
}
