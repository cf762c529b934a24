//! Lessons as their authors meet them: a course that is fine, and every mistake in its place.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test, in its helpers too")]

mod course;
mod mistakes;
mod show;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use convtutor::cli::lessons::{Check, run};
use convtutor::text::{Language, Texts};

use mistakes::{MISTAKES, Mistake};

const GOOD: &str = "tests/lessons/good";

/// What a check of `dir` prints to both streams, with the folder's name left out.
fn check(dir: &Path, language: Language) -> (ExitCode, String) {
    let (mut out, mut err) = (vec![], vec![]);
    let args = Check { dir: Some(dir.to_owned()), languages: vec![] };
    let code = run(&args, None, &Texts::new(language), false, &mut out, &mut err).unwrap();
    let text = String::from_utf8([out, err].concat()).unwrap();
    (code, text.replace(&dir.display().to_string(), "COURSE"))
}

/// A folder of its own that holds a copy of the good course.
fn copy(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lessons").join(name);
    let _ = fs::remove_dir_all(&dir);
    let lesson = dir.join("01-window");
    fs::create_dir_all(&lesson).unwrap();
    for file in fs::read_dir(Path::new(GOOD).join("01-window")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), lesson.join(file.file_name())).unwrap();
    }
    dir
}

fn edit(dir: &Path, Mistake { file, from, to, .. }: &Mistake) {
    let path = dir.join("01-window").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// The kinds in what was printed: `mistake[kind]: ...`.
fn kinds(printed: &str) -> BTreeSet<&str> {
    let headed = printed.lines().filter(|line| !line.starts_with([' ', '|']) && line.contains("]: "));
    headed.filter_map(|line| line.split_once('[')?.1.split_once(']')).map(|(kind, _)| kind).collect()
}

/// Everything that is said about the mistakes, one after the other, as an author reads it.
fn catalogue(language: Language) -> String {
    let mut all = String::new();
    for (index, mistake) in MISTAKES.iter().enumerate() {
        let dir = copy(&format!("{}-{index}", language.tag()));
        edit(&dir, mistake);
        let (_, printed) = check(&dir, language);
        assert!(kinds(&printed).contains(mistake.kind), "{} was not told:\n{printed}", mistake.kind);
        writeln!(all, "=== {}: {:?} -> {:?}\n\n{printed}", mistake.file, mistake.from, mistake.to).unwrap();
    }
    all
}

#[test]
fn an_author_is_told_of_each_mistake_with_its_place_and_its_remedy_in_english() {
    insta::assert_snapshot!("mistakes-en", catalogue(Language::English));
}

#[test]
fn an_author_is_told_of_each_mistake_with_its_place_and_its_remedy_in_korean() {
    insta::assert_snapshot!("mistakes-ko", catalogue(Language::Korean));
}

#[test]
fn a_lesson_without_mistakes_passes() {
    let (code, printed) = check(Path::new(GOOD), Language::English);
    assert_eq!((code, printed.as_str()), (ExitCode::SUCCESS, "Lessons read: 1. Nothing to mend.\n"));
}

#[test]
fn the_course_that_is_shipped_has_nothing_to_mend() {
    let (code, printed) = check(Path::new("lessons"), Language::English);
    assert_eq!(code, ExitCode::SUCCESS, "{printed}");
    assert!(printed.ends_with("Nothing to mend.\n"), "{printed}");
}

/// The good lesson after something was done to its folder.
fn kinds_after(name: &str, change: impl FnOnce(&Path)) -> BTreeSet<String> {
    let dir = copy(name);
    change(&dir.join("01-window"));
    let (_, printed) = check(&dir, Language::English);
    kinds(&printed).into_iter().map(str::to_owned).collect()
}

#[track_caller]
fn check_folder(kind: &str, change: impl FnOnce(&Path)) {
    let told = kinds_after(kind, change);
    assert!(told.contains(kind), "{kind} is not among {told:?}");
}

fn rename(lesson: &Path, to: &str) {
    fs::rename(lesson, lesson.with_file_name(to)).unwrap();
}

fn copy_lesson(lesson: &Path, to: &str) {
    let copy = lesson.with_file_name(to);
    fs::create_dir(&copy).unwrap();
    for file in ["lesson.toml", "en.md", "ko.md"] {
        fs::copy(lesson.join(file), copy.join(file)).unwrap();
    }
}

/// Something that is done to a lesson's folder.
type Change = fn(&Path);

/// The kinds of mistake that a folder can have, each with a way to make it.
const FOLDERS: &[(&str, Change)] = &[
    ("file-missing", |lesson| fs::remove_file(lesson.join("ko.md")).unwrap()),
    ("file-not-a-file", |lesson| {
        fs::remove_file(lesson.join("ko.md")).unwrap();
        fs::create_dir(lesson.join("ko.md")).unwrap();
    }),
    ("file-too-large", |lesson| fs::write(lesson.join("ko.md"), vec![b'a'; 1 << 21]).unwrap()),
    ("file-not-utf8", |lesson| fs::write(lesson.join("ko.md"), b"# \xb0\xa1\n").unwrap()),
    ("file-stranger", |lesson| fs::write(lesson.join("kr.md"), "# ?\n").unwrap()),
    ("folder-name", |lesson| rename(lesson, "window")),
    ("lesson-id-twice", |lesson| copy_lesson(lesson, "02-window")),
    ("lesson-number-twice", |lesson| copy_lesson(lesson, "01-mirror")),
    ("no-steps", |lesson| fs::write(lesson.join("lesson.toml"), "format = 1\n").unwrap()),
    #[cfg(unix)]
    ("file-unreadable", |lesson| {
        fs::remove_file(lesson.join("ko.md")).unwrap();
        std::os::unix::fs::symlink("ko.md", lesson.join("ko.md")).unwrap();
    }),
];

#[test]
fn an_author_is_told_of_files_and_folders_that_are_not_as_they_should_be() {
    for (kind, change) in FOLDERS {
        check_folder(kind, change);
    }
}

#[cfg(unix)]
#[test]
fn folders_that_lead_back_to_themselves_end_the_check_all_the_same() {
    use std::os::unix::fs::symlink;
    let told = kinds_after("loops", |lesson| {
        symlink("02-loop", lesson.with_file_name("02-loop")).unwrap();
        symlink(".", lesson.with_file_name("03-here")).unwrap();
    });
    assert!(told.contains("file-unreadable") && told.contains("file-missing"), "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_file_does_not_make_the_check_wait() {
    check_folder("file-not-a-file", |lesson| {
        fs::remove_file(lesson.join("ko.md")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(lesson.join("ko.md")).status().unwrap();
        assert!(made.success());
    });
}

#[test]
fn a_teacher_can_check_one_lesson_alone() {
    let (code, printed) = check(&Path::new(GOOD).join("01-window"), Language::English);
    assert_eq!((code, printed.as_str()), (ExitCode::SUCCESS, "Lessons read: 1. Nothing to mend.\n"));
}

#[test]
fn files_saved_by_an_editor_of_windows_are_read_like_any_others() {
    let told = kinds_after("windows", |lesson| {
        for file in ["lesson.toml", "en.md", "ko.md"] {
            let text = fs::read_to_string(lesson.join(file)).unwrap();
            fs::write(lesson.join(file), format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
        }
    });
    assert_eq!(told, BTreeSet::new());
}

#[test]
fn a_teacher_can_check_one_language_alone() {
    let dir = copy("one-language");
    fs::remove_file(dir.join("01-window/ko.md")).unwrap();
    let args = Check { dir: None, languages: vec![Language::English] };
    let (mut out, mut err) = (vec![], vec![]);
    let texts = Texts::new(Language::English);
    let code = run(&args, Some(&dir), &texts, false, &mut out, &mut err).unwrap();
    assert_eq!(code, ExitCode::SUCCESS, "{}", String::from_utf8_lossy(&out));
}

#[test]
fn a_folder_that_is_no_course_is_told_in_one_line_with_exit_code_2() {
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lessons/empty");
    fs::create_dir_all(&empty).unwrap();
    for (dir, expected) in [
        (Path::new("tests/lessons/nowhere"), "There is no folder COURSE."),
        (Path::new("Cargo.toml"), "COURSE is a file; a folder of lessons is wanted."),
        (&empty, "There is no lesson in COURSE: each is a folder called NN-name, such as 03-padding."),
    ] {
        let (code, told) = check(dir, Language::English);
        assert_eq!((code, told.lines().count()), (ExitCode::from(2), 1));
        assert!(told.starts_with(&format!("{expected} Name a folder of lessons")), "{told}");
    }
}

/// The kinds that the messages know, from their keys.
fn known_kinds(language: Language) -> BTreeSet<String> {
    let path = format!("src/text/{}/lesson.ftl", language.tag());
    let text = fs::read_to_string(path).unwrap();
    let keys = text.lines().filter_map(|line| line.split_once(" = ")?.0.strip_prefix("lesson-problem-"));
    keys.filter(|key| !key.ends_with("-do") && *key != "nearest").map(str::to_owned).collect()
}

#[test]
fn every_sentence_about_a_mistake_is_said_when_an_author_makes_it() {
    let made: BTreeSet<String> = MISTAKES
        .iter()
        .map(|mistake| mistake.kind)
        .chain(FOLDERS.iter().map(|(kind, _)| *kind))
        .map(str::to_owned)
        .collect();
    for language in [Language::English, Language::Korean] {
        assert_eq!(known_kinds(language), made, "{}", language.tag());
        let texts = Texts::new(language);
        for kind in &made {
            assert!(texts.has(&format!("lesson-problem-{kind}-do")), "{kind} has no remedy");
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn a_broken_file_never_breaks_the_check(
        cut in 0..3000_usize,
        noise in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..40),
        file in 0..3_usize,
    ) {
        let dir = copy("broken");
        let path = dir.join("01-window").join(["lesson.toml", "en.md", "ko.md"][file]);
        let mut bytes = fs::read(&path).unwrap();
        let cut = cut.min(bytes.len());
        let after = (cut + noise.len()).min(bytes.len());
        bytes.splice(cut..after, noise);
        fs::write(path, bytes).unwrap();
        check(&dir, Language::Korean);
    }

    #[test]
    fn a_truncated_file_never_breaks_the_check(cut in 0..3000_usize, file in 0..3_usize) {
        let dir = copy("truncated");
        let path = dir.join("01-window").join(["lesson.toml", "en.md", "ko.md"][file]);
        let bytes = fs::read(&path).unwrap();
        fs::write(path, &bytes[..cut.min(bytes.len())]).unwrap();
        check(&dir, Language::English);
    }
}
