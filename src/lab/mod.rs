//! One experiment that can be touched: values, settings, cursor, undo, playback, prediction.
//!
//! A [`Lab`] is a value. [`Lab::apply`] takes one [`Action`] and changes it, or says why not; there
//! is no clock, no screen and no randomness but that of a seed. All numbers come from [`crate::conv`].

mod action;
mod adjust;
mod change;
mod cursor;
mod experiment;
pub mod gallery;
mod history;
mod mend;
mod name;
mod paste;
mod playback;
mod prediction;
mod random;
mod refusal;
mod scene;
mod selection;
mod state;
mod typing;
pub mod value;

pub use action::{Action, Direction, Grid, Setting, Step};
pub use adjust::OPERATIONS;
pub use experiment::{Computed, Experiment, Operation, Outcome};
pub use mend::{Change, Remedy};
pub use name::padding_name;
pub use playback::SPEEDS;
pub use prediction::{Mark, Prediction, Stage, Target, same};
pub use refusal::Refusal;
pub(crate) use scene::form;
pub use scene::{Scene, SceneError, Values};
pub use selection::Selection;
pub use state::Lab;

#[cfg(test)]
mod tests;
