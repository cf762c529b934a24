//! Why the file cannot be used, told from what SQLite and the system say.

use std::io;
use std::path::Path;

use rusqlite::{Error, ErrorCode, ffi};

use super::Notice;

/// Why the file cannot be used.
#[derive(Debug)]
pub(super) enum Trouble {
    /// What is in it cannot be.
    Damaged,
    /// A newer release wrote it.
    Newer,
    /// Another file has its name now, or none.
    Moved,
    /// It cannot be written to.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Another process holds it.
    Busy,
    /// The system refuses it, in the system's words.
    Refused(String),
}

impl Trouble {
    /// What to tell the learner.
    pub fn notice(self, file: &Path) -> Notice {
        let file = file.to_owned();
        match self {
            Self::Damaged => Notice::Stuck { file, reason: ffi::code_to_str(ffi::SQLITE_CORRUPT).to_owned() },
            Self::Newer => Notice::Newer { file },
            Self::Moved => {
                Notice::Unusable { file, reason: ffi::code_to_str(ffi::SQLITE_CANTOPEN).to_owned() }
            }
            Self::ReadOnly => Notice::ReadOnly { file },
            Self::Full => Notice::Full { file },
            Self::Busy => Notice::Busy { file },
            Self::Refused(reason) => Notice::Unusable { file, reason },
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::SqliteFailure(code, _) | Error::SqlInputError { error: code, .. } => *code,
            // A value of another kind than this program ever writes.
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
            | Error::Utf8Error(..)
            | Error::QueryReturnedNoRows => return Self::Damaged,
            other => return Self::Refused(other.to_string()),
        };
        match code.code {
            // `Unknown` is SQLite's plain "error": a table or column that this version must have is not there.
            ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::TooBig
            | ErrorCode::TypeMismatch
            | ErrorCode::ConstraintViolation
            | ErrorCode::Unknown => Self::Damaged,
            ErrorCode::ReadOnly if code.extended_code == ffi::SQLITE_READONLY_DBMOVED => Self::Moved,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            _ => Self::Refused(ffi::code_to_str(code.extended_code).to_owned()),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Refused(error.to_string()),
        }
    }
}
