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
