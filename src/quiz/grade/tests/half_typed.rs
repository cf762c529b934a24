//! A matrix while it is typed: each cell where it will be read, the caret on one of them, dots for the rest.

use ndarray::array;
use proptest::prelude::*;

use super::known;
use crate::misconception::{Answer, Typed};
use crate::quiz::{TypedMatrix, cell_text, typed, wrong_cells};

/// The cells as a screen shows them, the one at the caret in brackets. `|` stands for the caret in what is typed.
fn shown(typed: &str, wanted: [usize; 2]) -> String {
    let caret = typed.find('|').unwrap();
    let text = typed.replacen('|', "", 1);
    let matrix = TypedMatrix::new(&text, caret, wanted);
    let row = |(row, cells): (usize, &Vec<Option<std::ops::Range<usize>>>)| {
        let cell = |(column, cell): (usize, &Option<std::ops::Range<usize>>)| {
            let cell = cell.clone().map_or_else(|| "·".to_owned(), |cell| cell_text(&text[cell]));
            if matrix.caret == [row, column] { format!("[{cell}]") } else { cell }
        };
        cells.iter().enumerate().map(cell).collect::<Vec<_>>().join(" ")
    };
    matrix.cells.iter().enumerate().map(row).collect::<Vec<_>>().join(" / ")
}

#[test]
fn cells_fill_in_as_they_are_typed() {
    for (typed, cells) in [
        ("|", "[·] · / · ·"),
        ("-|", "[-] · / · ·"),
        ("15|", "[15] · / · ·"),
        ("15 |", "15 [·] / · ·"),
        ("15 16|", "15 [16] / · ·"),
        ("15 16;|", "15 16 / [·] ·"),
        ("15 16; 6|", "15 16 / [6] ·"),
        ("15 16; 6 |", "15 16 / 6 [·]"),
        ("15 16; 6 15|", "15 16 / 6 [15]"),
        ("15;|", "15 · / [·] ·"),
        ("15; 6 15|", "15 · / 6 [15]"),
    ] {
        assert_eq!(shown(typed, [2, 2]), cells, "{typed}");
    }
}

#[test]
fn every_way_to_write_a_matrix_fills_the_same_cells() {
    for typed in [
        "15 16; 6 15|",
        "15,16;6,15|",
        "15, 16,; 6, 15|",
        "15 16\n6 15|",
        "15 16\r\n6 15|",
        "[[15, 16], [6, 15|",
        "[[15, 16], [6, 15]]|",
        "15 16 6 15|",
        "15, 16, 6, 15|",
        "[15 16 6 15]|",
        "１５　１６；６　１５|",
        "１５、１６；６、１５|",
    ] {
        assert_eq!(shown(typed, [2, 2]), "15 16 / 6 [15]", "{typed}");
    }
}

#[test]
fn without_ends_of_rows_the_cells_flow_on() {
    assert_eq!(shown("15 16 6|", [2, 2]), "15 16 / [6] ·");
    assert_eq!(shown("15 16 |", [2, 2]), "15 16 / [·] ·");
    assert_eq!(shown("1 2 |", [1, 3]), "1 2 [·]");
}

#[test]
fn fractions_and_mixed_numbers_stay_one_cell() {
    assert_eq!(shown("4 1 3/4; 4 3 1/2|", [2, 2]), "4 1 3/4 / 4 [3 1/2]");
    assert_eq!(shown("4 1¾; 4 3½|", [2, 2]), "4 1 3/4 / 4 [3 1/2]");
    assert_eq!(shown("4, 1 3/4; 4|", [2, 2]), "4 1 3/4 / [4] ·");
    assert_eq!(shown("13/4 21/4; -2|", [2, 2]), "13/4 21/4 / [-2] ·");
}

#[test]
fn what_is_too_much_is_seen_too() {
    assert_eq!(shown("1 2 3; 4|", [2, 2]), "1 2 3 / [4] ·");
    assert_eq!(shown("1 2; 3 4; 5|", [2, 2]), "1 2 / 3 4 / [5] ·");
    assert_eq!(shown("1 2; 3 4; |", [2, 2]), "1 2 / 3 [4]", "there is no third row to stand in");
}

