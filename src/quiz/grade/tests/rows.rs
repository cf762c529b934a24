//! Sizes, shapes, settings: numbers in a row.

use super::{all, asking, known, verdict};
use crate::misconception::{Answer, Case, Geometry, Typed};
use crate::quiz::{Asks, Question, read};

fn size(rows: usize, columns: usize) -> Question {
    known(Answer::Size([rows, columns]))
}

#[test]
fn a_size_may_be_written_in_every_usual_way() {
    all(
        &size(3, 5),
        &[
            "3x5",
            "3X5",
            "3×5",
            "3*5",
            "3 5",
            "3,5",
            "(3, 5)",
            "[3,5]",
            "{3, 5}",
            "3 by 5",
            "h=3 w=5",
            "h = 3, w = 5",
            "H:3 W:5",
            "w=5 h=3",
            "3 x 5",
            "3 * 5",
            "３×５",
            "（３，５）",
            " 3 , 5 ",
            "3, 5,",
            "3\t5",
            "3;5",
            "3px x 5px",
            "3 rows, 5 columns",
            "5 columns 3 rows",
            "3행 5열",
            "5열 3행",
            "높이 3 너비 5",
            "세로 3, 가로 5",
            "height=3, width=5",
            "3.0 x 5.0",
            "5-2 x 4+1",
            "6/2, 5",
            "3\u{3000}5",
        ],
        "right",
    );
    all(&size(1024, 512), &["1,024 x 512", "1024x512", "1_024 512"], "right");
    all(&size(3, 500), &["3,500", "3x500"], "right");
}

#[test]
fn one_number_is_enough_for_a_square_and_for_nothing_else() {
    all(&size(7, 7), &["7", "７", "7px", "(13-1)/2+1"], "right: square");
    all(&size(7, 7), &["7x7", "7 7"], "right");
    all(&size(7, 7), &["8"], "wrong");
    all(&size(3, 5), &["3", "15", "h=3"], "not understood: size");
}

#[test]
fn rows_and_columns_exchanged_are_told_so() {
    all(&size(3, 5), &["5x3", "5,3", "w=3 h=5"], "wrong: swapped");
    all(&size(3, 5), &["5x4"], "wrong");
}

#[test]
fn what_is_no_size_costs_no_attempt() {
    let texts = [
        "",
        "three by five",
        "3x5x1",
        "3 5 7",
        "x",
        "()",
        "3;;",
        "1/0 2",
        "nan nan",
        "h=3 h=5",
        "3 5 apples",
        "=",
        "3x",
        "h w",
    ];
    all(&size(3, 5), &texts, "not understood: size");
}

#[test]
fn a_size_that_is_no_whole_number_is_the_answer_of_who_does_not_floor() {
    let geometry = Geometry::square(224, [7, 2, 3]);
    let question = asking(Asks::Typed, Some(Case::Size(geometry)));
    all(&question, &["112x112"], "right");
    all(&question, &["112"], "right: square");
    all(&question, &["112.5", "225/2", "112.5 x 112.5"], "wrong INT");
    all(&question, &["113", "113 113"], "wrong PLUS1");
}

#[test]
fn a_shape_may_be_written_in_every_usual_way() {
    let shape = known(Answer::Shape(vec![32, 29, 29]));
    all(
        &shape,
        &[
            "32x29x29",
            "32 29 29",
            "(32, 29, 29)",
            "32,29,29",
            "c=32 h=29 w=29",
            "29행 29열 32채널",
            "[32×29×29]",
        ],
        "right",
    );
    all(&shape, &["29x29x32", "29,32,29"], "wrong: order");
    all(&shape, &["1,32,29,29", "(8, 32, 29, 29)"], "right: batch-extra");
    all(&shape, &["16x29x29"], "wrong");
    all(&shape, &["", "32", "29x29", "32 29 29 1", "1 2 3 4 5", "32 29 1/2"], "not understood: shape");
    let batched = known(Answer::Shape(vec![8, 64, 112, 112]));
    all(&batched, &["8,64,112,112", "(8, 64, 112, 112)", "8x64x112x112", "n=8 c=64 h=112 w=112"], "right");
    all(&batched, &["8,112,112,64", "64,8,112,112"], "wrong: batched-order");
    all(&batched, &["64,112,112"], "wrong: batch-missing");
    all(&batched, &["112,112"], "not understood: list");
}

#[test]
fn a_shape_may_be_pasted_as_a_framework_prints_it() {
    let batched = known(Answer::Shape(vec![16, 8, 222, 222]));
    all(
        &batched,
        &[
            "torch.Size([16, 8, 222, 222])",
            "TensorShape([16, 8, 222, 222])",
            "torch.Size([16,8,222,222])",
            "shape: (16, 8, 222, 222)",
            "size = [16, 8, 222, 222]",
        ],
        "right",
    );
    all(&batched, &["torch.Size([16, 222, 222, 8])"], "wrong: batched-order");
    all(&batched, &["torch.Size()", "torch.Size", "torch.Size([16])"], "not understood: list");
    all(&size(3, 5), &["torch.Size([3, 5])"], "right");
}

#[test]
fn a_kernel_among_settings_may_be_named_by_both_its_sides() {
    let question = asking(Asks::Fitting, Some(Case::Fits { input: 64, output: 32 }));
    all(
        &question,
        &["3x3, 2, 1", "3×3 2 1", "3 x 3, 2, 1", "k=3x3 s=2 p=1", "kernel 3x3, stride 2, padding 1", "3x2x1"],
        "right",
    );
    all(&question, &["3x3, 4, 1"], "wrong");
    all(&question, &["3x5, 2, 1", "3x3", "3x3, 2"], "not understood: settings");
}

#[test]
fn any_settings_that_fit_are_right() {
    let question = asking(Asks::Fitting, Some(Case::Fits { input: 64, output: 16 }));
    all(
        &question,
        &[
            "3 4 0",
            "k=5, s=4, p=2",
            "k2 s4 p0",
            "p0 s4 k2",
            "(3, 4, 0)",
            "커널 3 스트라이드 4 패딩 0",
            "kernel 3, stride 4, padding 0",
        ],
        "right",
    );
    all(&question, &["3 2 1"], "wrong");
    all(&question, &["3 4", "3", "k=3 s=4", "3 4 0 1", "3 4 1.5", "3 4 -1"], "not understood: settings");
}

#[test]
fn that_there_is_no_answer_can_be_said() {
    let question = asking(Asks::Typed, Some(Case::Size(Geometry::convolution([4, 4], [5, 5]))));
    all(&question, &["impossible", "error", "불가능", "0", "0x0"], "right");
    all(
        &question,
        &[
            "not possible",
            "Not possible.",
            "invalid",
            "it is impossible",
            "불가능합니다",
            "불가능하다.",
            "안 됨",
        ],
        "right",
    );
    all(&question, &["1x1"], "wrong");
    all(&size(3, 5), &["impossible", "없음", "not possible", "invalid", "불가능하다"], "wrong");
}

#[test]
fn a_lesson_reads_answers_in_the_same_way() {
    let case = Case::Size(Geometry::convolution([5, 7], [3, 3]));
    for text in ["3x5", "(3, 5)", "３×５", "3 rows 5 columns"] {
        assert_eq!(read(&case, text), Some(Typed::Size([3, 5])), "{text}");
    }
    for text in ["", "3", "3 4 5", "three"] {
        assert_eq!(read(&case, text), None, "{text}");
    }
    assert_eq!(verdict(&asking(Asks::Typed, Some(case)), "5/2 2.5"), "wrong");
}
