//! A matrix as it is typed, row by row: which part of the text is which cell, also while some are missing.

use std::ops::Range;

use ndarray::Array2;

use super::expression::evaluate;
use super::plain::{plain, sign};

/// What was typed of a matrix of a wanted size, laid out as it is read when it is graded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedMatrix {
    /// Where each cell stands in the text, in bytes; `None` where it is missing. As many rows and columns as are
    /// wanted; more where more was typed, and then not every row is as long.
    pub cells: Vec<Vec<Option<Range<usize>>>>,
    /// The cell at the caret, [row, column].
    pub caret: [usize; 2],
}

/// Where the cells stand in the text, row by row.
type Cells = Vec<Vec<Range<usize>>>;

/// How a line falls into cells, if it can be read so.
type Reading = fn(&str, Range<usize>) -> Option<Vec<Range<usize>>>;

/// `4 1 3/4` is two cells or three: the reading of the wanted size counts, else the first one.
const READINGS: [Reading; 3] = [
    between_commas,
    |text, line| Some(word_by_word(text, line)),
    |text, line| Some(with_mixed_numbers(text, line)),
];

/// What a character does between cells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Row,
    Comma,
    Blank,
}

/// Reads a text of plain characters. Rows are apart by `;`, by a new line or by brackets; or all cells stand in
/// one row, if they are as many.
pub fn read(text: &str, wanted: [usize; 2]) -> Option<Array2<f64>> {
    read_in_cells(text, wanted).map(|(values, _)| values)
}

impl TypedMatrix {
    /// Lays out what was typed so far, with the caret before this byte of it.
    ///
    /// ```
    /// use convtutor::quiz::TypedMatrix;
    /// let typed = TypedMatrix::new("15 16; 6", 8, [2, 2]);
    /// assert_eq!(typed.cells, [[Some(0..2), Some(3..5)], [Some(7..8), None]]);
    /// assert_eq!(typed.caret, [1, 0]);
    /// ```
    pub fn new(text: &str, caret: usize, wanted: [usize; 2]) -> Self {
        let lines = lines(text);
        let cells = read_in_cells(text, wanted).map_or_else(|| guessed(text, &lines), |(_, cells)| cells);
        let caret = in_lines(text, &lines, &cells, caret);
        let typed = Self { cells: cells.into_iter().map(some).collect(), caret };
        let is_whole = typed.cells.len() == 1 && typed.cells[0].len() == wanted[0] * wanted[1];
        let typed = if is_whole || lines.len() == 1 { typed.wrapped(wanted) } else { typed };
        typed.filled(wanted)
    }

    /// The cells of a single row, dealt out row by row.
    fn wrapped(self, [rows, columns]: [usize; 2]) -> Self {
        if rows < 2 || columns == 0 {
            return self;
        }
        let cells = self.cells.first().map(|row| row.chunks(columns).map(<[_]>::to_vec).collect());
        let all = self.cells.first().map_or(0, Vec::len);
        // A bracket that closes all of it is no new row.
        let at = if self.caret[0] == 0 { self.caret[1] } else { all.saturating_sub(1) };
        Self { cells: cells.unwrap_or_default(), caret: [at / columns, at % columns] }
    }

    /// With dots where something is missing, and the caret on one of the cells.
    fn filled(mut self, [rows, columns]: [usize; 2]) -> Self {
        self.cells.resize(self.cells.len().max(rows), vec![]);
        for row in &mut self.cells {
            row.resize(row.len().max(columns), None);
        }
        let last = self.cells.len().saturating_sub(1);
        // Behind the last row there is no cell: the one before it is meant.
        let [row, column] = if self.caret[0] > last { [last, usize::MAX] } else { self.caret };
        let length = self.cells.get(row).map_or(0, Vec::len);
        self.caret = [row, column.min(length.saturating_sub(1))];
        self
    }

    /// Where the caret stands behind the same cell of the row above or below, or behind the last one before it;
    /// `None` where that row is still empty or there is none.
    pub fn beside(&self, down: bool) -> Option<usize> {
        let [row, column] = self.caret;
        let row = self.cells.get(row.checked_add_signed(if down { 1 } else { -1 })?)?;
        let found = row.iter().take(column + 1).rev().find_map(Option::as_ref);
        found.map(|cell| cell.end)
    }
}

/// A cell in plain characters, as it is read.
pub fn cell_text(cell: &str) -> String {
    plain(cell)
}

fn some(row: Vec<Range<usize>>) -> Vec<Option<Range<usize>>> {
    row.into_iter().map(Some).collect()
}

/// The values, and where each stands; the first reading of the wanted size, else the first that is a matrix.
fn read_in_cells(text: &str, wanted: [usize; 2]) -> Option<(Array2<f64>, Cells)> {
    let lines: Vec<Range<usize>> = lines(text).into_iter().map(|line| bare(text, line)).collect();
    let lines: Vec<Range<usize>> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let read = |reading: &Reading| {
        let cells: Vec<_> = lines.iter().map(|line| reading(text, line.clone())).collect::<Option<_>>()?;
        Some((grid(text, &cells, wanted)?, cells))
    };
    let found = || READINGS.iter().filter_map(read);
    found().find(|(grid, _)| grid.dim() == wanted.into()).or_else(|| found().next())
}

