//! What a learner has done, as plain records under stable ids; no file and no clock.

mod record;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use record::Record;

/// All records, by `lesson/step`: an id says which step it is, in whatever order a course has it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Progress {
    steps: BTreeMap<String, StepRecord>,
}

/// What happened in one step. Once true stays true: to play with a step again loses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
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

impl Progress {
    /// What is known of a step.
    pub fn of(&self, lesson: &str, step: &str) -> StepRecord {
        self.steps.get(&key(lesson, step)).copied().unwrap_or_default()
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

    /// The answer was shown. The step counts as done, and that it was shown is remembered.
    pub fn revealed(&mut self, lesson: &str, step: &str) {
        let record = self.record(lesson, step);
        record.shown = true;
        record.done = true;
    }

    /// The step was read, or its goal was met.
    pub fn finished(&mut self, lesson: &str, step: &str) {
        self.record(lesson, step).done = true;
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
        self.steps.entry(key(lesson, step)).or_default()
    }
}

fn key(lesson: &str, step: &str) -> String {
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

    #[test]
    fn records_survive_being_written_and_read_with_or_without_newer_fields() {
        let mut progress = Progress::default();
        progress.answered("padding", "size", false);
        let text = serde_json::to_string(&progress).unwrap();
        assert_eq!(serde_json::from_str::<Progress>(&text).unwrap(), progress);
        let older: Progress = serde_json::from_str(r#"{"padding/size": {"done": true}}"#).unwrap();
        assert!(older.of("padding", "size").done);
    }
}
