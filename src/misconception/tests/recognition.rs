//! That a wrong answer is named, and a right one never.

use std::collections::HashSet;

use ndarray::Array2;
use proptest::prelude::*;

use super::labs::{experiment, operation, padding, questions};
use super::{MISCONCEPTIONS, beliefs, wrong_answers};
use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::misconception::{
    Answer, Case, Geometry, Layer, StackLayer, Typed, by_id, is_right, recognise, truth,
};

#[test]
fn none_has_lost_its_id_or_shares_one() {
    let wanted = "FLIP INT PLUS1 TWOP PADIN SAMESZ SAMESIDE EVENSIDE AVGDIV MAXPAD CEIL POOLSTR POOLPAR STRPOOL \
                  CHAN PARAM SCALAR DIL0 RFMULT EQUI SOBEL NEG EDGE GAP BIGK REFL TINV PPLIM ONE \
                  GROW NOSTR OVERS NOPAD POOLCH NOPOOL FLATCH SWAP NODIL RFOWN FLOORTF \
                  BIAS SHARED ONEFIL BNORM SEPAR STACK ATPLACE INPLACE FLOPS LOCAL FCCONV \
                  RELU POOLKIND SPREAD GRADSUM PADFILL NOWEIGHT WINDOW \
                  DILMUL PADCH UPMUL BYTES RFCH RFPAD ONEHW POOLGRAD DXVALID SHARING POOLEQ NHWC LAYERFIX \
                  CONVMEAN HALFTURN GRADOUT FLIPLEARN PROPERTY ROTATE POOLPOS HEADSIZE SETCOUNT LEARNS \
                  BLURSHARP SHAPEMSG RESHAPE AREA MAT1 BORDER SPACED FORWARD UNCROP";
    let mut ids = HashSet::new();
    for misconception in MISCONCEPTIONS {
        assert!(ids.insert(misconception.id), "{} is there twice", misconception.id);
    }
    for id in wanted.split_whitespace() {
        assert_eq!(by_id(id).map(|found| found.id), Some(id));
    }
    assert_eq!(by_id("flip"), None);
}

#[test]
fn each_is_named_when_its_own_counterexample_is_answered_by_it() {
    for misconception in MISCONCEPTIONS {
        let case = (misconception.counterexample)();
        for (form, answer) in beliefs(misconception, &case) {
            let typed = Typed::from(answer);
            let is_wrong = !is_right(&case, &typed);
            let found = recognise(&case, &typed);
            assert_eq!(found, is_wrong.then_some(misconception), "{}/{form}", misconception.id);
        }
    }
}

#[test]
fn every_form_has_a_case_in_which_it_is_wrong() {
    let met: HashSet<_> = wrong_answers().iter().map(|(known, form, ..)| (known.id, *form)).collect();
    for misconception in MISCONCEPTIONS {
        let mut names = HashSet::new();
        for form in misconception.forms {
            assert!(met.contains(&(misconception.id, form.name)), "{}/{}", misconception.id, form.name);
            assert!(names.insert(form.name), "{}/{} is there twice", misconception.id, form.name);
        }
    }
}

#[test]
fn a_scene_shows_something_or_is_refused_on_purpose() {
    for misconception in MISCONCEPTIONS {
        let computed = (misconception.scene)().compute();
        assert_eq!(computed.is_err(), misconception.id == "PPLIM", "{}", misconception.id);
    }
}

#[test]
fn no_output_is_typed_as_a_size_of_zero() {
    let case = (by_id("BIGK").unwrap().counterexample)();
    assert_eq!(recognise(&case, &Typed::Size([0, 0])).map(|found| found.id), Some("BIGK"));
}

#[test]
fn a_cell_or_a_row_is_enough_to_name_the_belief() {
    let case = (by_id("SAMESIDE").unwrap().counterexample)();
    let cell = Typed::Cell { at: [0, 2], value: 15. };
    assert_eq!(recognise(&case, &cell).map(|found| found.id), Some("SAMESIDE"));
    let row = Typed::Row { row: 0, values: vec![3., 9., 15.] };
    assert_eq!(recognise(&case, &row).map(|found| found.id), Some("SAMESIDE"));
    let short = Typed::Row { row: 0, values: vec![3., 9.] };
    assert_eq!(recognise(&case, &short), None);
    assert_eq!(recognise(&case, &Typed::Cell { at: [7, 7], value: 15. }), None);
}

