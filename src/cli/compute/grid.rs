//! An answer laid out for a person: aligned grids and tables.

use unicode_width::UnicodeWidthStr;

use super::answer::{Answer, Row, looked_at};
use super::nested::Nested;
use crate::conv::{PoolKind, Source, Term, Trace};
use crate::text::Texts;

/// The answer as lines of text, each with its end.
pub fn lay_out(answer: &Answer, texts: &Texts) -> String {
    let mut lines = match answer {
        Answer::Output(output) => planes(None, output, texts),
        Answer::Gradients(gradients) => {
            let named = gradients.iter().map(|(name, gradient)| planes(Some(name), gradient, texts));
            named.collect::<Vec<_>>().join(&String::new())
        }
        Answer::OutputShape(shape) => {
            let sizes: Vec<String> = shape.iter().map(usize::to_string).collect();
            vec![sizes.join(" x ")]
        }
        Answer::Layers(rows) => layers(rows, texts),
        Answer::Trace(trace, pool) => terms(trace, *pool, texts),
    };
    lines.push(String::new());
    lines.join("\n")
}

/// Each plane as a grid, under a heading where there is more than one, an empty line between two.
fn planes(name: Option<&str>, nested: &Nested, texts: &Texts) -> Vec<String> {
    let (outer, columns, rows) = match nested.shape.as_slice() {
        [outer @ .., rows, columns] => (outer, *columns, *rows),
        [columns] => ([].as_slice(), *columns, 1),
        [] => ([].as_slice(), 1, 1),
    };
    let several = outer.iter().product::<usize>() > 1;
    let grids = nested.values.chunks((rows * columns).max(1)).enumerate().map(|(number, plane)| {
        let which = several.then(|| which_plane(outer, number, texts));
        let heading: Vec<&str> = name.into_iter().chain(which.as_deref()).collect();
        let cells = plane.chunks(columns.max(1)).map(|row| row.iter().map(|value| short(*value)).collect());
        let mut lines = aligned(&cells.collect::<Vec<_>>());
        if !heading.is_empty() {
            lines.insert(0, heading.join(", "));
        }
        lines
    });
    grids.collect::<Vec<_>>().join(&String::new())
}

/// `batch 0, channel 2`; without the batch where there is none.
fn which_plane(outer: &[usize], number: usize, texts: &Texts) -> String {
    let channels = outer.last().copied().unwrap_or(1).max(1);
    let (batch, channel) = ((number / channels).to_string(), (number % channels).to_string());
    let key = if outer.len() == 2 { "cli-compute-plane-of-batch" } else { "cli-compute-plane" };
    texts.with(key, &[("batch", &batch), ("channel", &channel)])
}

/// A table with a line for each layer; names and sizes only where they were given.
fn layers(rows: &[Row], texts: &Texts) -> Vec<String> {
    let named = rows.iter().any(|row| row.name.is_some());
    let sized = rows.iter().any(|row| row.field.out_size.is_some());
    let heading = |key: &str| texts.get(&format!("cli-compute-column-{key}"));
    let mut headings: Vec<String> = ["rf", "jump", "offset", "center"].map(heading).into();
    if named {
        headings.insert(0, heading("name"));
    }
    if sized {
        headings.push(heading("out-size"));
    }
    let cells = rows.iter().map(|Row { name, field }| {
        let name = named.then(|| name.as_deref().unwrap_or("-").escape_debug().to_string());
        let numbers =
            [field.rf.to_string(), field.jump.to_string(), field.offset.to_string(), short(field.center)];
        let size = field.out_size.map(|size| size.to_string());
        name.into_iter().chain(numbers).chain(size).collect()
    });
    aligned(&std::iter::once(headings).chain(cells).collect::<Vec<_>>())
}

/// A line for each term, then what it comes to; an arrow at the term that a max or min pool takes.
fn terms(trace: &Trace<f64>, pool: Option<PoolKind>, texts: &Texts) -> Vec<String> {
    let word = |key: &str| texts.get(&format!("cli-compute-term-{key}"));
    let several = trace.terms.iter().any(|term| term.channel != trace.terms[0].channel);
    let input = |term: &Term<f64>, [row, column]: [usize; 2]| {
        let channel = if several { format!("[{}]", term.channel) } else { String::new() };
        format!("{}{channel}[{row}][{column}]", word("input"))
    };
    let place = |term: &Term<f64>| match term.tap.source {
        Source::Input(cell) => input(term, cell),
        Source::Padding { copies: Some(cell) } => format!("{} = {}", word("padding"), input(term, cell)),
        Source::Padding { copies: None } => word("padding"),
        Source::Overhang => word("overhang"),
    };
    let cells = trace.terms.iter().enumerate().map(|(i, term)| {
        let value = looked_at(term, pool).map_or("-".to_owned(), short);
        let product = match pool {
            None => format!("{value} * {} = {}", short(term.weight), short(term.product)),
            Some(_) => value,
        };
        let arrow = if trace.winner == Some(i) { "<-" } else { "" };
        vec![place(term), product, arrow.to_owned()]
    });
    let mut lines = aligned(&cells.collect::<Vec<_>>());
    if trace.bias != 0.0 {
        lines.push(format!("{} {}", word("bias"), short(trace.bias)));
    }
    if trace.winner.is_none() {
        lines.push(format!("{} {}", word("sum"), short(trace.sum)));
    }
    if let Some(divisor) = trace.divisor {
        lines.push(format!("{} {divisor}", word("divisor")));
    }
    lines.push(format!("{} {}", word("output"), short(trace.output)));
    lines
}

/// Cells to the right of their columns, two spaces apart, no space at a line's end.
fn aligned(lines: &[Vec<String>]) -> Vec<String> {
    let columns = lines.iter().map(Vec::len).max().unwrap_or_default();
    let widest =
        |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..columns).filter_map(widest).collect();
    let line = |cells: &Vec<String>| {
        let padded = cells.iter().zip(&widths).map(|(cell, wide)| " ".repeat(wide - cell.width()) + cell);
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    lines.iter().map(line).collect()
}

/// A number in at most six decimals: a grid is for looking at, `--json` for every digit.
fn short(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        return format!("{}", value as i64);
    }
    if value.abs() >= 1e15 || value.abs() < 1e-4 {
        return format!("{value:.6e}");
    }
    let digits = format!("{value:.6}");
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}
