//! What kept progress costs: opening it, which must not grow with the history, and reading the history.

#![allow(clippy::unwrap_used, reason = "a store that cannot be opened measures nothing")]

use convtutor::progress::{Record, StepRecord, Store};
use convtutor::quiz::{Answered, Mode, Outcome};
use divan::Bencher;
use tempfile::TempDir;

/// Years of a learner who answers fifty questions a day.
const MANY: u32 = 50_000;

fn main() {
    divan::main();
}

fn answer(number: u32) -> Record {
    let at = 1_760_000_000_000 + i64::from(number) * 30_000;
    Record::Answer(Answered {
        id: String::new(),
        at,
        offset: 540,
        session: at - at % 900_000,
        mode: [Mode::Mix, Mode::Review, Mode::Drill][number as usize % 3],
        family: format!("{}{}", ["A", "B", "E", "J"][number as usize % 4], number % 12 + 1),
        version: 1,
        tier: (number % 3) as u8 + 1,
        seed: u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15),
        typed: format!("{} x {}", number % 30, number % 28),
        outcome: [Outcome::Right, Outcome::Wrong, Outcome::Right, Outcome::Helped][number as usize % 4],
        misconception: number.is_multiple_of(4).then(|| "leaves-out-floor".to_owned()),
        took: 4_000 + number % 30_000,
        late: number.is_multiple_of(9),
        hints: (number % 3) as u8,
    })
}

/// A folder with this many answers and a finished course.
fn folder(answers: u32) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let done = StepRecord { done: true, first_try: Some(true), tries: 1, ..StepRecord::default() };
    let steps = (0..60).map(|number| Record::Step {
        lesson: format!("lesson-{}", number / 10),
        step: format!("step-{number}"),
        record: done,
    });
    let records: Vec<_> = steps.chain((0..answers).map(answer)).collect();
    Store::open(Some(folder.path())).store.merge(&records).unwrap();
    folder
}

/// The figures to hold: under 3 ms, and the same for both.
#[divan::bench(args = [0, MANY])]
fn open(bencher: Bencher<'_, '_>, answers: u32) {
    let folder = folder(answers);
    bencher.bench(|| Store::open(Some(folder.path())).progress);
}

/// The first start of all, which makes the file.
#[divan::bench]
fn open_for_the_first_time(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(|| tempfile::tempdir().unwrap())
        .bench_refs(|folder| Store::open(Some(folder.path())).notice);
}

/// What the first question about the history waits for; it is read once.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn history(bencher: Bencher<'_, '_>, answers: u32) {
    let folder = folder(answers);
    let mut store = Store::open(Some(folder.path())).store;
    bencher.bench_local(|| store.history().answers.len());
}

/// An answer, until it is safe: the disk decides.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn keep(bencher: Bencher<'_, '_>, answers: u32) {
    let folder = folder(answers);
    let mut store = Store::open(Some(folder.path())).store;
    bencher.bench_local(|| store.keep(&answer(0)));
}
