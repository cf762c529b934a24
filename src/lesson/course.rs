//! A course: its lessons in order, found by name, each read when it is first needed.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use toml::de::DeTable;

use crate::text::{LANGUAGES, Language, Texts, nearest};

use super::problem::Problem;
use super::source::Folder;
use super::words::read_title;
use super::{Lesson, Words};

/// All lessons, in the order of their numbers.
#[derive(Debug)]
pub struct Course {
    lessons: Vec<Entry>,
}

/// A lesson in the list: what is known of it before it is opened.
#[derive(Debug)]
pub struct Entry {
    /// Stable, the name of its folder without the number: `padding`.
    pub id: String,
    /// Its place in the course.
    pub number: usize,
    pub(super) folder: Folder,
    titles: Vec<OnceLock<Words>>,
    step_ids: OnceLock<Vec<String>>,
    opened: OnceLock<Result<Arc<Lesson>, Broken>>,
}

/// Why a folder is no course.
#[derive(Debug, thiserror::Error)]
pub enum CourseError {
    /// There is no such folder.
    #[error("there is no folder `{path}`")]
    Missing { path: String },
    /// It is a file.
    #[error("`{path}` is not a folder")]
    NotAFolder { path: String },
    /// The system does not let us read it.
    #[error("`{path}` cannot be read: {source}")]
    Unreadable { path: String, source: std::io::Error },
    /// There is no folder `NN-slug` in it.
    #[error("`{path}` holds no lessons")]
    NoLessons { path: String },
}

impl CourseError {
    /// What to tell the one who asked for it.
    pub fn sentence(&self, texts: &Texts) -> String {
        let (key, path, reason) = match self {
            Self::Missing { path } => ("lesson-course-missing", path, String::new()),
            Self::NotAFolder { path } => ("lesson-course-not-a-folder", path, String::new()),
            Self::Unreadable { path, source } => ("lesson-course-unreadable", path, source.to_string()),
            Self::NoLessons { path } => ("lesson-course-no-lessons", path, String::new()),
        };
        texts.with(key, &[("path", path), ("reason", &reason)])
    }
}

/// A lesson that cannot be opened: what is wrong with it, never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} mistakes in a lesson", problems.len())]
pub struct Broken {
    /// Its mistakes.
    pub problems: Vec<Problem>,
}

/// No lesson has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no lesson `{name}`")]
pub struct UnknownLesson {
    /// What was asked for.
    pub name: String,
    /// The ids that may have been meant, the closest first; empty if none is close.
    pub nearest: Vec<String>,
}

impl Course {
    /// The course inside the program.
    pub fn built_in() -> Self {
        Self::of(Folder::built_in())
    }

    /// A teacher's own folder of lessons. Folders that are not called `NN-slug` are left out.
    pub fn read(dir: &Path) -> Result<Self, CourseError> {
        let course = Self::of(folders(dir)?);
        if course.lessons.is_empty() {
            return Err(CourseError::NoLessons { path: dir.display().to_string() });
        }
        Ok(course)
    }

    /// The lessons in order.
    pub fn lessons(&self) -> &[Entry] {
        &self.lessons
    }

    /// The lesson that is called so: by id, number, folder, or title in any language.
    pub fn find(&self, name: &str) -> Result<&Entry, UnknownLesson> {
        self.place(name).map(|place| &self.lessons[place])
    }

    /// Its place in [`lessons`](Self::lessons).
    pub fn place(&self, name: &str) -> Result<usize, UnknownLesson> {
        let wanted = name.trim().to_lowercase();
        let number: Option<usize> = wanted.parse().ok();
        let is_called =
            |entry: &Entry| entry.id == wanted || Some(entry.number) == number || entry.folder.name == wanted;
        let is_titled = |entry: &Entry| entry.titles().any(|title| title.to_lowercase() == wanted);
        // Titles are only read where nothing else fits.
        let place = self.lessons.iter().position(is_called);
        place.or_else(|| self.lessons.iter().position(is_titled)).ok_or_else(|| UnknownLesson {
            name: name.to_owned(),
            nearest: self.nearest(&wanted).into_iter().map(str::to_owned).collect(),
        })
    }

    fn nearest(&self, wanted: &str) -> Vec<&str> {
        nearest(wanted, self.lessons.iter().map(|entry| entry.id.as_str()))
    }

    fn of(folders: Vec<Folder>) -> Self {
        let mut lessons: Vec<_> = folders.into_iter().filter_map(Entry::of).collect();
        lessons.sort_by_key(|entry| entry.number);
        Self { lessons }
    }
}

/// The folders of a course on disk.
pub(super) fn folders(dir: &Path) -> Result<Vec<Folder>, CourseError> {
    let path = dir.display().to_string();
    let unreadable = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => CourseError::Missing { path: path.clone() },
        _ => CourseError::Unreadable { path: path.clone(), source },
    };
    if !std::fs::metadata(dir).map_err(unreadable)?.is_dir() {
        return Err(CourseError::NotAFolder { path });
    }
    Folder::on_disk(dir).map_err(unreadable)
}

impl Entry {
    fn of(folder: Folder) -> Option<Self> {
        let (number, id) = folder.number_and_id()?;
        Some(Self {
            id: id.to_owned(),
            number,
            titles: LANGUAGES.iter().map(|_| OnceLock::new()).collect(),
            step_ids: OnceLock::new(),
            opened: OnceLock::new(),
            folder,
        })
    }

    /// The lesson's name; in English where the language has none, and its id where English has none.
    pub fn title(&self, language: Language) -> &str {
        self.head(language, |words| &words.title).unwrap_or(&self.id)
    }

    /// What it is about, in one sentence.
    pub fn summary(&self, language: Language) -> &str {
        self.head(language, |words| &words.summary).unwrap_or_default()
    }

    /// The ids of its steps, in order.
    pub fn step_ids(&self) -> impl ExactSizeIterator<Item = &str> {
        self.step_ids.get_or_init(|| self.read_step_ids()).iter().map(String::as_str)
    }

    /// The whole lesson. It is read the first time; later calls give the same one.
    pub fn open(&self) -> Result<Arc<Lesson>, &Broken> {
        self.opened.get_or_init(|| Lesson::read(self).map(Arc::new)).as_ref().map(Arc::clone)
    }

    fn titles(&self) -> impl Iterator<Item = &str> {
        LANGUAGES.iter().map(|entry| self.title(entry.language))
    }

    /// A part of the first language that has it: the asked one, or one of [`LANGUAGES`].
    fn head(&self, language: Language, part: fn(&Words) -> &String) -> Option<&str> {
        let others = LANGUAGES.iter().map(|entry| entry.language);
        [language].into_iter().chain(others).find_map(|language| {
            let index = LANGUAGES.iter().position(|entry| entry.language == language)?;
            let words = self.titles.get(index)?.get_or_init(|| {
                self.folder.words(language).map(|text| read_title(&text)).unwrap_or_default()
            });
            Some(part(words).as_str()).filter(|text| !text.is_empty())
        })
    }

    fn read_step_ids(&self) -> Vec<String> {
        let Ok(text) = self.folder.structure() else { return vec![] };
        let (document, _) = DeTable::parse_recoverable(&text);
        let steps = document.get_ref().get("step").and_then(|steps| steps.get_ref().as_array());
        steps
            .into_iter()
            .flat_map(|steps| steps.iter())
            .filter_map(|step| Some(step.get_ref().get("id")?.get_ref().as_str()?.to_owned()))
            .collect()
    }
}