#[test]
fn where_two_beliefs_agree_the_likelier_one_is_named() {
    let named = |id: &str, rows, columns| {
        let case = (by_id(id).unwrap().counterexample)();
        recognise(&case, &Typed::Size([rows, columns])).map(|found| found.id)
    };
    // 8 cells, window 3, padding 1: half of the padding forgotten, not the +1.
    assert_eq!(named("TWOP", 7, 7), Some("TWOP"));
    // 4 cells, window 3, padding 1, stride 2: rounded up, not padded twice.
    assert_eq!(named("INT", 3, 3), Some("PLUS1"));
}

#[test]
fn an_answer_that_nobody_is_known_to_give_is_not_given_a_name() {
    let case = (by_id("PLUS1").unwrap().counterexample)();
    assert_eq!(recognise(&case, &Typed::Size([17, 4])), None);
}

proptest! {
    #[test]
    fn a_right_answer_is_never_called_a_misconception(lab in experiment(), at in prop::array::uniform2(0_usize..7)) {
        for case in questions(&lab, at) {
            let answer = truth(&case).unwrap_or(Answer::Refused);
            let typed = Typed::from(answer.clone());
            prop_assert!(is_right(&case, &typed));
            prop_assert_eq!(recognise(&case, &typed), None);
            let Answer::Grid(grid) = answer else { continue };
            for (row, values) in grid.outer_iter().enumerate() {
                let typed = Typed::Row { row, values: values.to_vec() };
                prop_assert_eq!(recognise(&case, &typed), None);
            }
            for ((row, column), value) in grid.indexed_iter() {
                let typed = Typed::Cell { at: [row, column], value: *value };
                prop_assert_eq!(recognise(&case, &typed), None);
            }
        }
    }

    #[test]
    fn a_wrong_answer_of_a_believer_is_always_given_some_name(lab in experiment(), at in prop::array::uniform2(0_usize..7)) {
        for case in questions(&lab, at) {
            for misconception in MISCONCEPTIONS {
                for (form, answer) in beliefs(misconception, &case) {
                    let typed = Typed::from(answer);
                    let named = recognise(&case, &typed).is_some();
                    prop_assert_eq!(named, !is_right(&case, &typed), "{:?}/{}", misconception, form);
                }
            }
        }
    }

    #[test]
    fn sizes_beyond_every_memory_are_answered_or_refused(
        sizes in prop::array::uniform8(prop_oneof![0_usize..9, Just(usize::MAX), Just(usize::MAX / 2), Just(1 << 40)]),
        padding in padding(),
        operation in operation(),
        ceil_mode in any::<bool>(),
        layers in prop::collection::vec((0_usize..9, 0_usize..5, 0_usize..4), 0..40),
    ) {
        let [rows, columns, kernel_rows, kernel_columns, stride, dilation, in_channels, filters] = sizes;
        let wide = Padding::Amount(Sides { top: rows, bottom: columns, left: stride, right: dilation });
        for padding in [padding, wide] {
            let plain = Geometry::from(&Experiment::plain(Array2::zeros((1, 1))));
            let geometry = Geometry {
                input: [rows, columns],
                kernel: [kernel_rows, kernel_columns],
                stride: [stride; 2],
                dilation: [dilation; 2],
                operation,
                padding,
                ceil_mode,
                ..plain
            };
            let layer = Layer { geometry, in_channels, filters, bias: true };
            let stack = layers.iter().map(|(kernel, stride, dilation)| {
                StackLayer { stride: *stride, dilation: *dilation, ..StackLayer::new(*kernel) }
            });
            let cases = [
                Case::Size(geometry),
                Case::OutputShape(layer),
                Case::Parameters(layer),
                Case::ReceptiveField(stack.collect()),
            ];
            for case in cases {
                let typed = Typed::from(truth(&case).unwrap_or(Answer::Refused));
                prop_assert_eq!(recognise(&case, &typed), None);
                prop_assert!(MISCONCEPTIONS.iter().all(|known| beliefs(known, &case).len() <= known.forms.len()));
            }
        }
    }
}
