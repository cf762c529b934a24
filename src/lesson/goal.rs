//! The goal of a task: a condition on a lab, as data.

use ndarray::Array2;

use crate::lab::{Computed, Experiment, Operation, Outcome, Scene, same};

/// What a lab must have come to for a task to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Goal {
    /// The output has so many rows and columns.
    Size([usize; 2]),
    /// One output cell has this value.
    Cell { at: [usize; 2], is: f64 },
    /// The whole output is this.
    Output(Array2<f64>),
    /// All outputs are of one kind.
    Outputs(Outputs),
    /// The filter is this, up to a factor above 0.
    Filter(Array2<f64>),
    /// The weights add up to this.
    FilterSum(f64),
    /// Whether all weights are 0.
    FilterZero(bool),
    /// Every input cell is seen by at least so many windows.
    Coverage(usize),
    /// So many input cells are seen by no window.
    Unread(usize),
    /// The lab has these settings.
    Lab(Box<Scene>),
    /// All of these hold.
    All(Vec<Goal>),
    /// At least one of these holds.
    Any(Vec<Goal>),
}

/// What all outputs can have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outputs {
    /// 0.
    Zero,
    /// Above 0.
    Positive,
    /// Below 0.
    Negative,
    /// The same value, whichever.
    Equal,
}

impl Outputs {
    /// As they are called in `lesson.toml`.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("zero", Self::Zero),
        ("positive", Self::Positive),
        ("negative", Self::Negative),
        ("equal", Self::Equal),
    ];

    fn hold(self, output: &Array2<f64>) -> bool {
        let Some(&first) = output.first() else { return false };
        output.iter().all(|&value| match self {
            Self::Zero => same(value, 0.0),
            Self::Positive => value > 0.0 && !same(value, 0.0),
            Self::Negative => value < 0.0 && !same(value, 0.0),
            Self::Equal => same(value, first),
        })
    }
}

impl Goal {
    /// Whether `experiment`, which came to `computed`, meets the goal. Without an output nothing does.
    pub fn holds(&self, experiment: &Experiment, computed: &Computed) -> bool {
        computed.as_ref().is_ok_and(|outcome| self.is_met(experiment, outcome))
    }

    fn is_met(&self, experiment: &Experiment, outcome: &Outcome) -> bool {
        let is_convolution = experiment.operation == Operation::Convolution;
        match self {
            Self::Size([rows, columns]) => outcome.output.dim() == (*rows, *columns),
            Self::Cell { at, is } => outcome.output.get(*at).is_some_and(|value| same(*value, *is)),
            Self::Output(wanted) => all_same(&outcome.output, wanted),
            Self::Outputs(outputs) => outputs.hold(&outcome.output),
            Self::Filter(wanted) => is_convolution && is_multiple(&experiment.filter, wanted),
            Self::FilterSum(sum) => is_convolution && same(experiment.filter.sum(), *sum),
            Self::FilterZero(zero) => is_convolution && *zero == is_zero(&experiment.filter),
            Self::Coverage(least) => outcome.coverage.iter().all(|windows| windows >= least),
            Self::Unread(cells) => outcome.coverage.iter().filter(|windows| **windows == 0).count() == *cells,
            Self::Lab(scene) => scene.matches(experiment),
            Self::All(goals) => goals.iter().all(|goal| goal.is_met(experiment, outcome)),
            Self::Any(goals) => goals.iter().any(|goal| goal.is_met(experiment, outcome)),
        }
    }
}

fn all_same(a: &Array2<f64>, b: &Array2<f64>) -> bool {
    a.dim() == b.dim() && a.iter().zip(b).all(|(a, b)| same(*a, *b))
}

fn is_zero(filter: &Array2<f64>) -> bool {
    filter.iter().all(|weight| same(*weight, 0.0))
}

