//! Why a request gets no answer: where it went wrong, and what would be right.

use serde_json::Value;

use crate::conv::{Error, LayerError};
use crate::text::{Texts, error::explain};

/// A request that cannot be answered. [`kind`](Self::kind) is stable; the sentence is in the messages.
///
/// Fields of requests are named by their path: `weight[0][2]`, `layers[1].stride`.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// The text is not JSON.
    NotJson { line: usize, column: usize, reason: String },
    /// NaN, an infinity, or a number beyond the largest of 64 bits.
    NotFinite { line: usize, column: usize },
    /// JSON, but no object.
    NotAnObject,
    /// No operation of this name.
    UnknownOp { op: String, known: String },
    /// An operation that will be there one day.
    UnsupportedOp { op: String },
    /// A field that the operation needs.
    MissingField { field: String },
    /// A field that the operation does not have.
    UnknownField { field: String, known: String },
    /// A field given twice.
    DuplicateField { field: String },
    /// A value of the wrong kind, or out of its range.
    WrongType { field: String, wanted: Wanted, got: String },
    /// A word that is not one of the choices.
    UnknownChoice { field: String, got: String, known: String },
    /// A list whose parts differ in length or depth.
    Ragged { field: String, cells: String, expected: String },
    /// A list without anything in it.
    EmptyList { field: String },
    /// Lists nested too deep or not deep enough.
    WrongDimension { field: String, dimensions: String, wanted: String },
    /// Two fields that contradict each other.
    Conflict { field: String, other: String },
    /// An index behind the last one.
    OutsideRange { field: String, got: String, size: String },
    /// The answer is beyond the largest number of 64 bits.
    Overflow { field: String },
    /// Settings that are impossible.
    Impossible(Error),
    /// Settings that are impossible in one layer of a stack.
    ImpossibleLayer(LayerError),
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Any finite number.
    Number,
    /// 0, 1, 2 ...
    Whole,
    /// A whole number or [vertical, horizontal].
    Pair,
    /// A number, a pair, a pair of pairs, or a name.
    Padding,
    /// The same without names.
    PaddingAmount,
    /// A number or [before, after].
    BeforeAfter,
    /// true or false.
    Flag,
    /// A string.
    Text,
    /// A list.
    List,
    /// A list of whole numbers.
    Shape,
    /// [row, column].
    Cell,
    /// A number or a list of numbers.
    Bias,
    /// An object.
    Object,
}

impl Wanted {
    /// The tail of its message's key, `cli-compute-wanted-...`.
    const fn key(self) -> &'static str {
        match self {
            Self::Number => "cli-compute-wanted-number",
            Self::Whole => "cli-compute-wanted-whole",
            Self::Pair => "cli-compute-wanted-pair",
            Self::Padding => "cli-compute-wanted-padding",
            Self::PaddingAmount => "cli-compute-wanted-padding-amount",
            Self::BeforeAfter => "cli-compute-wanted-before-after",
            Self::Flag => "cli-compute-wanted-flag",
            Self::Text => "cli-compute-wanted-text",
            Self::List => "cli-compute-wanted-list",
            Self::Shape => "cli-compute-wanted-shape",
            Self::Cell => "cli-compute-wanted-cell",
            Self::Bias => "cli-compute-wanted-bias",
            Self::Object => "cli-compute-wanted-object",
        }
    }
}

impl Refusal {
    /// A value of the wrong kind at `field`.
    pub fn wrong_type(field: &str, wanted: Wanted, got: &Value) -> Self {
        Self::WrongType { field: field.to_owned(), wanted, got: short(got) }
    }

