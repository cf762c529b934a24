//! Grades what was typed against the core's answer and the known beliefs.

use ndarray::Array2;

use super::expression::Said;
use super::layout::{Layout, Read, case_place, number_typed};
use super::rational::Rational;
use super::{Note, Verdict};
use crate::lab::{same, value::exact};
use crate::misconception::{Answer, MISCONCEPTIONS, Typed, is_right};
use crate::quiz::{Asks, Question, TOLERANCE, Topic};
use crate::text::counted;

/// How far a decimal may be off a fraction that no decimal is.
const ROUNDED: f64 = 0.005;

/// What was typed, as a misconception compares it; `None` where it is no answer.
pub fn typed(question: &Question, text: &str) -> Option<Typed> {
    let truth = question.truth()?;
    let case = question.item.case.as_ref();
    Layout::of(&truth, case).read(text).ok()?.typed(case.and_then(case_place), &truth)
}

/// Grades a typed answer to a question whose answer is `truth`.
pub fn grade(question: &Question, truth: &Answer, text: &str) -> Verdict {
    let case = question.item.case.as_ref();
    let layout = Layout::of(truth, case);
    match (layout.read(text), truth) {
        (Err(wanted), _) => Verdict::NotUnderstood(wanted),
        (Ok(Read::Number(said)), Answer::Number(number)) => grade_number(question, *number, said),
        (Ok(Read::Uneven(shape)), Answer::Shape(wanted)) => grade_uneven(&shape, wanted),
        (Ok(read), _) => match read.typed(case.and_then(case_place), truth) {
            Some(typed) if !is_of_another_size(question, truth, &typed) => {
                compare(question, truth, &read, &typed)
            }
            _ => Verdict::NotUnderstood(layout.wanted()),
        },
    }
}

fn compare(question: &Question, truth: &Answer, read: &Read, typed: &Typed) -> Verdict {
    if is_true(question, truth, typed) {
        let note = match (read, typed) {
            (Read::Side(_), Typed::Size([side, _])) if *side > 0 => {
                Some(Note { key: "quiz-note-square", values: vec![("side", side.to_string())] })
            }
            _ => None,
        };
        return Verdict::Right { note };
    }
    Verdict::Wrong { misconception: question.recognise(typed), note: misplaced(truth, typed) }
}

/// Whether a matrix is neither as large as the right one nor as any belief's: it was not meant so.
fn is_of_another_size(question: &Question, truth: &Answer, typed: &Typed) -> bool {
    let (Answer::Grid(truth), Typed::Grid(typed)) = (truth, typed) else { return false };
    let case = question.item.case.as_ref();
    let forms = MISCONCEPTIONS.iter().flat_map(|known| known.forms);
    let believed = case.into_iter().flat_map(|case| forms.clone().filter_map(|form| form.answer(case)));
    let mut sizes = believed.filter_map(|answer| match answer {
        Answer::Grid(grid) => Some(grid.dim()),
        _ => None,
    });
    typed.dim() != truth.dim() && !sizes.any(|size| size == typed.dim())
}

fn is_true(question: &Question, truth: &Answer, typed: &Typed) -> bool {
    match (&question.item.asks, &question.item.case) {
        (Asks::Typed | Asks::Fitting | Asks::About, Some(case)) => is_right(case, typed),
        _ => truth.is(typed),
    }
}

/// What is to be said of right numbers in wrong places, and of a matrix.
fn misplaced(truth: &Answer, typed: &Typed) -> Option<Note> {
    match (truth, typed) {
        (Answer::Size([rows, columns]), Typed::Size(typed)) if *typed == [*columns, *rows] => {
            Some(Note::new("quiz-note-swapped"))
        }
        (Answer::Shape(truth), Typed::Shape(typed)) => {
            let sorted = |shape: &[usize]| {
                let mut sorted = shape.to_vec();
                sorted.sort_unstable();
                sorted
            };
            let order = match truth.len() {
                3 => "quiz-note-order",
                4 => "quiz-note-batched-order",
                _ => return None,
            };
            (sorted(truth) == sorted(typed)).then(|| Note::new(order))
        }
        (Answer::Grid(truth), Typed::Grid(typed)) if truth.dim() == typed.dim() => {
            let wrong = differing(truth, typed);
            let [row, column] = *wrong.first()?;
            let values = vec![
                ("right", (truth.len() - wrong.len()).to_string()),
                ("of", truth.len().to_string()),
                ("row", row.to_string()),
                ("column", column.to_string()),
            ];
            Some(Note { key: "quiz-note-cells", values })
        }
        _ => None,
    }
}

/// The wrong cells of what was typed as a matrix, [row, column]; none where it is not as large as the right one.
pub fn wrong_cells(question: &Question, text: &str) -> Vec<[usize; 2]> {
    match (question.truth(), typed(question, text)) {
        (Some(Answer::Grid(truth)), Some(Typed::Grid(typed))) if truth.dim() == typed.dim() => {
            differing(&truth, &typed)
        }
        _ => vec![],
    }
}

