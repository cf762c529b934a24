//! The settings of each operation, with the names and defaults of PyTorch and ONNX.

/// Cells added at each side of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Sides {
    /// Rows above.
    pub top: usize,
    /// Rows below.
    pub bottom: usize,
    /// Columns before.
    pub left: usize,
    /// Columns after.
    pub right: usize,
}

impl Sides {
    /// The same number of cells at all four sides, as `padding=n` in PyTorch.
    pub const fn all(n: usize) -> Self {
        Self { top: n, bottom: n, left: n, right: n }
    }

    /// `(before, after)` along `axis` (0 vertical, 1 horizontal).
    pub const fn along(self, axis: usize) -> (usize, usize) {
        if axis == 0 { (self.top, self.bottom) } else { (self.left, self.right) }
    }
}

/// How much padding: named, or counted for each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Padding {
    /// None: only windows that lie wholly inside.
    Valid,
    /// `ceil(input / stride)` outputs; an odd cell goes to the end (ONNX `SAME_UPPER`, TensorFlow).
    Same,
    /// The same with the odd cell at the start (ONNX `SAME_LOWER`).
    SameLower,
    /// Every window that touches the input: `window - 1` at each side.
    Full,
    /// Counted.
    Amount(Sides),
}

impl Padding {
    /// Those that have a name, under the name that requests and lesson files write.
    pub const NAMED: [(&'static str, Self); 4] =
        [("valid", Self::Valid), ("same", Self::Same), ("same_lower", Self::SameLower), ("full", Self::Full)];

    /// Its name; `None` where it is counted.
    pub fn name(self) -> Option<&'static str> {
        Self::NAMED.iter().find(|(_, padding)| *padding == self).map(|(name, _)| *name)
    }
}

impl Default for Padding {
    fn default() -> Self {
        Self::Amount(Sides::default())
    }
}

/// What stands in the padding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PaddingMode {
    /// Zeros.
    #[default]
    Zeros,
    /// One chosen value.
    Constant,
    /// A mirror whose edge is the border cell itself: `3 2 | 1 2 3`.
    Reflect,
    /// A mirror after the border cell, which is repeated: `2 1 | 1 2 3`.
    Symmetric,
    /// The border cell over and over: `1 1 | 1 2 3`.
    Replicate,
    /// The other end, as if the input were a ring: `2 3 | 1 2 3`.
    Circular,
}

impl PaddingMode {
    /// All of them, under the names of PyTorch and NumPy, which requests and lesson files write.
    pub const NAMED: [(&'static str, Self); 6] = [
        ("zeros", Self::Zeros),
        ("constant", Self::Constant),
        ("reflect", Self::Reflect),
        ("symmetric", Self::Symmetric),
        ("replicate", Self::Replicate),
        ("circular", Self::Circular),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::NAMED.iter().find(|(_, mode)| *mode == self).map_or("", |(name, _)| name)
    }
}

/// `conv2d`: the settings beside input, weight and bias.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Conv {
    /// Steps of the window, [vertical, horizontal].
    pub stride: [usize; 2],
    /// Cells around the input.
    pub padding: Padding,
    /// What stands in them.
    pub padding_mode: PaddingMode,
    /// The value for [`PaddingMode::Constant`].
    pub padding_value: f64,
    /// Distance between neighbouring weights, counted from 1.
    pub dilation: [usize; 2],
    /// Independent groups of channels.
    pub groups: usize,
    /// `true` turns the kernel by 180 degrees first: the mathematical convolution.
    pub flip: bool,
}

impl Default for Conv {
    fn default() -> Self {
        Self {
            stride: [1, 1],
            padding: Padding::default(),
            padding_mode: PaddingMode::default(),
            padding_value: 0.0,
            dilation: [1, 1],
            groups: 1,
            flip: false,
        }
    }
}

/// `conv_transpose2d`: weights are C x O/groups x kH x kW, as in PyTorch and ONNX.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConvTranspose {
    /// Distance between the stamps.
    pub stride: [usize; 2],
    /// Cells *cropped* from the full result.
    pub padding: Sides,
    /// Cells added at the bottom and right, to choose among sizes.
    pub output_padding: [usize; 2],
    /// Distance between neighbouring weights.
    pub dilation: [usize; 2],
    /// Independent groups of channels.
    pub groups: usize,
}

impl Default for ConvTranspose {
    fn default() -> Self {
        Self {
            stride: [1, 1],
            padding: Sides::default(),
            output_padding: [0, 0],
            dilation: [1, 1],
            groups: 1,
        }
    }
}

/// What a pooling window answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PoolKind {
    /// The largest; padding never wins.
    Max,
    /// The smallest; padding never wins.
    Min,
    /// The sum over the divisor.
    Mean,
    /// The sum.
    Sum,
}

/// How much padding a pool may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PadRule {
    /// At most half of the (dilated) window, as PyTorch demands.
    #[default]
    PyTorch,
    /// Any.
    Any,
}

/// A pooling operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool {
    /// What a window answers.
    pub kind: PoolKind,
    /// Rows and columns of the window.
    pub kernel: [usize; 2],
    /// Steps of the window; PyTorch's default is the kernel itself.
    pub stride: [usize; 2],
    /// Cells around the input.
    pub padding: Padding,
    /// Distance between neighbouring cells of the window.
    pub dilation: [usize; 2],
    /// Round the number of positions up instead of down.
    pub ceil_mode: bool,
    /// Whether a mean's divisor counts padding cells.
    pub count_include_pad: bool,
    /// How much padding is allowed.
    pub pad_rule: PadRule,
}

impl Pool {
    /// A pool of `kind` with PyTorch's defaults: stride = kernel, no padding, floor.
    pub const fn new(kind: PoolKind, kernel: [usize; 2]) -> Self {
        Self {
            kind,
            kernel,
            stride: kernel,
            padding: Padding::Amount(Sides { top: 0, bottom: 0, left: 0, right: 0 }),
            dilation: [1, 1],
            ceil_mode: false,
            count_include_pad: true,
            pad_rule: PadRule::PyTorch,
        }
    }
}
