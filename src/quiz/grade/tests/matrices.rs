//! Matrices, row by row, with a mark for each cell.

use ndarray::{Array2, array};

use super::{all, asking, known, verdict};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case};
use crate::quiz::{Asks, Given, Question, Verdict, by_id, grade};
use crate::text::{Language, Texts};

#[test]
fn a_matrix_is_typed_row_by_row() {
    let question = known(Answer::Grid(array![[15., 16.], [6., 15.]]));
    all(
        &question,
        &[
            "15 16; 6 15",
            "15,16;6,15",
            "15 16\n6 15",
            "15 16\r\n6 15\r\n",
            "[[15, 16], [6, 15]]",
            "[15 16; 6 15]",
            "15 16 6 15",
            "15, 16, 6, 15",
            "１５　１６；６　１５",
            "3*5 16; 6 30/2",
            "(15, 16), (6, 15)",
            "15 | 16; 6 | 15",
        ],
        "right",
    );
    all(&question, &["15 16; 6 14", "16 15; 15 6"], "wrong: cells");
    // No belief gives so many cells: the question was misread, and is asked again.
    all(&question, &["15 16 0; 6 15 0; 0 0 0", "15; 16; 6; 15"], "not understood: matrix");
    all(
        &question,
        &["", "15", "15 16", "15 16; 6", "15 ; 6 15", "15 x; 6 15", "15 _; 6 15", ";", "[]"],
        "not understood: matrix",
    );
}

#[test]
fn fractions_and_negative_cells_can_be_typed() {
    let question = known(Answer::Grid(array![[3.25, 21. / 4.], [-2., 2.]]));
    all(&question, &["13/4 21/4; -2 2", "3.25 5.25; −2 2"], "right");
}

#[test]
fn cells_may_be_mixed_numbers_with_or_without_commas() {
    let question = known(Answer::Grid(array![[4., 1.75], [4., 3.5]]));
    all(
        &question,
        &[
            "4 1¾; 4 3½",
            "4,1¾;4,3½",
            "4, 1 3/4; 4, 3 1/2",
            "4 1 3/4; 4 3 1/2",
            "4 1.75; 4 3 1/2",
            "[[4, 1 3/4], [4, 3 1/2]]",
            "4 1 3/4 4 3 1/2",
            "4, 1¾, 4, 3½",
            "4 7/4\n4 7/2",
        ],
        "right",
    );
    // Four cells as they stand: a whole number takes no fraction then.
    all(&known(Answer::Grid(array![[4., 0.75], [3., 0.5]])), &["4 3/4; 3 1/2", "4 ¾; 3 ½"], "right");
    let negative = known(Answer::Grid(array![[-1.5, 2.], [0., 2.25]]));
    all(&negative, &["-1 1/2 2; 0 2 1/4", "-1½, 2; 0, 2¼"], "right");
}

#[test]
fn a_size_typed_for_a_matrix_is_not_calculated() {
    let question = known(Answer::Grid(array![[0., 0.], [8., 0.]]));
    all(&question, &["0 0; 8 0"], "right");
    all(&question, &["0x0;8x0", "2x2", "0x0, 8x0"], "not understood: matrix");
}

#[test]
fn a_matrix_of_a_size_that_nobody_means_is_asked_again_with_the_size() {
    let question = known(Answer::Grid(array![[1., 2., 3.], [4., 5., 6.]]));
    let Verdict::NotUnderstood(note) = grade(&question, &Given::Text("1 2; 3 4; 5 6")) else { panic!() };
    assert_eq!(note.values, [("rows", "2".to_owned()), ("columns", "3".to_owned())]);
}

#[test]
fn every_matrix_that_the_quiz_asks_for_takes_mixed_numbers() {
    for id in ["B6", "J5", "K2"] {
        let family = by_id(id).unwrap();
        let questions = family.tiers.iter().flat_map(|tier| (0..40).map(move |seed| (*tier, seed)));
        let questions = questions.filter_map(|(tier, seed)| Question::new(family, tier, seed));
        let matrices: Vec<(Question, Array2<f64>)> = questions
            .filter_map(|question| match question.truth() {
                Some(Answer::Grid(grid)) => Some((question, grid)),
                _ => None,
            })
            .collect();
        assert!(!matrices.is_empty(), "{id}");
        for (question, grid) in matrices {
            let mixed = |cell: &f64| {
                let (whole, quarters) = (cell.abs().trunc(), (cell.abs().fract() * 36.).round());
                let sign = if *cell < 0. { "-" } else { "" };
                if quarters == 0. { cell.to_string() } else { format!("{sign}{whole} {quarters}/36") }
            };
            for between in [" ", ", "] {
                let row = |row: ndarray::ArrayView1<'_, f64>| {
                    row.iter().map(mixed).collect::<Vec<_>>().join(between)
                };
                let typed = grid.rows().into_iter().map(row).collect::<Vec<_>>().join("; ");
                assert_eq!(verdict(&question, &typed), "right", "{id}: {typed}");
            }
        }
    }
}

#[test]
fn the_first_wrong_cell_is_named() {
    let question = known(Answer::Grid(array![[1., 2., 3.], [4., 5., 6.]]));
    let Verdict::Wrong { note: Some(note), .. } = grade(&question, &Given::Text("1 2 3; 4 6 5")) else {
        panic!()
    };
    assert_eq!(note.values.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>(), ["4", "6", "1", "1"]);
}

#[test]
fn a_matrix_of_another_size_is_the_answer_of_a_known_belief() {
    // Three cells where the filter fits: who keeps the size at five types another matrix.
    let lab = Experiment::plain(Array2::from_shape_fn((5, 5), |(row, column)| (row * 5 + column) as f64));
    let question = asking(Asks::Typed, Some(Case::Output(lab.clone())));
    let rows = |grid: &Array2<f64>| {
        let row =
            |row: ndarray::ArrayView1<'_, f64>| row.iter().map(f64::to_string).collect::<Vec<_>>().join(" ");
        grid.rows().into_iter().map(row).collect::<Vec<_>>().join("; ")
    };
    let right = lab.compute().unwrap().output;
    assert_eq!(verdict(&question, &rows(&right)), "right");
    let flipped = Experiment { flip: !lab.flip, ..lab };
    assert_eq!(
        verdict(&question, &rows(&flipped.compute().unwrap().output)),
        verdict(&question, &rows(&right))
    );
}

#[test]
fn who_is_asked_for_one_row_is_not_told_how_rows_are_parted() {
    let texts = Texts::new(Language::English);
    let says = |answer| match grade(&known(Answer::Grid(answer)), &Given::Text("?")) {
        Verdict::NotUnderstood(note) => note.words(&texts),
        other => panic!("{other:?}"),
    };
    assert!(says(array![[1., 2., 3.]]).starts_with("3 numbers"));
    assert!(says(array![[1., 2.], [3., 4.]]).contains(';'));
}
