//! Why a scene is no lab, with the key at which to look.

/// A mistake in a scene. `key` is the key of `[step.lab]` that it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {}", self.key(), self.kind())]
pub enum SceneError {
    /// The gallery has no such input or filter; `nearest` is what may have been meant.
    UnknownName { key: &'static str, name: String, nearest: Option<&'static str> },
    /// A row (counted from 1) has another number of cells than the first.
    Ragged { key: &'static str, row: usize, cells: usize, expected: usize },
    /// A matrix without cells.
    Empty { key: &'static str },
    /// A matrix larger than a lab shows.
    TooLarge { key: &'static str, rows: usize, columns: usize, most: usize },
    /// A value that is no number, or beyond [`value::MOST`](super::value::MOST).
    NotANumber { key: &'static str },
    /// A setting beyond what a lab can be set to.
    OutOfRange { key: &'static str, value: usize, least: usize, most: usize },
    /// Rows have the size that they have: `input_size` goes with a name.
    SizeOfRows { key: &'static str },
    /// The drawing does not fit into this size.
    TooSmall { key: &'static str, rows: usize, columns: usize, least_rows: usize, least_columns: usize },
    /// The cursor stands outside of the grid that has the focus.
    CursorOutside { row: usize, column: usize, rows: usize, columns: usize },
}

impl SceneError {
    /// A stable name; its message is `lab-scene-KIND`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::UnknownName { nearest: Some(_), .. } => "unknown-name",
            Self::UnknownName { nearest: None, .. } => "unknown-name-at-all",
            Self::Ragged { .. } => "ragged",
            Self::Empty { .. } => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::NotANumber { .. } => "not-a-number",
            Self::OutOfRange { .. } => "out-of-range",
            Self::SizeOfRows { .. } => "size-of-rows",
            Self::TooSmall { .. } => "too-small",
            Self::CursorOutside { .. } => "cursor-outside",
        }
    }

    /// The key of `[step.lab]` that it is about.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::UnknownName { key, .. }
            | Self::Ragged { key, .. }
            | Self::Empty { key }
            | Self::TooLarge { key, .. }
            | Self::NotANumber { key }
            | Self::OutOfRange { key, .. }
            | Self::SizeOfRows { key }
            | Self::TooSmall { key, .. } => key,
            Self::CursorOutside { .. } => "cursor",
        }
    }

    /// The numbers and words in it, by the names that the messages use; always with `key`.
    pub fn numbers(&self) -> Vec<(&'static str, String)> {
        fn n(name: &'static str, value: usize) -> (&'static str, String) {
            (name, value.to_string())
        }
        let mut numbers = vec![("key", self.key().to_owned())];
        numbers.extend(match self {
            Self::UnknownName { name, nearest, .. } => {
                vec![("name", name.clone()), ("nearest", nearest.unwrap_or_default().to_owned())]
            }
            Self::Ragged { row, cells, expected, .. } => {
                vec![n("row", *row), n("cells", *cells), n("expected", *expected)]
            }
            Self::TooLarge { rows, columns, most, .. } => {
                vec![n("rows", *rows), n("columns", *columns), n("most", *most)]
            }
            Self::OutOfRange { value, least, most, .. } => {
                vec![n("value", *value), n("least", *least), n("most", *most)]
            }
            Self::TooSmall { rows, columns, least_rows, least_columns, .. } => vec![
                n("rows", *rows),
                n("columns", *columns),
                n("least_rows", *least_rows),
                n("least_columns", *least_columns),
            ],
            Self::CursorOutside { row, column, rows, columns } => {
                vec![n("row", *row), n("column", *column), n("rows", *rows), n("columns", *columns)]
            }
            Self::Empty { .. } | Self::NotANumber { .. } | Self::SizeOfRows { .. } => vec![],
        });
        numbers
    }
}
