//! The tables of the file, by version: each release brings an older file up to its own.

use std::fs;

use rusqlite::{Connection, Transaction};

use super::trouble::Trouble;

/// What leads from each version to the next; the first entry makes version 1 of an empty file.
///
/// An entry that was released is never changed. A new release that keeps anything an older one could not
/// read, be it a new name of an outcome, adds an entry: an older release then leaves the file alone.
pub(super) const UPGRADES: &[&str] = &[
    "
    CREATE TABLE step (
        lesson TEXT NOT NULL,
        step TEXT NOT NULL,
        done INTEGER NOT NULL,
        shown INTEGER NOT NULL,
        first_try INTEGER,
        tries INTEGER NOT NULL,
        PRIMARY KEY (lesson, step)
    ) STRICT;
    CREATE TABLE answer (
        id TEXT NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL,
        utc_offset INTEGER NOT NULL,
        session INTEGER NOT NULL,
        mode TEXT NOT NULL,
        family TEXT NOT NULL,
        version INTEGER NOT NULL,
        tier INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        typed TEXT NOT NULL,
        outcome TEXT NOT NULL,
        misconception TEXT,
        took INTEGER NOT NULL,
        late INTEGER NOT NULL,
        hints INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE setting (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT;
",
    "
    ALTER TABLE answer ADD COLUMN told INTEGER;
    ALTER TABLE answer ADD COLUMN felt TEXT;
    ALTER TABLE answer ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;
",
];

/// What an answer has since the second version, in this order; and what it is in an older file that is only
/// read, since it cannot be brought up to date.
const ADDED: [&str; 3] = ["told", "felt", "taken_back"];
const NOT_ADDED: [&str; 3] = ["NULL", "NULL", "0"];

/// One statement, so that no other process makes the tables between two of its parts.
const STATE: &str = "
    SELECT user_version, page_count, (SELECT count(*) FROM sqlite_schema)
    FROM pragma_user_version, pragma_page_count";

/// The version of the file, as far as this release can read it; 0 for an empty one.
pub(super) fn version(connection: &Connection, upgrades: &[&str]) -> Result<usize, Trouble> {
    // Looked at before SQLite looks, which makes the file empty again if a process died with its first record.
    let bytes = connection.path().and_then(|file| fs::metadata(file).ok()).map_or(0, |file| file.len());
    let (version, pages, tables): (i64, i64, i64) =
        connection.query_row(STATE, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    // A file shorter than the shortest page counts as empty, and SQLite would write over it.
    let is_scrap = pages == 0 && bytes > 0;
    match usize::try_from(version) {
        Ok(version) if version > upgrades.len() => Err(Trouble::Newer),
        Ok(version) if version > 0 || (tables == 0 && !is_scrap) => Ok(version),
        _ => Err(Trouble::Damaged),
    }
}

/// How the columns of an answer are read that its first version did not have: `told`, `felt`, `taken_back`.
pub(super) fn added(connection: &Connection) -> Result<[&'static str; 3], Trouble> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(if version < 2 { NOT_ADDED } else { ADDED })
}

/// Looks through the whole file for what cannot be.
pub(super) fn check(connection: &Connection) -> Result<(), Trouble> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Trouble::Damaged) }
}

/// Brings the file up to the last version.
///
/// The version is read inside of the transaction that raises it: of two processes that meet the same old
/// file, the second finds it done.
pub(super) fn upgrade(transaction: &Transaction<'_>, upgrades: &[&str]) -> Result<(), Trouble> {
    let version = version(transaction, upgrades)?;
    if version < upgrades.len() {
        for upgrade in &upgrades[version..] {
            transaction.execute_batch(upgrade)?;
        }
        transaction.pragma_update(None, "user_version", upgrades.len() as u32)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (7);";
    const SECOND: &str = "ALTER TABLE a ADD COLUMN y INTEGER DEFAULT 8;";

    fn upgraded(connection: &mut Connection, upgrades: &[&str]) -> Result<(), Trouble> {
        let transaction = connection.transaction()?;
        upgrade(&transaction, upgrades)?;
        Ok(transaction.commit()?)
    }

    #[test]
    fn an_older_file_keeps_its_records_in_a_newer_release() {
        let mut connection = Connection::open_in_memory().unwrap();
        upgraded(&mut connection, &[FIRST]).unwrap();
        for _ in 0..2 {
            upgraded(&mut connection, &[FIRST, SECOND]).unwrap();
            let row = connection.query_row("SELECT x, y FROM a", [], |row| Ok((row.get(0)?, row.get(1)?)));
            assert_eq!(row, Ok((7, 8)));
        }
    }

    #[test]
    fn an_upgrade_that_fails_leaves_the_older_file_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        upgraded(&mut connection, &[FIRST]).unwrap();
        assert!(upgraded(&mut connection, &[FIRST, SECOND, "no SQL"]).is_err());
        assert_eq!(version(&connection, &[FIRST, SECOND]).unwrap(), 1);
        assert!(connection.query_row("SELECT y FROM a", [], |_| Ok(())).is_err());
    }

    #[test]
    fn a_newer_file_is_not_touched() {
        let mut connection = Connection::open_in_memory().unwrap();
        upgraded(&mut connection, &[FIRST, SECOND]).unwrap();
        assert!(matches!(upgraded(&mut connection, &[FIRST]), Err(Trouble::Newer)));
        assert_eq!(version(&connection, &[FIRST, SECOND]).unwrap(), 2);
    }
}
