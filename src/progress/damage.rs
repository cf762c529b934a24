//! A damaged file: set aside under a new name, never written to, and read as far as it can be.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::trouble::Trouble;
use super::{Record, rows, schema};

/// Gives a damaged file another name; `None` where another process has done so in the meantime.
pub(super) fn set_aside(file: &Path) -> Result<Option<PathBuf>, io::Error> {
    // Two processes may find the same damage: the second must not set aside the first one's new file. Where
    // a folder cannot be locked, there is only the look below.
    let folder = file.parent().and_then(|folder| File::open(folder).ok());
    let _locked = folder.as_ref().map(File::lock);
    if is_sound(file) {
        return Ok(None);
    }
    let aside = free_name(file)?;
    // A journal belongs to its file under any name.
    match fs::rename(journal(file), journal(&aside)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::rename(file, &aside)?;
    Ok(Some(aside))
}

/// What can still be read of a damaged file.
pub(super) fn rescued(aside: &Path) -> Vec<Record> {
    look_at(aside).map(|connection| rows::rescued(&connection)).unwrap_or_default()
}

/// Whether all of it can be read.
fn is_sound(file: &Path) -> bool {
    let look = || -> Result<(), Trouble> {
        let connection = look_at(file)?;
        schema::check(&connection)?;
        if schema::version(&connection, schema::UPGRADES)? > 0 {
            rows::steps(&connection)?;
            rows::settings(&connection)?;
            rows::answers(&connection)?;
        }
        Ok(())
    };
    !matches!(look(), Err(Trouble::Damaged))
}

fn look_at(file: &Path) -> Result<Connection, Trouble> {
    Ok(Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// `progress.damaged-1.sqlite3`, or the first number that is free.
fn free_name(file: &Path) -> Result<PathBuf, io::Error> {
    for number in 1..u32::MAX {
        let name = file.with_extension(format!("damaged-{number}.sqlite3"));
        if !name.try_exists()? && !journal(&name).try_exists()? {
            return Ok(name);
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Where SQLite writes down how to undo a change that was not finished.
fn journal(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}