/// Whether `filter` is `wanted` times a factor above 0.
fn is_multiple(filter: &Array2<f64>, wanted: &Array2<f64>) -> bool {
    // Both are scaled so that their largest weight is 1 or -1: then they are compared as they are.
    let scaled = |matrix: &Array2<f64>| {
        let largest = matrix.iter().fold(0.0_f64, |largest, weight| largest.max(weight.abs()));
        if largest == 0.0 { matrix.clone() } else { matrix / largest }
    };
    all_same(&scaled(filter), &scaled(wanted))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;
    use crate::conv::PoolKind;
    use crate::lab::Values;

    fn lab(scene: &Scene) -> Experiment {
        scene.overlay(&Experiment::plain(array![[1.0, 2.0], [3.0, 4.0]])).unwrap()
    }

    fn filter<const N: usize>(rows: [[f64; N]; N]) -> Scene {
        Scene { filter: Some(Values::from(rows)), ..Scene::default() }
    }

    #[track_caller]
    fn check(goal: &Goal, scene: &Scene, holds: bool) {
        let experiment = lab(scene);
        assert_eq!(goal.holds(&experiment, &experiment.compute()), holds, "{goal:?}");
    }

    #[test]
    fn a_goal_holds_where_the_lab_meets_it_and_nowhere_else() {
        // [1 2; 3 4] under the filter [1]: the output is the input.
        let one = filter([[1.0]]);
        let half = filter([[0.5]]);
        let difference = filter([[1.0, -1.0], [0.0, 0.0]]);
        check(&Goal::Size([2, 2]), &one, true);
        check(&Goal::Size([2, 1]), &one, false);
        check(&Goal::Cell { at: [1, 0], is: 3.0 }, &one, true);
        check(&Goal::Cell { at: [1, 0], is: 3.0 }, &half, false);
        check(&Goal::Cell { at: [2, 0], is: 3.0 }, &one, false);
        check(&Goal::Output(array![[0.5, 1.0], [1.5, 2.0]]), &half, true);
        check(&Goal::Output(array![[0.5, 1.0]]), &half, false);
        check(&Goal::FilterSum(0.0), &difference, true);
        check(&Goal::FilterSum(0.0), &one, false);
        check(&Goal::FilterZero(false), &one, true);
        check(&Goal::FilterZero(true), &filter([[0.0]]), true);
        check(&Goal::Coverage(1), &one, true);
        check(&Goal::Coverage(2), &one, false);
        check(&Goal::Unread(0), &one, true);
        check(&Goal::Unread(3), &Scene { stride: Some([2, 2]), ..one.clone() }, true);
        check(&Goal::Lab(Box::new(half.clone())), &half, true);
        check(&Goal::Lab(Box::new(half.clone())), &one, false);
        check(&Goal::All(vec![Goal::Size([2, 2]), Goal::Unread(0)]), &one, true);
        check(&Goal::All(vec![Goal::Size([2, 2]), Goal::Unread(1)]), &one, false);
        check(&Goal::Any(vec![Goal::Size([9, 9]), Goal::Unread(0)]), &one, true);
        check(&Goal::Any(vec![Goal::Size([9, 9]), Goal::Unread(1)]), &one, false);
    }

    #[test]
    fn all_outputs_are_looked_at_not_only_the_first() {
        use Outputs::{Equal, Negative, Positive, Zero};
        let outputs = |scene: &Scene| {
            let experiment = lab(scene);
            let computed = experiment.compute();
            [Zero, Positive, Negative, Equal].map(|kind| Goal::Outputs(kind).holds(&experiment, &computed))
        };
        assert_eq!(outputs(&filter([[0.0]])), [true, false, false, true]);
        assert_eq!(outputs(&filter([[1.0]])), [false, true, false, false]);
        assert_eq!(outputs(&filter([[-1.0]])), [false, false, true, false]);
        let shifted = Scene { bias: Some(-2.5), ..filter([[1.0]]) };
        assert_eq!(outputs(&shifted), [false, false, false, false]);
    }

    #[test]
    fn a_filter_counts_at_any_strength_but_not_turned_to_its_negative() {
        let goal = Goal::Filter(array![[1.0, -2.0], [0.0, 1.0]]);
        check(&goal, &filter([[3.0, -6.0], [0.0, 3.0]]), true);
        check(&goal, &filter([[1.0 / 3.0, -2.0 / 3.0], [0.0, 1.0 / 3.0]]), true);
        check(&goal, &filter([[-1.0, 2.0], [0.0, -1.0]]), false);
        check(&goal, &filter([[0.0, 0.0], [0.0, 0.0]]), false);
        check(&goal, &filter([[1.0, -2.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]), false);
        check(&Goal::Filter(array![[0.0]]), &filter([[0.0]]), true);
    }

    #[test]
    fn nothing_is_reached_by_an_impossible_lab() {
        let impossible = Scene { dilation: Some([6, 6]), ..filter([[1.0, 0.0], [0.0, 0.0]]) };
        check(&Goal::FilterSum(1.0), &impossible, false);
        check(&Goal::Lab(Box::new(impossible.clone())), &impossible, false);
        check(&Goal::All(vec![]), &impossible, false);
    }

    #[test]
    fn a_pool_has_no_weights_to_meet_a_goal_with() {
        let operation = Some(Operation::Pooling(PoolKind::Max));
        let pool = Scene { operation, ..filter([[1.0]]) };
        check(&Goal::Filter(array![[1.0]]), &pool, false);
        check(&Goal::FilterSum(1.0), &pool, false);
        check(&Goal::FilterZero(false), &pool, false);
    }

    #[test]
    fn sums_of_thirds_reach_a_whole_number() {
        let third = 1.0 / 3.0;
        let thirds = filter([[third, third, 0.0], [0.0, third, 0.0], [0.0, 0.0, 0.0]]);
        check(&Goal::FilterSum(1.0), &Scene { padding: Some(crate::conv::Padding::Same), ..thirds }, true);
    }
}
