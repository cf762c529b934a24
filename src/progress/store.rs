//! The file that keeps progress: opened without ever failing, written to record by record.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::mem;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, TransactionBehavior};

use super::rows::{self, Choice};
use super::trouble::Trouble;
use super::{Merged, Notice, Part, Progress, Record, damage, place, schema};
use crate::quiz::{Answered, Earlier, Past};

/// How long another process may hold the file: it writes for milliseconds, and a key waits for its answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Keeps records in a file.
#[derive(Debug)]
pub struct Store {
    /// Absolute; empty where the system names no place.
    file: PathBuf,
    /// The open file, or why there is none.
    connection: Result<Connection, Notice>,
    /// What could not be written yet.
    waiting: Vec<Record>,
    /// Whether the file was looked through since it was opened.
    checked: bool,
}

/// A store that was opened, and what was read from it. The history is not: see [`Store::history`].
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What was done in the steps of lessons.
    pub progress: Progress,
    /// What the learner chose, by name.
    pub settings: BTreeMap<String, String>,
    /// Something that the learner has to know of the file.
    pub notice: Option<Notice>,
}

/// All answers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The oldest first.
    pub answers: Vec<Answered>,
    /// Something that the learner has to know of the file.
    pub notice: Option<Notice>,
}

/// Whether a file that is not there is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Missing {
    Make,
    Leave,
}

impl Store {
    /// Opens the file in `dir`, else in the platform's folder for data, and makes it where there is none.
    ///
    /// It never fails: where nothing can be kept, the notice says why. The cost does not grow with the
    /// history, which is not read.
    pub fn open(dir: Option<&Path>) -> Opened {
        Self::opened(dir, Missing::Make)
    }

    /// The same for somebody who only looks: no file or folder is made.
    pub fn look(dir: Option<&Path>) -> Opened {
        Self::opened(dir, Missing::Leave)
    }

    /// Where it keeps what it keeps; empty where the system names no place.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Keeps a record. When this returns `Ok`, it is on the disk.
    ///
    /// Else the notice says what happened to it. Where it may be possible later (the disk is full, another
    /// process holds the file), the record waits and is kept together with the next one.
    pub fn keep(&mut self, record: &Record) -> Result<(), Notice> {
        if let Err(notice) = &self.connection {
            return Err(notice.clone());
        }
        self.waiting.push(with_id(record.clone()));
        let waiting = mem::take(&mut self.waiting);
        match self.change(|connection| commit(connection, &waiting, Choice::New)) {
            Ok((_, None)) => Ok(()),
            Ok((_, Some(notice))) => Err(notice),
            Err(notice) => {
                self.waiting = waiting;
                Err(notice)
            }
        }
    }

    /// Puts records from elsewhere together with those in the file, all of them or, on an error, none.
    ///
    /// Whatever is known already changes nothing; a setting that was chosen here stays.
    pub fn merge(&mut self, records: &[Record]) -> Result<Merged, Notice> {
        let records: Vec<_> = records.iter().cloned().map(with_id).collect();
        self.change(|connection| commit(connection, &records, Choice::Old)).map(|(merged, _)| merged)
    }

    /// Reads all answers.
    pub fn history(&mut self) -> History {
        let (answers, notice) = self.read(rows::answers);
        History { answers, notice }
    }

    /// Reads what all answers came to, without their words: that is much quicker.
    pub fn past(&mut self) -> (Past, Option<Notice>) {
        let (earlier, notice) = self.earlier(None);
        (earlier.past, notice)
    }

    /// The same, and what is needed to go on with the quiz that began at `quiz`.
    pub fn earlier(&mut self, quiz: Option<i64>) -> (Earlier, Option<Notice>) {
        let read = |connection: &Connection| {
            let answers = quiz.map(|started| rows::answers_of(connection, started)).transpose()?;
            Ok((rows::attempts(connection)?, answers.unwrap_or_default()))
        };
        let ((attempts, answers), notice) = self.read(read);
        (Earlier::of(quiz, attempts, answers), notice)
    }

