//! A keeper that remembers in place of a disk, with a clock that only its tests move.

use std::cell::RefCell;
use std::rc::Rc;

use convtutor::progress::{Progress, Record};
use convtutor::quiz::{Answered, Attempt, Earlier, Moment};
use convtutor::tui::{Keeper, Problem};

/// What was kept; its copies are the same memory, as two programs of one disk.
#[derive(Clone)]
pub struct Memory(Rc<RefCell<Kept>>);

struct Kept {
    records: Vec<Record>,
    files: Vec<(String, String)>,
    /// A disk that is full keeps nothing more.
    is_full: bool,
    at: i64,
}

impl Memory {
    /// An empty one, on a Friday evening in Seoul.
    pub fn new() -> Self {
        let at = 1_795_170_000_000;
        Self(Rc::new(RefCell::new(Kept { records: vec![], files: vec![], is_full: false, at })))
    }

    /// So many seconds pass.
    pub fn wait(&self, seconds: i64) {
        self.0.borrow_mut().at += seconds * 1000;
    }

    /// Nothing more can be kept.
    pub fn fill(&self) {
        self.0.borrow_mut().is_full = true;
    }

    /// All answers, oldest first; of one that changed, what it is now.
    pub fn answers(&self) -> Vec<Answered> {
        let mut answers: Vec<Answered> = vec![];
        for record in &self.0.borrow().records {
            let Record::Answer(answer) = record else { continue };
            match answers.iter_mut().find(|known| known.id == answer.id) {
                Some(known) => known.clone_from(answer),
                None => answers.push(answer.clone()),
            }
        }
        answers
    }

    /// What was done in lessons.
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::default();
        for record in &self.0.borrow().records {
            match record {
                Record::Step { lesson, step, record } => progress.merge(lesson, step, *record),
                Record::Setting { name, value } => {
                    if let Some(lesson) = name.strip_prefix("left/") {
                        progress.leave_at(lesson, value);
                    }
                }
                Record::Answer(_) => {}
            }
        }
        progress
    }

    /// Settings as they were kept: names and values, the last choice last.
    pub fn settings(&self) -> Vec<(String, String)> {
        let setting = |record: &Record| match record {
            Record::Setting { name, value } => Some((name.clone(), value.clone())),
            _ => None,
        };
        self.0.borrow().records.iter().filter_map(setting).collect()
    }

    /// Files that were written: their names and texts.
    pub fn files(&self) -> Vec<(String, String)> {
        self.0.borrow().files.clone()
    }
}

impl Keeper for Memory {
    fn keep(&mut self, record: &Record) -> Result<(), Problem> {
        let mut kept = self.0.borrow_mut();
        if kept.is_full {
            return Err(Problem {
                key: "app-not-written",
                values: vec![("file", "-".to_owned()), ("problem", "full".to_owned())],
            });
        }
        kept.records.push(record.clone());
        Ok(())
    }

    fn history(&mut self, quiz: Option<i64>) -> (Earlier, Option<Problem>) {
        let mut answers = self.answers();
        let attempts = answers.iter().filter_map(Attempt::counted).collect();
        answers.retain(|answer| Some(answer.session) == quiz);
        (Earlier::of(quiz, attempts, answers), None)
    }

    fn write(&mut self, name: &str, text: &str) -> Result<String, Problem> {
        self.0.borrow_mut().files.push((name.to_owned(), text.to_owned()));
        Ok(name.to_owned())
    }

    fn now(&self) -> Moment {
        Moment { at: self.0.borrow().at, offset: 540 }
    }
}
