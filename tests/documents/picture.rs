//! A screen as an SVG picture, column by column as a terminal shows it.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The size of a column and a row, and of what stands around the screen, in pixels.
const COLUMN: f32 = 8.4;
const ROW: f32 = 19.0;
const MARGIN: f32 = 14.0;
/// What a terminal shows where a program names no colour: the ground, and the letters on it.
const GROUND: &str = "#16191f";
const LETTERS: &str = "#d7dae0";
const FONTS: &str =
    "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, D2Coding, 'Noto Sans Mono CJK KR', monospace";

/// The picture of a screen; `title` is read to whoever cannot see it.
pub fn svg(screen: &Buffer, title: &str) -> String {
    let width = f32::from(screen.area.width) * COLUMN + 2.0 * MARGIN;
    let height = f32::from(screen.area.height) * ROW + 2.0 * MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height:.1}\" width=\"{width:.1}\" \
         font-family=\"{FONTS}\" font-size=\"14\" shape-rendering=\"crispEdges\" role=\"img\">\n<title>{}</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{GROUND}\"/>\n",
        escaped(title)
    );
    for (y, row) in screen.content.chunks_exact(usize::from(screen.area.width)).enumerate() {
        svg += &grounds(row, y);
        for word in words(row) {
            svg += &word.letters(y);
        }
    }
    svg + "</svg>\n"
}

/// Where columns begin, and how wide they are.
fn across(column: usize, columns: usize) -> (f32, f32) {
    (MARGIN + column as f32 * COLUMN, columns as f32 * COLUMN)
}

/// Where a row begins.
fn down(row: usize) -> f32 {
    MARGIN + row as f32 * ROW
}

/// What lies beneath the letters of a row, neighbours of one colour in one piece.
fn grounds(row: &[Cell], y: usize) -> String {
    let of = |cell: &Cell| colours(cell).1;
    let mut grounds = String::new();
    let mut column = 0;
    for run in row.chunk_by(|left, right| of(left) == of(right)) {
        if let Some(colour) = of(&run[0]) {
            let ((x, width), y) = (across(column, run.len()), down(y));
            let _ = writeln!(
                grounds,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{ROW}\" fill=\"{colour}\"/>"
            );
        }
        column += run.len();
    }
    grounds
}

/// The colours of the letters of a cell, and of its ground if it has one of its own.
fn colours(cell: &Cell) -> (String, Option<String>) {
    let (letters, ground) = (colour(cell.fg), colour(cell.bg));
    if cell.modifier.contains(Modifier::REVERSED) {
        (ground.unwrap_or(GROUND.into()), Some(letters.unwrap_or(LETTERS.into())))
    } else {
        (letters.unwrap_or(LETTERS.into()), ground)
    }
}

/// Neighbouring cells of one style without a gap: no font is exact over more than that.
struct Word<'a> {
    column: usize,
    columns: usize,
    text: String,
    style: &'a Cell,
}

fn words(row: &[Cell]) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = vec![];
    let mut column = 0;
    while column < row.len() {
        let cell = &row[column];
        let columns = cell.symbol().width().max(1);
        match words.last_mut() {
            Some(word) if word.goes_on_with(cell) => {
                word.text += cell.symbol();
                word.columns += columns;
            }
            _ => words.push(Word { column, columns, text: cell.symbol().to_owned(), style: cell }),
        }
        column += columns;
    }
    words
}

impl Word<'_> {
    /// Wide letters stand alone: they seldom fill their two columns.
    fn goes_on_with(&self, cell: &Cell) -> bool {
        let is_narrow = self.columns == self.text.chars().count() && cell.symbol().width() == 1;
        let is_blank = |text: &str| text.trim().is_empty();
        is_narrow && self.style.style() == cell.style() && is_blank(&self.text) == is_blank(cell.symbol())
    }

    fn has(&self, modifier: Modifier) -> bool {
        self.style.modifier.contains(modifier)
    }

    fn letters(&self, y: usize) -> String {
        if self.text.trim().is_empty() {
            return String::new();
        }
        let (colour, _) = colours(self.style);
        let (x, width) = across(self.column, self.columns);
        let mut marks = String::new();
        for (modifier, mark) in [
            (Modifier::BOLD, " font-weight=\"bold\""),
            (Modifier::UNDERLINED, " text-decoration=\"underline\""),
            (Modifier::ITALIC, " font-style=\"italic\""),
            (Modifier::DIM, " opacity=\"0.7\""),
        ] {
            marks += if self.has(modifier) { mark } else { "" };
        }
        if self.columns > self.text.chars().count() {
            marks += " font-size=\"16\"";
        }
        let (y, text) = (down(y) + 14.0, escaped(&self.text));
        let mut line = String::new();
        let _ = writeln!(
            line,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" textLength=\"{width:.1}\" fill=\"{colour}\"{marks}>{text}</text>"
        );
        line
    }
}

/// A colour as SVG names it; `None` is the terminal's own.
fn colour(colour: Color) -> Option<String> {
    let index = match colour {
        Color::Reset => return None,
        Color::Rgb(red, green, blue) => return Some(format!("#{red:02x}{green:02x}{blue:02x}")),
        Color::Indexed(index) => index,
        named => panic!("the picture wants a palette of 256 colours, and is given {named}"),
    };
    // The palette: 16 colours of the terminal's choice, a cube of 6 x 6 x 6, and 24 greys.
    let (red, green, blue) = match index {
        0..16 => panic!("colour {index} looks different on each terminal"),
        16..232 => {
            let level = |digit: u8| if digit == 0 { 0 } else { 55 + 40 * digit };
            (level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6))
        }
        232.. => {
            let grey = 8 + 10 * (index - 232);
            (grey, grey, grey)
        }
    };
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
