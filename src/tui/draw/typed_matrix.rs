//! A typed matrix in its cells: the one at the caret marked, wrong ones too once it is graded, dots for the rest.

use unicode_width::UnicodeWidthStr;

use super::canvas::Piece;
use super::page::Page;
use crate::app::AnswerLine;
use crate::quiz::{TypedMatrix, cell_text};
use crate::tui::theme::Role;

/// Columns before the first cell.
const INDENT: usize = 2;

/// How much of a cell is seen, its end first.
const MOST: usize = 8;

/// Signs around a cell that is nothing special.
const PLAIN: [char; 2] = [' ', ' '];

/// While it is typed. Where not all of the page fits, these lines are left out first.
pub fn write_typed(page: &mut Page, typed: &AnswerLine, matrix: &TypedMatrix) {
    let first = page.lines.len();
    let (lines, width) = lines(typed.as_str(), matrix, |at, is_there| match is_there {
        _ if at == matrix.caret => (['[', ']'], Role::Cursor),
        true => (PLAIN, Role::Text),
        false => (PLAIN, Role::Dim),
    });
    page.lines.extend(lines);
    page.gives_way = first..page.lines.len();
    let [row, column] = matrix.caret;
    let cell = matrix.cells.get(row).and_then(|row| row.get(column)).cloned().flatten();
    // A key changes what stands left of it; a dot is replaced.
    let behind = cell.map_or(1, |cell| {
        let caret = typed.caret().clamp(cell.start, cell.end);
        typed.as_str()[caret..cell.end].chars().count().min(width)
    });
    let start = INDENT + column * (width + PLAIN.len()) + 1;
    page.cursor = Some((first + row, (start + width - behind) as u16));
}

/// After it was graded: each wrong cell with a sign. Beside the next one, where that is typed already.
pub fn write_graded(page: &mut Page, text: &str, matrix: &TypedMatrix, wrong: &[[usize; 2]]) {
    let (lines, _) = lines(text, matrix, |at, _| {
        if wrong.contains(&at) { (['≠', ' '], Role::Wrong) } else { (PLAIN, Role::Text) }
    });
    let beside = page.gives_way.clone();
    let widest = |lines: &[Vec<Piece>]| lines.iter().map(|line| columns(line)).max().unwrap_or(0);
    let typed = widest(&page.lines[beside.clone()]);
    if beside.is_empty() || typed + widest(&lines) > page.width {
        page.lines.extend(lines);
        return;
    }
    // What is marked stays, and with it the rows in which it stands.
    page.gives_way = 0..0;
    for (row, line) in lines.into_iter().enumerate() {
        let place = beside.start + row;
        if place == page.lines.len() {
            page.lines.push(vec![]);
        }
        let gap = " ".repeat(typed - columns(&page.lines[place]));
        page.lines[place].push(Piece::new(gap, Role::Text));
        page.lines[place].extend(line);
    }
}

fn columns(line: &[Piece]) -> usize {
    line.iter().map(|piece| piece.text.width()).sum()
}

/// The cells with the signs around them, and how wide a cell is between these.
fn lines(
    text: &str,
    matrix: &TypedMatrix,
    look: impl Fn([usize; 2], bool) -> ([char; 2], Role),
) -> (Vec<Vec<Piece>>, usize) {
    let texts: Vec<Vec<Option<String>>> = matrix
        .cells
        .iter()
        .map(|row| row.iter().map(|cell| cell.clone().map(|cell| end(&cell_text(&text[cell])))).collect())
        .collect();
    let width = texts.iter().flatten().flatten().map(|text| text.width()).max().unwrap_or(1).max(1);
    let line = |(row, texts): (usize, &Vec<Option<String>>)| {
        let mut line = vec![Piece::new(" ".repeat(INDENT), Role::Text)];
        line.extend(texts.iter().enumerate().map(|(column, text)| {
            let ([before, after], role) = look([row, column], text.is_some());
            let text = text.as_deref().unwrap_or("·");
            let gap = " ".repeat(width.saturating_sub(text.width()));
            Piece::new(format!("{before}{gap}{text}{after}"), role)
        }));
        line
    };
    (texts.iter().enumerate().map(line).collect(), width)
}

/// The last characters of a cell.
fn end(cell: &str) -> String {
    let all = cell.chars().count();
    cell.chars().skip(all.saturating_sub(MOST)).collect()
}
