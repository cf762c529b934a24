//! A case as a lesson asks for it: `asks = { size = { input_size = [7, 7], kernel = 3, stride = 2 } }`.
//!
//! Only those cases that can be answered in a line can be asked for; a lab asks for matrices.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::conv::{ConvTranspose, PadRule, Padding, PaddingMode};
use crate::lab::{Operation, form};

use super::{Case, Geometry, Layer, StackLayer, Transposed};

impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Asked::deserialize(deserializer)? {
            Asked::Size(keys) => Self::Size(keys.geometry()?),
            Asked::OutputShape(keys) => Self::OutputShape(keys.layer(keys.geometry()?)?),
            Asked::Parameters(keys) => {
                // How large the input is does not matter, so it need not be said.
                let geometry =
                    LayerKeys { input_size: keys.input_size.or(keys.kernel), ..keys }.geometry()?;
                Self::Parameters(keys.layer(geometry)?)
            }
            Asked::ReceptiveField(layers) => {
                Self::ReceptiveField(layers.into_iter().map(StackKeys::layer).collect())
            }
            Asked::Transposed(keys) => Self::Transposed(keys.transposed()?),
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Asked {
    Size(LayerKeys),
    OutputShape(LayerKeys),
    Parameters(LayerKeys),
    ReceptiveField(Vec<StackKeys>),
    Transposed(TransposedKeys),
}

/// A convolution or a pool. What is left out has the defaults of PyTorch, as in a lab.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LayerKeys {
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    input_size: Option<[usize; 2]>,
    #[serde(alias = "filter_size", alias = "window", deserialize_with = "form::some::<_, form::Pair, _>")]
    kernel: Option<[usize; 2]>,
    #[serde(deserialize_with = "form::some::<_, form::OperationName, _>")]
    operation: Option<Operation>,
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    stride: Option<[usize; 2]>,
    #[serde(deserialize_with = "form::some::<_, form::PaddingForm, _>")]
    padding: Option<Padding>,
    #[serde(deserialize_with = "form::some::<_, form::ModeName, _>")]
    padding_mode: Option<PaddingMode>,
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    dilation: Option<[usize; 2]>,
    ceil_mode: bool,
    in_channels: Option<usize>,
    filters: Option<usize>,
    bias: Option<bool>,
}

impl LayerKeys {
    fn geometry<E: Error>(&self) -> Result<Geometry, E> {
        let operation = self.operation.unwrap_or(Operation::Convolution);
        let kernel = self.kernel.ok_or_else(|| E::missing_field("kernel"))?;
        let default_stride = if operation == Operation::Convolution { [1, 1] } else { kernel };
        Ok(Geometry {
            input: self.input_size.ok_or_else(|| E::missing_field("input_size"))?,
            operation,
            kernel,
            stride: self.stride.unwrap_or(default_stride),
            padding: self.padding.unwrap_or_default(),
            padding_mode: self.padding_mode.unwrap_or_default(),
            dilation: self.dilation.unwrap_or([1, 1]),
            ceil_mode: self.ceil_mode,
            pad_rule: PadRule::PyTorch,
        })
    }

    fn layer<E: Error>(&self, geometry: Geometry) -> Result<Layer, E> {
        let in_channels = self.in_channels.ok_or_else(|| E::missing_field("in_channels"))?;
        let filters = match self.filters {
            Some(filters) => filters,
            None if geometry.is_pool() => in_channels,
            None => return Err(E::missing_field("filters")),
        };
        Ok(Layer { geometry, in_channels, filters, bias: self.bias.unwrap_or(true) })
    }
}

/// A layer of a stack: single numbers, along one axis.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StackKeys {
    kernel: usize,
    stride: Option<usize>,
    dilation: Option<usize>,
}

impl StackKeys {
    fn layer(self) -> StackLayer {
        StackLayer {
            stride: self.stride.unwrap_or(1),
            dilation: self.dilation.unwrap_or(1),
            ..StackLayer::new(self.kernel)
        }
    }
}

/// A transposed convolution.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TransposedKeys {
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    input_size: Option<[usize; 2]>,
    #[serde(alias = "filter_size", deserialize_with = "form::some::<_, form::Pair, _>")]
    kernel: Option<[usize; 2]>,
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    stride: Option<[usize; 2]>,
    #[serde(deserialize_with = "form::some::<_, form::PaddingForm, _>")]
    padding: Option<Padding>,
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    output_padding: Option<[usize; 2]>,
    #[serde(deserialize_with = "form::some::<_, form::Pair, _>")]
    dilation: Option<[usize; 2]>,
}

impl TransposedKeys {
    fn transposed<E: Error>(self) -> Result<Transposed, E> {
        let Padding::Amount(padding) = self.padding.unwrap_or_default() else {
            return Err(E::custom("the `padding` of a transposed convolution is counted"));
        };
        let settings = ConvTranspose {
            stride: self.stride.unwrap_or([1, 1]),
            padding,
            output_padding: self.output_padding.unwrap_or([0, 0]),
            dilation: self.dilation.unwrap_or([1, 1]),
            groups: 1,
        };
        Ok(Transposed {
            input: self.input_size.ok_or_else(|| E::missing_field("input_size"))?,
            kernel: self.kernel.ok_or_else(|| E::missing_field("kernel"))?,
            settings,
        })
    }
}