    /// Reads something of which an empty file has nothing.
    fn read<T: Default>(&mut self, rows: impl Fn(&Connection) -> Result<T, Trouble>) -> (T, Option<Notice>) {
        let read = |connection: &mut Connection| match schema::version(connection, schema::UPGRADES)? {
            0 => Ok(T::default()),
            _ => rows(connection),
        };
        match self.act(read) {
            Ok(found) => found,
            Err(notice) => (T::default(), Some(notice)),
        }
    }

    /// Forgets these parts, for good.
    pub fn reset(&mut self, parts: &[Part]) -> Result<(), Notice> {
        self.waiting.clear();
        let forget = |connection: &mut Connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            schema::upgrade(&transaction, schema::UPGRADES)?;
            parts.iter().try_for_each(|part| rows::remove(&transaction, *part))?;
            transaction.commit()?;
            // What was typed is gone from the file, too; where another terminal reads it, it goes later.
            let _ = connection.execute_batch("VACUUM");
            Ok(())
        };
        self.change(forget).map(|((), _)| ())
    }

    fn opened(dir: Option<&Path>, missing: Missing) -> Opened {
        let Some(file) = place::file(dir) else {
            return Opened::without(PathBuf::new(), Notice::NoPlace);
        };
        if missing == Missing::Leave && matches!(file.try_exists(), Ok(false)) {
            return Opened::without(file.clone(), Notice::Absent { file });
        }
        let mut store = Self { connection: connect(&file), file, waiting: vec![], checked: false };
        let read = |connection: &mut Connection| match begin(connection)? {
            0 => Ok((Progress::default(), BTreeMap::new())),
            _ => Ok((rows::steps(connection)?, rows::settings(connection)?)),
        };
        match store.act(read) {
            Ok(((progress, settings), notice)) => {
                let notice = notice.or_else(|| store.read_only().filter(|_| missing == Missing::Make));
                Opened { store, progress, settings, notice }
            }
            // What stands in the way may go: another process, a full disk.
            Err(notice) => {
                let (progress, settings) = (Progress::default(), BTreeMap::new());
                Opened { store, progress, settings, notice: Some(notice) }
            }
        }
    }

    fn read_only(&self) -> Option<Notice> {
        let is_read_only = self.connection.as_ref().is_ok_and(|open| open.is_readonly(MAIN_DB) == Ok(true));
        is_read_only.then(|| Notice::ReadOnly { file: self.file.clone() })
    }

    /// Does something that writes.
    ///
    /// Before the first time the whole file is looked through, so that nothing is ever written into a damaged
    /// one. That costs a third of a microsecond an answer, which is why it waits until then.
    fn change<T>(
        &mut self,
        deed: impl Fn(&mut Connection) -> Result<T, Trouble>,
    ) -> Result<(T, Option<Notice>), Notice> {
        let is_checked = mem::replace(&mut self.checked, true);
        self.act(|connection| {
            if !is_checked {
                schema::check(connection)?;
            }
            deed(connection)
        })
    }

    /// Does something with the file; once more, where the file had to be opened anew. What had to be done
    /// for that is told beside the result.
    fn act<T>(
        &mut self,
        deed: impl Fn(&mut Connection) -> Result<T, Trouble>,
    ) -> Result<(T, Option<Notice>), Notice> {
        let connection = self.connection.as_mut().map_err(|notice| notice.clone())?;
        let trouble = match deed(connection) {
            Ok(value) => return Ok((value, None)),
            Err(trouble) => trouble,
        };
        let notice = match trouble {
            Trouble::Moved => {
                self.connection = connect(&self.file);
                None
            }
            Trouble::Damaged => self.begin_anew()?,
            Trouble::Newer => {
                self.connection = Err(Trouble::Newer.notice(&self.file));
                None
            }
            other => return Err(other.notice(&self.file)),
        };
        let connection = self.connection.as_mut().map_err(|notice| notice.clone())?;
        deed(connection).map(|value| (value, notice)).map_err(|trouble| trouble.notice(&self.file))
    }

    /// Sets the damaged file aside and takes what can still be read into a new one.
    fn begin_anew(&mut self) -> Result<Option<Notice>, Notice> {
        let file = self.file.clone();
        let stuck = |reason: String| Notice::Stuck { file: file.clone(), reason };
        // Closed before it gets another name; it stays closed if that fails.
        self.connection = Err(Trouble::Damaged.notice(&file));
        let aside = match damage::set_aside(&file) {
            Ok(aside) => aside,
            Err(error) => {
                self.connection = Err(stuck(error.to_string()));
                return Err(stuck(error.to_string()));
            }
        };
        self.connection = connect(&file);
        let Some(aside) = aside else { return Ok(None) };
        let rescued = damage::rescued(&aside);
        let connection = self.connection.as_mut().map_err(|notice| notice.clone())?;
        let merged = commit(connection, &rescued, Choice::New).map_err(|trouble| trouble.notice(&file))?;
        Ok(Some(Notice::Damaged { file, aside, answers: merged.answers }))
    }
}