#[test]
fn the_caret_is_in_the_cell_that_a_key_would_change() {
    assert_eq!(shown("|15 16; 6 15", [2, 2]), "[15] 16 / 6 15");
    assert_eq!(shown("15| 16; 6 15", [2, 2]), "[15] 16 / 6 15");
    assert_eq!(shown("15 |16; 6 15", [2, 2]), "15 [16] / 6 15");
    assert_eq!(shown("15 16; |6 15", [2, 2]), "15 16 / [6] 15");
    assert_eq!(shown("15 16|; 6 15", [2, 2]), "15 [16] / 6 15");
}

#[test]
fn up_and_down_find_the_same_cell_of_the_next_row_or_the_last_one_before_it() {
    let beside = |typed: &str, down| {
        let caret = typed.find('|').unwrap();
        TypedMatrix::new(&typed.replacen('|', "", 1), caret, [2, 2]).beside(down)
    };
    assert_eq!(beside("15 1|6; 6 15", true), Some("15 16; 6 15".len()));
    assert_eq!(beside("15 16; 6| 15", false), Some("15".len()));
    assert_eq!(beside("15 16; 6 15|", false), Some("15 16".len()));
    assert_eq!(beside("15 16 6 15|", false), Some("15 16".len()));
    assert_eq!(beside("15 16|; 6", true), Some("15 16; 6".len()), "the second cell is not there yet");
    assert_eq!(beside("15 16|", true), None);
    assert_eq!(beside("15 16|; 6 15", false), None);
    assert_eq!(beside("|", true), None);
}

#[test]
fn each_wrong_cell_is_named() {
    let question = known(Answer::Grid(array![[15., 16.], [6., 15.]]));
    assert_eq!(wrong_cells(&question, "15 16; 6 15"), [[0; 2]; 0]);
    assert_eq!(wrong_cells(&question, "14 16; 6 14"), [[0, 0], [1, 1]]);
    assert_eq!(wrong_cells(&question, "１４，16；6，15"), [[0, 0]]);
    assert_eq!(wrong_cells(&question, "15 16; 6"), [[0; 2]; 0], "that was no answer");
}

proptest! {
    #[test]
    fn any_text_is_laid_out_within_itself(text in "[0-9 ,;/.\\-\\n\\[\\]½３；，가()x]{0,24}", place in 0_usize..24, rows in 0_usize..4, columns in 0_usize..4) {
        let caret = text.char_indices().map(|(place, _)| place).nth(place).unwrap_or(text.len());
        let matrix = TypedMatrix::new(&text, caret, [rows, columns]);
        prop_assert!(matrix.cells.len() >= rows && matrix.cells.iter().all(|row| row.len() >= columns));
        let cells: Vec<_> = matrix.cells.iter().flatten().flatten().cloned().collect();
        for pair in cells.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start, "{cells:?}");
        }
        for cell in &cells {
            prop_assert!(text.get(cell.clone()).is_some_and(|cell| !cell.is_empty()), "{cells:?}");
        }
        if rows * columns > 0 {
            let [row, column] = matrix.caret;
            prop_assert!(matrix.cells.get(row).and_then(|row| row.get(column)).is_some());
        }
        for end in [true, false].into_iter().filter_map(|down| matrix.beside(down)) {
            prop_assert!(text.is_char_boundary(end));
        }
    }

    /// What is shown is what is graded.
    #[test]
    fn an_answer_that_is_read_stands_in_the_cells(text in "[0-9 ,;/３]{0,16}") {
        let question = known(Answer::Grid(array![[15., 16.], [6., 15.]]));
        let Some(Typed::Grid(grid)) = typed(&question, &text) else { return Ok(()) };
        let matrix = TypedMatrix::new(&text, 0, [2, 2]);
        if grid.dim() == (2, 2) {
            let shown = matrix.cells.iter().flatten().flatten().count();
            prop_assert_eq!(shown, 4, "{:?}", matrix.cells);
        }
    }
}
