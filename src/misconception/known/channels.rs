//! CHAN: channels go separate ways: averaged, kept, or one map for each.

use ndarray::{Array2, Array3, Axis, Zip, array};

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Chain, Channels, Form, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "CHAN",
    forms: &[
        Form { name: "averaged", believe: averaged },
        Form { name: "kept", believe: kept },
        Form { name: "each", believe: each },
        Form { name: "kernel", believe: kernel },
        Form { name: "flattened", believe: flattened },
        Form { name: "first", believe: first },
        Form { name: "largest", believe: largest },
    ],
    counterexample: || {
        Case::Channels(Channels {
            input: array![[[1.]], [[2.]], [[3.]]],
            weight: array![[[2.]], [[2.]], [[2.]]],
            bias: 0.0,
            relu: false,
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

/// Only the first channel.
fn first(case: &Case) -> Option<Answer> {
    alone(case).filter(|maps| maps.len() > 1)?.into_iter().next().map(Answer::Grid)
}

/// The largest of the channels' sums instead of all of them.
fn largest(case: &Case) -> Option<Answer> {
    let maps = alone(case).filter(|maps| maps.len() > 1)?;
    let larger = |a: Array2<f64>, b: Array2<f64>| Zip::from(&a).and(&b).map_collect(|a, b| a.max(*b));
    maps.into_iter().reduce(larger).map(Answer::Grid)
}

/// The map that each channel would make alone.
fn alone(case: &Case) -> Option<Vec<Array2<f64>>> {
    let Case::Channels(channels) = case else { return None };
    let maps = (0..channels.input.dim().0).map(|channel| {
        let only = |planes: &Array3<f64>| planes.select(Axis(0), &[channel]);
        let alone = Channels { input: only(&channels.input), weight: only(&channels.weight), ..*channels };
        match Case::Channels(alone).answer()? {
            Answer::Grid(map) => Some(map),
            _ => None,
        }
    });
    maps.collect()
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

/// As many channels are flattened as go into the last convolution.
fn flattened(case: &Case) -> Option<Answer> {
    let Case::Chain(chain) = case else { return None };
    let last = chain.links.iter().rposition(|link| !link.is_pool()).filter(|_| chain.is_flattened)?;
    let before = Chain { links: chain.links[..last].to_vec(), ..chain.clone() };
    let side = *chain.sides().ok()?.last()? as f64;
    let kept = before.last_channels();
    (kept != chain.last_channels()).then(|| Answer::Number(kept as f64 * side * side))
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
