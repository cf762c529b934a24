//! Keeps what the learner does in the store on disk, tells the time, and writes reports beside the shell.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::progress::{Notice, Record, Store};
use crate::quiz::{Earlier, Moment};
use crate::tui::{Keeper, Problem};

/// The store, and how far the clock here is from UTC.
pub struct LocalKeeper {
    store: Store,
    /// In minutes; found out when it is first needed, since that reads a file.
    offset: std::cell::OnceCell<i32>,
}

impl LocalKeeper {
    /// Keeps in this store.
    pub fn new(store: Store) -> Self {
        Self { store, offset: std::cell::OnceCell::new() }
    }
}

impl Keeper for LocalKeeper {
    fn keep(&mut self, record: &Record) -> Result<(), Problem> {
        self.store.keep(record).map_err(|notice| problem(&notice))
    }

    fn history(&mut self, quiz: Option<i64>) -> (Earlier, Option<Problem>) {
        let (earlier, notice) = self.store.earlier(quiz);
        (earlier, notice.as_ref().map(problem))
    }

    fn write(&mut self, name: &str, text: &str) -> Result<String, Problem> {
        let failed = |error: io::Error| Problem {
            key: "app-not-written",
            values: vec![("file", name.to_owned()), ("problem", error.to_string())],
        };
        // A report of the same day stands there already: it is never written over.
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
        for number in 1..1000 {
            let file = if number == 1 { name.to_owned() } else { format!("{stem}-{number}.{ending}") };
            match OpenOptions::new().write(true).create_new(true).open(Path::new(&file)) {
                Ok(mut open) => {
                    open.write_all(text.as_bytes()).map_err(failed)?;
                    return Ok(file);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(error)),
            }
        }
        Err(failed(io::Error::from(io::ErrorKind::AlreadyExists)))
    }

    fn now(&self) -> Moment {
        Moment { at: milliseconds(), offset: *self.offset.get_or_init(offset) }
    }
}

/// What time it is here, before anybody keeps anything.
pub fn now() -> Moment {
    Moment { at: milliseconds(), offset: offset() }
}

fn milliseconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Minutes from UTC, as the system's time zone has it now.
fn offset() -> i32 {
    jiff::tz::TimeZone::system().to_offset(jiff::Timestamp::now()).seconds() / 60
}

fn problem(notice: &Notice) -> Problem {
    Problem { key: notice.key(), values: notice.values() }
}
