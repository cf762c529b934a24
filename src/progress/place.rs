//! Where progress is kept: one file in the platform's folder for data, or in one that was asked for.

use std::path::{Path, PathBuf, absolute};

use etcetera::BaseStrategy;
use etcetera::base_strategy::choose_native_strategy;

/// The name of the file.
const FILE: &str = "progress.sqlite3";

/// The file in `dir`, else in the platform's folder; `None` where the system names none.
///
/// It is an absolute path, so that it stays the same file wherever the program goes.
pub(super) fn file(dir: Option<&Path>) -> Option<PathBuf> {
    let dir = match dir {
        Some(dir) => absolute(dir).ok()?,
        None => choose_native_strategy().ok()?.data_dir().join("convtutor"),
    };
    // A HOME that is no absolute path would put it below wherever the program happens to run.
    dir.is_absolute().then(|| dir.join(FILE))
}
