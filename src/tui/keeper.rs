//! Who keeps what the learner made: the store on disk, or a list in a test.

use crate::progress::Record;
use crate::quiz::{Earlier, Moment};
use crate::text::Texts;

/// Keeps records, knows earlier answers and the time, and writes files.
pub trait Keeper {
    /// Keeps a record for good; the message key and values of why it could not be.
    fn keep(&mut self, record: &Record) -> Result<(), Problem>;

    /// What all answers that were ever given came to, and those of the quiz that began at `quiz`; and what
    /// there is to say of reading them.
    fn history(&mut self, quiz: Option<i64>) -> (Earlier, Option<Problem>);

    /// Writes `text` into a new file of about this name; answers the name that it got.
    fn write(&mut self, name: &str, text: &str) -> Result<String, Problem>;

    /// What time it is here.
    fn now(&self) -> Moment;
}

/// Something to say: a message key, and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The message.
    pub key: &'static str,
    /// Its placeables.
    pub values: Vec<(&'static str, String)>,
}

impl Problem {
    /// The sentence for the learner.
    pub fn sentence(&self, texts: &Texts) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        texts.with(self.key, &values)
    }
}

/// Keeps nothing and knows no time: for pictures, measurements and tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetful;

impl Keeper for Forgetful {
    fn keep(&mut self, _: &Record) -> Result<(), Problem> {
        Ok(())
    }

    fn history(&mut self, _: Option<i64>) -> (Earlier, Option<Problem>) {
        (Earlier::default(), None)
    }

    fn write(&mut self, name: &str, _: &str) -> Result<String, Problem> {
        Ok(name.to_owned())
    }

    fn now(&self) -> Moment {
        Moment { at: 0, offset: 0 }
    }
}
