//! CONVMEAN: a convolution takes the mean of its products instead of adding them up.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Channels, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "CONVMEAN",
    forms: &[Form { name: "map", believe: map }, Form { name: "channels", believe: channels }],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// The output of a filter whose weights are divided by their number.
fn map(case: &Case) -> Option<Answer> {
    let experiment = case.convolution()?;
    let filter = &experiment.filter / experiment.filter.len() as f64;
    (filter.len() > 1).then(|| Case::Output(Experiment { filter, ..experiment.clone() }).answer())?
}

/// The same over all channels.
fn channels(case: &Case) -> Option<Answer> {
    let Case::Channels(channels) = case else { return None };
    let weight = &channels.weight / channels.weight.len() as f64;
    (weight.len() > 1).then(|| Case::Channels(Channels { weight, ..channels.clone() }).answer())?
}

/// Four ones: 12 in the first window, not 3.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), Array2::ones((2, 2)))
}
