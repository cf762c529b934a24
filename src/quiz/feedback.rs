//! What is said to a wrong answer: the belief behind it, in one line with this question's numbers.

use super::{Asked, Verdict};
use crate::misconception::feedback;
use crate::text::Texts;

impl Asked {
    /// The line of the misconception that was recognised in a typed answer.
    pub fn feedback(&self, texts: &Texts) -> Option<String> {
        let Some(Verdict::Wrong { misconception: Some(known), .. }) = &self.verdict else { return None };
        let case = self.question.item.case.as_ref()?;
        let typed = self.question.meant(super::grade::typed(&self.question, &self.typed)?);
        Some(feedback(texts, known, case, &typed))
    }
}
