//! Lists of actions in, states out.

#![allow(clippy::float_cmp, reason = "small integers and typed numbers are exact")]

mod history;
mod numbers;
mod playing;
mod prediction;
mod selection;
mod settings;
mod storm;
mod typing;

use ndarray::{Array2, array};

use super::*;

/// The lab after these actions, each of which must be done.
#[track_caller]
fn after(actions: &[Action]) -> Lab {
    after_in(Experiment::default(), actions)
}

#[track_caller]
fn after_in(experiment: Experiment, actions: &[Action]) -> Lab {
    let mut lab = Lab::new(experiment);
    for action in actions {
        assert_eq!(lab.apply(action.clone()), Ok(()), "{action:?}");
    }
    lab
}

/// What the last of these actions is refused with, and that it left the experiment alone.
#[track_caller]
fn refused(actions: &[Action]) -> Refusal {
    let (last, before) = actions.split_last().unwrap();
    let mut lab = after(before);
    let experiment = lab.experiment().clone();
    let refusal = lab.apply(last.clone()).unwrap_err();
    assert_eq!(lab.experiment(), &experiment);
    refusal
}

/// Types a text into the cell under the cursor and keeps it.
fn write(text: &str) -> Vec<Action> {
    text.chars().map(Action::Type).chain([Action::Commit]).collect()
}

fn more(setting: Setting) -> Action {
    Action::Adjust(setting, Step::Up)
}

fn less(setting: Setting) -> Action {
    Action::Adjust(setting, Step::Down)
}

#[track_caller]
fn output(lab: &Lab) -> &Array2<f64> {
    &lab.computed().as_ref().unwrap().output
}

/// 1, 2, 3 ... in a square, under a filter that looks at one cell: the output says where it came from.
fn counting(size: usize) -> Experiment {
    Experiment::plain(gallery::input("count").unwrap().make([size, size], 0))
}

#[test]
fn the_first_lab_shows_an_edge_being_found() {
    let lab = after(&[]);
    assert_eq!(output(&lab).row(0), array![36.0, 36.0, 0.0]);
    assert_eq!((lab.focus(), lab.cursor(Grid::Output)), (Grid::Output, [0, 0]));
    assert!(!lab.playing());
}

#[test]
fn the_cursor_walks_through_each_grid_and_stops_at_its_edge() {
    let lab = after(&[
        Action::Move(Direction::Right),
        Action::Move(Direction::Down),
        Action::FocusNext,
        Action::MoveFar(Direction::Right),
        Action::MoveFar(Direction::Down),
        Action::Move(Direction::Up),
        Action::FocusPrevious,
    ]);
    assert_eq!((lab.focus(), lab.cursor(Grid::Output)), (Grid::Output, [1, 1]));
    assert_eq!(lab.cursor(Grid::Input), [3, 4]);
    assert_eq!(refused(&[Action::Move(Direction::Up)]), Refusal::Edge);
    assert_eq!(refused(&[Action::MoveFar(Direction::Down), Action::Move(Direction::Down)]), Refusal::Edge);
    let outside = Refusal::Outside { row: 5, column: 0, rows: 5, columns: 5 };
    assert_eq!(refused(&[Action::Point(Grid::Input, [5, 0])]), outside);
}

#[test]
fn a_cursor_move_computes_nothing() {
    let mut lab = after(&[]);
    let place = output(&lab).as_ptr();
    for _ in 0..500 {
        for direction in [Direction::Right, Direction::Down, Direction::Left, Direction::Up] {
            lab.apply(Action::Move(direction)).unwrap();
        }
    }
    assert_eq!(output(&lab).as_ptr(), place);
}

#[test]
fn a_grid_that_shrinks_takes_its_cursor_along() {
    let lab = after(&[
        Action::Point(Grid::Input, [4, 4]),
        Action::Point(Grid::Output, [2, 2]),
        less(Setting::InputRows),
        less(Setting::InputColumns),
        less(Setting::InputColumns),
    ]);
    assert_eq!((lab.cursor(Grid::Input), lab.cursor(Grid::Output)), ([3, 2], [1, 0]));
}
