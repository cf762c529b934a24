//! Where lessons come from: the program itself, or a folder on disk.

use std::borrow::Cow;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::text::{LANGUAGES, Language};

use super::problem::{Place, Problem, Severity};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");

/// No lesson is as long as this; a file that is longer is something else.
const LONGEST: u64 = 1 << 20;

/// One folder of a course, before anything in it was read.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    /// `03-padding`
    pub name: String,
    /// As the author knows it: `lessons/03-padding`.
    pub path: String,
    origin: Origin,
}

#[derive(Debug, Clone)]
enum Origin {
    BuiltIn,
    Disk(PathBuf),
}

/// Why a file could not be read; the word is part of its message's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unreadable {
    Missing,
    /// A folder, a pipe, a device.
    NotAFile,
    TooLarge,
    /// Where the first byte is that is no UTF-8.
    NotUtf8(Place),
    /// What the system says.
    System(String),
}

impl Folder {
    /// All folders of the built-in course, by name.
    pub fn built_in() -> Vec<Self> {
        let mut folders: Vec<_> = BUILT_IN
            .dirs()
            .filter_map(|dir| dir.path().file_name()?.to_str())
            .map(|name| Self {
                name: name.to_owned(),
                path: format!("lessons/{name}"),
                origin: Origin::BuiltIn,
            })
            .collect();
        folders.sort_by(|a, b| a.name.cmp(&b.name));
        folders
    }

    /// All folders in `dir`, by name; hidden ones are not looked at. A `dir` that is a lesson itself is
    /// a course of one.
    pub fn on_disk(dir: &Path) -> std::io::Result<Vec<Self>> {
        if dir.join(STRUCTURE).is_file() {
            // `.` has its name only in full.
            let full = fs::canonicalize(dir)?;
            let name = full.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = dir.display().to_string();
            return Ok(vec![Self { name, path, origin: Origin::Disk(dir.to_owned()) }]);
        }
        let mut folders = vec![];
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            // A link that leads nowhere has no metadata: it is kept, and its files are told missing.
            let is_folder = fs::metadata(&path).map_or(path.is_symlink(), |metadata| metadata.is_dir());
            if is_folder && !name.starts_with('.') {
                folders.push(Self { name, path: path.display().to_string(), origin: Origin::Disk(path) });
            }
        }
        folders.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(folders)
    }

    /// The number and the id in `03-padding`.
    pub fn number_and_id(&self) -> Option<(usize, &str)> {
        let (number, id) = self.name.split_once('-')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let is_id = id.chars().all(|c| c.is_alphanumeric() && !c.is_uppercase() || c == '-');
        (is_number && is_id && !id.is_empty()).then_some((number.parse().ok()?, id))
    }

    /// What all languages share.
    pub fn structure(&self) -> Result<Cow<'static, str>, Unreadable> {
        self.read(STRUCTURE)
    }

    /// The words in a language.
    pub fn words(&self, language: Language) -> Result<Cow<'static, str>, Unreadable> {
        self.read(&words_file(language))
    }

    /// Files that nothing reads: `kr.md`, `lesson.tml`.
    pub fn strangers(&self) -> Vec<String> {
        let Origin::Disk(path) = &self.origin else { return vec![] };
        let Ok(entries) = fs::read_dir(path) else { return vec![] };
        let known =
            |name: &str| name == STRUCTURE || LANGUAGES.iter().any(|l| name == words_file(l.language));
        let mut strangers: Vec<_> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.') && !known(name))
            .collect();
        strangers.sort();
        strangers
    }

    /// A file of this folder as the author knows it.
    pub fn path_of(&self, file: &str) -> String {
        format!("{}/{file}", self.path)
    }

    fn read(&self, file: &str) -> Result<Cow<'static, str>, Unreadable> {
        match &self.origin {
            Origin::BuiltIn => {
                let file = BUILT_IN.get_file(format!("{}/{file}", self.name)).ok_or(Unreadable::Missing)?;
                file.contents_utf8().map(Cow::Borrowed).ok_or(Unreadable::NotAFile)
            }
            Origin::Disk(path) => read_file(&path.join(file)).map(Cow::Owned),
        }
    }
}

/// The file that all languages share.
pub(super) const STRUCTURE: &str = "lesson.toml";

/// `en.md`
pub(super) fn words_file(language: Language) -> String {
    format!("{}.md", language.tag())
}

fn read_file(path: &Path) -> Result<String, Unreadable> {
    let system = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Unreadable::Missing,
        _ => Unreadable::System(error.to_string()),
    };
    // Asked before it is opened: to open a pipe would wait for somebody to write into it.
    if !fs::metadata(path).map_err(system)?.is_file() {
        return Err(Unreadable::NotAFile);
    }
    let mut bytes = vec![];
    fs::File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes)).map_err(system)?;
    if bytes.len() as u64 > LONGEST {
        return Err(Unreadable::TooLarge);
    }
    // Some editors begin a file with a mark that is no part of its text.
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let end = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..end]);
        Unreadable::NotUtf8(Place::in_text(&before, end..end))
    })
}

impl Unreadable {
    /// As a problem of the file at `path`.
    pub fn problem(self, path: String) -> Problem {
        let (kind, place, reason) = match self {
            Self::Missing => ("file-missing", None, None),
            Self::NotAFile => ("file-not-a-file", None, None),
            Self::TooLarge => ("file-too-large", None, None),
            Self::NotUtf8(place) => ("file-not-utf8", Some(place), None),
            Self::System(reason) => ("file-unreadable", None, Some(reason)),
        };
        let values = reason.map(|reason| ("reason", reason)).into_iter().collect();
        Problem { severity: Severity::Error, kind, values, file: path, place, reason: None }
    }
}
