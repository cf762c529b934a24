//! Settings by key: their limits, how they hang together, and how impossible ones are mended.

use super::*;
use crate::conv::{Error, Padding, PaddingMode, PoolKind, Sides};

fn sides(top: usize, bottom: usize, left: usize, right: usize) -> Padding {
    Padding::Amount(Sides { top, bottom, left, right })
}

#[test]
fn each_setting_can_be_changed_for_one_side_or_axis_alone() {
    let lab = after(&[
        more(Setting::Stride),
        more(Setting::StrideHorizontal),
        more(Setting::Padding),
        more(Setting::PaddingTop),
        less(Setting::PaddingLeft),
        more(Setting::DilationVertical),
        more(Setting::Bias),
        more(Setting::Flip),
    ]);
    let experiment = lab.experiment();
    assert_eq!((experiment.stride, experiment.padding), ([2, 3], sides(2, 1, 0, 1)));
    assert_eq!((experiment.dilation, experiment.bias, experiment.flip), ([2, 1], 1.0, true));
}

#[test]
fn no_setting_goes_below_sense_or_beyond_the_screen() {
    for setting in [Setting::Stride, Setting::Padding, Setting::Dilation] {
        assert_eq!(refused(&[less(setting)]), Refusal::Limit);
    }
    for setting in Setting::ALL {
        let mut lab = after(&[]);
        let steps = (0..200).take_while(|_| lab.apply(more(setting)).is_ok()).count();
        let is_cycle = matches!(
            setting,
            Setting::Operation | Setting::PaddingName | Setting::PaddingMode | Setting::Flip
        );
        assert!(is_cycle || steps < 200 || setting == Setting::Bias, "{setting:?}");
    }
}

#[test]
fn a_setting_without_meaning_says_so() {
    for setting in [Setting::CeilMode, Setting::CountIncludePad] {
        assert_eq!(refused(&[more(setting)]), Refusal::NotForThisOperation);
    }
    assert_eq!(refused(&[more(Setting::PaddingValue)]), Refusal::NotForThisPaddingMode);
    let pooling = Action::SetOperation(Operation::Pooling(PoolKind::Max));
    for setting in
        [Setting::Bias, Setting::Flip, Setting::PaddingMode, Setting::PaddingValue, Setting::CountIncludePad]
    {
        assert_eq!(refused(&[pooling.clone(), more(setting)]), Refusal::NotForThisOperation);
    }
    after(&[more(Setting::PaddingMode), more(Setting::PaddingValue)]);
}

#[test]
fn counting_goes_on_where_a_named_padding_left_off() {
    let same = [more(Setting::PaddingName), more(Setting::PaddingName)];
    let lab = after(&same);
    assert_eq!(lab.experiment().padding, Padding::Same);
    let lab = after(&[&same[..], &[more(Setting::PaddingTop)]].concat());
    assert_eq!(lab.experiment().padding, sides(2, 1, 1, 1));
    let full = [&same[..], &[more(Setting::PaddingName), more(Setting::PaddingName)]].concat();
    let lab = after(&[&full[..], &[more(Setting::PaddingName)]].concat());
    assert_eq!(lab.experiment().padding, sides(2, 2, 2, 2));
    let lab = after(&[less(Setting::PaddingName)]);
    assert_eq!(lab.experiment().padding, Padding::Full);
    // Even where the padded input is impossible to fill, the name comes to a number.
    let mirror = [more(Setting::PaddingMode), more(Setting::PaddingMode), less(Setting::PaddingName)];
    let wide =
        [vec![Action::FilterPreset("gaussian_5")], vec![more(Setting::Dilation)], mirror.to_vec()].concat();
    let lab = after(&[wide, vec![less(Setting::Padding)]].concat());
    assert_eq!(lab.experiment().padding, sides(7, 7, 7, 7));
}

#[test]
fn a_pool_strides_by_its_window_until_told_otherwise() {
    let pool = Action::SetOperation(Operation::Pooling(PoolKind::Max));
    let stride = |actions: &[Action]| after(actions).experiment().stride;
    let start = [more(Setting::Stride), more(Setting::Stride), pool.clone()];
    assert_eq!(stride(&start), [2, 2]);
    assert_eq!(stride(&[&start[..], &[more(Setting::FilterRows)]].concat()), [3, 2]);
    let by_hand = [&start[..], &[less(Setting::Stride), more(Setting::FilterRows)]].concat();
    assert_eq!(stride(&by_hand), [1, 1]);
    assert_eq!(stride(&[&start[..], &[more(Setting::Operation)]].concat()), [2, 2]);
    // Coming back to the convolution, nothing is lost.
    let back = [&start[..], &[Action::SetOperation(Operation::Convolution)]].concat();
    let lab = after(&back);
    assert_eq!(lab.experiment().stride, [3, 3]);
    assert_eq!(lab.experiment().filter, Experiment::default().filter);
}