impl Opened {
    /// A store that keeps nothing.
    fn without(file: PathBuf, notice: Notice) -> Self {
        Self {
            store: Store { file, connection: Err(notice.clone()), waiting: vec![], checked: false },
            progress: Progress::default(),
            settings: BTreeMap::new(),
            notice: Some(notice),
        }
    }
}

/// Opens the file, which is made where there is none; its tables come with the first record.
///
/// Nothing is read yet, and SQLite's own settings hold, of which a test knows: a rollback journal, which
/// needs no shared memory, so that a home directory may lie on a network; and `synchronous = FULL`. NORMAL
/// would hardly be quicker (15.7 against 16.9 ms a record where a sync takes 4) and could leave a broken
/// file when the power fails; EXTRA takes 26 ms to save one more record then.
fn connect(file: &Path) -> Result<Connection, Notice> {
    let connect = || -> Result<Connection, Trouble> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file, flags).map_err(|error| {
            // The system's words say more than SQLite's "unable to open".
            let refused = OpenOptions::new().read(true).append(true).create(true).open(file).err();
            match error.sqlite_error_code() {
                Some(ErrorCode::CannotOpen) => refused.map_or_else(|| error.into(), Trouble::from),
                _ => error.into(),
            }
        })?;
        connection.busy_timeout(PATIENCE)?;
        Ok(connection)
    };
    connect().map_err(|trouble| trouble.notice(file))
}

/// The version of the file, brought up to date if it is an older one; 0 while it is empty.
///
/// One that cannot be written to now is read as it is: to keep something brings it up to date, or says why not.
fn begin(connection: &mut Connection) -> Result<usize, Trouble> {
    let version = schema::version(connection, schema::UPGRADES)?;
    if version > 0 && version < schema::UPGRADES.len() {
        let mut upgraded = || -> Result<(), Trouble> {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            schema::upgrade(&transaction, schema::UPGRADES)?;
            Ok(transaction.commit()?)
        };
        match upgraded() {
            Err(trouble @ (Trouble::Damaged | Trouble::Newer | Trouble::Moved)) => return Err(trouble),
            Err(Trouble::ReadOnly | Trouble::Full | Trouble::Busy | Trouble::Refused(_)) | Ok(()) => {}
        }
    }
    Ok(version)
}

/// Writes records, all of them or none.
fn commit(connection: &mut Connection, records: &[Record], choice: Choice) -> Result<Merged, Trouble> {
    // From the first moment the only writer: two that read first could both wait for each other to write.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::upgrade(&transaction, schema::UPGRADES)?;
    let merged = rows::write(&transaction, records, choice)?;
    transaction.commit()?;
    Ok(merged)
}

/// An answer gets an id that no other machine gives.
fn with_id(mut record: Record) -> Record {
    if let Record::Answer(answer) = &mut record
        && answer.id.is_empty()
    {
        answer.id = format!("{:032x}", rand::random::<u128>());
    }
    record
}

#[cfg(test)]
mod tests;
