//! What a request is answered with, and how that is written as JSON.

use std::io::{self, Write};

use ndarray::Array4;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::nested::Nested;
use super::refusal::Refusal;
use super::request::Id;
use crate::conv::{Field, PoolKind, Source, Term, Trace};
use crate::text::Texts;

/// The answer to one request.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The output of an operation.
    Output(Nested),
    /// Gradients by name.
    Gradients(Vec<(&'static str, Nested)>),
    /// A size.
    OutputShape(Vec<usize>),
    /// The receptive field after each layer.
    Layers(Vec<Row>),
    /// How one output cell is made, and by which kind of pool if it is one.
    Trace(Trace<f64>, Option<PoolKind>),
}

/// A layer and what it sees.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name, if it was given one.
    pub name: Option<String>,
    /// What it sees.
    pub field: Field,
}

/// An answer or a refusal, and the name of the request.
#[derive(Debug)]
pub struct Reply {
    /// The request's `id`, as it was written.
    pub id: Option<Id>,
    /// The answer.
    pub answer: Result<Answer, Refusal>,
}

impl Answer {
    /// An output with as many dimensions as its input had.
    pub fn output(output: Array4<f64>, dimensions: usize) -> Result<Self, Refusal> {
        Nested::lowered(output, dimensions).finite("output").map(Self::Output)
    }

    /// Gradients in the shapes of what they belong to.
    pub fn gradients<const N: usize>(gradients: [(&'static str, Nested); N]) -> Result<Self, Refusal> {
        let finite = gradients.into_iter().map(|(name, gradient)| Ok((name, gradient.finite(name)?)));
        finite.collect::<Result<_, _>>().map(Self::Gradients)
    }

    /// The terms behind a cell.
    pub fn trace(trace: Trace<f64>, pool: Option<PoolKind>) -> Result<Self, Refusal> {
        let overflow = |field: String| Refusal::Overflow { field };
        if let Some(i) = trace.terms.iter().position(|term| !term.product.is_finite()) {
            return Err(overflow(format!("terms[{i}].product")));
        }
        if trace.sum.is_finite() { Ok(Self::Trace(trace, pool)) } else { Err(overflow("sum".to_owned())) }
    }
}

impl Reply {
    /// Writes one line of JSON; the sentence of a refusal is in the language of `texts`.
    pub fn write_line(&self, texts: &Texts, mut output: impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut output, &Line { reply: self, texts })?;
        output.write_all(b"\n")
    }
}

struct Line<'a> {
    reply: &'a Reply,
    texts: &'a Texts,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = &self.reply.id {
            map.serialize_entry("id", id)?;
        }
        match &self.reply.answer {
            Ok(answer) => answer.entries(&mut map)?,
            Err(refusal) => {
                let sentence = refusal.sentence(self.texts);
                let error = serde_json::json!({ "kind": refusal.kind(), "message": sentence });
                map.serialize_entry("error", &error)?;
            }
        }
        map.end()
    }
}

impl Answer {
    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Output(output) => {
                map.serialize_entry("output", output)?;
                map.serialize_entry("shape", &output.shape)
            }
            Self::Gradients(gradients) => {
                gradients.iter().try_for_each(|(name, gradient)| map.serialize_entry(name, gradient))
            }
            Self::OutputShape(shape) => map.serialize_entry("output_shape", shape),
            Self::Layers(rows) => map.serialize_entry("layers", rows),
            Self::Trace(trace, pool) => {
                let terms: Vec<TermLine<'_>> = trace.terms.iter().map(|term| TermLine(term, *pool)).collect();
                map.serialize_entry("terms", &terms)?;
                if pool.is_none() {
                    map.serialize_entry("bias", &Exact(trace.bias))?;
                }
                map.serialize_entry("sum", &Exact(trace.sum))?;
                if let Some(divisor) = trace.divisor {
                    map.serialize_entry("divisor", &divisor)?;
                }
                if let Some(winner) = trace.winner {
                    map.serialize_entry("winner", &winner)?;
                }
                map.serialize_entry("output", &Exact(trace.output))
            }
        }
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(name) = &self.name {
            map.serialize_entry("name", name)?;
        }
        let Field { rf, jump, offset, center, out_size } = self.field;
        map.serialize_entry("rf", &rf)?;
        map.serialize_entry("jump", &jump)?;
        map.serialize_entry("offset", &offset)?;
        map.serialize_entry("center", &Exact(center))?;
        if let Some(out_size) = out_size {
            map.serialize_entry("out_size", &out_size)?;
        }
        map.end()
    }
}

/// A term, and the kind of pool if it is one of a pool.
struct TermLine<'a>(&'a Term<f64>, Option<PoolKind>);

impl Serialize for TermLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(term, pool) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("channel", &term.channel)?;
        map.serialize_entry("kernel", &term.tap.kernel)?;
        let (source, cell) = match term.tap.source {
            Source::Input(cell) => ("input", Some(cell)),
            Source::Padding { copies } => ("padding", copies),
            Source::Overhang => ("overhang", None),
        };
        map.serialize_entry("source", source)?;
        map.serialize_entry("cell", &cell)?;
        map.serialize_entry("value", &looked_at(term, *pool).map(Exact))?;
        if !chooses(*pool) {
            map.serialize_entry("weight", &Exact(term.weight))?;
            map.serialize_entry("product", &Exact(term.product))?;
        }
        map.end()
    }
}

/// Whether a pool takes one of the values under its window.
fn chooses(pool: Option<PoolKind>) -> bool {
    matches!(pool, Some(PoolKind::Max | PoolKind::Min))
}

/// A term's value, if it takes part: padding does not in a maximum or minimum, and what hangs over the
/// end has none.
pub fn looked_at(term: &Term<f64>, pool: Option<PoolKind>) -> Option<f64> {
    match term.tap.source {
        Source::Input(_) => Some(term.value),
        Source::Padding { .. } => (!chooses(pool)).then_some(term.value),
        Source::Overhang => None,
    }
}

impl Serialize for Nested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Level { shape: &self.shape, values: &self.values }.serialize(serializer)
    }
}

struct Level<'a> {
    shape: &'a [usize],
    values: &'a [f64],
}

impl Serialize for Level<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(self.shape.first().copied())?;
        match self.shape {
            [] | [_] => self.values.iter().try_for_each(|value| list.serialize_element(&Exact(*value)))?,
            [parts, shape @ ..] => {
                let size = self.values.len() / parts.max(&1);
                for values in self.values.chunks(size.max(1)) {
                    list.serialize_element(&Level { shape, values })?;
                }
            }
        }
        list.end()
    }
}

/// A number that is written without a decimal point where it is an integer.
struct Exact(f64);

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const EXACT_BELOW: f64 = 9_007_199_254_740_992.0; // 2^53
        if self.0.fract() == 0.0 && self.0.abs() < EXACT_BELOW {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}
