//! Lessons: their format, reading, checking, steps, goals and questions.
//!
//! A [`Course`] lists its lessons; [`Entry::open`] reads one: its [`Step`]s from `lesson.toml`, its
//! [`Words`] from one Markdown file a language. [`check_folder`] tells an author every mistake, in its
//! place. Lessons are data: they are written without a line of Rust (docs/lesson-format.md).
//!
//! This room draws nothing and knows no learner.

mod check;
mod course;
mod goal;
mod problem;
mod prose;
mod question;
mod source;
mod step;
mod structure;
mod words;
mod wrap;

pub use check::{Report, check_built_in, check_folder};
pub use course::{Broken, Course, CourseError, Entry, UnknownLesson};
pub use goal::{Goal, Outputs};
pub use problem::{Place, Problem, Reason, Severity};
pub use prose::{Block, Prose, Span, Style, plain};
pub use question::{Choice, Grade, Question};
pub use step::{Kind, Lesson, MOST_PICKS, Predict, Step, Task, Terms};
pub use words::{ChoiceWords, HINTS, StepWords, Words};
pub use wrap::{Line, hang, wrap};
