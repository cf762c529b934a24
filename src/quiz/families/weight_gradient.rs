//! K2: the gradient of a filter's weights, one of them or all.

use super::one_cell::products;
use super::pool_gradient::written;
use crate::lab::Experiment;
use crate::lab::value::exact;
use crate::misconception::{Answer, Case, truth};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "K2",
    version: 2,
    topic: Topic::Gradient,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["FLIP", "GRADSUM", "GRADOUT"],
    cure: "filter/learned",
    make,
};

/// One weight at tier 2, the four of them at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let upstream = draw.matrix([2; 2], -2, 3);
    // The gradient is what a lab shows whose filter is the arriving one.
    let lab = Experiment { filter: upstream.clone(), ..Experiment::plain(draw.matrix([3; 2], 0, 5)) };
    let at = [draw.below(2), draw.below(2)];
    let whole = Case::WeightGradient { experiment: lab.clone(), upstream: upstream.clone() };
    let Ok(Answer::Grid(gradient)) = truth(&whole) else { return None };
    let asked = if tier == 2 { vec![at] } else { vec![[0, 0], [0, 1], [1, 0], [1, 1]] };
    let traces = asked.iter().map(|at| lab.trace(*at)).collect::<Option<Vec<_>>>()?;
    Some(Item {
        values: vec![
            ("asked", if tier == 2 { "one" } else { "all" }.to_owned()),
            ("row", at[0].to_string()),
            ("column", at[1].to_string()),
            ("products", traces.iter().map(products).collect::<Vec<_>>().join("; ")),
            ("result", if tier == 2 { exact(gradient[at]) } else { written(&gradient) }),
        ],
        asks: Asks::Typed,
        case: Some(if tier == 2 { Case::Cell { of: Box::new(whole), at } } else { whole }),
        figures: vec![
            Figure::Matrix("quiz-figure-input", lab.input.clone()),
            Figure::Matrix("quiz-figure-upstream", upstream),
        ],
        experiment: Some(lab),
        part: None,
    })
}
