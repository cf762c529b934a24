//! B4: one output cell of an input with several channels, with bias and `ReLU`.

use ndarray::{Array2, Axis};

use super::one_cell::products;
use crate::lab::Experiment;
use crate::lab::value::exact;
use crate::misconception::{Answer, Case, Channels, truth};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Part, Topic};

pub const FAMILY: Family = Family {
    id: "B4",
    version: 1,
    topic: Topic::Cell,
    tiers: &[1, 2],
    frequency: 2,
    tells: &["CHAN", "BIAS", "RELU"],
    cure: "convolution/channels",
    make,
};

const INPUTS: [&str; 3] = ["quiz-figure-input-1", "quiz-figure-input-2", "quiz-figure-input-3"];
const KERNELS: [&str; 3] = ["quiz-figure-kernel-1", "quiz-figure-kernel-2", "quiz-figure-kernel-3"];

/// Two channels and a bias at tier 1; three channels, and `ReLU` after it, at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (count, relu) = if tier == 1 { (2, false) } else { (3, true) };
    let planes: Vec<_> = (0..count).map(|_| draw.matrix([2; 2], 0, 4)).collect();
    let kernels: Vec<_> = (0..count).map(|_| draw.matrix([2; 2], -2, 2)).collect();
    let bias = f64::from(draw.one_of(&[-8, -5, -4, -3, -2, 2, 3, 4]));
    let plain = |index: usize| Experiment {
        filter: kernels[index].clone(),
        ..Experiment::plain(planes[index].clone())
    };
    let traces = (0..count).map(|index| plain(index).trace([0, 0])).collect::<Option<Vec<_>>>()?;
    let sums = traces.iter().map(|trace| exact(trace.output)).collect::<Vec<_>>();
    let total: f64 = traces.iter().map(|trace| trace.output).sum();

    let stacked = |matrices: &[Array2<f64>]| {
        let views: Vec<_> = matrices.iter().map(|matrix| matrix.view()).collect();
        ndarray::stack(Axis(0), &views).ok()
    };
    let channels = Channels { input: stacked(&planes)?, weight: stacked(&kernels)?, bias, relu };
    let case = Case::Cell { of: Box::new(Case::Channels(channels)), at: [0, 0] };
    let Ok(Answer::Number(result)) = truth(&case) else { return None };
    let figures = (0..count).flat_map(|index| {
        [
            Figure::Matrix(INPUTS[index], planes[index].clone()),
            Figure::Matrix(KERNELS[index], kernels[index].clone()),
        ]
    });
    Some(Item {
        values: vec![
            ("channels", count.to_string()),
            ("bias", exact(bias)),
            ("then", if relu { "relu" } else { "nothing" }.to_owned()),
            ("products", traces.iter().map(products).collect::<Vec<_>>().join("; ")),
            ("sums", sums.join(", ")),
            ("total", exact(total)),
            ("biased", exact(total + bias)),
            ("result", exact(result)),
        ],
        asks: Asks::Typed,
        case: Some(case),
        figures: figures.collect(),
        experiment: Some(Experiment { bias, ..plain(0) }),
        part: Some(Part::Channel { of: count, bias: true }),
    })
}
