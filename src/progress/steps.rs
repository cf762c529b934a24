//! What a learner has done in the steps of lessons, as plain records under stable ids.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// All records, by lesson and step: an id says which step it is, in whatever order a course has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    lessons: BTreeMap<String, BTreeMap<String, StepRecord>>,
    /// The step in which each lesson was left; of a step, how many of its questions were answered then.
    left: BTreeMap<String, String>,
}

/// What happened in one step. Once true stays true: to play with a step again loses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StepRecord {
    /// It was read, predicted, built or answered; or shown.
    pub done: bool,
    /// The answer was looked at without an own one.
    pub shown: bool,
    /// Whether the first answer was right; `None` before it, and when it was shown before.
    pub first_try: Option<bool>,
    /// How many answers were given.
    pub tries: u32,
}

impl StepRecord {
    /// What two terminals or machines know of a step, put together: the same in whatever order and
    /// however often it is done.
    #[must_use]
    pub fn merged(self, other: Self) -> Self {
        Self {
            done: self.done || other.done,
            shown: self.shown || other.shown,
            // Two first tries, one of them wrong: it was not known at first sight.
            first_try: match (self.first_try, other.first_try) {
                (Some(here), Some(there)) => Some(here && there),
                (here, there) => here.or(there),
            },
            // The larger, not the sum: the sum would grow each time that the same record comes by.
            tries: self.tries.max(other.tries),
        }
    }
}

impl Progress {
    /// What is known of a step.
    pub fn of(&self, lesson: &str, step: &str) -> StepRecord {
        self.lessons.get(lesson).and_then(|steps| steps.get(step)).copied().unwrap_or_default()
    }

    /// All that is known: lesson, step, record.
    pub fn steps(&self) -> impl Iterator<Item = (&str, &str, StepRecord)> {
        self.lessons.iter().flat_map(|(lesson, steps)| {
            steps.iter().map(|(step, record)| (lesson.as_str(), step.as_str(), *record))
        })
    }

    /// Adds what is known of a step from elsewhere.
    pub fn merge(&mut self, lesson: &str, step: &str, record: StepRecord) {
        let own = self.record(lesson, step);
        *own = own.merged(record);
    }

    /// An answer was given. A right one does the step.
    pub fn answered(&mut self, lesson: &str, step: &str, right: bool) {
        let record = self.record(lesson, step);
        record.tries = record.tries.saturating_add(1);
        if record.tries == 1 && !record.shown {
            record.first_try = Some(right);
        }
        record.done |= right;
    }

    /// One of several answers was shown. That is remembered; the step goes on.
    pub fn looked_up(&mut self, lesson: &str, step: &str) {
        self.record(lesson, step).shown = true;
    }

    /// The answer was shown. The step counts as done, and that it was shown is remembered.
    pub fn revealed(&mut self, lesson: &str, step: &str) {
        self.looked_up(lesson, step);
        self.finished(lesson, step);
    }

    /// The step was read, or its goal was met.
    pub fn finished(&mut self, lesson: &str, step: &str) {
        self.record(lesson, step).done = true;
    }

    /// The step in which a lesson was left.
    pub fn left_at(&self, lesson: &str) -> Option<&str> {
        self.left.get(lesson).map(String::as_str)
    }

    /// A lesson goes on here; with no step, where its steps say.
    pub fn leave_at(&mut self, lesson: &str, step: &str) {
        if step.is_empty() {
            self.left.remove(lesson);
        } else {
            self.left.insert(lesson.to_owned(), step.to_owned());
        }
    }

    /// How many questions of a step were answered when it was left before the last one.
    pub fn questions_answered(&self, lesson: &str, step: &str) -> usize {
        self.left_at(&step_place(lesson, step)).and_then(|count| count.parse().ok()).unwrap_or(0)
    }

