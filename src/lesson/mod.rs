//! Lessons: their format, reading, checking, steps, goals and questions.

mod nearest;
mod prose;
mod wrap;

pub use nearest::nearest;
pub use prose::{Block, Prose, Span, Style, plain};
pub use wrap::{Line, hang, wrap};
