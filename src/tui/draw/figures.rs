//! What a question shows beside its words: matrices side by side, as many as a line has room for, and code.

use unicode_width::UnicodeWidthStr;

use super::canvas::Piece;
use super::page::Page;
use crate::lab::value::short;
use crate::quiz::{Figure, aligned};
use crate::text::Texts;
use crate::tui::theme::Role;

/// Columns between two matrices.
const BETWEEN: usize = 4;

/// Columns before the cells of a matrix; its name stands that much further left.
const INDENT: usize = 2;

/// A matrix in lines: its name, then its rows.
type Block = Vec<Piece>;

/// Writes them on the page, room before each.
pub fn write(page: &mut Page, figures: &[Figure], texts: &Texts) {
    let is_matrix = |figure: &Figure| matches!(figure, Figure::Matrix(..));
    for run in figures.chunk_by(|one, next| is_matrix(one) && is_matrix(next)) {
        let blocks: Vec<Block> = run.iter().filter_map(|figure| block(figure, texts)).collect();
        for beside in blocks.chunks(beside(&blocks, page.width)) {
            page.gap();
            page.lines.extend(lines(beside));
        }
        for figure in run {
            if let Figure::Code(code) = figure {
                page.gap();
                code.lines().for_each(|line| page.code(line, Role::Code));
            }
        }
    }
}

fn block(figure: &Figure, texts: &Texts) -> Option<Block> {
    let Figure::Matrix(name, values) = figure else { return None };
    let rows = aligned(&values.map(|value| short(*value, 8)));
    let mut block = vec![Piece::new(texts.get(name), Role::Dim)];
    block.extend(rows.into_iter().map(|row| Piece::new(format!("{:INDENT$}{row}", ""), Role::Text)));
    Some(block)
}

fn width(block: &Block) -> usize {
    block.iter().map(|piece| piece.text.width()).max().unwrap_or(0)
}

/// How many stand side by side.
fn beside(blocks: &[Block], room: usize) -> usize {
    let widest = blocks.iter().map(width).max().unwrap_or(0);
    let fit = ((room + BETWEEN) / (widest + BETWEEN)).clamp(1, blocks.len().max(1));
    // Two by two they belong together: a channel and its slice of the filter.
    let are_pairs = blocks.len().is_multiple_of(2) && fit > 1;
    if are_pairs { fit - fit % 2 } else { fit }
}

/// The lines of blocks side by side, the names in the first.
fn lines(blocks: &[Block]) -> Vec<Vec<Piece>> {
    let height = blocks.iter().map(Vec::len).max().unwrap_or(0);
    let mut lines: Vec<Vec<Piece>> = vec![vec![]; height];
    let mut start = 0;
    for block in blocks {
        for (line, piece) in lines.iter_mut().zip(block) {
            let written: usize = line.iter().map(|piece| piece.text.width()).sum();
            line.push(Piece::new(" ".repeat(start - written), Role::Text));
            line.push(piece.clone());
        }
        start += width(block) + BETWEEN;
    }
    lines
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;
    use crate::text::Language;

    fn shown(figures: &[Figure], columns: u16) -> String {
        let mut page = Page::new(columns);
        write(&mut page, figures, &Texts::new(Language::English));
        let line = |line: &Vec<Piece>| line.iter().map(|piece| piece.text.as_str()).collect::<String>();
        page.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn matrix(name: &'static str, rows: usize) -> Figure {
        Figure::Matrix(name, Array2::from_shape_fn((rows, 2), |(row, column)| (row * 2 + column) as f64))
    }

    #[test]
    fn matrices_stand_side_by_side_where_there_is_room_and_below_each_other_where_there_is_none() {
        let figures = [matrix("quiz-figure-input", 3), matrix("quiz-figure-kernel", 2)];
        assert_eq!(shown(&figures, 40), "Input    Kernel\n  0 1      0 1\n  2 3      2 3\n  4 5");
        assert_eq!(shown(&figures, 16), shown(&figures, 40));
        assert_eq!(shown(&figures, 15), "Input\n  0 1\n  2 3\n  4 5\n\nKernel\n  0 1\n  2 3");
    }

    #[test]
    fn a_channel_stands_beside_its_slice_of_the_filter() {
        let names =
            ["quiz-figure-input-1", "quiz-figure-kernel-1", "quiz-figure-input-2", "quiz-figure-kernel-2"];
        let figures = names.map(|name| matrix(name, 1));
        let shown = shown(&figures, 60);
        let heads: Vec<&str> = shown.lines().filter(|line| line.contains("channel")).collect();
        assert_eq!(heads, ["Input, channel 1    Filter, channel 1", "Input, channel 2    Filter, channel 2"]);
    }

    #[test]
    fn code_stands_below_the_matrices_before_it() {
        let figures = [matrix("quiz-figure-input", 1), Figure::Code("x = 1".to_owned())];
        assert_eq!(shown(&figures, 40), "Input\n  0 1\n\n  x = 1");
    }
}
