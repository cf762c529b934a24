//! The map of the house: what each room of `convtutor` holds, and what it may use.
//!
//! ```text
//! main -> cli -> tui -> app -> progress -> lesson -> quiz -> misconception -> lab -> conv
//!                                    text (every sentence a person reads) serves all but conv and lab
//! ```
//!
//! A key press becomes a [`app::Command`], [`app::App::update`] turns it into a new state and a
//! list of effects, and [`tui`] draws the state. No room uses one to its left;
//! `tests/tidy.rs` reads the `use` lines and holds that.

pub mod app;
pub mod cli;
pub mod conv;
pub mod lab;
pub mod lesson;
pub mod misconception;
pub mod progress;
pub mod quiz;
pub mod text;
pub mod tui;