/// The cells in which two matrices of one size differ, row by row.
fn differing(truth: &Array2<f64>, typed: &Array2<f64>) -> Vec<[usize; 2]> {
    let pairs = truth.indexed_iter().zip(typed);
    let wrong = pairs.filter(|((_, truth), typed)| !same(**truth, **typed));
    wrong.map(|(((row, column), _), _)| [row, column]).collect()
}

/// A shape with a batch that was not asked is right; one without a batch that was asked is not.
fn grade_uneven(shape: &[usize], wanted: &[usize]) -> Verdict {
    let tail = |long: &[usize], short: &[usize]| long.get(1..) == Some(short);
    if tail(shape, wanted) {
        Verdict::Right { note: Some(Note::new("quiz-note-batch-extra")) }
    } else if tail(wanted, shape) {
        Verdict::Wrong { misconception: None, note: Some(Note::new("quiz-note-batch-missing")) }
    } else {
        Verdict::NotUnderstood(Layout::Shape(wanted.len()).wanted())
    }
}

fn grade_number(question: &Question, truth: f64, said: Said) -> Verdict {
    let about = matches!(question.item.asks, Asks::About);
    let percentage = said.percent.then(|| said.value.over(Rational::whole(100))).flatten();
    let values = [Some(said.value), percentage];
    if values.into_iter().flatten().any(|value| equals(value, truth)) {
        return Verdict::Right { note: None };
    }
    let value = said.value.as_f64();
    let exactly = |key| Note { key, values: vec![("truth", exact(truth))] };
    // One decimal place may be more than a hundredth of a small number.
    if about && (is_within(value, truth, TOLERANCE) || said.decimal && !said.shortened && said.rounds(truth))
    {
        // A count is told exactly; of a quotient nobody wants the fraction, and its decimals were typed.
        let is_count = truth.fract() == 0.0;
        let note = Note { key: "quiz-note-exactly", values: vec![("truth", counted(truth))] };
        return Verdict::Right { note: is_count.then_some(note) };
    }
    if said.decimal && truth.fract() != 0.0 && is_within(value, truth, ROUNDED) && !is_decimal(truth) {
        return Verdict::Right { note: Some(exactly("quiz-note-exactly")) };
    }
    // Before any belief: what rounds the truth may round a belief's answer, too.
    let is_rounded = said.rounds(truth) || is_within(value, truth, TOLERANCE);
    match (about, said.shortened) {
        (true, _) if said.rounds(truth) => return Verdict::NotUnderstood(Note::new("quiz-note-closer")),
        (false, true) if is_rounded => return Verdict::NotUnderstood(Note::new("quiz-note-exact")),
        _ => {}
    }
    let typed = number_typed(said.value, question.item.case.as_ref().and_then(case_place));
    let misconception = question.recognise(&typed);
    // `7x7` is a size where nobody who believes something gets 49, and taking it for 49 would be no kindness.
    if said.is_pair() && misconception.is_none() {
        return Verdict::NotUnderstood(Layout::Number.wanted());
    }
    let note = misconception.is_none().then(|| multiplied(question, value, truth)).flatten();
    Verdict::Wrong { misconception, note }
}

/// A count in another unit: multiplications taken for multiplications and additions, numbers for the bytes or
/// bits that they take, or the other way round.
fn multiplied(question: &Question, value: f64, truth: f64) -> Option<Note> {
    let is_off_by = |factor: f64| {
        let is_times = |a: f64, b: f64| is_within(a, factor * b, 1e-9) && b != 0.0;
        is_times(value, truth) || is_times(truth, value)
    };
    match question.family.topic {
        Topic::Cost if is_off_by(2.0) => Some(Note::new("quiz-note-factor-two")),
        Topic::Parameters if is_off_by(4.0) || is_off_by(32.0) => Some(Note::new("quiz-note-bytes")),
        _ => None,
    }
}

/// Whole numbers are compared exactly; what the core computed in f64, to its precision.
fn equals(value: Rational, truth: f64) -> bool {
    match (value.as_whole(), truth.fract() == 0.0 && truth.abs() < 9_007_199_254_740_992.0) {
        (Some(whole), true) => whole == truth as i128,
        _ => same(value.as_f64(), truth) && (truth.fract() != 0.0 || value.as_whole().is_some()),
    }
}

fn is_within(value: f64, truth: f64, part: f64) -> bool {
    (value - truth).abs() <= part * truth.abs()
}

/// Whether some decimal is exactly this value: not so for 1/9.
fn is_decimal(value: f64) -> bool {
    let shown = exact(value);
    !shown.starts_with('~') && !shown.contains('/') || shown.parse::<f64>().is_ok() || {
        let (_, below) = shown.split_once('/').unwrap_or_default();
        below.parse::<u64>().is_ok_and(|mut below| {
            while below % 2 == 0 && below > 0 {
                below /= 2;
            }
            while below % 5 == 0 && below > 0 {
                below /= 5;
            }
            below == 1
        })
    }
}
