//! All that decides the numbers: an input, an operation and its settings. The part that undo keeps.

use ndarray::{Array2, array};

use crate::conv::{
    self, Conv, Error, Extent, PadRule, Padding, PaddingMode, Pool, PoolKind, Sides, Tap, Trace,
    conv2d_plane, pool2d_plane, rotated, trace_conv, trace_pool,
};

use super::gallery;

/// What is done with each window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Multiply by the filter and add up.
    Convolution,
    /// Max, min, mean or sum over the window.
    Pooling(PoolKind),
}

impl Operation {
    /// A stable name, the tail of its message's key: `convolution`, `max`, `min`, `mean`, `sum`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Convolution => "convolution",
            Self::Pooling(PoolKind::Max) => "max",
            Self::Pooling(PoolKind::Min) => "min",
            Self::Pooling(PoolKind::Mean) => "mean",
            Self::Pooling(PoolKind::Sum) => "sum",
        }
    }
}

/// One channel in, one channel out: what a lab shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Experiment {
    /// Rows x columns.
    pub input: Array2<f64>,
    /// What is done with each window.
    pub operation: Operation,
    /// The weights. Kept while pooling, so that coming back loses nothing.
    pub filter: Array2<f64>,
    /// Added to each output of a convolution.
    pub bias: f64,
    /// Turn the filter by 180 degrees first.
    pub flip: bool,
    /// The pooling window, [rows, columns].
    pub window: [usize; 2],
    /// Steps, [vertical, horizontal].
    pub stride: [usize; 2],
    /// While pooling, the stride that the convolution had and will have again.
    pub convolution_stride: Option<[usize; 2]>,
    /// Cells around the input.
    pub padding: Padding,
    /// What stands in them (a max or min pool never looks at it).
    pub padding_mode: PaddingMode,
    /// The value for [`PaddingMode::Constant`].
    pub padding_value: f64,
    /// Distance between neighbouring weights, counted from 1.
    pub dilation: [usize; 2],
    /// Pooling: round the number of positions up.
    pub ceil_mode: bool,
    /// Mean pooling: whether the divisor counts padding cells.
    pub count_include_pad: bool,
}

/// What an experiment comes to: sizes with their origin, and the output.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// How the size came about, [vertical, horizontal].
    pub extents: [Extent; 2],
    /// The output, `positions` x `positions`.
    pub output: Array2<f64>,
    /// For each input cell, how many windows see it (0: unread).
    pub coverage: Array2<usize>,
}

/// The result of recomputing.
pub type Computed = Result<Outcome, Error>;

impl Default for Experiment {
    /// A bright half beside a dark one, and the filter that finds where they meet.
    fn default() -> Self {
        let input = gallery::input("vertical_edge").map(|preset| preset.make(preset.size, 0));
        let filter = gallery::filter("sobel_x").map(gallery::FilterPreset::weights);
        Self {
            filter: filter.unwrap_or_else(|| array![[1.0]]),
            ..Self::plain(input.unwrap_or_else(|| array![[1.0]]))
        }
    }
}

impl Experiment {
    /// This input under the identity filter, every setting at its default.
    pub fn plain(input: Array2<f64>) -> Self {
        let identity = Array2::from_shape_fn((3, 3), |cell| f64::from(u8::from(cell == (1, 1))));
        Self {
            input,
            operation: Operation::Convolution,
            filter: identity,
            bias: 0.0,
            flip: false,
            window: [2, 2],
            stride: [1, 1],
            convolution_stride: None,
            padding: Padding::default(),
            padding_mode: PaddingMode::Zeros,
            padding_value: 0.0,
            dilation: [1, 1],
            ceil_mode: false,
            count_include_pad: true,
        }
    }

    /// Rows and columns of the filter or, when pooling, of the window.
    pub fn kernel(&self) -> [usize; 2] {
        match self.operation {
            Operation::Convolution => self.filter.dim().into(),
            Operation::Pooling(_) => self.window,
        }
    }

