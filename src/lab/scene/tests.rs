//! Scenes as lesson files write them.

#![allow(clippy::float_cmp, reason = "small integers and typed numbers are exact")]

use ndarray::array;

use super::*;
use crate::conv::PoolKind;

#[track_caller]
fn read(text: &str) -> Scene {
    toml::from_str(text).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn open(text: &str) -> Lab {
    read(text).open().unwrap()
}

#[test]
fn every_key_of_the_lesson_format_reaches_the_lab() {
    let lab = open(
        r#"
        input = [[1, 2.5, "1/9"], [4, -5, 6], [7, 8, 9]]
        filter = [["1/4", 0], [0, 1]]
        stride = [1, 2]
        padding = [[0, 1], [2, 3]]
        padding_mode = "constant"
        padding_value = 7
        dilation = 2
        bias = "-1/2"
        flip = true
        focus = "input"
        cursor = [2, 1]
        coverage = true
        "#,
    );
    let experiment = lab.experiment();
    assert_eq!(experiment.input[[0, 2]], 1.0 / 9.0);
    assert_eq!(experiment.filter, array![[0.25, 0.0], [0.0, 1.0]]);
    assert_eq!(experiment.stride, [1, 2]);
    assert_eq!(experiment.padding, Padding::Amount(Sides { top: 0, bottom: 1, left: 2, right: 3 }));
    assert_eq!((experiment.padding_mode, experiment.padding_value), (PaddingMode::Constant, 7.0));
    assert_eq!((experiment.dilation, experiment.bias, experiment.flip), ([2, 2], -0.5, true));
    assert_eq!((lab.focus(), lab.cursor(Grid::Input)), (Grid::Input, [2, 1]));

    let lab = open("operation = \"mean\"\nwindow = 3\nceil_mode = true\ncount_include_pad = false");
    let experiment = lab.experiment();
    assert_eq!(experiment.operation, Operation::Pooling(PoolKind::Mean));
    assert_eq!(
        (experiment.window, experiment.ceil_mode, experiment.count_include_pad),
        ([3, 3], true, false)
    );
}

#[test]
fn what_a_lesson_leaves_out_is_at_the_default_that_its_format_promises() {
    let lab = open("");
    let experiment = lab.experiment();
    assert_eq!(experiment.input.dim(), (5, 5));
    assert_eq!(Some("gradient"), gallery::recognise_input(&experiment.input).map(|preset| preset.id));
    assert_eq!(Some("identity"), gallery::recognise_filter(&experiment.filter).map(|preset| preset.id));
    assert_eq!((experiment.stride, experiment.padding), ([1, 1], Padding::default()));
    assert_eq!((lab.focus(), lab.cursor(Grid::Output), lab.seed()), (Grid::Output, [0, 0], 1));
    assert_eq!(open("operation = \"max\"").experiment().stride, [2, 2]);
    assert_eq!(open("operation = \"max\"\nwindow = [3, 2]").experiment().stride, [3, 2]);
    assert_eq!(open("operation = \"max\"\nwindow = 3\nstride = 1").experiment().stride, [1, 1]);
}

#[test]
fn a_named_input_comes_at_the_size_that_is_asked_for() {
    let size = |text: &str| open(text).experiment().input.dim();
    assert_eq!(size("input = \"digit\""), (8, 8));
    assert_eq!(size("input = \"digit\"\ninput_size = [9, 10]"), (9, 10));
    assert_eq!(size("input_size = [4, 7]"), (4, 7));
    let random = |seed: u64| open(&format!("input = \"random\"\nseed = {seed}")).experiment().input.clone();
    assert_eq!(random(3), random(3));
    assert_ne!(random(3), random(4));
    assert_eq!(open("seed = 9").seed(), 9);
}

#[test]
fn padding_has_all_its_forms() {
    let padding = |text: &str| read(&format!("padding = {text}")).padding.unwrap();
    let sides = |top, bottom, left, right| Padding::Amount(Sides { top, bottom, left, right });
    assert_eq!(padding("2"), sides(2, 2, 2, 2));
    assert_eq!(padding("[1, 2]"), sides(1, 1, 2, 2));
    assert_eq!(padding("[[0, 1], [2, 3]]"), sides(0, 1, 2, 3));
    assert_eq!(padding("[1, [2, 3]]"), sides(1, 1, 2, 3));
    assert_eq!(padding("\"same_lower\""), Padding::SameLower);
    assert_eq!(padding("\"valid\""), Padding::Valid);
}

/// The line and column at which reading fails, counted from 1.
#[track_caller]
fn misread_at(text: &str) -> (usize, usize) {
    let error = toml::from_str::<Scene>(text).unwrap_err();
    let start = error.span().unwrap().start;
    let before = &text[..start];
    (before.matches('\n').count() + 1, start - before.rfind('\n').map_or(0, |at| at + 1) + 1)
}

#[test]
fn a_mistake_in_a_file_is_reported_at_its_own_place() {
    assert_eq!(misread_at("input = [[1, 2],\n  [3, \"1/0\"]]"), (2, 7));
    assert_eq!(misread_at("input = [[1, nan]]"), (1, 14));
    assert_eq!(misread_at("bias = \"one\""), (1, 8));
    assert_eq!(misread_at("stride = -1"), (1, 10));
    assert_eq!(misread_at("stride = [1, 2, 3]"), (1, 10));
    assert_eq!(misread_at("stride = [1]"), (1, 10));
    assert_eq!(misread_at("padding = [1, [2, 3, 4]]"), (1, 15));
    assert_eq!(misread_at("cursor = [1, 2, 3]"), (1, 10));
    assert_eq!(misread_at("padding = \"sane\""), (1, 11));
    assert_eq!(misread_at("padding_mode = \"mirror\""), (1, 16));
    assert_eq!(misread_at("operation = \"avg\""), (1, 13));
    assert_eq!(misread_at("bias = 1\nstrides = 2"), (2, 1));
}

#[track_caller]
fn check_mistake(scene: &Scene, mistake: &SceneError) {
    assert_eq!(&scene.open().unwrap_err(), mistake);
}

#[test]
fn a_scene_that_is_no_lab_says_which_key_and_what_would_do() {
    let scene = Scene::default;
    let unknown = |key, name: &str, nearest| SceneError::UnknownName { key, name: name.to_owned(), nearest };
    let rows = |rows: &[&[f64]]| Some(Values::Rows(rows.iter().map(|row| row.to_vec()).collect()));
    check_mistake(
        &Scene { filter: Some("sobelx".into()), ..scene() },
        &unknown("filter", "sobelx", Some("sobel_x")),
    );
    check_mistake(&Scene { input: Some("elephant".into()), ..scene() }, &unknown("input", "elephant", None));
    check_mistake(
        &Scene { input: rows(&[&[1.0, 2.0], &[3.0]]), ..scene() },
        &SceneError::Ragged { key: "input", row: 2, cells: 1, expected: 2 },
    );
    check_mistake(&Scene { input: rows(&[]), ..scene() }, &SceneError::Empty { key: "input" });
    check_mistake(&Scene { filter: rows(&[&[]]), ..scene() }, &SceneError::Empty { key: "filter" });
    check_mistake(
        &Scene { filter: Some([[0.0; 12]; 1].into()), ..scene() },
        &SceneError::TooLarge { key: "filter", rows: 1, columns: 12, most: 11 },
    );
    check_mistake(&Scene { bias: Some(f64::NAN), ..scene() }, &SceneError::NotANumber { key: "bias" });
    check_mistake(
        &Scene { stride: Some([1, 0]), ..scene() },
        &SceneError::OutOfRange { key: "stride", value: 0, least: 1, most: 11 },
    );
    check_mistake(
        &Scene { padding: Some(Padding::Amount(Sides::all(99))), ..scene() },
        &SceneError::OutOfRange { key: "padding", value: 99, least: 0, most: 15 },
    );
    check_mistake(
        &Scene { input: Some([[1.0]].into()), input_size: Some([2, 2]), ..scene() },
        &SceneError::SizeOfRows { key: "input_size" },
    );
    check_mistake(
        &Scene { input: Some("digit".into()), input_size: Some([5, 5]), ..scene() },
        &SceneError::TooSmall { key: "input_size", rows: 5, columns: 5, least_rows: 8, least_columns: 8 },
    );
    check_mistake(
        &Scene { cursor: Some([3, 0]), ..scene() },
        &SceneError::CursorOutside { row: 3, column: 0, rows: 3, columns: 3 },
    );
}

#[test]
fn impossible_settings_open_and_explain_themselves() {
    let lab = open("input = [[1, 2]]\nstride = 2");
    assert!(lab.computed().is_err() && lab.remedy().is_some());
}

#[test]
fn a_solution_changes_the_keys_that_it_names_and_no_other() {
    let base = open("input = \"count\"\nfilter = \"sharpen\"\nbias = 3").experiment().clone();
    let solved = read("stride = 2\npadding = 1").overlay(&base).unwrap();
    assert_eq!((solved.stride, solved.bias), ([2, 2], 3.0));
    assert_eq!((&solved.input, &solved.filter), (&base.input, &base.filter));
    let pooled = read("operation = \"max\"\nwindow = 3").overlay(&base).unwrap();
    assert_eq!(pooled.stride, [3, 3]);
}

#[test]
fn a_goal_holds_when_the_keys_that_it_names_have_their_values() {
    let holds = |goal: &str, lab: &str| read(goal).matches(open(lab).experiment());
    assert!(holds("stride = 2", "stride = 2\nbias = 7"));
    assert!(!holds("stride = 2", "stride = [2, 1]"));
    assert!(holds("bias = 0.3", "bias = 0.30000000000000004"));
    assert!(holds(
        "filter = \"box_blur\"",
        "filter = [[\"1/9\",\"1/9\",\"1/9\"],[\"1/9\",\"1/9\",\"1/9\"],[\"1/9\",\"1/9\",\"1/9\"]]"
    ));
    assert!(!holds("filter = [[1]]", "filter = [[1, 1]]"));
    assert!(holds("input_size = [5, 5]", "") && !holds("input_size = [5, 6]", ""));
    assert!(holds("operation = \"max\"", "operation = \"max\"\nstride = 1"));
    assert!(!holds("operation = \"max\"", ""));
    assert!(holds("window = 3", "operation = \"max\"\nwindow = 3"));
    // A size of padding may be reached by name; a name wants that name.
    assert!(holds("padding = 1", "padding = \"same\""));
    assert!(!holds("padding = 1", "padding = \"full\""));
    assert!(!holds("padding = \"same\"", "padding = 1"));
    assert!(holds("", "stride = 3"));
}

#[test]
fn a_counterexample_built_in_code_is_the_same_lab_as_its_file() {
    let built = Scene {
        input: Some([[1.0, 2.0], [3.0, 4.0]].into()),
        filter: Some("identity".into()),
        padding: Some(Padding::Amount(Sides::all(1))),
        focus: Some(Grid::Input),
        ..Scene::default()
    };
    assert_eq!(
        built,
        read("input = [[1, 2], [3, 4]]\nfilter = \"identity\"\npadding = 1\nfocus = \"input\"")
    );
}
