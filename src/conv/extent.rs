//! How an output's size comes about along one axis: the only place with that formula.

/// One axis of an operation, explained: from the input to the positions of the window.
///
/// `positions = floor((input + before + after - window) / stride) + 1`
/// with `window = dilation * (kernel - 1) + 1` (PyTorch `Conv2d`; Dumoulin & Visin 2016, relationship 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Extent {
    /// Cells of the input.
    pub input: usize,
    /// Padding before the first cell.
    pub before: usize,
    /// Padding after the last cell.
    pub after: usize,
    /// `before + input + after`.
    pub padded: usize,
    /// Weights along this axis.
    pub kernel: usize,
    /// Distance between neighbouring weights.
    pub dilation: usize,
    /// Cells that the dilated kernel spans: `dilation * (kernel - 1) + 1`.
    pub window: usize,
    /// Cells that the window moves at a step.
    pub stride: usize,
    /// How often the window fits: the output's size.
    pub positions: usize,
    /// Cells at the far end of the padded input after the last window: the remainder of the floor.
    /// With `ceil_mode` the last window may hang over the end; then this is 0 and `overhang` is not.
    pub left_over: usize,
    /// Cells by which the last window hangs over the padded input (only with `ceil_mode`).
    pub overhang: usize,
}
