//! Whatever is pressed, in whatever order: nothing breaks, and nothing is lost.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn grid() -> impl Strategy<Value = Grid> {
    select(&[Grid::Input, Grid::Filter, Grid::Output][..])
}

fn cell() -> impl Strategy<Value = [usize; 2]> {
    [0_usize..8, 0_usize..8]
}

fn step() -> impl Strategy<Value = Step> {
    select(&[Step::Up, Step::Down][..])
}

fn direction() -> impl Strategy<Value = Direction> {
    select(&[Direction::Up, Direction::Down, Direction::Left, Direction::Right][..])
}

fn target() -> impl Strategy<Value = Target> {
    prop_oneof![
        Just(Target::Size),
        Just(Target::Output),
        cell().prop_map(Target::Cell),
        (0_usize..5).prop_map(Target::Row),
        cell().prop_map(Target::Coverage),
    ]
}

fn action() -> impl Strategy<Value = Action> {
    let simple = vec![
        Action::FocusNext,
        Action::FocusPrevious,
        Action::Erase,
        Action::Commit,
        Action::Cancel,
        Action::Randomise,
        Action::Fill,
        Action::Clear,
        Action::Rotate,
        Action::Negate,
        Action::Normalise,
        Action::Mend,
        Action::Undo,
        Action::Undo,
        Action::Redo,
        Action::PlayPause,
        Action::StepForward,
        Action::StepBack,
        Action::Tick,
        Action::Check,
        Action::Reveal,
        Action::EndPrediction,
        Action::EndPrediction,
    ];
    let filters: Vec<&str> = gallery::FILTERS.iter().map(|preset| preset.id).collect();
    let inputs: Vec<&str> = gallery::INPUTS.iter().map(|preset| preset.id).collect();
    prop_oneof![
        4 => select(simple),
        6 => (select(&Setting::ALL[..]), step()).prop_map(|(setting, step)| Action::Adjust(setting, step)),
        3 => select("0123456789-./e".chars().collect::<Vec<_>>()).prop_map(Action::Type),
        2 => direction().prop_map(Action::Move),
        1 => direction().prop_map(Action::MoveFar),
        1 => (grid(), cell()).prop_map(|(grid, cell)| Action::Point(grid, cell)),
        1 => grid().prop_map(Action::Focus),
        1 => select(filters).prop_map(Action::FilterPreset),
        1 => select(inputs).prop_map(Action::InputPreset),
        1 => "[0-9 ,;\\[\\]\n./-]{0,30}".prop_map(Action::Paste),
        1 => any::<String>().prop_map(Action::Paste),
        1 => (grid(), cell(), any::<f64>()).prop_map(|(grid, cell, value)| Action::SetCell(grid, cell, value)),
        1 => select(&OPERATIONS[..]).prop_map(Action::SetOperation),
        1 => target().prop_map(Action::Predict),
        1 => step().prop_map(Action::Speed),
        1 => any::<u64>().prop_map(Action::Seed),
        1 => (1_usize..6).prop_map(|size| Action::Open(Box::new(counting(size)))),
    ]
}

#[track_caller]
fn check_whole(lab: &Lab) {
    let experiment = lab.experiment();
    let (rows, columns) = experiment.input.dim();
    assert!((1..=32).contains(&rows) && (1..=32).contains(&columns));
    for size in [experiment.filter.dim().into(), experiment.window] {
        assert!(size.iter().all(|count: &usize| (1..=11).contains(count)));
    }
    for grid in [Grid::Input, Grid::Filter, Grid::Output] {
        let (size, cell) = (lab.size(grid), lab.cursor(grid));
        assert!((0..2).all(|axis| cell[axis] < size[axis]), "{grid:?} {cell:?} {size:?}");
    }
    if let Ok(outcome) = lab.computed() {
        assert!(outcome.output.iter().all(|value| value.is_finite()));
        assert_eq!(lab.last_good(), Some(outcome));
    } else {
        assert!(!lab.playing() && lab.last_good().is_some());
        assert!(lab.remedy().is_some_and(|remedy| remedy.mended.compute().is_ok()));
    }
    let _ = lab.selection();
    if let Some(prediction) = lab.prediction() {
        assert_eq!(prediction.truth.dim(), prediction.typed.dim());
        assert!(prediction.typed.get(prediction.at).is_some());
    }
}

proptest! {
    #[test]
    fn a_storm_of_keys_breaks_nothing_and_undo_leads_home(actions in prop::collection::vec(action(), 0..60)) {
        let start = Experiment::default();
        let mut lab = Lab::new(start.clone());
        for action in actions {
            let before = lab.clone();
            let result = lab.apply(action);
            check_whole(&lab);
            if lab.experiment() == before.experiment() {
                prop_assert_eq!(lab.computed(), before.computed());
            } else {
                prop_assert!(result.is_ok() || before.editing().is_some());
                prop_assert!(!before.is_predicting());
                prop_assert_eq!(lab.computed(), &lab.experiment().compute());
            }
        }
        lab.apply(Action::EndPrediction).ok();
        lab.apply(Action::Cancel).unwrap();
        lab.apply(Action::EndPrediction).unwrap();
        while lab.apply(Action::Redo).is_ok() {}
        let end = lab.experiment().clone();
        while lab.apply(Action::Undo).is_ok() {}
        prop_assert_eq!(lab.experiment(), &start);
        while lab.apply(Action::Redo).is_ok() {}
        prop_assert_eq!(lab.experiment(), &end);
    }
}
