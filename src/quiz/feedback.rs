//! What is said to a wrong answer: the belief behind it, in one line with this question's numbers.

use super::{Asked, Verdict};
use crate::misconception::feedback;
use crate::text::Texts;

impl Asked {
    /// The line of the misconception that was recognised in the last answer; of a chosen one, its name.
    pub fn feedback(&self, texts: &Texts) -> Option<String> {
        let Some(Verdict::Wrong { misconception: Some(known), .. }) = &self.verdict else { return None };
        let typed = super::grade::typed(&self.question, &self.typed).map(|typed| self.question.meant(typed));
        Some(match (&self.question.item.case, typed) {
            (Some(case), Some(typed)) => feedback(texts, known, case, &typed),
            _ => texts.with("quiz-belief", &[("name", &known.name(texts))]),
        })
    }
}
