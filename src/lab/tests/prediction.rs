//! Predictions: hidden until typed, then side by side.

use super::*;

#[track_caller]
fn predicted(target: Target, texts: &[&str]) -> Lab {
    let typed = texts.iter().flat_map(|text| write(text));
    after(&[Action::Predict(target)].into_iter().chain(typed).chain([Action::Check]).collect::<Vec<_>>())
}

#[test]
fn a_size_is_predicted_before_it_is_seen() {
    let lab = after(&[Action::Predict(Target::Size)]);
    assert!(lab.hides_size() && lab.hides_output_cell([0, 0]) && lab.hides_coverage());
    let lab = predicted(Target::Size, &["3", "4"]);
    assert!(!lab.hides_size() && !lab.hides_output_cell([0, 0]));
    let prediction = lab.prediction().unwrap();
    assert_eq!((prediction.mark([0, 0]), prediction.mark([0, 1])), (Some(Mark::Right), Some(Mark::Wrong)));
    assert!(!prediction.is_right());
    assert!(predicted(Target::Size, &["3", "3"]).prediction().unwrap().is_right());
}

#[test]
fn a_row_is_typed_cell_by_cell_with_the_window_along() {
    let lab = after(&[vec![Action::Predict(Target::Row(1))], write("36"), write("36")].concat());
    assert_eq!(lab.cursor(Grid::Output), [1, 2]);
    assert!(lab.hides_output_cell([1, 0]) && !lab.hides_output_cell([0, 0]));
    let lab = predicted(Target::Row(1), &["36", "36", "0"]);
    assert!(lab.prediction().unwrap().is_right());
}

#[test]
fn one_cell_and_its_coverage_are_asked_alone() {
    assert!(predicted(Target::Cell([2, 1]), &["36"]).prediction().unwrap().is_right());
    let lab = after(&[Action::Predict(Target::Cell([2, 1]))]);
    assert_eq!(lab.cursor(Grid::Output), [2, 1]);
    assert!(lab.hides_output_cell([2, 1]) && !lab.hides_output_cell([2, 2]) && !lab.hides_size());
    assert!(predicted(Target::Coverage([2, 2]), &["9"]).prediction().unwrap().is_right());
    assert!(!predicted(Target::Coverage([0, 0]), &["9"]).prediction().unwrap().is_right());
}

#[test]
fn what_feeds_where_stays_hidden_while_coverage_is_asked() {
    let ask = [Action::Predict(Target::Coverage([0, 0])), Action::Focus(Grid::Input)];
    assert_eq!(after(&ask).selection(), None);
    assert!(after(&[&ask[..], &[Action::Reveal]].concat()).selection().is_some());
}

#[test]
fn arrows_go_among_the_asked_cells() {
    let ask = Action::Predict(Target::Output);
    let lab =
        after(&[vec![ask.clone(), Action::Move(Direction::Down), Action::Move(Direction::Right)]].concat());
    assert_eq!((lab.prediction().unwrap().at, lab.cursor(Grid::Output)), ([1, 1], [1, 1]));
    let lab = after(&[ask, Action::MoveFar(Direction::Right), Action::Point(Grid::Output, [2, 0])]);
    assert_eq!(lab.prediction().unwrap().at, [2, 0]);
    let size = [Action::Predict(Target::Size), Action::Move(Direction::Right)];
    assert_eq!(after(&size).prediction().unwrap().at, [0, 1]);
    assert_eq!(refused(&[&size[..], &[Action::Move(Direction::Right)]].concat()), Refusal::Edge);
    let cell = Action::Predict(Target::Cell([0, 0]));
    assert_eq!(refused(&[cell, Action::Point(Grid::Output, [1, 1])]), Refusal::PredictionOpen);
}

#[test]
fn moving_on_from_an_asked_cell_keeps_what_was_typed_in_it() {
    let lab = after(&[Action::Predict(Target::Row(0)), Action::Type('5'), Action::Move(Direction::Right)]);
    let prediction = lab.prediction().unwrap();
    assert_eq!((prediction.at, prediction.typed[[0, 0]]), ([0, 1], Some(5.0)));
}

