//! Plain text in the making: headings, paragraphs and grids, none wider than a page.

use ndarray::Array2;
use unicode_width::UnicodeWidthStr;

use crate::lesson::{Line, Prose, Span, Style, hang, plain, wrap};
use crate::quiz::{Asks, Question};
use crate::text::Texts;

/// Columns of a page; Korean letters take two.
pub const WIDTH: usize = 78;

/// What was printed so far.
#[derive(Debug, Default)]
pub struct Page {
    /// Lines, each with its end.
    pub text: String,
}

impl Page {
    /// A line, underlined doubly.
    pub fn title(&mut self, text: &str) {
        self.underlined(text, "=");
    }

    /// A line, underlined, with room before it.
    pub fn heading(&mut self, text: &str) {
        self.blank();
        self.underlined(text, "-");
    }

    /// Lines of prose, and an empty one.
    pub fn prose(&mut self, prose: &Prose) {
        self.lines(prose.lines(WIDTH));
        self.blank();
    }

    /// A paragraph, and an empty line; nothing for an empty text.
    pub fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.line(text);
            self.blank();
        }
    }

    /// A paragraph without an empty line after it.
    pub fn line(&mut self, text: &str) {
        self.lines(wrap(&[Span { text: text.to_owned(), style: Style::Plain }], WIDTH));
    }

    /// Text that hangs behind a marker.
    pub fn hanging(&mut self, marker: &str, spans: &[Span]) {
        self.lines(hang(marker, spans, WIDTH));
    }

    /// A question of the quiz with how it is answered, and an empty line.
    pub fn question(&mut self, question: &Question, texts: &Texts) {
        for line in question.in_full(texts).lines() {
            if line.starts_with(' ') {
                // The columns of code and matrices are kept.
                self.text.push_str(line);
                self.text.push('\n');
            } else {
                self.line(line);
            }
        }
        match question.item.asks {
            Asks::Judge { .. } => self.line(&texts.get("quiz-note-judge")),
            Asks::Tick(_) => self.line(&texts.get("quiz-note-ticks")),
            _ => {}
        }
        self.blank();
    }

    /// Cells in columns, each to the right, and an empty line.
    pub fn grid(&mut self, cells: &Array2<String>) {
        let widest = |column: ndarray::ArrayView1<'_, String>| column.iter().map(|cell| cell.width()).max();
        let widths: Vec<_> = cells.columns().into_iter().map(widest).collect();
        for row in cells.rows() {
            for (cell, column) in row.iter().zip(&widths) {
                let room = (column.unwrap_or(0) + 2).saturating_sub(cell.width());
                self.text.push_str(&" ".repeat(room));
                self.text.push_str(cell);
            }
            self.text.push('\n');
        }
        self.blank();
    }

    /// A line across the page.
    pub fn rule(&mut self) {
        self.blank();
        self.text.push_str(&"-".repeat(WIDTH));
        self.text.push('\n');
    }

    /// One empty line, however often it is asked for.
    pub fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn underlined(&mut self, text: &str, mark: &str) {
        let start = self.text.len();
        self.line(text);
        let longest = self.text[start..].lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
        self.text.push_str(&mark.repeat(longest));
        self.text.push('\n');
        self.blank();
    }

    fn lines(&mut self, lines: Vec<Line>) {
        for line in lines {
            self.text.push_str(plain(&line).trim_end());
            self.text.push('\n');
        }
    }
}
