//! What a person can do to a lab, as data: a test or a lesson drives it with a list of these.

use ndarray::Array2;

use super::Operation;

/// One of the three matrices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grid {
    /// The input.
    Input,
    /// The filter (of a convolution) or the window (of a pool; it has a size but no values).
    Filter,
    /// The output.
    Output,
}

impl Grid {
    /// `input`, `filter`, `output`: stable, the tail of its message's key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Filter => "filter",
            Self::Output => "output",
        }
    }
}

/// A step of the cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One column left.
    Left,
    /// One column right.
    Right,
}

/// More or less; for a choice, the next or the previous one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// More, next.
    Up,
    /// Less, previous.
    Down,
}

/// A setting that a key can change. `Stride`, `Padding`, `Dilation` act on both axes (all sides).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Setting {
    Operation,
    Stride,
    StrideVertical,
    StrideHorizontal,
    /// Counted padding; from a named one it continues at the amount that the name came to.
    Padding,
    PaddingTop,
    PaddingBottom,
    PaddingLeft,
    PaddingRight,
    /// `counted`, `valid`, `same`, `same_lower`, `full`.
    PaddingName,
    PaddingMode,
    PaddingValue,
    Dilation,
    DilationVertical,
    DilationHorizontal,
    /// Rows and columns of the input.
    InputSize,
    InputRows,
    InputColumns,
    /// Rows of the filter, or of the pooling window.
    FilterRows,
    FilterColumns,
    /// Rows and columns of the filter, or of the pooling window.
    FilterSize,
    Bias,
    Flip,
    CeilMode,
    CountIncludePad,
}

/// What a person does to a lab.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Move the cursor of the focused grid one cell (stops at the edge).
    Move(Direction),
    /// To the first or last cell of the row (`Left`, `Right`) or column (`Up`, `Down`).
    MoveFar(Direction),
    /// Put focus and cursor on a cell (a mouse click, a lesson).
    Point(Grid, [usize; 2]),
    /// Focus a grid.
    Focus(Grid),
    /// The next grid: input, filter, output.
    FocusNext,
    /// The previous grid.
    FocusPrevious,

    /// A character into the cell under the cursor; begins editing.
    Type(char),
    /// Take back the last character.
    Erase,
    /// Keep what was typed.
    Commit,
    /// Give up what was typed.
    Cancel,
    /// A matrix separated by white space, commas, tabs; its size becomes the grid's.
    Paste(String),
    /// Set one value (no editing involved).
    SetCell(Grid, [usize; 2], f64),

    /// Replace the input.
    SetInput(Array2<f64>),
    /// Replace the filter; its size becomes the filter's.
    SetFilter(Array2<f64>),
    /// Load a filter of the gallery by id.
    FilterPreset(&'static str),
    /// Load an input of the gallery by id; it is made at the present input's size where it can be.
    InputPreset(&'static str),
    /// Choose the operation.
    SetOperation(Operation),
    /// More or less of a setting.
    Adjust(Setting, Step),

    /// Random small integers into the focused grid, under the next seed (shown).
    Randomise,
    /// Random values under a seed of choice.
    Seed(u64),
    /// The value under the cursor into every cell of the focused grid.
    Fill,
    /// Zeros into the focused grid.
    Clear,
    /// Turn the filter by 90 degrees clockwise; rows and columns change places.
    Rotate,
    /// Change every sign of the focused grid.
    Negate,
    /// Divide the filter by the sum of its weights (refused when the sum is 0).
    Normalise,

    /// Put another experiment in the place of this one; undo brings it back.
    Open(Box<super::Experiment>),
    /// Make impossible settings possible by the smallest change; see [`super::Remedy`].
    Mend,

    /// Undo the last change of the experiment.
    Undo,
    /// Redo it.
    Redo,

    /// Start or pause playing.
    PlayPause,
    /// One position of the window forwards (from the last one back to the first).
    StepForward,
    /// One position back.
    StepBack,
    /// Play faster or slower.
    Speed(Step),
    /// Time has passed while playing.
    Tick,

    /// Hide what is asked and take a prediction.
    Predict(super::Target),
    /// Compare what was predicted.
    Check,
    /// Show it without predicting; this is remembered.
    Reveal,
    /// Back to a plain lab; prediction and comparison go.
    EndPrediction,
}
