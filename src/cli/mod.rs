//! cli: to come.

pub mod lessons;
pub mod show;
