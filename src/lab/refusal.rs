//! Why an action did nothing: each reason with its numbers, and the word that its message is known by.

/// Why an action did nothing, in a word that the messages know as `lab-refusal-KIND`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.kind())]
pub enum Refusal {
    /// The cursor is at the edge of its grid.
    Edge,
    /// There is no such cell.
    Outside { row: usize, column: usize, rows: usize, columns: usize },
    /// There is nothing to undo.
    NothingToUndo,
    /// There is nothing to redo.
    NothingToRedo,
    /// The output cannot be edited.
    OutputIsComputed,
    /// A pooling window has no weights.
    NoWeights,
    /// What was typed is no number; it is still there to be mended.
    NotANumber { typed: String },
    /// Longer than any number needs to be.
    TooLong { most: usize },
    /// A pasted line has another number of cells than the first.
    Ragged { line: usize, cells: usize, expected: usize },
    /// A pasted word is no number.
    PasteNotANumber { line: usize, column: usize, word: String },
    /// Nothing was pasted.
    PasteEmpty,
    /// What was pasted does not have the shape that is asked for.
    WrongShape { rows: usize, columns: usize, expected_rows: usize, expected_columns: usize },
    /// Larger than a lab can show.
    TooLarge { rows: usize, columns: usize, most: usize },
    /// A setting is at its smallest or largest.
    Limit,
    /// The sum of the weights is 0: nothing to divide by.
    SumIsZero,
    /// The setting has no meaning for this operation.
    NotForThisOperation,
    /// The padding value is only looked at while the padding mode is `constant`.
    NotForThisPaddingMode,
    /// There is no output to play or to predict: the settings are impossible.
    NoOutput,
    /// The settings are possible, or no small change makes them so.
    NothingToMend,
    /// Nothing is being predicted.
    NoPrediction,
    /// Some asked cell is still empty.
    Incomplete { missing: usize },
    /// While a prediction is open, the experiment stays as it is.
    PredictionOpen,
    /// No preset of this name.
    UnknownPreset,
}

impl Refusal {
    /// A stable name, the tail of its message's key.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Edge => "edge",
            Self::Outside { .. } => "outside",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::OutputIsComputed => "output-is-computed",
            Self::NoWeights => "no-weights",
            Self::NotANumber { .. } => "not-a-number",
            Self::TooLong { .. } => "too-long",
            Self::Ragged { .. } => "ragged",
            Self::PasteNotANumber { .. } => "paste-not-a-number",
            Self::PasteEmpty => "paste-empty",
            Self::WrongShape { .. } => "wrong-shape",
            Self::TooLarge { .. } => "too-large",
            Self::Limit => "limit",
            Self::SumIsZero => "sum-is-zero",
            Self::NotForThisOperation => "not-for-this-operation",
            Self::NotForThisPaddingMode => "not-for-this-padding-mode",
            Self::NoOutput => "no-output",
            Self::NothingToMend => "nothing-to-mend",
            Self::NoPrediction => "no-prediction",
            Self::Incomplete { .. } => "incomplete",
            Self::PredictionOpen => "prediction-open",
            Self::UnknownPreset => "unknown-preset",
        }
    }

    /// The numbers and words in it, by the names that the messages use. Cells count from 1 here.
    pub fn numbers(&self) -> Vec<(&'static str, String)> {
        fn n(name: &'static str, value: usize) -> (&'static str, String) {
            (name, value.to_string())
        }
        match self {
            Self::Outside { row, column, rows, columns } => {
                vec![n("row", row + 1), n("column", column + 1), n("rows", *rows), n("columns", *columns)]
            }
            Self::NotANumber { typed } => vec![("typed", typed.clone())],
            Self::TooLong { most } => vec![n("most", *most)],
            Self::Ragged { line, cells, expected } => {
                vec![n("line", *line), n("cells", *cells), n("expected", *expected)]
            }
            Self::PasteNotANumber { line, column, word } => {
                vec![n("line", *line), n("column", *column), ("word", word.clone())]
            }
            Self::WrongShape { rows, columns, expected_rows, expected_columns } => vec![
                n("rows", *rows),
                n("columns", *columns),
                n("expected_rows", *expected_rows),
                n("expected_columns", *expected_columns),
            ],
            Self::TooLarge { rows, columns, most } => {
                vec![n("rows", *rows), n("columns", *columns), n("most", *most)]
            }
            Self::Incomplete { missing } => vec![n("missing", *missing)],
            Self::Edge
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::OutputIsComputed
            | Self::NoWeights
            | Self::PasteEmpty
            | Self::Limit
            | Self::SumIsZero
            | Self::NotForThisOperation
            | Self::NotForThisPaddingMode
            | Self::NoOutput
            | Self::NothingToMend
            | Self::NoPrediction
            | Self::PredictionOpen
            | Self::UnknownPreset => vec![],
        }
    }
}
