//! The quiz: question families, grading, sessions, scheduling.
//!
//! A [`Family`] is one kind of question, in a small file of its own; [`Question::new`] makes one of it
//! from a tier and a seed, the same on every machine. The right answer is always the core's, by way of
//! [`misconception::truth`](crate::misconception::truth); each wrong choice is what a known misconception
//! answers. Words stand in the message files under the family's id. This room draws nothing, reads no
//! clock and keeps no file.

mod draw;
mod families;
mod family;
mod item;
mod question;
mod record;

pub use draw::Draw;
pub use families::FAMILIES;
pub use family::{Family, Topic, by_id};
pub use item::{Asks, Choice, Figure, Item, Label, TOLERANCE};
pub use question::{Distractor, Question};
pub use record::{Answered, Mode, Outcome};
