//! The wrong beliefs about convolution, each a function that computes what a believer answers.
//!
//! A [`Case`] is what is asked, an [`Answer`] is a possible answer to it. [`truth`] is always the
//! core's; a [`Misconception`] has its own answer to the same case. [`recognise`] compares what was
//! typed with both, [`feedback`] says it in one line. The registry is [`MISCONCEPTIONS`].
//!
//! ```
//! use convtutor::lab::{Experiment, Target};
//! use convtutor::misconception::{Case, Typed, recognise};
//! use ndarray::Array2;
//!
//! // 5 cells, window 3, stride 2: one step, but two positions.
//! let lab = Experiment { stride: [2, 2], ..Experiment::plain(Array2::zeros((5, 5))) };
//! let found = recognise(&Case::of(&lab, Target::Size), &Typed::Size([1, 1]));
//! assert_eq!(found.map(|misconception| misconception.id), Some("PLUS1"));
//! ```

mod answer;
mod asked;
mod case;
mod chain;
mod costs;
mod feedback;
mod geometry;
mod known;
mod layer;
mod numbers;
mod scene;
mod truth;

#[cfg(test)]
mod tests;

pub use answer::{Answer, Typed};
pub use case::{Case, Channels, Transposed};
pub use chain::{Chain, Link, Unfit};
pub use costs::{CostLayer, Costs, Counts, Dense, Versus};
pub use feedback::feedback;
pub use geometry::Geometry;
pub use known::MISCONCEPTIONS;
pub use layer::{Layer, StackLayer};
pub use truth::truth;

use numbers::Numbers;

use crate::lab::Experiment;

/// A wrong belief: what it answers, where it breaks, and what heals it.
pub struct Misconception {
    /// Stable, in capitals: `FLIP`. Progress records and lesson files name it so.
    pub id: &'static str,
    /// The shapes in which the belief is met, the most usual first; none where it can only be chosen.
    pub forms: &'static [Form],
    /// The smallest case in which a form's answer is not the truth; without forms, what the scene shows.
    pub counterexample: fn() -> Case,
    /// The lab in which the point is seen; `misconception-<id>-look` says where to look.
    pub scene: fn() -> Experiment,
    /// The step that heals it, as [`place_of`] reads it.
    pub cure: &'static str,
    /// Numbers of its own for its messages, at the cell where two answers part.
    numbers: Option<fn(&Case, [usize; 2]) -> Numbers>,
}

/// One shape of a belief: forgetting the bias and counting it twice are both `BIAS`.
pub struct Form {
    /// What the messages choose by: `{ $form -> ...`.
    pub name: &'static str,
    /// The answer of somebody who believes it; `None` where the belief says nothing of its own.
    pub believe: fn(&Case) -> Option<Answer>,
}

/// The lesson and the step of a cure: `padding/ring` is the step `ring` of the lesson `padding`.
pub fn place_of(cure: &str) -> (&str, &str) {
    cure.split_once('/').unwrap_or((cure, ""))
}

impl Misconception {
    /// A belief that gives no answer to any case: it is met where it can be chosen.
    const fn only_chosen(
        id: &'static str,
        counterexample: fn() -> Case,
        scene: fn() -> Experiment,
        cure: &'static str,
    ) -> Self {
        Self { id, forms: &[], counterexample, scene, cure, numbers: None }
    }

    /// What a believer answers: that of the first form that says something.
    pub fn believe(&self, case: &Case) -> Option<Answer> {
        self.forms.iter().find_map(|form| form.answer(case))
    }

    /// The form whose answer was typed.
    pub fn form_of(&self, case: &Case, typed: &Typed) -> Option<&'static Form> {
        self.forms.iter().find(|form| form.answer(case).is_some_and(|answer| answer.is(typed)))
    }

    /// The place of the only layer at which the belief slipped in, where its answer was typed so.
    fn slip_of(&self, case: &Case, typed: &Typed) -> Option<usize> {
        case.mistaken_once().iter().position(|once| self.form_of(once, typed).is_some())
    }
}

impl Form {
    /// What is answered in this form. What it says of a matrix it says of each cell.
    pub fn answer(&self, case: &Case) -> Option<Answer> {
        (self.believe)(case).or_else(|| {
            let Case::Cell { of, at } = case else { return None };
            (self.believe)(of)?.at(*at).map(Answer::Number)
        })
    }
}

/// Ids are unique.
impl PartialEq for Misconception {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Misconception {}

impl std::fmt::Debug for Misconception {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// The misconception of this id.
pub fn by_id(id: &str) -> Option<&'static Misconception> {
    MISCONCEPTIONS.iter().find(|known| known.id == id)
}

/// The misconception whose answer was typed, if the typed answer is wrong.
///
/// The rows of [`MISCONCEPTIONS`] are tried in order: those that need special circumstances (a named
/// padding, a ceil mode) come before those that can always be met. A belief that is held throughout comes
/// before one that slips in at a single layer of several, the layers behind it being found rightly from there.
pub fn recognise(case: &Case, typed: &Typed) -> Option<&'static Misconception> {
    if let Some((size, wanted)) = case.of_settings(typed) {
        return recognise(&size, &wanted);
    }
    if is_right(case, typed) {
        return None;
    }
    let throughout = MISCONCEPTIONS.iter().find(|known| known.form_of(case, typed).is_some());
    throughout.or_else(|| MISCONCEPTIONS.iter().find(|known| known.slip_of(case, typed).is_some()))
}

/// Whether what was typed is the truth; where the core refuses, that it is impossible. Settings are right
/// where they lead to the wanted size.
pub fn is_right(case: &Case, typed: &Typed) -> bool {
    if let Some((size, wanted)) = case.of_settings(typed) {
        return is_right(&size, &wanted);
    }
    truth(case).unwrap_or(Answer::Refused).is(typed)
}
