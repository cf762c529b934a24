//! The sum (or maximum) behind one output cell, written out.

use crate::conv::{PoolKind, Source, Term, Trace};
use crate::lab::Operation;
use crate::lab::value::exact;
use crate::lesson::Terms;

/// The terms of an output cell: `1*2 + 0*(-1) + ·0*3`; a dot marks what comes from the padding.
pub fn terms(trace: &Trace<f64>, operation: Operation, shown: Terms) -> String {
    let value = |term: &Term<f64>| match term.tap.source {
        Source::Input(_) => signed(term.value),
        Source::Padding { .. } => format!("·{}", signed(term.value)),
        Source::Overhang => "·".to_owned(),
    };
    let last = trace.terms.len().saturating_sub(1);
    let faded = |place: usize| shown == Terms::Faded && place == last;
    let each: Vec<String> = match operation {
        Operation::Convolution => {
            let product = |(place, term): (usize, &Term<f64>)| {
                if faded(place) { "?".to_owned() } else { format!("{}*{}", value(term), signed(term.weight)) }
            };
            trace.terms.iter().enumerate().map(product).collect()
        }
        Operation::Pooling(PoolKind::Max | PoolKind::Min) => trace
            .terms
            .iter()
            .enumerate()
            .map(|(place, term)| match term.tap.source {
                _ if faded(place) => "?".to_owned(),
                Source::Input(_) => exact(term.value),
                Source::Padding { .. } | Source::Overhang => "·".to_owned(),
            })
            .collect(),
        Operation::Pooling(PoolKind::Mean | PoolKind::Sum) => trace
            .terms
            .iter()
            .enumerate()
            .map(|(place, term)| if faded(place) { "?".to_owned() } else { value(term) })
            .collect(),
    };
    match operation {
        Operation::Convolution if trace.bias == 0.0 => each.join(" + "),
        Operation::Convolution => format!("{} + {}", each.join(" + "), signed(trace.bias)),
        Operation::Pooling(PoolKind::Max) => format!("max({})", each.join(", ")),
        Operation::Pooling(PoolKind::Min) => format!("min({})", each.join(", ")),
        Operation::Pooling(PoolKind::Sum) => each.join(" + "),
        Operation::Pooling(PoolKind::Mean) => {
            format!("({})/{}", each.join(" + "), trace.divisor.unwrap_or(each.len()))
        }
    }
}

/// A number as it stands in a sum: negative ones and fractions in brackets.
fn signed(value: f64) -> String {
    let text = exact(value);
    if text.starts_with('-') || text.contains('/') { format!("({text})") } else { text }
}
