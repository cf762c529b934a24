//! Anything at all can be typed, and every way to write a right answer is right.

use ndarray::Array2;
use proptest::prelude::*;

use super::{known, verdict};
use crate::misconception::Answer;
use crate::quiz::{Asks, Choice, Given, Label, Question, grade};

fn one_of_each() -> Vec<Question> {
    let choices = || {
        ["4", "x", "blur"]
            .map(|label| Choice {
                label: Label::Plain(label.to_owned()),
                right: label == "4",
                misconception: None,
            })
            .to_vec()
    };
    vec![
        known(Answer::Number(28.)),
        known(Answer::Number(13. / 9.)),
        known(Answer::Size([3, 5])),
        known(Answer::Size([7, 7])),
        known(Answer::Shape(vec![8, 64, 112, 112])),
        known(Answer::Shape(vec![64, 112, 112])),
        known(Answer::Settings([3, 2, 1])),
        known(Answer::Grid(Array2::ones((2, 2)))),
        known(Answer::Refused),
        super::asking(Asks::Choose(choices()), None),
        super::asking(Asks::Tick(choices()), None),
        super::asking(Asks::Judge { is_true: true, misconception: None }, None),
        super::asking(Asks::Explain { points: 3 }, None),
    ]
}

/// A whole number with marks between its thousands.
fn grouped(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
    groups.join(mark)
}

/// The same in full-width digits.
fn wide(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_digit() { char::from_u32(c as u32 - 0x30 + 0xff10).unwrap() } else { c })
        .collect()
}

proptest! {
    #[test]
    fn any_text_can_be_typed(text in "\\PC{0,30}") {
        for question in one_of_each() {
            let _ = grade(&question, &Given::Text(&text));
        }
    }

    #[test]
    fn anything_that_looks_like_arithmetic_can_be_typed(text in "[0-9().,;xekKMGi*/^+ -]{0,40}") {
        for question in one_of_each() {
            let _ = grade(&question, &Given::Text(&text));
        }
    }

    #[test]
    fn a_right_count_is_right_in_every_spelling(number in 0_u64..9_000_000_000_000, mark in "[,_']", unit in "( ?px| ?개| params)?") {
        let question = known(Answer::Number(number as f64));
        let plain = number.to_string();
        let spellings = [
            plain.clone(), format!("+{plain}"), format!("{plain}.0"), grouped(number, &mark), wide(&plain),
            format!("{plain}*2/2"), format!("({plain}+7)-7"), format!("{}k", number as f64 / 1000.), format!("2*{number}/2"),
        ];
        for spelling in spellings {
            prop_assert_eq!(verdict(&question, &format!("{spelling}{unit}")), "right", "{}", spelling);
        }
        prop_assert_eq!(verdict(&question, &(number + 1).to_string()), "wrong");
    }

    #[test]
    fn a_right_size_is_right_in_every_spelling(
        rows in 1_usize..5000, columns in 1_usize..5000, between in "( ?[x×X*,;] ?| | by |  )", pad in " ?",
    ) {
        let question = known(Answer::Size([rows, columns]));
        for spelling in [
            format!("{rows}{between}{columns}"),
            format!("({rows}{between}{columns})"),
            format!("[{rows}{between}{columns}]"),
            wide(&format!("{rows}{between}{columns}")),
            format!("h={rows}{pad},{pad}w={columns}"),
            format!("w={columns} h={rows}"),
        ] {
            prop_assert_eq!(verdict(&question, &spelling), "right", "{}", spelling);
        }
        if rows != columns {
            prop_assert_eq!(verdict(&question, &format!("{columns}{between}{rows}")), "wrong: swapped");
        }
    }

    #[test]
    fn a_right_fraction_is_right_in_every_spelling(whole in 0_i64..50, above in 1_i64..40, below in 2_i64..40, factor in 1_i64..9) {
        prop_assume!(above < below);
        let question = known(Answer::Number(whole as f64 + above as f64 / below as f64));
        let improper = whole * below + above;
        for spelling in [
            format!("{improper}/{below}"),
            format!("{}/{}", improper * factor, below * factor),
            format!("{whole} {above}/{below}"),
            format!("{whole}+{above}/{below}"),
        ] {
            prop_assert_eq!(verdict(&question, &spelling), "right", "{}", spelling);
        }
    }

    #[test]
    fn a_right_matrix_is_right_in_every_spelling(
        rows in 1_usize..4, columns in 2_usize..4, cells in prop::collection::vec(-99_i32..99, 9),
        between in "( |, ?)", end in "( ?; ?|\n)",
    ) {
        let grid = Array2::from_shape_fn((rows, columns), |(row, column)| f64::from(cells[row * 3 + column]));
        let lines: Vec<String> = grid.rows().into_iter().map(|row| row.iter().map(f64::to_string).collect::<Vec<_>>().join(&between)).collect();
        let question = known(Answer::Grid(grid));
        for spelling in [lines.join(&end), format!("[[{}]]", lines.join("],[")), lines.join(&between)] {
            prop_assert_eq!(verdict(&question, &spelling), "right", "{}", spelling);
        }
    }
}
