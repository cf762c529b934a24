//! J5: the gradient that a max pool hands back to its input.

use ndarray::Array2;

use crate::conv::{PoolKind, Source};
use crate::lab::value::exact;
use crate::lab::{Experiment, Operation};
use crate::misconception::Case;
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "J5",
    version: 2,
    topic: Topic::Pooling,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["SPREAD", "POOLGRAD"],
    cure: "pooling/kinds",
    make,
};

/// One window at tier 2, four side by side at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let windows = if tier == 2 { 1 } else { 2 };
    let experiment = Experiment {
        operation: Operation::Pooling(PoolKind::Max),
        window: [2; 2],
        stride: [2; 2],
        ..Experiment::plain(draw.matrix([2 * windows; 2], 0, 9))
    };
    let upstream = draw.matrix([windows; 2], 1, 8);
    let mut shares = vec![];
    for ((row, column), gradient) in upstream.indexed_iter() {
        let trace = experiment.trace([row, column])?;
        let largest = trace.terms.iter().filter(|term| term.value.to_bits() == trace.output.to_bits());
        let largest: Vec<_> = largest.map(|term| term.tap.source).collect();
        // Of equals one would win by a rule that the question does not tell.
        let [Source::Input([row, column])] = largest[..] else { return None };
        shares.push(format!("{} -> [{row},{column}]", exact(*gradient)));
    }
    Some(Item {
        values: vec![
            ("input", (2 * windows).to_string()),
            ("windows", shares.len().to_string()),
            ("shares", shares.join(", ")),
            ("sum", exact(upstream.sum())),
            ("cells", written(&experiment.input)),
        ],
        asks: Asks::Typed,
        case: Some(Case::InputGradient { experiment: experiment.clone(), upstream: upstream.clone() }),
        figures: vec![
            Figure::Matrix("quiz-figure-input", experiment.input.clone()),
            Figure::Matrix("quiz-figure-upstream", upstream),
        ],
        experiment: Some(experiment),
        part: None,
    })
}

/// Row by row, as it is typed: `1 3; 2 0`.
pub fn written(matrix: &Array2<f64>) -> String {
    let row = |row: ndarray::ArrayView1<'_, f64>| {
        row.iter().map(|value| exact(*value)).collect::<Vec<_>>().join(" ")
    };
    matrix.outer_iter().map(row).collect::<Vec<_>>().join("; ")
}
