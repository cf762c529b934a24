//! Checks a course as a whole: every mistake in every lesson, told to its author.

mod report;
mod steps;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use crate::text::Language;

use super::course::{CourseError, folders};
use super::problem::{Problem, Problems, Severity};
use super::source::{Folder, STRUCTURE, words_file};
use super::structure::{self, Structure};

/// What is wrong with a course.
#[derive(Debug, Default)]
pub struct Report {
    /// How many lessons were read.
    pub lessons: usize,
    /// In the order of the lessons, their files and lines.
    pub problems: Vec<Problem>,
    /// The files that problems point into, by name.
    texts: BTreeMap<String, String>,
}

impl Report {
    /// How many problems are so bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

/// Checks the built-in course in `languages`.
pub fn check_built_in(languages: &[Language]) -> Report {
    check(&Folder::built_in(), languages)
}

/// Checks the course in a folder.
pub fn check_folder(dir: &Path, languages: &[Language]) -> Result<Report, CourseError> {
    let folders = folders(dir)?;
    if folders.is_empty() {
        return Err(CourseError::NoLessons { path: dir.display().to_string() });
    }
    Ok(check(&folders, languages))
}

fn check(folders: &[Folder], languages: &[Language]) -> Report {
    let mut report = Report::default();
    for (index, folder) in folders.iter().enumerate() {
        check_name(folder, &folders[..index], &mut report);
        check_lesson(folder, languages, &mut report);
    }
    report
}

/// A folder's name is the lesson's number and id: it must be both, and no other lesson's.
fn check_name(folder: &Folder, before: &[Folder], report: &mut Report) {
    let mut tell = |kind, values| {
        let (file, severity) = (folder.path.clone(), Severity::Error);
        report.problems.push(Problem { severity, kind, values, file, place: None, reason: None });
    };
    let Some((number, id)) = folder.number_and_id() else {
        tell("folder-name", vec![("name", folder.name.clone())]);
        return;
    };
    for other in before {
        match other.number_and_id() {
            Some((_, other_id)) if other_id == id => {
                tell("lesson-id-twice", vec![("id", id.to_owned()), ("other", other.name.clone())]);
            }
            Some((other_number, _)) if other_number == number => {
                tell(
                    "lesson-number-twice",
                    vec![("number", number.to_string()), ("other", other.name.clone())],
                );
            }
            _ => {}
        }
    }
}

fn check_lesson(folder: &Folder, languages: &[Language], report: &mut Report) {
    report.lessons += 1;
    for stranger in folder.strangers() {
        let values = vec![("name", stranger.clone())];
        let (severity, kind) = (Severity::Warning, "file-stranger");
        report.problems.push(Problem {
            severity,
            kind,
            values,
            file: folder.path_of(&stranger),
            place: None,
            reason: None,
        });
    }
    let mut structure = Structure::default();
    report.file(folder.path_of(STRUCTURE), folder.structure(), |text, problems| {
        structure = structure::read(text, problems);
        steps::check(&structure, problems);
    });
    for &language in languages {
        let file = words_file(language);
        report.file(folder.path_of(&file), folder.words(language), |text, problems| {
            words::check(text, &structure, problems);
        });
    }
}

impl Report {
    /// Reads one file, and keeps its problems in the order of its lines.
    fn file(
        &mut self,
        path: String,
        text: Result<std::borrow::Cow<'_, str>, super::source::Unreadable>,
        read: impl FnOnce(&str, &mut Problems<'_>),
    ) {
        match text {
            Err(unreadable) => self.problems.push(unreadable.problem(path)),
            Ok(text) => {
                let mut problems = Problems::of(&path, &text);
                read(&text, &mut problems);
                let mut problems = problems.into_vec();
                problems.sort_by_key(|problem| problem.place.as_ref().map(|place| place.span.start));
                if !problems.is_empty() {
                    self.texts.insert(path.clone(), text.into_owned());
                }
                self.problems.append(&mut problems);
            }
        }
    }
}
