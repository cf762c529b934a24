//! Editing in place, and what it does with a slip of the finger.

use super::*;

#[test]
fn a_typed_value_replaces_the_old_one_and_the_output_follows() {
    let lab = after(&[vec![Action::Point(Grid::Filter, [1, 1])], write("-1/9")].concat());
    assert_eq!(lab.value(Grid::Filter, [1, 1]), Some(-1.0 / 9.0));
    assert_eq!(lab.editing(), None);
    assert_eq!(output(&lab)[[0, 1]], 36.0 - 1.0);
}

#[test]
fn the_old_value_stays_until_the_new_one_is_kept() {
    let typing = [Action::Point(Grid::Input, [0, 0]), Action::Type('1'), Action::Type('2')];
    let mut lab = after(&typing);
    assert_eq!((lab.editing(), lab.value(Grid::Input, [0, 0])), (Some("12"), Some(0.0)));
    lab.apply(Action::Cancel).unwrap();
    assert_eq!((lab.editing(), lab.value(Grid::Input, [0, 0])), (None, Some(0.0)));
    assert!(!lab.can_undo());
}

#[test]
fn moving_on_keeps_what_was_typed() {
    let typing = [Action::Point(Grid::Input, [0, 0]), Action::Type('7')];
    for next in [Action::Move(Direction::Right), Action::FocusNext, Action::Point(Grid::Filter, [0, 0])] {
        let lab = after(&[&typing[..], &[next]].concat());
        assert_eq!((lab.editing(), lab.value(Grid::Input, [0, 0])), (None, Some(7.0)));
    }
}

#[test]
fn a_text_that_is_no_number_stays_to_be_mended() {
    let typing = [Action::Point(Grid::Input, [0, 0]), Action::Type('1'), Action::Type('/')];
    let mut lab = after(&typing);
    for action in [Action::Commit, Action::Move(Direction::Right), more(Setting::Stride)] {
        assert_eq!(lab.apply(action), Err(Refusal::NotANumber { typed: "1/".to_owned() }));
        assert_eq!((lab.editing(), lab.cursor(Grid::Input)), (Some("1/"), [0, 0]));
    }
    lab.apply(Action::Type('4')).unwrap();
    lab.apply(Action::Commit).unwrap();
    assert_eq!(lab.value(Grid::Input, [0, 0]), Some(0.25));
}

#[test]
fn erasing_begins_with_the_value_that_stands_there() {
    let start = [vec![Action::Point(Grid::Input, [0, 0])], write("123")].concat();
    let lab = after(&[start.clone(), vec![Action::Erase]].concat());
    assert_eq!(lab.editing(), Some("12"));
    let lab = after(&[start.clone(), vec![Action::Erase; 5], vec![Action::Commit]].concat());
    assert_eq!((lab.editing(), lab.value(Grid::Input, [0, 0])), (None, Some(123.0)));
}

#[test]
fn a_full_width_digit_is_typed_as_the_digit() {
    let lab = after(&[vec![Action::Point(Grid::Input, [0, 0])], write("－３")].concat());
    assert_eq!(lab.value(Grid::Input, [0, 0]), Some(-3.0));
}

#[test]
fn what_cannot_be_written_into_says_why() {
    assert_eq!(refused(&[Action::Type('3')]), Refusal::OutputIsComputed);
    assert_eq!(refused(&[Action::Erase]), Refusal::OutputIsComputed);
    let pooling = [more(Setting::Operation), Action::Focus(Grid::Filter)];
    for action in
        [Action::Type('3'), Action::Clear, Action::Randomise, Action::Negate, Action::Paste("1 2".into())]
    {
        assert_eq!(refused(&[&pooling[..], &[action]].concat()), Refusal::NoWeights);
    }
    let letter = [Action::Focus(Grid::Input), Action::Type('x')];
    assert_eq!(refused(&letter), Refusal::NotANumber { typed: "x".to_owned() });
    let long = [vec![Action::Focus(Grid::Input)], vec![Action::Type('1'); 25]].concat();
    assert_eq!(refused(&long), Refusal::TooLong { most: 24 });
}

