//! What all questions about one cell of a convolution's output have in common.

use crate::conv::{Source, Term, Trace};
use crate::lab::Experiment;
use crate::lab::value::exact;
use crate::misconception::Case;
use crate::quiz::{Asks, Figure, Item};

/// Asks for one output cell of a lab.
pub fn one_cell(experiment: Experiment, at: [usize; 2]) -> Option<Item> {
    let trace = experiment.trace(at)?;
    Some(Item {
        values: vec![
            ("row", at[0].to_string()),
            ("column", at[1].to_string()),
            ("products", products(&trace)),
            ("count", real_terms(&trace).count().to_string()),
            ("outside", (trace.terms.len() - real_terms(&trace).count()).to_string()),
            ("result", exact(trace.output)),
        ],
        asks: Asks::Typed,
        case: Some(Case::Cell { of: Box::new(Case::Output(experiment.clone())), at }),
        figures: vec![
            Figure::Matrix("quiz-figure-input", experiment.input.clone()),
            Figure::Matrix("quiz-figure-kernel", experiment.filter.clone()),
        ],
        experiment: Some(experiment),
        part: None,
    })
}

/// The products of a window on real cells: `2*1 + 3*(-2)`.
pub fn products(trace: &Trace<f64>) -> String {
    let product = |value, weight| format!("{}*{}", factor(value), factor(weight));
    real_terms(trace).map(|term| product(term.value, term.weight)).collect::<Vec<_>>().join(" + ")
}

fn real_terms(trace: &Trace<f64>) -> impl Iterator<Item = &Term<f64>> {
    trace.terms.iter().filter(|term| matches!(term.tap.source, Source::Input(_)))
}

/// A number as it stands in a product: `(-2)`.
fn factor(value: f64) -> String {
    if value < 0.0 { format!("({})", exact(value)) } else { exact(value) }
}
