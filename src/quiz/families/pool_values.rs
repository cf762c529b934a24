//! B6: the output of a small pool.

use crate::conv::PoolKind;
use crate::lab::value::exact;
use crate::lab::{Experiment, Operation};
use crate::misconception::Case;
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "B6",
    version: 1,
    topic: Topic::Cell,
    tiers: &[1, 2],
    frequency: 2,
    tells: &["POOLKIND", "POOLSTR"],
    cure: "pooling/kinds",
    make,
};

/// Windows of 2 x 2 side by side at tier 1, of a max or a mean; at tier 2 a max with negative numbers, or
/// with windows of 3 x 3 that overlap.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let is_overlapping = tier == 2 && draw.flip();
    let kind = if tier == 1 && draw.flip() { PoolKind::Mean } else { PoolKind::Max };
    let (input, window) = if is_overlapping { (5, 3) } else { (4, 2) };
    let experiment = Experiment {
        operation: Operation::Pooling(kind),
        window: [window; 2],
        stride: [2; 2],
        ..Experiment::plain(draw.matrix([input; 2], if tier == 1 { 0 } else { -9 }, 9))
    };
    let name = experiment.operation.name();
    let (mut calls, mut results) = (vec![], vec![]);
    for at in [[0, 0], [0, 1], [1, 0], [1, 1]] {
        let trace = experiment.trace(at)?;
        let values: Vec<_> = trace.terms.iter().map(|term| exact(term.value)).collect();
        calls.push(format!("{name}({})", values.join(" ")));
        results.push(exact(trace.output));
    }
    Some(Item {
        values: vec![
            ("pool", name.to_owned()),
            ("window", window.to_string()),
            ("calls", calls.join(", ")),
            ("output", format!("{} {}; {} {}", results[0], results[1], results[2], results[3])),
        ],
        asks: Asks::Typed,
        case: Some(Case::Output(experiment.clone())),
        figures: vec![Figure::Matrix("quiz-figure-input", experiment.input.clone())],
        experiment: Some(experiment),
        part: None,
    })
}