#[test]
fn the_operations_come_round_in_both_directions() {
    let lab = after(&[less(Setting::Operation)]);
    assert_eq!(lab.experiment().operation, Operation::Pooling(PoolKind::Sum));
    assert_eq!(after(&[vec![more(Setting::Operation); 5]].concat()).experiment(), &Experiment::default());
}

/// A 2 x 2 input under a 5 x 5 filter.
const IMPOSSIBLE: [Action; 4] = [
    Action::FilterPreset("gaussian_5"),
    Action::InputPreset("count"),
    Action::Adjust(Setting::InputRows, Step::Down),
    Action::Adjust(Setting::InputColumns, Step::Down),
];

#[test]
fn impossible_settings_keep_the_last_matrices_and_say_what_is_wrong() {
    let lab = after(&[&[Action::Point(Grid::Output, [0, 0])], &IMPOSSIBLE[..]].concat());
    assert!(matches!(lab.computed(), Err(Error::KernelTooLarge { .. })));
    assert_eq!(lab.size(Grid::Output), [1, 1]);
    assert!(lab.last_good().is_some());
    assert_eq!(lab.selection(), None);
    assert_eq!(lab.experiment().input.dim(), (4, 4));
}

#[track_caller]
fn check_mend(actions: &[Action], changes: &[(&str, &[(&str, &str)])]) {
    let mut lab = after(actions);
    assert!(lab.computed().is_err());
    let remedy = lab.remedy().unwrap();
    let kinds: Vec<&str> = remedy.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, changes.iter().map(|(kind, _)| *kind).collect::<Vec<_>>());
    for (change, (_, numbers)) in remedy.changes.iter().zip(changes) {
        for (name, value) in *numbers {
            assert!(change.numbers.contains(&(*name, (*value).to_owned())), "{name} {:?}", change.numbers);
        }
    }
    lab.apply(Action::Mend).unwrap();
    assert!(lab.computed().is_ok());
    lab.apply(Action::Undo).unwrap();
    assert_eq!(lab.experiment(), after(actions).experiment());
}

#[test]
fn one_key_mends_impossible_settings_by_the_smallest_change() {
    check_mend(&IMPOSSIBLE, &[("padding-more", &[("by", "1")])]);
    check_mend(&[more(Setting::Dilation), more(Setting::Dilation)], &[("dilation", &[("to", "2")])]);
    let tall = [vec![more(Setting::FilterRows)], vec![less(Setting::InputRows); 3]].concat();
    check_mend(&tall, &[("padding-vertical-more", &[("top", "1"), ("bottom", "1")])]);
    let mirror = [vec![more(Setting::PaddingMode); 2], vec![more(Setting::Padding); 6]].concat();
    check_mend(&mirror, &[("padding-less", &[("by", "2")])]);
    let pool = [vec![more(Setting::Operation)], vec![more(Setting::PaddingTop); 2]].concat();
    check_mend(&pool, &[("padding-vertical-less", &[("top", "1"), ("bottom", "0")])]);
    let blind = [vec![more(Setting::Operation)], vec![more(Setting::Padding); 3]].concat();
    check_mend(&blind, &[("padding-less", &[("by", "2")])]);
    assert_eq!(refused(&[Action::Mend]), Refusal::NothingToMend);
}

#[test]
fn settings_that_are_wrong_for_two_reasons_are_mended_all_the_same() {
    let uneven = [more(Setting::Operation), more(Setting::PaddingTop), less(Setting::FilterRows)];
    let wide = [uneven.to_vec(), vec![more(Setting::FilterColumns); 4]].concat();
    check_mend(&wide, &[("plain", &[]), ("window", &[("to", "1 x 5")])]);
}

#[test]
fn a_padding_mode_is_looked_at_by_convolutions_only() {
    let mut experiment = Experiment {
        padding_mode: PaddingMode::Circular,
        padding: sides(1, 1, 1, 1),
        ..Experiment::default()
    };
    let feeds = experiment.feeds([0, 0]).len();
    experiment.set_operation(Operation::Pooling(PoolKind::Sum));
    experiment.set_window([3, 3]);
    experiment.stride = [1, 1];
    assert!(experiment.feeds([0, 0]).len() < feeds);
}
