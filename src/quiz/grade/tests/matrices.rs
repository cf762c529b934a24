//! Matrices, row by row, with a mark for each cell.

use ndarray::{Array2, array};

use super::{all, asking, known, verdict};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case};
use crate::quiz::{Asks, Given, Verdict, grade};

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
        ],
        "right",
    );
    all(&question, &["15 16; 6 14", "16 15; 15 6"], "wrong: cells");
    all(&question, &["15 16 0; 6 15 0; 0 0 0"], "wrong");
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