/// The cells as a matrix, where all of them are numbers and they are as many as they should be.
fn grid(text: &str, cells: &[Vec<Range<usize>>], [rows, columns]: [usize; 2]) -> Option<Array2<f64>> {
    let widths: Vec<usize> = cells.iter().map(Vec::len).collect();
    let values = cells.iter().flatten().map(|cell| value(&text[cell.clone()]));
    let flat: Vec<f64> = values.collect::<Option<_>>()?;
    match widths[..] {
        [all] if all == rows * columns => Array2::from_shape_vec([rows, columns], flat).ok(),
        // A row that is to be a matrix lacks its ends of rows.
        [_] if rows > 1 => None,
        [width, ..] if widths.iter().all(|other| *other == width) => {
            Array2::from_shape_vec([widths.len(), width], flat).ok()
        }
        _ => None,
    }
}

/// Cells that are not all there: between commas where these make sense, else word by word.
fn guessed(text: &str, lines: &[Range<usize>]) -> Cells {
    let lines = lines.iter().map(|line| bare(text, line.clone())).filter(|line| !line.is_empty());
    let cells = |line: Range<usize>| {
        let is_read =
            |cells: &Vec<Range<usize>>| cells.iter().all(|cell| value(&text[cell.clone()]).is_some());
        between_commas(text, line.clone()).filter(is_read).unwrap_or_else(|| word_by_word(text, line))
    };
    lines.map(cells).collect()
}

/// The cell before or in which the caret stands, [row, column]; behind the last cell of its row it is the next.
fn in_lines(text: &str, lines: &[Range<usize>], cells: &[Vec<Range<usize>>], caret: usize) -> [usize; 2] {
    let here = lines.iter().position(|line| caret <= line.end).unwrap_or(lines.len().saturating_sub(1));
    let is_written = |line: &Range<usize>| !bare(text, line.clone()).is_empty();
    let row = lines.iter().take(here).filter(|line| is_written(line)).count();
    let of_line = cells.get(row).filter(|_| lines.get(here).is_some_and(is_written));
    let column = of_line.map_or(0, |cells| cells.iter().filter(|cell| cell.end < caret).count());
    [row, column]
}

/// The lines between ends of rows, blank ones too.
fn lines(text: &str) -> Vec<Range<usize>> {
    pieces(text, 0..text.len(), |separator| separator == Separator::Row)
}

/// `4, 1 3/4`: where there is one, a comma ends a cell and a blank does not.
fn between_commas(text: &str, line: Range<usize>) -> Option<Vec<Range<usize>>> {
    let pieces = pieces(text, line, |separator| separator == Separator::Comma);
    (pieces.len() > 1).then(|| pieces.into_iter().map(|piece| bare(text, piece)).collect())
}

/// `4 1.75`: commas and blanks alike end a cell.
fn word_by_word(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let words = pieces(text, line, |_| true);
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

/// `4 1 3/4`: a whole number takes the fraction after it.
fn with_mixed_numbers(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let mut cells: Vec<Range<usize>> = vec![];
    let mut words = word_by_word(text, line).into_iter().peekable();
    while let Some(word) = words.next() {
        let fraction = words.peek().filter(|next| plain(&text[(*next).clone()]).contains('/'));
        let mixed = fraction.map(|next| word.start..next.end).filter(|mixed| is_cell(text, mixed));
        if mixed.is_some() {
            words.next();
        }
        cells.push(mixed.unwrap_or(word));
    }
    cells
}

fn is_cell(text: &str, cell: &Range<usize>) -> bool {
    value(&text[cell.clone()]).is_some()
}

/// The value of a cell. `2x2` is the size of a matrix, and none of its cells.
fn value(cell: &str) -> Option<f64> {
    let words: Vec<String> = plain(cell).split_whitespace().map(str::to_owned).collect();
    evaluate(&words.join(" ")).filter(|said| said.crosses == 0).map(|said| said.value.as_f64())
}

/// A part of the text in pieces between separators of a kind.
fn pieces(text: &str, part: Range<usize>, ends: impl Fn(Separator) -> bool) -> Vec<Range<usize>> {
    let mut pieces = vec![];
    let mut start = part.start;
    for (place, character) in text[part.clone()].char_indices() {
        if separator(character).is_some_and(&ends) {
            let place = part.start + place;
            pieces.push(start..place);
            start = place + character.len_utf8();
        }
    }
    pieces.push(start..part.end);
    pieces
}

/// A part without the separators at its ends.
fn bare(text: &str, part: Range<usize>) -> Range<usize> {
    let is_separator = |character: char| separator(character).is_some();
    let from_start = text[part.clone()].trim_start_matches(is_separator);
    let start = part.end - from_start.len();
    start..start + from_start.trim_end_matches(is_separator).len()
}

fn separator(character: char) -> Option<Separator> {
    match sign(character) {
        Some(';' | '\n' | ']' | '}' | ')') => Some(Separator::Row),
        Some(',') => Some(Separator::Comma),
        // A bar stands between a row and its border.
        Some('[' | '{' | '(' | '|') => Some(Separator::Blank),
        None if character == '\r' => Some(Separator::Blank),
        Some(sign) if sign.is_whitespace() => Some(Separator::Blank),
        _ => None,
    }
}
