//! Reads what was typed in the layout that a question wants: a number, a size, a shape, a matrix.

use super::expression::{Said, evaluate};
use super::plain::{LONGEST, inside_brackets, plain};
use super::rational::Rational;
use super::sequence::{self, BATCHED_SHAPE, Names, SETTINGS, SHAPE, SIZE};
use super::{Note, matrix};
use crate::misconception::{Answer, Case, Typed, truth};

/// Ways to say that there is no answer.
const IMPOSSIBLE: &[&str] = &[
    "impossible",
    "not possible",
    "invalid",
    "not valid",
    "illegal",
    "error",
    "none",
    "no",
    "refused",
    "cannot be",
    "does not fit",
    "doesn't fit",
    "불가능",
    "불가능하다",
    "불가능합니다",
    "불가",
    "안 됨",
    "안됨",
    "안 됩니다",
    "맞지 않음",
    "오류",
    "에러",
    "없음",
];

/// What may stand before a number that is not quite exact, or before any answer.
const BEFORE: &[&str] = &[
    "about ",
    "approximately ",
    "approx. ",
    "approx ",
    "roughly ",
    "around ",
    "it is ",
    "it's ",
    "약 ",
    "약",
    "대략 ",
];

/// The same behind it.
const BEHIND: &[&str] = &[".", "정도", "쯤"];

/// What a framework prints before a shape.
const PRINTED: &[&str] = &["torch.size", "tensorshape", "shape", "size"];

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One number.
    Number,
    /// Rows and columns.
    Size,
    /// So many numbers, channels first.
    Shape(usize),
    /// Kernel, stride, padding.
    Settings,
    /// Rows and columns of numbers.
    Matrix([usize; 2]),
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    /// One number, and how it was written.
    Number(Said),
    /// The side of a square: one number where two are asked.
    Side(Rational),
    /// Anything else.
    Typed(Typed),
    /// A shape with a batch where none is asked, or without one where it is: other numbers than asked.
    Uneven(Vec<usize>),
}

impl Layout {
    /// The layout of an answer; `case` says it where the answer is that there is none.
    pub fn of(answer: &Answer, case: Option<&Case>) -> Self {
        match answer {
            Answer::Number(_) => Self::Number,
            Answer::Size(_) | Answer::Fraction(_) => Self::Size,
            Answer::Shape(shape) => Self::Shape(shape.len()),
            Answer::Settings(_) => Self::Settings,
            Answer::Grid(grid) => Self::Matrix(grid.dim().into()),
            Answer::Refused => case.map_or(Self::Size, Self::of_case),
        }
    }

    /// The layout of the answers to a case, whatever its truth is.
    fn of_case(case: &Case) -> Self {
        match [&[1.][..], &[1., 1.], &[1., 1., 1.]].map(|values| Typed::numbers(case, values)) {
            [Some(_), ..] => Self::Number,
            [.., Some(Typed::Settings(_))] => Self::Settings,
            [.., Some(_)] => Self::Shape(3),
            _ => Self::Size,
        }
    }

    /// Says what an answer of this layout looks like.
    pub fn wanted(self) -> Note {
        if let Self::Matrix([rows, columns]) = self {
            let values = vec![("rows", rows.to_string()), ("columns", columns.to_string())];
            return Note { key: "quiz-note-matrix", values };
        }
        Note::new(match self {
            Self::Number => "quiz-note-number",
            Self::Size => "quiz-note-size",
            Self::Shape(3) => "quiz-note-shape",
            Self::Shape(_) => "quiz-note-list",
            Self::Settings => "quiz-note-settings",
            Self::Matrix(_) => "quiz-note-matrix",
        })
    }

    /// Reads an answer; where it is none, what one looks like.
    pub fn read(self, text: &str) -> Result<Read, Note> {
        if text.chars().nth(LONGEST).is_some() {
            return Err(self.wanted());
        }
        let text = plain(text);
        let text = without_words_around(&text);
        if IMPOSSIBLE.contains(&text) && !matches!(self, Self::Matrix(_)) {
            return Ok(Read::Typed(Typed::Refused));
        }
        let read = match self {
            Self::Number => number(text).map(Read::Number),
            Self::Matrix(size) => matrix::read(text, size).map(|grid| Read::Typed(Typed::Grid(grid))),
            Self::Size => in_a_row(text, SIZE, size),
            Self::Settings => named_settings(text),
            Self::Shape(4) => in_a_row(text, BATCHED_SHAPE, |values| shape(values, 4))
                .or_else(|| in_a_row(text, SHAPE, |values| shape(values, 4))),
            Self::Shape(count) => in_a_row(text, SHAPE, |values| shape(values, count))
                .or_else(|| in_a_row(text, BATCHED_SHAPE, |values| shape(values, count))),
        };
        read.ok_or_else(|| self.wanted())
    }
}

