//! What is said to a wrong answer: the belief behind it, in one line with this question's numbers, or the rule.

use super::{Asked, Asks, Hint, Stage, Verdict};
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

    /// The rule that the question goes by, where no belief explains a wrong answer and another one may be
    /// tried; not when an open hint shows it. Of a term what kind of term it is: its rule would be its first
    /// letters.
    pub fn rule(&self, texts: &Texts) -> Option<String> {
        let is_unexplained = matches!(&self.verdict, Some(Verdict::Wrong { misconception: None, .. }));
        let hint = if let Asks::Name { .. } = self.question.item.asks { Hint::Kind } else { Hint::Formula };
        let is_open = Hint::ALL.iter().take(usize::from(self.hints)).any(|open| *open == hint);
        let is_wanted = is_unexplained && self.stage == Stage::Again && !is_open;
        is_wanted.then(|| texts.with("quiz-rule", &[("rule", &self.question.say(hint.tail(), texts))]))
    }
}
