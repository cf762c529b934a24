//! How each operation reads its fields and answers.

use ndarray::{Array1, Array4};

use super::answer::Answer;
use super::field::Fields;
use super::geometry::{self, Amount};
use super::nested::{Bias, Lifted, Nested};
use super::op::Op;
use super::refusal::Refusal;
use super::{output_size, receptive_field, trace};
use crate::conv::{self, PaddingMode, PoolKind, Sides};

/// Named by the contract, but not here yet.
const TO_COME: [&str; 1] = ["model_stats"];

/// Answers the operation that `op` names. Every field is asked for, and the rest refused, before anything is
/// computed.
pub fn answer(mut fields: Fields) -> Result<Answer, Refusal> {
    let name: String = fields.required("op")?;
    let Some(op) = Op::named(&name) else {
        let op = name.escape_debug().to_string();
        let is_to_come = TO_COME.contains(&name.as_str());
        return Err(if is_to_come {
            Refusal::UnsupportedOp { op }
        } else {
            Refusal::UnknownOp { op, known: names() }
        });
    };
    let fields = &mut fields;
    match op {
        Op::Conv => conv2d(fields),
        Op::ConvTranspose => conv_transpose2d(fields),
        Op::Pool(kind) => pool2d(fields, kind),
        Op::Pad => pad2d(fields),
        Op::ConvGradient => conv2d_grad(fields),
        Op::PoolGradient(kind) => pool2d_grad(fields, kind),
        Op::OutputSize => output_size::answer(fields),
        Op::ReceptiveField => receptive_field::answer(fields),
        Op::Trace => trace::answer(fields),
    }
}

/// The names of all operations, for a person.
pub fn names() -> String {
    Op::names(|_| true)
}

fn conv2d(fields: &mut Fields) -> Result<Answer, Refusal> {
    let (input, weight): (Lifted, Lifted) = (fields.required("input")?, fields.required("weight")?);
    let bias = bias(fields)?;
    let settings = geometry::conv(fields)?;
    fields.finish()?;
    let bias = bias.map(|bias| for_each_filter(bias, weight.array.dim().0));
    let bias = bias.as_ref().map(|bias| bias.view());
    let output = conv::conv2d(input.array.view(), weight.array.view(), bias, &settings)?;
    Answer::output(output, input.dimensions)
}

fn conv_transpose2d(fields: &mut Fields) -> Result<Answer, Refusal> {
    let input: Lifted = fields.required("input")?;
    let weight = transposed_weight(fields.required("weight")?);
    let bias = bias(fields)?;
    let settings = geometry::conv_transpose(fields)?;
    fields.finish()?;
    let [_, filters, ..] = settings.output_shape(input.array.dim().into(), weight.dim().into())?;
    let bias = bias.map(|bias| for_each_filter(bias, filters));
    let bias = bias.as_ref().map(|bias| bias.view());
    let output = conv::conv_transpose2d(input.array.view(), weight.view(), bias, &settings)?;
    Answer::output(output, input.dimensions)
}

fn pool2d(fields: &mut Fields, kind: PoolKind) -> Result<Answer, Refusal> {
    let input: Lifted = fields.required("input")?;
    let settings = geometry::pool(fields, kind)?;
    fields.finish()?;
    Answer::output(conv::pool2d(input.array.view(), &settings)?, input.dimensions)
}

fn pad2d(fields: &mut Fields) -> Result<Answer, Refusal> {
    let input: Lifted = fields.required("input")?;
    let Amount(padding) = fields.or("padding", Amount(Sides::default()))?;
    let mode = fields.or("padding_mode", PaddingMode::Zeros)?;
    let value = fields.or("padding_value", 0.0)?;
    fields.finish()?;
    Answer::output(conv::pad2d(input.array.view(), padding, mode, value)?, input.dimensions)
}

fn conv2d_grad(fields: &mut Fields) -> Result<Answer, Refusal> {
    let (input, weight): (Lifted, Lifted) = (fields.required("input")?, fields.required("weight")?);
    let gradient: Lifted = fields.required("grad_output")?;
    let bias = bias(fields)?;
    let settings = geometry::conv(fields)?;
    fields.finish()?;
    let filters = weight.array.dim().0;
    // The bias has no part in the gradients, but a wrong one is as wrong as in conv2d.
    if let Some(Bias::Each(bias)) = bias
        && bias.len() != filters
    {
        return Err(conv::Error::BiasMismatch { bias: bias.len(), filters }.into());
    }
    let gradients =
        conv::conv2d_gradient(input.array.view(), weight.array.view(), gradient.array.view(), &settings)?;
    let grad_bias = Nested { shape: vec![filters], values: gradients.bias.into_iter().collect() };
    Answer::gradients([
        ("grad_input", Nested::lowered(gradients.input, input.dimensions)),
        ("grad_weight", Nested::lowered(gradients.weight, weight.dimensions)),
        ("grad_bias", grad_bias),
    ])
}

fn pool2d_grad(fields: &mut Fields, kind: PoolKind) -> Result<Answer, Refusal> {
    let (input, gradient): (Lifted, Lifted) = (fields.required("input")?, fields.required("grad_output")?);
    let settings = geometry::pool(fields, kind)?;
    fields.finish()?;
    let grad_input = conv::pool2d_gradient(input.array.view(), gradient.array.view(), &settings)?;
    Answer::gradients([("grad_input", Nested::lowered(grad_input, input.dimensions))])
}

/// The bias of a convolution, if it has one.
pub fn bias(fields: &mut Fields) -> Result<Option<Bias>, Refusal> {
    Ok(fields.optional::<Option<Bias>>("bias")?.flatten())
}

/// A bias as the core takes it.
pub fn for_each_filter(bias: Bias, filters: usize) -> Array1<f64> {
    match bias {
        Bias::Shared(value) => Array1::from_elem(filters, value),
        Bias::Each(values) => values,
    }
}

/// C x O x kH x kW: a three-dimensional weight is that of one output channel.
fn transposed_weight(weight: Lifted) -> Array4<f64> {
    let array = weight.array;
    if weight.dimensions == 3 { array.permuted_axes([1, 0, 2, 3]) } else { array }
}
