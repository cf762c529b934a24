//! A lab on a screen: the lab itself, and what of it is shown beside the numbers.

use crate::lab::{Action, Experiment, Lab, Prediction, Refusal, Step};
use crate::lesson::Terms;

/// A lab as a screen holds it.
#[derive(Debug, Clone)]
pub struct Bench {
    /// The lab.
    pub lab: Lab,
    /// Show in each input cell how many windows see it, instead of its value.
    pub coverage: bool,
    /// Show values as colours, too.
    pub heat: bool,
    /// How much of a cell's sum is shown while it is predicted.
    pub terms: Terms,
}

impl Bench {
    /// A bench with this lab on it.
    pub fn new(lab: Lab) -> Self {
        Self { lab, coverage: false, heat: false, terms: Terms::Hidden }
    }

    /// A bench with a fresh lab for an experiment.
    pub fn of(experiment: Experiment) -> Self {
        Self::new(Lab::new(experiment))
    }

    /// Plays at this pace, in milliseconds a step: the pace is the learner's, not the lab's.
    pub fn keep_pace(&mut self, pace: u64) {
        while self.lab.speed() != pace {
            let step = if self.lab.speed() > pace { Step::Up } else { Step::Down };
            if self.lab.apply(Action::Speed(step)).is_err() {
                return;
            }
        }
    }

    /// Does it, after keeping what was being typed: a half-typed number is never lost to another key.
    pub fn apply(&mut self, action: Action) -> Result<(), Refusal> {
        let typing = matches!(action, Action::Type(_) | Action::Erase | Action::Commit | Action::Cancel);
        if self.lab.editing().is_some() && !typing {
            self.lab.apply(Action::Commit)?;
            // Enter after a number goes on to the next asked cell; it compares once none is left.
            let missing = self.lab.prediction().map_or(0, Prediction::missing);
            if action == Action::Check && missing > 0 {
                return Ok(());
            }
        }
        self.lab.apply(action)
    }
}
