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
fn check_mend(actions: &[Action], kind: &str, numbers: &[(&str, &str)]) {
    let mut lab = after(actions);
    assert!(lab.computed().is_err());
    let remedy = lab.remedy().unwrap();
    assert_eq!(remedy.kind, kind);
    for (name, value) in numbers {
        assert!(remedy.numbers().contains(&(*name, (*value).to_owned())), "{:?}", remedy.numbers());
    }
    let mut by_hand = lab.clone();
    for action in remedy.actions() {
        by_hand.apply(action).unwrap();
    }
    lab.apply(Action::Mend).unwrap();
    assert!(lab.computed().is_ok());
    assert_eq!(lab.experiment(), by_hand.experiment());
    lab.apply(Action::Undo).unwrap();
    assert_eq!(lab.experiment(), after(actions).experiment());
}

#[test]
fn one_key_mends_impossible_settings_by_the_smallest_change() {
    check_mend(&IMPOSSIBLE, "padding-more", &[("by", "1")]);
    check_mend(&[more(Setting::Dilation), more(Setting::Dilation)], "dilation", &[("to", "2")]);
    let tall = [vec![more(Setting::FilterRows)], vec![less(Setting::InputRows); 3]].concat();
    check_mend(&tall, "padding-vertical-more", &[("by", "1")]);
    let mirror = [vec![more(Setting::PaddingMode); 2], vec![more(Setting::Padding); 6]].concat();
    check_mend(&mirror, "padding-less", &[("by", "2")]);
    let pool = [vec![more(Setting::Operation)], vec![more(Setting::Padding); 2]].concat();
    check_mend(&pool, "padding-less", &[("by", "1")]);
    assert_eq!(refused(&[Action::Mend]), Refusal::NothingToMend);
}

#[test]
fn a_padding_mode_is_looked_at_by_convolutions_only() {
    let mut experiment = Experiment::default();
    experiment.padding_mode = PaddingMode::Circular;
    experiment.padding = sides(1, 1, 1, 1);
    let feeds = experiment.feeds([0, 0]).len();
    experiment.set_operation(Operation::Pooling(PoolKind::Sum));
    experiment.set_window([3, 3]);
    experiment.stride = [1, 1];
    assert!(experiment.feeds([0, 0]).len() < feeds);
}
