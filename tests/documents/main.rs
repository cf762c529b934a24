//! The documents for people, held to the program: what they show is what it does.
//!
//! Where a document is out of date on purpose, `UPDATE_DOCS=1 cargo test --test documents` writes it anew.

#![allow(clippy::unwrap_used, reason = "a document that cannot be read is a failed test")]

mod map;
mod picture;
mod readme;
mod screens;

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project.
fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// What the file says is what the program says now; or it is made so, on demand.
#[track_caller]
fn hold(name: &str, now: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path(name), now).unwrap();
        return;
    }
    let kept = fs::read_to_string(path(name)).unwrap_or_default();
    let line = kept.lines().zip(now.lines()).position(|(kept, now)| kept != now);
    let line = line.unwrap_or_else(|| kept.lines().count().min(now.lines().count())) + 1;
    assert!(
        kept == now,
        "{name} is out of date from line {line} on:\n- {}\n+ {}\n\
         If the program is right, write it anew: UPDATE_DOCS=1 cargo test --test documents",
        kept.lines().nth(line - 1).unwrap_or_default(),
        now.lines().nth(line - 1).unwrap_or_default(),
    );
}
