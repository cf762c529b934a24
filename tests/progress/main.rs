//! Progress as a learner relies on it: through kills, two terminals, damaged files, full disks, and moves.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test, in its helpers too")]

mod commands;
mod crash;
mod damage;
mod places;
mod releases;

use std::path::Path;

use convtutor::progress::{Record, StepRecord, Store};
use convtutor::quiz::{Answered, Mode, Outcome};
use tempfile::TempDir;

/// A folder of its own. In memory where there is such a place: a kill does not care for the disk, and a
/// quick one is killed at more places in the same time.
fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// The answer of this id; the number makes it differ from others.
fn answer(id: &str, number: u32) -> Answered {
    Answered {
        id: id.to_owned(),
        at: 1_760_000_000_000 + i64::from(number) * 30_000,
        offset: 540,
        session: 1_760_000_000_000,
        mode: Mode::Review,
        family: format!("A{}", number % 9 + 1),
        version: 1,
        tier: 2,
        seed: u64::MAX - u64::from(number),
        typed: format!("{number} x {number}"),
        outcome: [Outcome::Right, Outcome::Helped, Outcome::Wrong, Outcome::Skipped][number as usize % 4],
        misconception: number.is_multiple_of(4).then(|| "leaves-out-floor".to_owned()),
        took: 4_000 + number,
        late: number.is_multiple_of(3),
        hints: 1,
        told: None,
        felt: None,
        taken_back: false,
    }
}

/// So many answers, and a few steps and settings.
fn records(answers: u32) -> Vec<Record> {
    let done = StepRecord { done: true, first_try: Some(false), tries: 2, ..StepRecord::default() };
    let steps = ["corner", "크기", "alone"].map(|step| Record::Step {
        lesson: "padding".to_owned(),
        step: step.to_owned(),
        record: done,
    });
    let setting = Record::Setting { name: "language".to_owned(), value: "ko".to_owned() };
    let answers = (0..answers).map(|number| Record::Answer(answer(&format!("answer-{number}"), number)));
    steps.into_iter().chain([setting]).chain(answers).collect()
}

fn ids(folder: &Path) -> Vec<String> {
    let history = Store::open(Some(folder)).store.history();
    history.answers.into_iter().map(|answer| answer.id).collect()
}