/// What was typed as an answer to `case`; `None` where it is none.
///
/// ```
/// use convtutor::misconception::{Case, Geometry, Typed};
/// use convtutor::quiz::read;
/// let case = Case::Size(Geometry::convolution([5, 7], [3, 3]));
/// assert_eq!(read(&case, "3 x 5"), Some(Typed::Size([3, 5])));
/// assert_eq!(read(&case, "three"), None);
/// ```
pub fn read(case: &Case, text: &str) -> Option<Typed> {
    let truth = truth(case).unwrap_or(Answer::Refused);
    let read = Layout::of(&truth, Some(case)).read(text).ok()?;
    let is_size = matches!(read, Read::Number(said) if said.is_pair());
    read.typed(case_place(case), &truth).filter(|typed| !is_size || truth.is(typed))
}

/// The answer itself: without `= `, `about`, `정도`.
fn without_words_around(text: &str) -> &str {
    let text = text.trim_start_matches(['=', '~', '≈', ' ']);
    let text = BEFORE.iter().fold(text, |text, word| text.strip_prefix(word).unwrap_or(text));
    BEHIND.iter().fold(text, |text, word| text.strip_suffix(word).unwrap_or(text).trim_end())
}

/// Kernel, stride and padding. In `3x3, 2` the x belongs to the kernel, as a comma stands after it.
fn named_settings(text: &str) -> Option<Read> {
    let short = squares_as_sides(text);
    let plain = if short != text && text.contains(',') { None } else { in_a_row(text, SETTINGS, settings) };
    plain.or_else(|| in_a_row(&short, SETTINGS, settings))
}

/// `3x3, 2, 1` as `3, 2, 1`: a square kernel is named by its side.
fn squares_as_sides(text: &str) -> String {
    let is_digit = |character: char| character.is_ascii_digit();
    for (place, _) in text.match_indices('x') {
        let (before, after) = (text[..place].trim_end(), text[place + 1..].trim_start());
        let begins = before.len() - before.chars().rev().take_while(|sign| is_digit(*sign)).count();
        let ends = after.find(|sign: char| !is_digit(sign)).unwrap_or(after.len());
        if ends > 0 && before[begins..] == after[..ends] {
            return format!("{before}{}", &after[ends..]);
        }
    }
    text.to_owned()
}

/// The input cell whose windows are counted, where a case asks for that.
pub fn case_place(case: &Case) -> Option<[usize; 2]> {
    match case {
        Case::Coverage { at, .. } => Some(*at),
        _ => None,
    }
}

impl Read {
    /// As a misconception compares it; `None` where it fits `truth` in no way.
    pub fn typed(&self, counted: Option<[usize; 2]>, truth: &Answer) -> Option<Typed> {
        match self {
            Self::Typed(typed) => Some(typed.clone()),
            Self::Number(said) => Some(number_typed(said.value, counted)),
            // A square's side is enough where there is a square.
            Self::Side(side) => {
                let is_square = match truth {
                    Answer::Size([rows, columns]) => rows == columns,
                    other => *other == Answer::Refused,
                };
                is_square.then(|| size_typed([*side; 2]))
            }
            Self::Uneven(_) => None,
        }
    }
}

/// One number as it is compared.
pub fn number_typed(value: Rational, counted: Option<[usize; 2]>) -> Typed {
    let value = value.as_f64();
    counted.map_or(Typed::Number(value), |at| Typed::Coverage { at, value })
}

fn number(text: &str) -> Option<Said> {
    // `(9*256+1)*512` keeps its brackets, `[28]` and `n = 28` lose what is around the number.
    let bare = text.split_once('=').map_or(text, |(_, number)| number);
    evaluate(bare).or_else(|| evaluate(inside_brackets(bare)))
}

/// Numbers in a row: a comma separates them, unless only the other reading makes sense.
fn in_a_row(text: &str, places: &[Names], read: impl Fn(&[Rational]) -> Option<Read>) -> Option<Read> {
    let printed = PRINTED.iter().find_map(|word| text.strip_prefix(word));
    let inner = inside_brackets(printed.unwrap_or(text).trim_start_matches([' ', '=', ':']));
    [true, false].into_iter().find_map(|separated| read(&sequence::numbers(inner, places, separated)?))
}

fn size(values: &[Rational]) -> Option<Read> {
    match *values {
        [side] => Some(Read::Side(side)),
        [rows, columns] => Some(Read::Typed(size_typed([rows, columns]))),
        _ => None,
    }
}

fn size_typed(sides: [Rational; 2]) -> Typed {
    match sides.map(count) {
        [Some(rows), Some(columns)] => Typed::Size([rows, columns]),
        _ => Typed::Fraction(sides.map(Rational::as_f64)),
    }
}

fn settings(values: &[Rational]) -> Option<Read> {
    let &[kernel, stride, padding] = values else { return None };
    Some(Read::Typed(Typed::Settings([count(kernel)?, count(stride)?, count(padding)?])))
}

fn shape(values: &[Rational], wanted: usize) -> Option<Read> {
    let counts: Vec<usize> = values.iter().map(|value| count(*value)).collect::<Option<_>>()?;
    if counts.len() == wanted {
        return Some(Read::Typed(Typed::Shape(counts)));
    }
    matches!((counts.len(), wanted), (3, 4) | (4, 3)).then_some(Read::Uneven(counts))
}

fn count(value: Rational) -> Option<usize> {
    // Beyond 2^53 a size is not meant, and arithmetic with it would not be exact.
    value.as_whole().and_then(|whole| usize::try_from(whole).ok()).filter(|count| *count <= 1 << 53)
}
