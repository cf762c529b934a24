//! CHAN: channels go separate ways: averaged, kept, or one map for each.

use ndarray::{Array2, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Channels, Form, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "CHAN",
    forms: &[
        Form { name: "averaged", believe: averaged },
        Form { name: "kept", believe: kept },
        Form { name: "each", believe: each },
        Form { name: "kernel", believe: kernel },
    ],
    counterexample: || {
        Case::Channels(Channels {
            input: array![[[1.]], [[2.]], [[3.]]],
            weight: array![[[1.]], [[1.]], [[1.]]],
            bias: 0.0,
        })
    },
    scene,
    cure: "convolution/channels",
    numbers: None,
};

/// The mean over the channels instead of the sum.
fn averaged(case: &Case) -> Option<Answer> {
    let Case::Channels(channels) = case else { return None };
    let count = channels.weight.dim().0 as f64;
    Case::Channels(Channels { weight: &channels.weight / count, ..channels.clone() }).answer()
}

/// As many channels go out as come in.
fn kept(case: &Case) -> Option<Answer> {
    shape(case, |layer| Some(layer.in_channels))
}

/// Each filter makes a map for each channel.
fn each(case: &Case) -> Option<Answer> {
    shape(case, |layer| layer.filters.checked_mul(layer.in_channels))
}

/// As many channels as the kernel is wide.
fn kernel(case: &Case) -> Option<Answer> {
    shape(case, |layer| Some(layer.geometry.kernel[0]))
}

fn shape(case: &Case, channels: impl Fn(&Layer) -> Option<usize>) -> Option<Answer> {
    let (Case::OutputShape(layer) | Case::DenseOver(layer)) = case else { return None };
    if layer.geometry.is_pool() {
        return None;
    }
    let [rows, columns] = layer.geometry.extents().ok()?.map(|extent| extent.positions);
    Some(Answer::Shape(vec![channels(layer)?, rows, columns]))
}

/// One channel of three: its products are a part of the sum.
fn scene() -> Experiment {
    scene::convolution(scene::counting(3, 3), Array2::ones((2, 2)))
}
