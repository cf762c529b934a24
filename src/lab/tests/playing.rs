//! The window moves by step and by itself, but never unasked.

use super::*;

#[test]
fn stepping_goes_through_the_output_in_reading_order_and_round() {
    let lab = after(&vec![Action::StepForward; 4]);
    assert_eq!(lab.cursor(Grid::Output), [1, 1]);
    assert_eq!(after(&[Action::StepBack]).cursor(Grid::Output), [2, 2]);
    assert_eq!(after(&[Action::StepBack, Action::StepForward]).cursor(Grid::Output), [0, 0]);
    assert_eq!(after(&[Action::Focus(Grid::Input), Action::StepForward]).focus(), Grid::Output);
}

#[test]
fn playing_ends_at_the_last_position_so_that_nothing_ticks_for_ever() {
    let mut lab = after(&[Action::PlayPause]);
    let ticks = std::iter::from_fn(|| lab.playing().then(|| lab.apply(Action::Tick).unwrap())).count();
    assert_eq!((ticks, lab.cursor(Grid::Output)), (8, [2, 2]));
    lab.apply(Action::PlayPause).unwrap();
    assert_eq!((lab.playing(), lab.cursor(Grid::Output)), (true, [0, 0]));
}

#[test]
fn a_lab_plays_only_when_asked_and_stops_when_touched() {
    assert_eq!(after(&[Action::Tick]).cursor(Grid::Output), [0, 0]);
    for touch in [
        Action::PlayPause,
        Action::Move(Direction::Down),
        Action::StepForward,
        more(Setting::Padding),
        Action::Clear,
        Action::Predict(Target::Size),
    ] {
        let mut lab = after(&[more(Setting::Bias), Action::PlayPause, Action::Tick]);
        lab.apply(Action::Focus(if touch == Action::Clear { Grid::Input } else { Grid::Output })).unwrap();
        lab.apply(touch.clone()).unwrap();
        assert!(!lab.playing(), "{touch:?}");
    }
    let typing = after(&[Action::PlayPause, Action::Focus(Grid::Input), Action::Type('3')]);
    assert!(!typing.playing());
}

#[test]
fn impossible_settings_have_nothing_to_play() {
    let impossible = [more(Setting::Dilation), more(Setting::Dilation)];
    for action in [Action::PlayPause, Action::StepForward, Action::Predict(Target::Size)] {
        assert_eq!(refused(&[&impossible[..], &[action]].concat()), Refusal::NoOutput);
    }
    assert!(!after(&[&[Action::PlayPause], &impossible[..]].concat()).playing());
}

#[test]
fn the_speed_has_its_limits() {
    let start = after(&[]).speed();
    assert!(after(&[Action::Speed(Step::Up)]).speed() < start);
    assert_eq!(refused(&[Action::Speed(Step::Down), Action::Speed(Step::Down)]), Refusal::Limit);
}
