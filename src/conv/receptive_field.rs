//! The receptive field of a stack of layers: which input cells one output cell can see.

use super::extent::{Geometry, window};
use super::{Axis, Error, Padding, Sides};

/// One layer of a stack, along one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layer {
    /// Weights, or cells of a pooling window.
    pub kernel: usize,
    /// Steps of the window.
    pub stride: usize,
    /// Padding before the first cell and after the last.
    pub padding: [usize; 2],
    /// Distance between neighbouring weights, counted from 1.
    pub dilation: usize,
    /// Round the number of positions up.
    pub ceil_mode: bool,
}

impl Layer {
    /// A dense layer without padding that moves cell by cell.
    pub const fn new(kernel: usize) -> Self {
        Self { kernel, stride: 1, padding: [0, 0], dilation: 1, ceil_mode: false }
    }
}

/// What an output cell of a layer sees of the stack's input: output `i` sees the input cells
/// `offset + i * jump` to `offset + i * jump + rf - 1`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// How many input cells it spans.
    pub rf: usize,
    /// How far apart the fields of neighbouring outputs begin, in input cells.
    pub jump: usize,
    /// The first input cell that output 0 sees; negative in the padding.
    pub offset: i64,
    /// The middle of output 0's field, as an input cell counted from 0.
    pub center: f64,
    /// The layer's output size, where the input's is known.
    pub out_size: Option<usize>,
}

/// A layer of a stack that is impossible.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("layer {index}: {error}")]
pub struct LayerError {
    /// Which layer, from 0.
    pub index: usize,
    /// Why.
    #[source]
    pub error: Error,
}

/// The receptive field after each layer of a stack.
///
/// ```text
/// rf     = rf + (window - 1) * jump      window = dilation * (kernel - 1) + 1
/// offset = offset - padding * jump
/// jump   = jump * stride
/// ```
///
/// beginning with `rf = 1, offset = 0, jump = 1`, each line with the jump before the layer (Araujo,
/// Norris and Sim, "Computing Receptive Fields of Convolutional Neural Networks", Distill 2019).
///
/// ```
/// use convtutor::conv::{Layer, receptive_field};
/// let fields = receptive_field(&[Layer::new(3), Layer::new(3)], None)?;
/// assert_eq!(fields[1].rf, 5);
/// # Ok::<(), convtutor::conv::LayerError>(())
/// ```
pub fn receptive_field(layers: &[Layer], input_size: Option<usize>) -> Result<Vec<Field>, LayerError> {
    let mut field = Field { rf: 1, jump: 1, offset: 0, center: 0.0, out_size: input_size };
    let through = |(index, layer): (usize, &Layer)| {
        field = field.through(layer).map_err(|error| LayerError { index, error })?;
        Ok(field)
    };
    layers.iter().enumerate().map(through).collect()
}

impl Field {
    fn through(self, layer: &Layer) -> Result<Self, Error> {
        let axis = Axis::Horizontal;
        let [left, right] = layer.padding;
        let geometry = Geometry {
            axis,
            kernel: layer.kernel,
            stride: layer.stride,
            dilation: layer.dilation,
            padding: Padding::Amount(Sides { left, right, ..Sides::default() }),
            ceil_mode: layer.ceil_mode,
        };
        let out_size =
            self.out_size.map(|size| geometry.over(size)).transpose()?.map(|extent| extent.positions);
        if layer.stride == 0 {
            return Err(Error::ZeroStride { axis });
        }
        let window = window(axis, layer.kernel, layer.dilation)?;
        let grown = |field: Self| {
            let rf = (window - 1).checked_mul(field.jump)?.checked_add(field.rf)?;
            let padding = i64::try_from(left.checked_mul(field.jump)?).ok()?;
            let offset = field.offset.checked_sub(padding)?;
            let jump = field.jump.checked_mul(layer.stride)?;
            Some(Self { rf, jump, offset, center: offset as f64 + (rf - 1) as f64 / 2.0, out_size })
        };
        grown(self).ok_or(Error::TooLarge { axis })
    }
}
