//! Changing many numbers at once: presets, random ones, and what a key does to a whole grid.

use super::*;

#[test]
fn a_preset_filter_replaces_the_filter_with_its_size() {
    let lab = after(&[Action::FilterPreset("gaussian_5")]);
    assert_eq!((lab.size(Grid::Filter), lab.size(Grid::Output)), ([5, 5], [1, 1]));
    assert_eq!(refused(&[Action::FilterPreset("no_such")]), Refusal::UnknownPreset);
    assert_eq!(refused(&[more(Setting::Operation), Action::FilterPreset("sharpen")]), Refusal::NoWeights);
}

#[test]
fn a_preset_input_is_made_at_the_present_size_where_it_can_be() {
    let lab = after(&[more(Setting::InputRows), Action::InputPreset("checkerboard")]);
    assert_eq!(lab.size(Grid::Input), [6, 5]);
    let lab = after(&[Action::InputPreset("digit")]);
    assert_eq!(lab.size(Grid::Input), [8, 8]);
}

#[test]
fn a_gallery_input_goes_on_as_it_grows_and_any_other_is_continued_with_zeros() {
    let lab = after_in(counting(2), &[more(Setting::InputColumns)]);
    assert_eq!(lab.experiment().input, array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let own = Experiment::plain(array![[5.0, 1.0], [1.0, 1.0]]);
    let lab = after_in(own, &[more(Setting::InputColumns), less(Setting::InputRows)]);
    assert_eq!(lab.experiment().input, array![[5.0, 1.0, 0.0]]);
}

#[test]
fn random_numbers_come_again_under_the_seed_that_was_shown() {
    let mut lab = after(&[Action::Focus(Grid::Input), Action::Randomise]);
    let (first, seed) = (lab.experiment().input.clone(), lab.seed());
    lab.apply(Action::Randomise).unwrap();
    assert_ne!(lab.experiment().input, first);
    lab.apply(Action::Seed(seed)).unwrap();
    assert_eq!((&lab.experiment().input, lab.seed()), (&first, seed));
    assert_eq!(refused(&[Action::Randomise]), Refusal::OutputIsComputed);
}

#[test]
fn fill_clear_and_negate_act_on_the_focused_grid() {
    let lab = after(&[Action::Point(Grid::Filter, [1, 2]), Action::Fill]);
    assert!(lab.experiment().filter.iter().all(|weight| *weight == 2.0));
    let lab = after(&[Action::Focus(Grid::Input), Action::Clear]);
    assert_eq!(lab.experiment().input.sum(), 0.0);
    let lab = after(&[Action::Focus(Grid::Filter), Action::Negate]);
    assert_eq!(lab.experiment().filter.row(1), array![2.0, 0.0, -2.0]);
    assert!(lab.experiment().filter.iter().all(|weight| *weight != 0.0 || weight.is_sign_positive()));
}

#[test]
fn a_filter_turns_clockwise_and_four_turns_are_none() {
    let filter = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let mut lab = after(&[Action::SetFilter(filter.clone()), Action::Rotate]);
    assert_eq!(lab.experiment().filter, array![[4.0, 1.0], [5.0, 2.0], [6.0, 3.0]]);
    for _ in 0..3 {
        lab.apply(Action::Rotate).unwrap();
    }
    assert_eq!(lab.experiment().filter, filter);
}

#[test]
fn normalising_makes_the_weights_sum_to_one() {
    let ones = Array2::from_elem((3, 3), 1.0);
    let lab = after(&[Action::SetFilter(ones), Action::Normalise]);
    assert!(lab.experiment().filter.iter().all(|weight| value::exact(*weight) == "1/9"));
    assert_eq!(refused(&[Action::FilterPreset("laplacian"), Action::Normalise]), Refusal::SumIsZero);
    let ninths = array![[1.0 / 9.0, 2.0 / 9.0, -3.0 / 9.0]];
    assert_eq!(refused(&[Action::SetFilter(ninths), Action::Normalise]), Refusal::SumIsZero);
}

#[test]
fn no_value_can_make_the_output_infinite() {
    let huge = [Action::SetCell(Grid::Input, [0, 0], 2e9)];
    assert!(matches!(refused(&huge), Refusal::NotANumber { .. }));
    assert!(matches!(refused(&[Action::SetCell(Grid::Input, [0, 0], f64::NAN)]), Refusal::NotANumber { .. }));
    // Dividing by a tiny sum would give weights beyond all measure.
    let tiny = array![[1.0, -1.0 + 1e-11]];
    assert!(matches!(refused(&[Action::SetFilter(tiny), Action::Normalise]), Refusal::NotANumber { .. }));
}
