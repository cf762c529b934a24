//! MAT1: of the numbers in a message about matrices that do not fit another one is taken than what arrives.

use ndarray::Array2;

use crate::conv::PoolKind;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Chain, Form, Link, Misconception, Numbers, Unfit, scene};

pub const ROW: Misconception = Misconception {
    id: "MAT1",
    forms: &[
        Form { name: "written", believe: |case| Some(number(unfit(case)?.1.written)) },
        Form { name: "batch", believe: |case| Some(number(unfit(case)?.1.batch)) },
        Form { name: "maps", believe: |case| Some(number(unfit(case)?.0.last_channels())) },
        Form { name: "cells", believe: cells },
    ],
    counterexample: || {
        let links = vec![Link::convolution(32, [3, 1, 1]), Link::pool(PoolKind::Max, [2, 2, 0])];
        Case::Chain(Chain::new(3, 14, links).unfit(Unfit { batch: 2, written: 1050 }))
    },
    scene,
    cure: "filter/maps",
    numbers: Some(numbers),
};

/// Rows and columns of a map, as often as there are images.
fn cells(case: &Case) -> Option<Answer> {
    let (chain, unfit) = unfit(case)?;
    let side = *chain.sides().ok()?.last()?;
    Some(number(side.saturating_mul(side).saturating_mul(unfit.batch)))
}

fn unfit(case: &Case) -> Option<(&Chain, Unfit)> {
    match case {
        Case::Chain(chain) => Some((chain, chain.unfit?)),
        _ => None,
    }
}

fn number(count: usize) -> Answer {
    Answer::Number(count as f64)
}

/// What the message says of the batch and of the layer.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let Some((_, unfit)) = unfit(case) else { return Numbers::new() };
    vec![("batch", unfit.batch.to_string()), ("written", unfit.written.to_string())]
}

/// One of the maps that are flattened: nine of the values that arrive.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)))
}
