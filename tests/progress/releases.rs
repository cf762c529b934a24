//! Files of other releases: older ones are read as they were written, newer ones are left alone.
//!
//! `version-1.sqlite3` is a file that the first release wrote, and `version-1.jsonl` is its export of it. A
//! release that raises the version adds its own pair and leaves the older ones.

use std::fs;
use std::path::Path;

use convtutor::progress::{Notice, Opened, Record, Store, exchange};
use convtutor::quiz::{Answered, Felt, Past};
use tempfile::TempDir;

use super::{answer, folder, ids, records};

/// The versions of which there is a pair.
const VERSIONS: &[&str] = &["version-1", "version-2"];

/// A pair: the file in a folder of its own, and the export.
fn pair(version: &str) -> (TempDir, String) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/progress");
    let folder = folder();
    let old = here.join(version).with_extension("sqlite3");
    fs::copy(old, folder.path().join("progress.sqlite3")).unwrap();
    (folder, fs::read_to_string(here.join(version).with_extension("jsonl")).unwrap())
}

/// An export without its first line, which names the version of whoever wrote it.
fn lines(text: &str) -> Vec<&str> {
    text.lines().skip(1).collect()
}

/// What the file in this folder holds, as an export writes it.
fn exported(dir: &Path) -> String {
    let Opened { mut store, progress, settings, notice } = Store::open(Some(dir));
    assert_eq!(notice, None);
    let mut text = vec![];
    exchange::write(exchange::records(&progress, &settings, store.history().answers), &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn a_file_of_each_earlier_release_is_read_in_full_and_written_on() {
    for version in VERSIONS {
        let (folder, text) = pair(version);
        assert_eq!(lines(&exported(folder.path())), lines(&text));
        let mut store = Store::open(Some(folder.path())).store;
        let new = Answered { felt: Some(Felt::Hard), told: Some(2), ..answer("new", 1_000) };
        store.keep(&Record::Answer(new.clone())).unwrap();
        assert!(Store::open(Some(folder.path())).store.history().answers.contains(&new));
    }
}

#[test]
fn an_export_of_each_earlier_release_is_taken() {
    for version in VERSIONS {
        let folder = folder();
        let (_, text) = pair(version);
        let records = exchange::read(text.as_bytes()).unwrap();
        Store::open(Some(folder.path())).store.merge(&records).unwrap();
        assert_eq!(lines(&exported(folder.path())), lines(&text));
    }
}

#[test]
fn an_older_file_that_cannot_be_written_to_is_read_all_the_same() {
    let (folder, text) = pair("version-1");
    let file = folder.path().join("progress.sqlite3");
    // Whoever holds it keeps it as it is: nobody can bring it up to date now.
    let holder = rusqlite::Connection::open(&file).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(lines(&exported(folder.path())), lines(&text));
    let mut store = Store::open(Some(folder.path())).store;
    let answers = store.history().answers;
    assert_eq!((store.past().0, answers.len()), (Past::of(&answers), 12));
    holder.execute_batch("ROLLBACK").unwrap();
    store.keep(&Record::Answer(answer("new", 1_000))).unwrap();
    assert_eq!(ids(folder.path()).len(), 13);
}

#[test]
fn what_can_be_read_of_a_damaged_file_of_an_earlier_release_is_not_lost() {
    let (folder, _) = pair("version-1");
    let file = folder.path().join("progress.sqlite3");
    let mut bytes = fs::read(&file).unwrap();
    // The index of the ids, which answers themselves do not need.
    let page = 4_096 * index_page(&file);
    bytes[page..page + 4_096].fill(0xa5);
    fs::write(&file, &bytes).unwrap();
    let mut store = Store::open(Some(folder.path())).store;
    let notice = store.keep(&Record::Answer(answer("new", 1_000))).unwrap_err();
    assert!(matches!(notice, Notice::Damaged { answers: 12, .. }), "{notice:?}");
    assert_eq!(ids(folder.path()).len(), 13);
}

/// The number, from 0, of the first page of the index of answers.
fn index_page(file: &Path) -> usize {
    let connection = rusqlite::Connection::open(file).unwrap();
    let page = "SELECT rootpage - 1 FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'answer'";
    let page: u32 = connection.query_row(page, [], |row| row.get(0)).unwrap();
    page as usize
}

#[test]
fn a_file_of_a_newer_release_is_left_as_it_is() {
    let folder = folder();
    let Opened { mut store, .. } = Store::open(Some(folder.path()));
    store.merge(&records(20)).unwrap();
    let file = store.file().to_owned();
    drop(store);
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.pragma_update(None, "user_version", 3).unwrap();
    drop(connection);
    let bytes = fs::read(&file).unwrap();

    let Opened { mut store, notice, .. } = Store::open(Some(folder.path()));
    let newer = Notice::Newer { file: file.clone() };
    assert_eq!(notice.as_ref(), Some(&newer));
    assert_eq!(store.keep(&Record::Answer(answer("new", 1))), Err(newer.clone()));
    assert_eq!(store.merge(&records(1)), Err(newer));
    drop(store);
    assert!(fs::read(&file).unwrap() == bytes);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_export_makes_the_same_progress_on_an_empty_machine() {
    let (here, there) = (folder(), folder());
    Store::open(Some(here.path())).store.merge(&records(50)).unwrap();
    let text = exported(here.path());
    let records = exchange::read(text.as_bytes()).unwrap();
    let mut store = Store::open(Some(there.path())).store;
    let first = store.merge(&records).unwrap();
    assert_eq!((first.answers, first.steps, first.settings, first.known), (50, 3, 1, 0));
    assert_eq!(exported(there.path()), text);
    let second = store.merge(&records).unwrap();
    assert_eq!((second.known, second.answers + second.steps + second.settings), (54, 0));
    assert_eq!(exported(there.path()), text);
}

#[test]
fn two_machines_come_to_one_history_in_whatever_order_they_meet() {
    let (here, there) = (folder(), folder());
    let common = records(10);
    let own = |id: &'static str| {
        (0..10).map(move |number| Record::Answer(answer(&format!("{id}-{number}"), number)))
    };
    for (machine, own) in [(&here, own("here")), (&there, own("there"))] {
        let all: Vec<_> = common.iter().cloned().chain(own).collect();
        Store::open(Some(machine.path())).store.merge(&all).unwrap();
    }
    let texts = [exported(here.path()), exported(there.path())];
    for (machine, text) in [(&here, &texts[1]), (&there, &texts[0])] {
        let records = exchange::read(text.as_bytes()).unwrap();
        assert_eq!(Store::open(Some(machine.path())).store.merge(&records).unwrap().answers, 10);
    }
    assert_eq!(exported(here.path()), exported(there.path()));
    assert_eq!(ids(here.path()).len(), 30);
}