    /// The settings as the core's convolution takes them.
    pub fn conv(&self) -> Conv {
        Conv {
            stride: self.stride,
            padding: self.padding,
            padding_mode: self.padding_mode,
            padding_value: self.padding_value,
            dilation: self.dilation,
            groups: 1,
            flip: self.flip,
        }
    }

    /// The settings as the core's pooling takes them, under PyTorch's rule for its padding.
    pub fn pool(&self, kind: PoolKind) -> Pool {
        Pool {
            kind,
            kernel: self.window,
            stride: self.stride,
            padding: self.padding,
            dilation: self.dilation,
            ceil_mode: self.ceil_mode,
            count_include_pad: self.count_include_pad,
            pad_rule: PadRule::PyTorch,
        }
    }

    /// How the output's size comes about, [vertical, horizontal].
    pub fn extents(&self) -> Result<[Extent; 2], Error> {
        let input = self.input.dim().into();
        match self.operation {
            Operation::Convolution => self.conv().extents(input, self.kernel()),
            Operation::Pooling(kind) => self.pool(kind).extents(input),
        }
    }

    /// The output, its size, and how often each input cell is seen.
    pub fn compute(&self) -> Computed {
        let extents = self.extents()?;
        let output = match self.operation {
            Operation::Convolution => {
                conv2d_plane(self.input.view(), self.filter.view(), self.bias, &self.conv())
            }
            Operation::Pooling(kind) => pool2d_plane(self.input.view(), &self.pool(kind)),
        }?;
        Ok(Outcome { extents, output, coverage: conv::coverage(&extents) })
    }

    /// The padding as it comes to be at each side, whatever its name; none where no window fits at all.
    pub fn padding_sides(&self) -> Sides {
        if let Padding::Amount(sides) = self.padding {
            return sides;
        }
        // What stands in the padding, and how much a pool may have, do not change how much it is.
        let conv = Conv { padding_mode: PaddingMode::Zeros, ..self.conv() };
        conv.extents(self.input.dim().into(), self.kernel()).map_or(Sides::default(), |[rows, columns]| {
            Sides { top: rows.before, bottom: rows.after, left: columns.before, right: columns.after }
        })
    }

    /// What stands in the padding as far as this operation looks at it: a pool has no modes.
    pub fn effective_padding_mode(&self) -> PaddingMode {
        match self.operation {
            Operation::Convolution => self.padding_mode,
            Operation::Pooling(_) => PaddingMode::Zeros,
        }
    }

    /// How an output cell is made, and from what; `None` for a cell outside, or without an output.
    pub fn trace(&self, output_cell: [usize; 2]) -> Option<Trace<f64>> {
        let input = self.input.view();
        let trace = match self.operation {
            Operation::Convolution => {
                trace_conv(input, self.filter.view(), self.bias, &self.conv(), output_cell)
            }
            Operation::Pooling(kind) => trace_pool(input, &self.pool(kind), output_cell),
        };
        trace.ok()
    }

    /// What the window of an output cell lies on; nothing for a cell outside, or without an output.
    pub fn window_of(&self, output_cell: [usize; 2]) -> Vec<Tap> {
        let mode = self.effective_padding_mode();
        self.extents().map_or(vec![], |extents| conv::window(&extents, mode, output_cell))
    }

    /// Every output cell that an input cell feeds.
    pub fn feeds(&self, input_cell: [usize; 2]) -> Vec<[usize; 2]> {
        self.extents()
            .map_or(vec![], |extents| conv::feeds(&extents, self.effective_padding_mode(), input_cell))
    }

    /// Every input cell that a weight (or a place in a pooling window) ever meets.
    pub fn footprint(&self, filter_cell: [usize; 2]) -> Vec<[usize; 2]> {
        let place = self.place_in_window(filter_cell);
        self.extents()
            .map_or(vec![], |extents| conv::footprint(&extents, self.effective_padding_mode(), place))
    }

    /// Where in the window a weight stands: a flipped filter is turned by 180 degrees. Its own inverse.
    pub fn place_in_window(&self, filter_cell: [usize; 2]) -> [usize; 2] {
        match self.operation {
            Operation::Convolution if self.flip => rotated(self.kernel(), filter_cell),
            _ => filter_cell,
        }
    }
}