    /// How many of the `steps` of a lesson are done, and how many there are.
    pub fn lesson_done<'a>(&self, lesson: &str, steps: impl IntoIterator<Item = &'a str>) -> (usize, usize) {
        steps
            .into_iter()
            .fold((0, 0), |(done, total), step| (done + usize::from(self.of(lesson, step).done), total + 1))
    }

    /// The first of the `steps` of a lesson that is not done; `None` when all are.
    pub fn next_step<'a>(&self, lesson: &str, steps: impl IntoIterator<Item = &'a str>) -> Option<usize> {
        steps.into_iter().position(|step| !self.of(lesson, step).done)
    }

    fn record(&mut self, lesson: &str, step: &str) -> &mut StepRecord {
        self.lessons.entry(lesson.to_owned()).or_default().entry(step.to_owned()).or_default()
    }
}

/// The name under which is kept where a step was left, beside those of lessons.
pub fn step_place(lesson: &str, step: &str) -> String {
    format!("{lesson}/{step}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [&str; 3] = ["corner", "size", "alone"];

    #[test]
    fn a_lesson_goes_on_at_the_first_step_that_is_not_done() {
        let mut progress = Progress::default();
        assert_eq!(progress.next_step("padding", STEPS), Some(0));
        progress.finished("padding", "corner");
        progress.finished("padding", "alone");
        progress.finished("stride", "size");
        assert_eq!(progress.next_step("padding", STEPS), Some(1));
        assert_eq!(progress.lesson_done("padding", STEPS), (2, 3));
        progress.finished("padding", "size");
        assert_eq!(progress.next_step("padding", STEPS), None);
    }

    #[test]
    fn only_the_first_answer_counts_as_the_first_and_only_if_it_was_not_shown() {
        let mut progress = Progress::default();
        progress.answered("padding", "size", false);
        progress.answered("padding", "size", true);
        assert_eq!(
            progress.of("padding", "size"),
            StepRecord { done: true, shown: false, first_try: Some(false), tries: 2 }
        );
        progress.revealed("padding", "corner");
        progress.answered("padding", "corner", true);
        assert_eq!(
            progress.of("padding", "corner"),
            StepRecord { done: true, shown: true, first_try: None, tries: 1 }
        );
    }

    #[test]
    fn a_wrong_answer_leaves_a_done_step_done() {
        let mut progress = Progress::default();
        progress.answered("padding", "size", true);
        progress.answered("padding", "size", false);
        assert!(progress.of("padding", "size").done);
    }

    #[test]
    fn a_course_that_lost_or_won_steps_keeps_what_was_done() {
        let mut progress = Progress::default();
        progress.finished("padding", "corner");
        assert_eq!(progress.lesson_done("padding", ["new", "corner"]), (1, 2));
        assert_eq!(progress.lesson_done("padding", ["new"]), (0, 1));
    }

    /// Every record with few tries, that a learner can come to or not.
    fn records() -> Vec<StepRecord> {
        let mut records = vec![];
        for (done, shown) in [(false, false), (true, false), (false, true), (true, true)] {
            for first_try in [None, Some(false), Some(true)] {
                records.extend((0..3).map(|tries| StepRecord { done, shown, first_try, tries }));
            }
        }
        records
    }

    #[test]
    fn two_machines_agree_on_a_step_in_whatever_order_they_meet() {
        for one in records() {
            assert_eq!(one.merged(one), one);
            assert_eq!(one.merged(StepRecord::default()), one);
            for other in records() {
                let both = one.merged(other);
                assert_eq!(both, other.merged(one));
                assert_eq!(both.merged(one), both);
                for third in records() {
                    assert_eq!(both.merged(third), one.merged(other.merged(third)));
                }
            }
        }
    }

    #[test]
    fn a_step_that_was_done_somewhere_stays_done() {
        let mut progress = Progress::default();
        progress.answered("padding", "size", true);
        progress.merge("padding", "size", StepRecord { shown: true, tries: 3, ..StepRecord::default() });
        let record = StepRecord { done: true, shown: true, first_try: Some(true), tries: 3 };
        assert_eq!(progress.of("padding", "size"), record);
        assert_eq!(progress.steps().collect::<Vec<_>>(), [("padding", "size", record)]);
    }
}
