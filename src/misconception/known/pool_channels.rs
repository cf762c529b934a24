//! POOLCH: a pool makes the channels fewer, as it does the rows and columns.

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "POOLCH",
    forms: &[Form { name: "divided", believe: divided }, Form { name: "one", believe: one }],
    counterexample: || Case::OutputShape(Layer { in_channels: 16, filters: 16, ..Layer::of(&scene()) }),
    scene,
    cure: "pooling/no-weights",
    numbers: None,
};

/// The channels divided by the stride too.
fn divided(case: &Case) -> Option<Answer> {
    let stride = case.geometry()?.stride[0];
    shape(case, |channels| (stride > 1 && channels >= stride).then(|| channels / stride))
}

/// All channels pooled into one.
fn one(case: &Case) -> Option<Answer> {
    shape(case, |channels| (channels > 1).then_some(1))
}

fn shape(case: &Case, channels: impl Fn(usize) -> Option<usize>) -> Option<Answer> {
    let Case::OutputShape(layer) = case else { return None };
    if !layer.geometry.is_pool() {
        return None;
    }
    let [rows, columns] = layer.geometry.extents().ok()?.map(|extent| extent.positions);
    Some(Answer::Shape(vec![channels(layer.in_channels)?, rows, columns]))
}

/// One channel of sixteen: each has its own windows.
fn scene() -> Experiment {
    scene::pooling(PoolKind::Max, scene::counting(4, 4), [2, 2])
}
