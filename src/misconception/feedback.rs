//! One line for a learner: what was done, what is true, and why, with the numbers put in.

use crate::text::Texts;

use super::{Case, Misconception, Typed};

/// What to say to somebody who typed what `misconception` answers to `case`.
pub fn feedback(texts: &Texts, misconception: &Misconception, _case: &Case, _typed: &Typed) -> String {
    texts.get(&misconception.key("")).into_owned()
}

impl Misconception {
    /// `misconception-flip`, or with `-name` or `-look` after it.
    fn key(&self, tail: &str) -> String {
        format!("misconception-{}{tail}", self.id.to_ascii_lowercase())
    }

    /// The belief in a few words: "leaves out the +1".
    pub fn name(&self, texts: &Texts) -> String {
        texts.get(&self.key("-name")).into_owned()
    }

    /// What to look at in its scene.
    pub fn look(&self, texts: &Texts) -> String {
        texts.get(&self.key("-look")).into_owned()
    }
}
