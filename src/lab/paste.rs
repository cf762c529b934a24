//! Reads a pasted matrix: as spreadsheets, Python, NumPy and MATLAB write it.

use ndarray::Array2;

use super::{Refusal, value};

/// The numbers of a text, as rows.
///
/// Numbers are separated by white space, commas or tabs. A row ends at the end of a line, at `;`
/// or at a closing bracket; inside brackets a line may break anywhere, as NumPy prints long rows. A
/// name before a bracket (`array(`, `tensor(`) is passed over. Any size is read; whether a grid can
/// hold it is the grid's matter.
pub fn parse(text: &str) -> Result<Array2<f64>, Refusal> {
    let mut rows = Rows { cells: vec![], columns: None, row: 0 };
    let has_brackets = text.contains(is_bracket);
    let (mut line, mut column) = (1, 0);
    let mut word = Word::default();
    let mut after_comma = false;
    for character in text.chars() {
        column += 1;
        if !character.is_whitespace() && !is_bracket(character) && !matches!(character, ',' | ';') {
            word.push(character, column);
            continue;
        }
        let ended = std::mem::take(&mut word);
        let is_name = character == '(' && ended.is_name();
        if !ended.text.is_empty() && !is_name {
            rows.push(&ended, line)?;
            after_comma = false;
        }
        match character {
            // An empty cell would shift its row without a word.
            ',' if after_comma => {
                return Err(Refusal::PasteNotANumber { line, column, word: ",".to_owned() });
            }
            ',' => after_comma = rows.row > 0,
            ';' | ']' | ')' | '}' => {
                rows.end(line)?;
                after_comma = false;
            }
            '\n' => {
                if !has_brackets {
                    rows.end(line)?;
                    after_comma = false;
                }
                (line, column) = (line + 1, 0);
            }
            _ => {}
        }
    }
    if !word.text.is_empty() {
        rows.push(&word, line)?;
    }
    rows.end(line)?;
    rows.matrix()
}

fn is_bracket(character: char) -> bool {
    matches!(character, '[' | ']' | '(' | ')' | '{' | '}')
}

/// A run of characters between separators, and where it began.
#[derive(Default)]
struct Word {
    text: String,
    column: usize,
}

impl Word {
    fn push(&mut self, character: char, column: usize) {
        if self.text.is_empty() {
            self.column = column;
        }
        self.text.push(character);
    }

    fn is_name(&self) -> bool {
        self.text.chars().all(|c| c.is_ascii_alphabetic() || c == '.' || c == '_')
    }
}

/// The rows read so far, one after another.
struct Rows {
    cells: Vec<f64>,
    /// Cells of the first row.
    columns: Option<usize>,
    /// Cells of the row that is being read.
    row: usize,
}

impl Rows {
    fn push(&mut self, word: &Word, line: usize) -> Result<(), Refusal> {
        let value = value::parse(&word.text).ok_or_else(|| Refusal::PasteNotANumber {
            line,
            column: word.column,
            word: word.text.chars().take(20).collect(),
        })?;
        self.cells.push(value);
        self.row += 1;
        Ok(())
    }

    fn end(&mut self, line: usize) -> Result<(), Refusal> {
        let cells = std::mem::take(&mut self.row);
        match self.columns {
            _ if cells == 0 => Ok(()),
            Some(expected) if expected != cells => Err(Refusal::Ragged { line, cells, expected }),
            _ => {
                self.columns = Some(cells);
                Ok(())
            }
        }
    }

    fn matrix(self) -> Result<Array2<f64>, Refusal> {
        let columns = self.columns.ok_or(Refusal::PasteEmpty)?;
        let rows = self.cells.len() / columns;
        Array2::from_shape_vec((rows, columns), self.cells).map_err(|_| Refusal::PasteEmpty)
    }
}
