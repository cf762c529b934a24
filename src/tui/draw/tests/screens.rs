//! Pictures of every kind of screen, kept: a change of one is seen before a learner sees it.
//!
//! A test that finds another picture leaves it beside the kept one, as `NAME.snap.new`. Look at it;
//! if it is better, `INSTA_UPDATE=always cargo test --lib screens` keeps it.

use std::collections::BTreeSet;
use std::path::Path;

use super::picture;
use crate::app::Colours;
use crate::app::tests::{app_in_colours, press};
use crate::text::Language;
use crate::text::Language::{English as En, Korean as Ko};

const SMALL: (u16, u16) = (60, 20);
const USUAL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (120, 40);

/// A kept picture: its name, the screen, the language, where, and which keys were pressed there.
type Kept = (&'static str, (u16, u16), Language, &'static str, &'static str);

#[rustfmt::skip]
const PICTURES: &[Kept] = &[
    ("home", USUAL, En, "home", "Enter 9 Enter Enter q Down"),
    ("home_small_ko", SMALL, Ko, "home", ""),
    ("message_long_ko", SMALL, Ko, "lab", "Tab 1 / / Enter"),

    ("read", USUAL, En, "convolution/window", ""),
    ("read_large_ko", LARGE, Ko, "convolution/window", "Down Right"),
    ("read_small_words", SMALL, En, "convolution/window", ""),
    ("read_small_lab", SMALL, En, "convolution/window", "`"),

    ("predict_size", USUAL, En, "padding/both-sides", ""),
    ("predict_size_wrong", USUAL, En, "padding/both-sides", "3 Enter 3 Enter"),
    ("predict_cell_faded_ko", USUAL, Ko, "convolution/neighbour", "1 H"),
    ("predict_cell_wrong_large", LARGE, En, "convolution/neighbour", "7 Enter"),
    ("predict_coverage", USUAL, En, "padding/coverage", ""),
    ("predict_coverage_right_ko", USUAL, Ko, "padding/coverage", "1 Enter"),
    ("predict_row_half", USUAL, En, "filter/negative", "0 Enter 6 Enter - 1"),
    ("predict_output_wrong", USUAL, En, "pooling/shift", "0 Enter 1 Enter 0 Enter 0 Enter 1 Enter 0 Enter 0 Enter 1 Enter 0 Enter"),
    ("predict_cell_alone", USUAL, En, "convolution/alone", ""),
    ("predict_shown", USUAL, En, "convolution/one-number", "!"),

    ("task_ko", USUAL, Ko, "padding/ring", ""),
    ("task_done_large", LARGE, En, "padding/ring", "p"),
    ("task_small_lab_ko", SMALL, Ko, "filter/find", "` 2 Right - 1 /"),

    ("choices", USUAL, En, "window/name", "Down Down"),
    ("choices_wrong_ko", USUAL, Ko, "window/name", "2 Enter"),
    ("choices_recognised", USUAL, En, "window/name", "3 Enter"),
    ("choices_right_small", SMALL, En, "window/name", "1 Enter"),
    ("answer", USUAL, En, "window/stack", "7"),
    ("answer_wrong_ko", USUAL, Ko, "window/stack", "6 Enter"),
    ("check_typed", USUAL, En, "convolution/sharing", "2 7"),
    ("check_typed_wrong_ko", USUAL, Ko, "convolution/sharing", "2 7 Enter"),
    ("check_typed_wrong_small", SMALL, En, "padding/same", "1 1 Enter"),
    ("check_hints_large_ko", LARGE, Ko, "stride/stack", "! Enter ? ?"),
    ("check_matrix_small_ko", SMALL, Ko, "convolution/sharing", "! Enter 1 2"),
    ("check_choices", USUAL, En, "filter/maps", "! Enter Down"),
    ("check_choices_wrong_large", LARGE, En, "filter/maps", "! Enter a Enter"),
    ("check_ticks_ko", USUAL, Ko, "pooling/no-weights", "a Down"),
    ("check_lab", USUAL, En, "pooling/no-weights", "Tab"),
    ("check_shown", USUAL, En, "padding/same", "! Enter !"),

    ("lab", USUAL, En, "lab", ""),
    ("lab_padding", USUAL, En, "lab", "p p Down Right"),
    ("lab_padding_ko", LARGE, Ko, "lab", "p m m Down Right"),
    ("lab_input", USUAL, En, "lab", "s Tab Right Down"),
    ("lab_filter_ko", USUAL, Ko, "lab", "Tab Tab Right"),
    ("lab_editing", USUAL, En, "lab", "Tab Tab 1 /"),
    ("lab_pooling", USUAL, En, "lab", "o o o p"),
    ("lab_impossible", USUAL, En, "lab", "d d d d"),
    ("lab_impossible_ko", SMALL, Ko, "lab", "o d d d d d p"),
    ("lab_unread", USUAL, En, "lab", "s s s s Tab"),
    ("lab_predicting", USUAL, En, "lab", "g Down Down Enter 1 Enter 2"),
    ("lab_compared_ko", USUAL, Ko, "lab", "g Down Down Enter 3 6 Enter 2 Enter 0 Enter"),
    ("lab_coverage_heat", USUAL, En, "lab", "p v V"),
    ("lab_numbers", USUAL, En, "lab", "f Down Down Down Down Down Down Enter"),
    ("lab_big", USUAL, En, "lab", "Tab a a a a a a a a a a p p s s"),

    ("filters", USUAL, En, "lab", "f Down Down Down Down Down Down Down"),
    ("filters_small_ko", SMALL, Ko, "lab", "f End"),
    ("predictions", USUAL, En, "lab", "Down Right g Down"),
    ("tuning", USUAL, En, "lab", "e Down Down Down Right"),
    ("tuning_small_ko", SMALL, Ko, "lab", "n n e End Up Up"),

    ("settings", USUAL, En, "home", ", Down"),
    ("help_lesson", USUAL, En, "convolution/sum", "?"),
    ("help_small_ko", SMALL, Ko, "lab", "? End"),
    ("aside", USUAL, En, "convolution/neighbour", "7 Enter x"),
    ("aside_small_ko", SMALL, Ko, "padding/both-sides", "3 Enter 3 Enter x"),

    ("practice", USUAL, En, "home", "p Down"),
    ("practice_small_ko", SMALL, Ko, "home", "p"),
    ("practice_left_ko", USUAL, Ko, "home", "p Down Enter Ctrl-K Esc"),
    ("families", USUAL, En, "home", "p End Up Enter Down"),
    ("quiz_typed_hints", USUAL, En, "drill/A3", "? ? ? 1 2"),
    ("quiz_typed_unread_ko", USUAL, Ko, "drill/A3", "a Enter"),
    ("quiz_typed_wrong_small_ko", SMALL, Ko, "drill/A3", "7 Enter"),
    ("quiz_matrix", USUAL, En, "drill/B6", "1 5 Space - 1 / 2 ; 6"),
    ("quiz_matrix_wrong_ko", USUAL, Ko, "drill/B6", "1 Space 2 ; 3 Space 4 Enter 9"),
    ("quiz_matrix_done", USUAL, En, "drill/J5", "1 Space 0 ; 0 Space 4 Enter 1 Space 0 ; 0 Space 4 Enter"),
    ("quiz_matrix_typed_ko", USUAL, Ko, "drill/K2", "5"),
    ("quiz_matrix_small_ko", SMALL, Ko, "drill/B6", "1 5 Space 1 6 ; 6 Up"),
    ("quiz_paused_ko", USUAL, Ko, "drill/A3", "Ctrl-P"),
    ("quiz_typed_done", USUAL, En, "drill/A3", "7 Enter 7 Enter"),
    ("quiz_choices", USUAL, En, "drill/D1", "Down"),
    ("quiz_choices_wrong_ko", USUAL, Ko, "drill/J1", "b Enter"),
    ("quiz_choices_unknown_small", SMALL, En, "drill/D1", "Ctrl-K"),
    ("quiz_ticks", USUAL, En, "drill/E9", "a Down"),
    ("quiz_told_ko", USUAL, Ko, "drill/N1", "z e r o Enter a Down"),
    ("quiz_told_done", USUAL, En, "drill/N1", "z e r o Enter a Enter"),
    ("mock", USUAL, En, "home", "p Down Down Down Enter 9"),
    ("report", USUAL, En, "drill/A3", "7 Enter 7 Enter Enter Ctrl-K Ctrl-E"),
    ("report_met_ko", USUAL, Ko, "drill/A3", "5 x 5 Enter 7 Enter Ctrl-E Down"),
    ("missed", USUAL, En, "drill/A3", "7 Enter 7 Enter Enter Ctrl-K Ctrl-E a"),
    ("missed_small_ko", SMALL, Ko, "drill/P2", "1 Enter 2 Enter Enter Ctrl-K Ctrl-E a"),
    ("standing_end_large", LARGE, En, "drill/A3", "5 x 5 Enter 7 Enter Ctrl-E Esc Esc End Enter End"),
    ("standing_ko", USUAL, Ko, "drill/A3", "7 Enter 7 Enter Enter Ctrl-K Ctrl-E Esc Esc End Enter"),
    ("settings_interview_ko", USUAL, Ko, "home", ", End Right Right"),
    ("settings_day_small", SMALL, En, "home", ", End Enter + 7"),
    ("settings_day_unknown_ko", USUAL, Ko, "home", ", End Enter 1 3 - 1 Enter"),

    ("too_small", (59, 20), En, "lab", ""),
];

/// Pictures without any colour: nothing may be lost.
const PLAIN: &[Kept] = &[
    ("plain_lab_input", USUAL, En, "lab", "p s Tab Right Down"),
    ("plain_lab_heat", USUAL, En, "lab", "p v V Tab"),
    ("plain_compared", USUAL, En, "filter/negative", "0 Enter 6 Enter 0 Enter 6 Enter 0 Enter"),
    ("plain_matrix", USUAL, En, "drill/B6", "1 Space 2 ; 3 Space 4 Enter 9 Space 8 Left"),
    ("plain_home", USUAL, Ko, "home", "Down"),
];

#[test]
fn every_kind_of_screen_looks_as_it_did_when_it_was_last_looked_at() {
    let kept = PICTURES.iter().map(|kept| (kept, Colours::Palette));
    for ((name, size, language, place, keys), colours) in
        kept.chain(PLAIN.iter().map(|kept| (kept, Colours::None)))
    {
        let mut app = app_in_colours(place, *language, colours);
        press(&mut app, keys);
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(*name, picture(&app, *size));
        });
    }
}

#[test]
fn every_kept_picture_is_still_drawn() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tui/draw/tests/snapshots");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let kept = files.filter(|name| Path::new(name).extension().is_some_and(|end| end == "snap"));
    let files: BTreeSet<String> = kept.map(|name| name.to_string_lossy().into_owned()).collect();
    let names = PICTURES.iter().chain(PLAIN).map(|(name, ..)| format!("{name}.snap"));
    assert_eq!(files, names.collect());
}
