//! The registry: one file and one row for each misconception.

use super::Misconception;

/// All that are known, in the order in which an answer is compared with them.
pub const MISCONCEPTIONS: &[Misconception] = &[];
