//! One experiment that can be touched: values, settings, cursor, undo, playback, prediction.
//!
//! A [`Lab`] is a value. [`Lab::apply`] takes one [`Action`] and changes it, or says why not; there
//! is no clock, no screen and no randomness but that of a seed. All numbers come from [`crate::conv`].

mod action;
mod experiment;
mod prediction;

pub use action::{Action, Direction, Grid, Refusal, Setting, Step};
pub use experiment::{Computed, Experiment, Operation, Outcome};
pub use prediction::{Prediction, Stage, Target, same};