#[test]
fn a_typed_prediction_can_be_emptied_again() {
    let size =
        [vec![Action::Predict(Target::Size)], write("3"), vec![Action::Move(Direction::Left), Action::Erase]];
    let lab = after(&[size.concat(), vec![Action::Commit]].concat());
    assert_eq!(lab.prediction().unwrap().missing(), 2);
}

#[test]
fn the_input_can_be_looked_at_while_predicting() {
    let lab = after(&[
        Action::Predict(Target::Cell([0, 0])),
        Action::Focus(Grid::Input),
        Action::Move(Direction::Down),
        Action::Type('7'),
        Action::Commit,
    ]);
    assert_eq!(lab.cursor(Grid::Input), [1, 0]);
    assert_eq!(lab.prediction().unwrap().typed[[0, 0]], Some(7.0));
    assert_eq!(lab.experiment(), &Experiment::default());
}

#[test]
fn nothing_is_compared_before_all_is_typed() {
    let ask = Action::Predict(Target::Size);
    assert_eq!(refused(&[ask.clone(), Action::Check]), Refusal::Incomplete { missing: 2 });
    let half = [vec![ask], write("3"), vec![Action::Check]].concat();
    assert_eq!(refused(&half), Refusal::Incomplete { missing: 1 });
    assert_eq!(refused(&[Action::Check]), Refusal::NoPrediction);
    assert_eq!(refused(&[Action::Reveal]), Refusal::NoPrediction);
}

#[test]
fn the_experiment_stays_as_it_is_while_a_prediction_is_open() {
    for action in [
        more(Setting::Stride),
        Action::Clear,
        Action::FilterPreset("sharpen"),
        Action::Undo,
        Action::Randomise,
        Action::StepForward,
        Action::PlayPause,
        Action::Predict(Target::Size),
    ] {
        let ask = [more(Setting::Padding), Action::Predict(Target::Output), Action::Focus(Grid::Input)];
        assert_eq!(
            refused(&[&ask[..], std::slice::from_ref(&action)].concat()),
            Refusal::PredictionOpen,
            "{action:?}"
        );
    }
}

#[test]
fn the_comparison_stays_until_the_numbers_change() {
    let mut lab = predicted(Target::Cell([0, 0]), &["1"]);
    lab.apply(Action::Move(Direction::Right)).unwrap();
    assert_eq!(lab.prediction().unwrap().stage, Stage::Checked);
    lab.apply(more(Setting::Padding)).unwrap();
    assert_eq!(lab.prediction(), None);
}

#[test]
fn a_shown_answer_is_remembered_as_shown() {
    let mut lab = after(&[Action::Predict(Target::Output), Action::Reveal]);
    let prediction = lab.prediction().unwrap();
    assert_eq!((prediction.stage, prediction.mark([0, 0])), (Stage::Shown, None));
    assert!(!prediction.is_right() && !lab.is_predicting());
    lab.apply(Action::EndPrediction).unwrap();
    assert_eq!(lab.prediction(), None);
}

#[test]
fn a_whole_output_can_be_pasted_as_a_prediction() {
    let ask = Action::Predict(Target::Output);
    let truth = "36 36 0\n36 36 0\n36 36 0".to_owned();
    let lab = after(&[ask.clone(), Action::Paste(truth), Action::Check]);
    assert!(lab.prediction().unwrap().is_right());
    let shape = Refusal::WrongShape { rows: 1, columns: 2, expected_rows: 3, expected_columns: 3 };
    assert_eq!(refused(&[ask, Action::Paste("1 2".to_owned())]), shape);
}

#[test]
fn what_is_not_there_cannot_be_asked() {
    let outside = |row, column, rows, columns| Refusal::Outside { row, column, rows, columns };
    assert_eq!(refused(&[Action::Predict(Target::Cell([0, 3]))]), outside(0, 3, 3, 3));
    assert_eq!(refused(&[Action::Predict(Target::Row(3))]), outside(3, 0, 3, 3));
    assert_eq!(refused(&[Action::Predict(Target::Coverage([5, 0]))]), outside(5, 0, 5, 5));
}

#[test]
fn a_sum_of_thirds_typed_as_an_integer_is_right() {
    assert!(same(0.1 + 0.2, 0.3) && same(1.0 / 3.0 * 3.0, 1.0) && !same(0.333, 1.0 / 3.0));
}
