//! `output_size`: the shape of an answer, without any numbers to compute it from.

use serde_json::Value;

use super::answer::Answer;
use super::field::{Fields, FromField, whole};
use super::geometry::{self, Amount};
use super::nested::wrong_dimension;
use super::op::Op;
use super::refusal::{Refusal, Wanted, short};
use crate::conv::{PaddingMode, PoolKind, Sides, padded_size};

/// Answers with as many numbers as `input_shape` has.
pub fn answer(fields: &mut Fields) -> Result<Answer, Refusal> {
    let of = fields.or("of", "conv2d".to_owned())?;
    let input: Shape = fields.required("input_shape")?;
    let shape = match Op::named(&of) {
        Some(Op::Conv) => conv(fields, &input),
        Some(Op::ConvTranspose) => conv_transpose(fields, &input),
        Some(Op::Pool(kind)) => pool(fields, &input, kind),
        Some(Op::Pad) => pad(fields, &input),
        _ => {
            let (field, got) = ("of".to_owned(), short(&Value::String(of)));
            let known = Op::names(|op| matches!(op, Op::Conv | Op::ConvTranspose | Op::Pool(_) | Op::Pad));
            return Err(Refusal::UnknownChoice { field, got, known });
        }
    }?;
    Ok(Answer::OutputShape(shape.0))
}

fn conv(fields: &mut Fields, input: &Shape) -> Result<Shape, Refusal> {
    let weight = Weight::read(fields, input)?;
    let settings = geometry::conv(fields)?;
    fields.finish()?;
    let Some([filters, channels_a_group]) = weight.channels else {
        let extents = settings.extents(input.plane(), weight.kernel)?;
        return Ok(Shape::of_plane(extents.map(|extent| extent.positions)));
    };
    let [rows, columns] = weight.kernel;
    // A plane alone has as many channels as the weight wants.
    let channels = channels_a_group.saturating_mul(settings.groups);
    let output = settings.output_shape(input.full(channels), [filters, channels_a_group, rows, columns])?;
    Ok(input.like(output))
}

fn conv_transpose(fields: &mut Fields, input: &Shape) -> Result<Shape, Refusal> {
    let weight = Weight::read(fields, input)?;
    let settings = geometry::conv_transpose(fields)?;
    fields.finish()?;
    let Some([channels, filters_a_group]) = weight.channels else {
        return Ok(Shape::of_plane(settings.output_size(input.plane(), weight.kernel)?));
    };
    let [rows, columns] = weight.kernel;
    let output = settings.output_shape(input.full(channels), [channels, filters_a_group, rows, columns])?;
    Ok(input.like(output))
}

fn pool(fields: &mut Fields, input: &Shape, kind: PoolKind) -> Result<Shape, Refusal> {
    let settings = geometry::pool(fields, kind)?;
    fields.finish()?;
    Ok(input.like(settings.output_shape(input.full(1))?))
}

fn pad(fields: &mut Fields, input: &Shape) -> Result<Shape, Refusal> {
    let Amount(padding) = fields.or("padding", Amount(Sides::default()))?;
    let mode = fields.or("padding_mode", PaddingMode::Zeros)?;
    fields.or("padding_value", 0.0)?;
    fields.finish()?;
    let [rows, columns] = padded_size(input.plane(), padding, mode)?.map(|extent| extent.padded);
    let [batch, channels, ..] = input.full(1);
    Ok(input.like([batch, channels, rows, columns]))
}

/// [h, w], [c, h, w] or [n, c, h, w].
struct Shape(Vec<usize>);

impl Shape {
    fn of_plane(plane: [usize; 2]) -> Self {
        Self(plane.to_vec())
    }

    /// Rows and columns.
    fn plane(&self) -> [usize; 2] {
        self.0.last_chunk().copied().unwrap_or_default()
    }

    /// [n, c, h, w], with `channels` where the shape does not say how many.
    fn full(&self, channels: usize) -> [usize; 4] {
        let [rows, columns] = self.plane();
        match *self.0.as_slice() {
            [batch, channels, _, _] => [batch, channels, rows, columns],
            [channels, _, _] => [1, channels, rows, columns],
            _ => [1, channels, rows, columns],
        }
    }

    /// An output's shape with as many numbers as this one has.
    fn like(&self, output: [usize; 4]) -> Self {
        Self(output[output.len() - self.0.len()..].to_vec())
    }
}

impl FromField for Shape {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let wrong = || Refusal::wrong_type(path, Wanted::Shape, &value);
        let sizes = value.as_array().ok_or_else(wrong)?;
        if !(2..=4).contains(&sizes.len()) {
            return Err(wrong_dimension(path, sizes.len(), "2, 3, 4"));
        }
        sizes.iter().map(whole).collect::<Option<_>>().map(Self).ok_or_else(wrong)
    }
}

/// A kernel's size, and the two numbers before it where the whole weight's shape was given.
struct Weight {
    kernel: [usize; 2],
    channels: Option<[usize; 2]>,
}

impl Weight {
    fn read(fields: &mut Fields, input: &Shape) -> Result<Self, Refusal> {
        let kernel = fields.optional::<geometry::Pair>("kernel")?.map(|pair| pair.0);
        let shape = fields.optional::<WeightShape>("weight_shape")?.map(|shape| shape.0);
        match (kernel, shape) {
            (None, Some([first, second, rows, columns])) => {
                Ok(Self { kernel: [rows, columns], channels: Some([first, second]) })
            }
            (Some(kernel), Some([first, second, rows, columns])) if kernel == [rows, columns] => {
                Ok(Self { kernel, channels: Some([first, second]) })
            }
            (Some(_), Some(_)) => {
                Err(Refusal::Conflict { field: "kernel".to_owned(), other: "weight_shape".to_owned() })
            }
            (Some(kernel), None) if input.0.len() == 2 => Ok(Self { kernel, channels: None }),
            // How many channels come out is written in the weight's shape alone.
            (_, None) => {
                let field = if input.0.len() == 2 { "kernel" } else { "weight_shape" };
                Err(Refusal::MissingField { field: field.to_owned() })
            }
        }
    }
}

struct WeightShape([usize; 4]);

impl FromField for WeightShape {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let wrong = || Refusal::wrong_type(path, Wanted::Shape, &value);
        let sizes = value.as_array().ok_or_else(wrong)?;
        let sizes: Vec<usize> = sizes.iter().map(whole).collect::<Option<_>>().ok_or_else(wrong)?;
        let dimensions = sizes.len();
        sizes.try_into().map(Self).map_err(|_| wrong_dimension(path, dimensions, "4"))
    }
}
