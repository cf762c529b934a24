//! What a learner has done, as plain records under stable ids, and the one file that keeps them.
//!
//! [`Progress`] and [`Record`] know no file. [`Store`] keeps records as they come, each on disk before
//! [`Store::keep`] returns: several terminals may write at once, and a kill loses nothing that was
//! acknowledged. Opening a store never fails; where nothing can be kept, a [`Notice`] says so and the
//! tutor runs. [`exchange`] writes all of it as text and reads it back on another machine. No clock: what
//! happened carries its own time.

mod damage;
pub mod exchange;
mod notice;
mod place;
mod record;
mod rows;
mod schema;
mod steps;
mod store;
mod trouble;

pub use notice::Notice;
pub use record::{Part, Record};
pub use rows::Merged;
pub use steps::{Progress, StepRecord, step_place};
pub use store::{History, Opened, Store};