    /// A stable `snake_case` name.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "not_json",
            Self::NotFinite { .. } => "not_finite",
            Self::NotAnObject => "not_an_object",
            Self::UnknownOp { .. } => "unknown_op",
            Self::UnsupportedOp { .. } => "unsupported_op",
            Self::MissingField { .. } => "missing_field",
            Self::UnknownField { .. } => "unknown_field",
            Self::DuplicateField { .. } => "duplicate_field",
            Self::WrongType { .. } => "wrong_type",
            Self::UnknownChoice { .. } => "unknown_choice",
            Self::Ragged { .. } => "ragged",
            Self::EmptyList { .. } => "empty_list",
            Self::WrongDimension { .. } => "wrong_dimension",
            Self::Conflict { .. } => "conflict",
            Self::OutsideRange { .. } => "outside_range",
            Self::Overflow { .. } => "overflow",
            Self::Impossible(error) | Self::ImpossibleLayer(LayerError { error, .. }) => error.kind(),
        }
    }

    /// The refusal as one sentence.
    pub fn sentence(&self, texts: &Texts) -> String {
        let key = format!("cli-compute-refused-{}", self.kind().replace('_', "-"));
        let say = |values: &[(&str, &str)]| texts.with(&key, values);
        match self {
            Self::NotJson { line, column, reason } => {
                say(&[("line", &line.to_string()), ("column", &column.to_string()), ("reason", reason)])
            }
            Self::NotFinite { line, column } => {
                say(&[("line", &line.to_string()), ("column", &column.to_string())])
            }
            Self::NotAnObject => say(&[("example", super::EXAMPLE)]),
            Self::UnknownOp { op, known } => say(&[("op", op), ("known", known)]),
            Self::UnsupportedOp { op } => say(&[("op", op)]),
            Self::MissingField { field }
            | Self::DuplicateField { field }
            | Self::EmptyList { field }
            | Self::Overflow { field } => say(&[("field", field)]),
            Self::UnknownField { field, known } => say(&[("field", field), ("known", known)]),
            Self::WrongType { field, wanted, got } => {
                say(&[("field", field), ("wanted", &texts.get(wanted.key())), ("got", got)])
            }
            Self::UnknownChoice { field, got, known } => {
                say(&[("field", field), ("got", got), ("known", known)])
            }
            Self::Ragged { field, cells, expected } => {
                say(&[("field", field), ("cells", cells), ("expected", expected)])
            }
            Self::WrongDimension { field, dimensions, wanted } => {
                say(&[("field", field), ("dimensions", dimensions), ("wanted", wanted)])
            }
            Self::Conflict { field, other } => say(&[("field", field), ("other", other)]),
            Self::OutsideRange { field, got, size } => say(&[("field", field), ("got", got), ("size", size)]),
            Self::Impossible(error) => explain(texts, error),
            Self::ImpossibleLayer(LayerError { index, error }) => {
                format!("layers[{index}]: {}", explain(texts, error))
            }
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Impossible(error)
    }
}

impl From<LayerError> for Refusal {
    fn from(error: LayerError) -> Self {
        Self::ImpossibleLayer(error)
    }
}

/// A value as it was written, if that is short.
pub fn short(value: &Value) -> String {
    const MOST: usize = 40;
    let text = value.to_string();
    if text.chars().count() <= MOST {
        return text;
    }
    let start: String = text.chars().take(MOST - 1).collect();
    format!("{start}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::LANGUAGES;

    #[test]
    fn every_refusal_has_a_sentence_with_its_values_in_every_language() {
        let field = || "weight[0][2]".to_owned();
        let word = || "seven".to_owned();
        let refusals = [
            Refusal::NotJson { line: 3, column: 7, reason: word() },
            Refusal::NotFinite { line: 3, column: 7 },
            Refusal::NotAnObject,
            Refusal::UnknownOp { op: word(), known: word() },
            Refusal::UnsupportedOp { op: word() },
            Refusal::MissingField { field: field() },
            Refusal::UnknownField { field: field(), known: word() },
            Refusal::DuplicateField { field: field() },
            Refusal::UnknownChoice { field: field(), got: word(), known: word() },
            Refusal::Ragged { field: field(), cells: word(), expected: word() },
            Refusal::EmptyList { field: field() },
            Refusal::WrongDimension { field: field(), dimensions: word(), wanted: word() },
            Refusal::Conflict { field: field(), other: word() },
            Refusal::OutsideRange { field: field(), got: word(), size: word() },
            Refusal::Overflow { field: field() },
        ];
        let wanted = [
            Wanted::Number,
            Wanted::Whole,
            Wanted::Pair,
            Wanted::Padding,
            Wanted::PaddingAmount,
            Wanted::BeforeAfter,
            Wanted::Flag,
            Wanted::Text,
            Wanted::List,
            Wanted::Shape,
            Wanted::Cell,
            Wanted::Bias,
            Wanted::Object,
        ];
        let wrong_types = wanted.map(|wanted| Refusal::WrongType { field: field(), wanted, got: word() });
        for texts in LANGUAGES.iter().map(|entry| Texts::new(entry.language)) {
            for refusal in refusals.iter().chain(&wrong_types) {
                let sentence = refusal.sentence(&texts);
                // A missing message shows as its key, a missing value as `{$name}`.
                let whole = !sentence.contains("cli-compute") && !sentence.contains("{$");
                assert!(whole, "{:?} {refusal:?}: {sentence}", texts.language());
            }
        }
    }
}
