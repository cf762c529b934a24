//! `trace`: the terms behind one output cell.

use ndarray::Axis as Dimension;
use serde_json::Value;

use super::answer::Answer;
use super::field::{Fields, FromField, two};
use super::geometry;
use super::nested::Lifted;
use super::op::Op;
use super::operation::{bias, for_each_filter};
use super::refusal::{Refusal, Wanted, short};
use crate::conv::{PoolKind, trace_conv2d, trace_pool};

/// Answers with the terms of the cell at `batch`, `channel` and `cell` of the output.
pub fn answer(fields: &mut Fields) -> Result<Answer, Refusal> {
    let of = fields.or("of", "conv2d".to_owned())?;
    match Op::named(&of) {
        Some(Op::Conv) => conv(fields),
        Some(Op::Pool(kind)) => pool(fields, kind),
        _ => {
            let (field, got) = ("of".to_owned(), short(&Value::String(of)));
            let known = Op::names(|op| matches!(op, Op::Conv | Op::Pool(_)));
            Err(Refusal::UnknownChoice { field, got, known })
        }
    }
}

/// Where in the output.
struct Place {
    batch: usize,
    channel: usize,
    cell: [usize; 2],
}

impl Place {
    fn read(fields: &mut Fields) -> Result<Self, Refusal> {
        let Cell(cell) = fields.required("cell")?;
        Ok(Self { batch: fields.or("batch", 0)?, channel: fields.or("channel", 0)?, cell })
    }

    /// Whether batch and channel are there; the core looks at the cell.
    fn check(&self, batches: usize, channels: usize) -> Result<(), Refusal> {
        for (field, got, size) in [("batch", self.batch, batches), ("channel", self.channel, channels)] {
            if got >= size {
                let (field, got, size) = (field.to_owned(), got.to_string(), size.to_string());
                return Err(Refusal::OutsideRange { field, got, size });
            }
        }
        Ok(())
    }
}

struct Cell([usize; 2]);

impl FromField for Cell {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        two(&value).map(Self).ok_or_else(|| Refusal::wrong_type(path, Wanted::Cell, &value))
    }
}

fn conv(fields: &mut Fields) -> Result<Answer, Refusal> {
    let (input, weight): (Lifted, Lifted) = (fields.required("input")?, fields.required("weight")?);
    let bias = bias(fields)?;
    let settings = geometry::conv(fields)?;
    let place = Place::read(fields)?;
    fields.finish()?;
    let (input, weight) = (input.array, weight.array);
    place.check(input.dim().0, weight.dim().0)?;
    let bias = bias.map(|bias| for_each_filter(bias, weight.dim().0));
    let bias = bias.as_ref().map(|bias| bias.view());
    let sample = input.index_axis(Dimension(0), place.batch);
    let trace = trace_conv2d(sample, weight.view(), bias, &settings, place.channel, place.cell)?;
    Answer::trace(trace, None)
}

fn pool(fields: &mut Fields, kind: PoolKind) -> Result<Answer, Refusal> {
    let input: Lifted = fields.required("input")?;
    let settings = geometry::pool(fields, kind)?;
    let place = Place::read(fields)?;
    fields.finish()?;
    let (batches, channels, ..) = input.array.dim();
    place.check(batches, channels)?;
    let sample = input.array.index_axis(Dimension(0), place.batch);
    let mut trace = trace_pool(sample.index_axis(Dimension(0), place.channel), &settings, place.cell)?;
    for term in &mut trace.terms {
        term.channel = place.channel;
    }
    Answer::trace(trace, Some(kind))
}