#[track_caller]
fn check_paste(text: &str, pasted: &Array2<f64>) {
    let lab = after(&[Action::Focus(Grid::Input), Action::Paste(text.to_owned())]);
    assert_eq!(&lab.experiment().input, pasted, "{text:?}");
}

#[test]
fn a_matrix_is_pasted_as_any_program_writes_it() {
    let square = array![[1.0, -2.0], [3.0, 0.25]];
    for text in [
        "1 -2\n3 0.25",
        "1,-2\n3,.25\n",
        "1\t-2\r\n3\t0.25\r\n\r\n",
        "1, -2; 3, 1/4",
        "1 -2;\n3 0.25;",
        "[[1, -2], [3, 0.25]]",
        "[[1, -2],\n [3, 0.25]]",
        "[[ 1.   -2.  ]\n [ 3.    0.25]]\n",
        "array([[1., -2.],\n       [3., 0.25]])",
        "torch.tensor([[1, -2], [3, 2.5e-1]])",
        "[1 -2; 3 1/4]",
        "((1, -2), (3, 0.25))",
        "{{1, -2}, {3, 0.25}}",
        "\n\n  １ −２\n  ３ ０．２５ ",
    ] {
        check_paste(text, &square);
    }
    // NumPy breaks long rows.
    check_paste("[[1 2\n  3]\n [4 5\n  6]]", &array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    check_paste("[1, 2, 3]", &array![[1.0, 2.0, 3.0]]);
}

#[test]
fn what_was_copied_out_of_a_grid_can_be_pasted_back() {
    let lab = after(&[Action::FilterPreset("box_blur"), Action::Focus(Grid::Filter)]);
    let copied = lab.text(Grid::Filter);
    let pasted = after(&[Action::Focus(Grid::Filter), Action::Clear, Action::Paste(copied)]);
    assert_eq!(pasted.experiment(), lab.experiment());
    assert_eq!(after(&[Action::Predict(Target::Row(0))]).text(Grid::Output), "");
}

#[test]
fn a_pasted_number_goes_into_the_cell_under_the_cursor() {
    let lab = after(&[Action::Point(Grid::Input, [1, 2]), Action::Paste("1/9\n".to_owned())]);
    assert_eq!((lab.size(Grid::Input), lab.value(Grid::Input, [1, 2])), ([5, 5], Some(1.0 / 9.0)));
}

#[track_caller]
fn check_bad_paste(grid: Grid, text: &str, refusal: &Refusal) {
    assert_eq!(&refused(&[Action::Focus(grid), Action::Paste(text.to_owned())]), refusal, "{text:?}");
}

#[test]
fn a_mistake_in_a_paste_is_pointed_at_and_nothing_is_lost() {
    let word = |line, column, word: &str| Refusal::PasteNotANumber { line, column, word: word.to_owned() };
    check_bad_paste(Grid::Input, "1 2\n3 x4", &word(2, 3, "x4"));
    check_bad_paste(Grid::Input, "1 2\n3 nan", &word(2, 3, "nan"));
    check_bad_paste(Grid::Input, "1,,2", &word(1, 3, ","));
    check_bad_paste(Grid::Input, "hello", &word(1, 1, "hello"));
    check_bad_paste(Grid::Input, "1 2\n3", &Refusal::Ragged { line: 2, cells: 1, expected: 2 });
    check_bad_paste(
        Grid::Input,
        "[[1,2],\n[3,4],\n[5]]",
        &Refusal::Ragged { line: 3, cells: 1, expected: 2 },
    );
    check_bad_paste(Grid::Input, " \n ", &Refusal::PasteEmpty);
    check_bad_paste(Grid::Input, "[[]]", &Refusal::PasteEmpty);
    check_bad_paste(Grid::Output, "1 2", &Refusal::OutputIsComputed);
    let wide = "1 ".repeat(33);
    check_bad_paste(Grid::Input, &wide, &Refusal::TooLarge { rows: 1, columns: 33, most: 32 });
    let tall = "1\n".repeat(12);
    check_bad_paste(Grid::Filter, &tall, &Refusal::TooLarge { rows: 12, columns: 1, most: 11 });
}
