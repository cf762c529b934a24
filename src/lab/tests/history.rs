//! Undo and redo reach back to the start and forward to the end.

use super::*;

#[test]
fn every_change_is_one_step_of_undo() {
    let changes = [
        more(Setting::Padding),
        more(Setting::Padding),
        Action::SetCell(Grid::Filter, [0, 0], 5.0),
        Action::Rotate,
        more(Setting::Operation),
        Action::Focus(Grid::Input),
        Action::Clear,
        Action::Paste("1 2\n3 4".to_owned()),
    ];
    let mut lab = after(&changes);
    let end = lab.experiment().clone();
    let steps = std::iter::from_fn(|| lab.apply(Action::Undo).ok()).count();
    assert_eq!((steps, lab.experiment()), (7, &Experiment::default()));
    assert_eq!(lab.apply(Action::Undo), Err(Refusal::NothingToUndo));
    let steps = std::iter::from_fn(|| lab.apply(Action::Redo).ok()).count();
    assert_eq!((steps, lab.experiment()), (7, &end));
    assert_eq!(lab.apply(Action::Redo), Err(Refusal::NothingToRedo));
}

#[test]
fn what_changes_nothing_is_no_step() {
    let same = Action::SetFilter(Experiment::default().filter);
    let lab = after(&[Action::Focus(Grid::Input), same, Action::Move(Direction::Down), Action::FocusNext]);
    assert!(!lab.can_undo());
}

#[test]
fn undo_while_typing_gives_up_the_typing_only() {
    let mut lab = after(&[more(Setting::Stride), Action::Focus(Grid::Input), Action::Type('4')]);
    lab.apply(Action::Undo).unwrap();
    assert_eq!((lab.editing(), lab.experiment().stride), (None, [2, 2]));
}

#[test]
fn a_change_after_undo_forgets_what_was_undone() {
    let lab = after(&[more(Setting::Stride), Action::Undo, more(Setting::Padding)]);
    assert!(lab.can_undo() && !lab.can_redo());
}

#[test]
fn undo_reaches_the_start_after_more_changes_than_are_kept() {
    let mut lab = after(&[]);
    for _ in 0..2500 {
        lab.apply(more(Setting::Bias)).unwrap();
        lab.apply(less(Setting::Bias)).unwrap();
    }
    lab.apply(more(Setting::Bias)).unwrap();
    let steps = std::iter::from_fn(|| lab.apply(Action::Undo).ok()).count();
    assert_eq!((steps, lab.experiment()), (4000, &Experiment::default()));
}
