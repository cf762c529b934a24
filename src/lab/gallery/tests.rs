//! The gallery holds what its names promise.

#![allow(clippy::float_cmp, reason = "small integers and typed numbers are exact")]

use ndarray::{Array2, array};

use super::*;
use crate::conv::{Conv, conv2d_plane};

#[test]
fn every_id_is_found_again_and_names_one_preset() {
    for preset in FILTERS {
        assert_eq!(filter(preset.id).map(FilterPreset::weights), Some(preset.weights()), "{}", preset.id);
        assert_eq!(recognise_filter(&preset.weights()).map(|found| found.id), Some(preset.id));
    }
    for preset in INPUTS {
        assert_eq!(input(preset.id).map(|found| found.id), Some(preset.id));
        assert_eq!(INPUTS.iter().filter(|other| other.id == preset.id).count(), 1, "{}", preset.id);
    }
}

#[test]
fn blur_keeps_the_brightness_and_edge_filters_are_silent_on_flat_ground() {
    let flat = input("constant").unwrap().make([7, 7], 0);
    for preset in FILTERS {
        let weights = preset.weights();
        let answer = conv2d_plane(flat.view(), weights.view(), 0.0, &Conv::default()).unwrap();
        let wanted = if preset.effect == Effect::Edge { 0.0 } else { flat[[0, 0]] };
        assert!(answer.iter().all(|cell| (cell - wanted).abs() < 1e-12), "{} {answer}", preset.id);
        assert_eq!(
            weights.iter().any(|weight| *weight < 0.0),
            matches!(preset.effect, Effect::Edge | Effect::Sharpen)
        );
    }
}

#[track_caller]
fn check_answer(id: &str, to: &Array2<f64>, is: &Array2<f64>) {
    let weights = filter(id).unwrap().weights();
    assert_eq!(&conv2d_plane(to.view(), weights.view(), 0.0, &Conv::default()).unwrap(), is, "{id}");
}

#[test]
fn each_filter_answers_to_what_its_name_says() {
    let picture = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]];
    check_answer("identity", &picture, &array![[5.0]]);
    // What moves left comes from the right.
    check_answer("shift_left", &picture, &array![[6.0]]);
    check_answer("shift_right", &picture, &array![[4.0]]);
    check_answer("shift_up", &picture, &array![[8.0]]);
    check_answer("shift_down", &picture, &array![[2.0]]);
    let vertical = input("vertical_edge").unwrap().make([3, 3], 0);
    let horizontal = input("horizontal_edge").unwrap().make([3, 3], 0);
    for family in ["sobel", "prewitt", "scharr"] {
        let answer = |axis, to: &Array2<f64>| {
            let weights = filter(&format!("{family}_{axis}")).unwrap().weights();
            conv2d_plane(to.view(), weights.view(), 0.0, &Conv::default()).unwrap()[[0, 0]]
        };
        assert!(answer("x", &vertical) > 0.0 && answer("x", &horizontal) == 0.0, "{family}");
        assert!(answer("y", &horizontal) > 0.0 && answer("y", &vertical) == 0.0, "{family}");
    }
    let slash = array![[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]];
    let backslash = Array2::eye(3);
    check_answer("diagonal_45", &slash, &array![[6.0]]);
    check_answer("diagonal_45", &backslash, &array![[0.0]]);
    check_answer("diagonal_135", &backslash, &array![[6.0]]);
}

#[test]
fn every_input_can_be_made_at_every_size_of_a_lab() {
    for preset in INPUTS {
        for rows in 1..=32 {
            for columns in 1..=32 {
                let made = preset.make([rows, columns], 1);
                if preset.fits([rows, columns]) {
                    assert_eq!(made.dim(), (rows, columns), "{}", preset.id);
                } else {
                    assert_eq!(
                        made.dim(),
                        (rows.max(preset.size[0]), columns.max(preset.size[1])),
                        "{}",
                        preset.id
                    );
                }
                assert!(made.iter().all(|cell| cell.fract() == 0.0 && *cell >= 0.0), "{}", preset.id);
            }
        }
        assert!(preset.fits(preset.size), "{}", preset.id);
    }
}

#[test]
fn an_input_of_the_gallery_is_known_by_its_numbers() {
    for preset in INPUTS.iter().filter(|preset| preset.is_pattern()) {
        for size in [preset.size, [9, 11]] {
            let found = recognise_input(&preset.make(size, 0)).map(|found| found.id);
            assert_eq!(found, Some(preset.id), "{size:?}");
        }
    }
}

#[test]
fn inputs_show_what_they_are_named_after() {
    let made = |id: &str, size| input(id).unwrap().make(size, 7);
    assert_eq!(made("gradient", [1, 4]), array![[0.0, 3.0, 6.0, 9.0]]);
    assert_eq!(made("vertical_edge", [1, 5]), array![[0.0, 0.0, 9.0, 9.0, 9.0]]);
    assert_eq!(made("count", [2, 3]), array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    assert_eq!(made("impulse", [3, 3]).sum(), 1.0);
    assert_eq!(made("checkerboard", [2, 2]), array![[9.0, 0.0], [0.0, 9.0]]);
    assert_eq!(made("digit", [10, 12]).sum(), made("digit", [8, 8]).sum());
    assert_ne!(made("random", [5, 5]), input("random").unwrap().make([5, 5], 8));
}

#[test]
fn a_mistyped_name_finds_the_one_that_was_meant() {
    let ids = || FILTERS.iter().map(|preset| preset.id);
    assert_eq!(nearest("sobel", ids()), Some("sobel_x"));
    assert_eq!(nearest("sobelx", ids()), Some("sobel_x"));
    assert_eq!(nearest("gausian", ids()), Some("gaussian"));
    assert_eq!(nearest("laplace", ids()), Some("laplacian"));
    assert_eq!(nearest("boxblur", ids()), Some("box_blur"));
    assert_eq!(nearest("refrigerator", ids()), None);
    assert_eq!(nearest("", ids()), None);
}
