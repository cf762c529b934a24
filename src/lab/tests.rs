//! Lists of actions in, states out.

use super::*;

/// The lab after these actions, each of which must be done.
#[track_caller]
fn lab_after(actions: &[Action]) -> Lab {
    let mut lab = Lab::new(Experiment::default());
    for action in actions {
        assert_eq!(lab.apply(action.clone()), Ok(()), "{action:?}");
    }
    lab
}

#[test]
fn a_typed_weight_changes_the_output_at_once() {
    let lab = lab_after(&[Action::Point(Grid::Filter, [1, 1]), Action::Type('7'), Action::Commit]);
    assert_eq!(lab.value(Grid::Filter, [1, 1]), Some(7.0));
    assert_ne!(lab.computed(), Lab::new(Experiment::default()).computed());
}
