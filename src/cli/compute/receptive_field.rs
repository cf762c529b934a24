//! `receptive_field`: what each layer of a stack sees, along one axis.

use serde_json::Value;

use super::answer::{Answer, Row};
use super::field::{Fields, FromField, one_or_two};
use super::refusal::{Refusal, Wanted};
use crate::conv::{Layer, receptive_field};

/// Answers with a row for each layer.
pub fn answer(fields: &mut Fields) -> Result<Answer, Refusal> {
    let layers: Vec<Named> = fields.required("layers")?;
    let input_size = fields.optional("input_size")?;
    fields.finish()?;
    let stack: Vec<Layer> = layers.iter().map(|named| named.layer).collect();
    let seen = receptive_field(&stack, input_size)?;
    let rows = layers.into_iter().zip(seen).map(|(named, field)| Row { name: named.name, field });
    Ok(Answer::Layers(rows.collect()))
}

struct Named {
    name: Option<String>,
    layer: Layer,
}

impl FromField for Named {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let mut fields = Fields::within(value, path)?;
        let defaults = Layer::new(fields.required("kernel")?);
        let layer = Layer {
            stride: fields.or("stride", defaults.stride)?,
            padding: fields.or("padding", BeforeAfter(defaults.padding))?.0,
            dilation: fields.or("dilation", defaults.dilation)?,
            ceil_mode: fields.or("ceil_mode", defaults.ceil_mode)?,
            ..defaults
        };
        let name = fields.optional("name")?;
        fields.finish()?;
        Ok(Self { name, layer })
    }
}

/// A number for both ends, or [before, after].
struct BeforeAfter([usize; 2]);

impl FromField for BeforeAfter {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let both = one_or_two(&value).map(Self);
        both.ok_or_else(|| Refusal::wrong_type(path, Wanted::BeforeAfter, &value))
    }
}
