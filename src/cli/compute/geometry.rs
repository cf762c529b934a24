//! The settings of each operation, read from a request's fields with PyTorch's defaults.

use serde_json::Value;

use super::field::{Fields, FromField, choice, one_or_two, two};
use super::refusal::{Refusal, Wanted};
use crate::conv::{Conv, ConvTranspose, PadRule, Padding, PaddingMode, Pool, PoolKind, Sides};

/// The settings of `conv2d`.
pub fn conv(fields: &mut Fields) -> Result<Conv, Refusal> {
    Ok(Conv {
        stride: fields.or("stride", Pair([1, 1]))?.0,
        padding: fields.or("padding", Padding::default())?,
        padding_mode: fields.or("padding_mode", PaddingMode::Zeros)?,
        padding_value: fields.or("padding_value", 0.0)?,
        dilation: fields.or("dilation", Pair([1, 1]))?.0,
        groups: fields.or("groups", 1)?,
        flip: fields.or("flip", false)?,
    })
}

/// The settings of `conv_transpose2d`.
pub fn conv_transpose(fields: &mut Fields) -> Result<ConvTranspose, Refusal> {
    Ok(ConvTranspose {
        stride: fields.or("stride", Pair([1, 1]))?.0,
        padding: fields.or("padding", Amount(Sides::default()))?.0,
        output_padding: fields.or("output_padding", Pair([0, 0]))?.0,
        dilation: fields.or("dilation", Pair([1, 1]))?.0,
        groups: fields.or("groups", 1)?,
    })
}

/// The settings of a pool.
pub fn pool(fields: &mut Fields, kind: PoolKind) -> Result<Pool, Refusal> {
    let Pair(kernel) = fields.required("kernel")?;
    let defaults = Pool::new(kind, kernel);
    Ok(Pool {
        stride: fields.or("stride", Pair(kernel))?.0,
        padding: fields.or("padding", defaults.padding)?,
        dilation: fields.or("dilation", Pair(defaults.dilation))?.0,
        ceil_mode: fields.or("ceil_mode", defaults.ceil_mode)?,
        // What a divisor counts is a question only where something is divided.
        count_include_pad: match kind {
            PoolKind::Mean => fields.or("count_include_pad", defaults.count_include_pad)?,
            PoolKind::Max | PoolKind::Min | PoolKind::Sum => defaults.count_include_pad,
        },
        pad_rule: fields.or("pad_rule", defaults.pad_rule)?,
        ..defaults
    })
}

/// A number for both axes, or [vertical, horizontal].
pub struct Pair(pub [usize; 2]);

impl FromField for Pair {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        one_or_two(&value).map(Self).ok_or_else(|| Refusal::wrong_type(path, Wanted::Pair, &value))
    }
}

/// Padding that is counted; of the names only the one that needs no kernel to be counted by.
#[derive(Clone, Copy)]
pub struct Amount(pub Sides);

impl FromField for Amount {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        if value.is_string() {
            return choice(&value, path, &[("valid", Self(Sides::all(0)))]);
        }
        let amount = sides(&value).map(Self);
        amount.ok_or_else(|| Refusal::wrong_type(path, Wanted::PaddingAmount, &value))
    }
}

impl FromField for Padding {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        if value.is_string() {
            return choice(&value, path, &Self::NAMED);
        }
        let amount = sides(&value).map(Self::Amount);
        amount.ok_or_else(|| Refusal::wrong_type(path, Wanted::Padding, &value))
    }
}

impl FromField for PaddingMode {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        choice(&value, path, &Self::NAMED)
    }
}

impl FromField for PadRule {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        choice(&value, path, &[("pytorch", Self::PyTorch), ("any", Self::Any)])
    }
}

/// A number for all sides, [vertical, horizontal], or [[top, bottom], [left, right]].
fn sides(value: &Value) -> Option<Sides> {
    if let Some([vertical, horizontal]) = one_or_two(value) {
        return Some(Sides { top: vertical, bottom: vertical, left: horizontal, right: horizontal });
    }
    let [vertical, horizontal] = value.as_array()?.as_slice() else { return None };
    let ([top, bottom], [left, right]) = (two(vertical)?, two(horizontal)?);
    Some(Sides { top, bottom, left, right })
}
