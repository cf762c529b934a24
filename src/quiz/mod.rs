//! The quiz: question families, grading, sessions, scheduling.
//!
//! A [`Family`] is one kind of question, in a small file of its own; [`Question::new`] makes one of it
//! from a tier and a seed, the same on every machine. The right answer is always the core's, by way of
//! [`misconception::truth`](crate::misconception::truth); each wrong choice is what a known misconception
//! answers. Words stand in the message files under the family's id. This room draws nothing, reads no
//! clock and keeps no file.

mod attempt;
mod draw;
mod families;
mod family;
mod feedback;
mod grade;
mod hint;
mod item;
mod level;
mod mock;
mod moment;
mod part;
mod past;
mod question;
mod record;
mod report;
mod schedule;
mod session;
mod sheet;
mod words;

pub use attempt::Attempt;
pub use draw::Draw;
pub use families::FAMILIES;
pub use family::{Family, Topic, by_id};
pub use grade::{Given, Note, TypedMatrix, Verdict, cell_text, grade, read, typed, wrong_cells};
pub use hint::Hint;
pub use item::{Asks, Choice, Figure, Item, Label, TOLERANCE};
pub use level::{Level, Met, Standing, Today, standings};
pub use moment::{Day, Moment, clock};
pub use part::Part;
pub use past::{Earlier, Past};
pub use question::{Distractor, Question};
pub use record::{Answered, Felt, Mode, Outcome};
pub use report::{Carried, Missed, Report, Row, Seen, Slowest};
pub use schedule::{Card, Rating, Schedule};
pub use session::{Asked, Begun, Pick, Plan, Reply, Session, Stage, letter, tier_limit};
pub use sheet::sheet;
pub use words::{aligned, judgement, starless};
