//! Where progress is kept, and what the tutor does where nothing can be kept.

use std::fs;
use std::path::Path;
use std::process::Command;

use convtutor::progress::{Notice, Opened, Progress, Record, Store};
use convtutor::text::{LANGUAGES, Texts};

use super::{answer, folder};

/// Opens a store that can keep nothing, tries to, and returns the notice.
#[track_caller]
fn useless(dir: &Path) -> Notice {
    let Opened { mut store, progress, settings, notice } = Store::open(Some(dir));
    assert_eq!((progress, settings.len()), (Progress::default(), 0));
    let notice = notice.unwrap();
    assert_eq!(store.keep(&Record::Answer(answer("lost", 1))), Err(notice.clone()));
    assert_eq!(store.history().answers, []);
    for entry in &LANGUAGES {
        let sentence = notice.sentence(&Texts::new(entry.language));
        assert!(sentence.contains("progress.sqlite3"), "{sentence}");
    }
    notice
}

#[test]
fn the_tutor_runs_where_no_folder_can_be_made() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    for dir in [file.as_path(), &file.join("below"), Path::new("/proc/convtutor"), Path::new("/dev/null/x")] {
        let notice = useless(dir);
        assert!(matches!(notice, Notice::Unusable { .. } | Notice::ReadOnly { .. }), "{notice:?}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn the_tutor_runs_where_a_folder_has_the_name_of_the_file() {
    let folder = folder();
    fs::create_dir(folder.path().join("progress.sqlite3")).unwrap();
    assert!(matches!(useless(folder.path()), Notice::Unusable { .. }));
}

#[test]
fn whoever_only_looks_makes_no_file() {
    let folder = folder();
    let dir = folder.path().join("new");
    let Opened { store, notice, .. } = Store::look(Some(&dir));
    assert_eq!(notice, Some(Notice::Absent { file: store.file().to_owned() }));
    assert!(!dir.exists());
}

/// The tutor without the places that the environment of this test names.
fn tutor() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convtutor"));
    for name in ["HOME", "XDG_DATA_HOME", "CONVTUTOR_DATA_DIR", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C");
    command
}

#[test]
fn progress_is_found_where_the_platform_keeps_data() {
    let folder = folder();
    let import = |command: &mut Command| {
        let text = folder.path().join("text");
        fs::write(&text, "{\"format\":\"convtutor progress\",\"version\":1}\n").unwrap();
        assert!(command.args(["progress", "import"]).arg(text).status().unwrap().success());
    };
    let data = folder.path().join("data");
    import(tutor().env("HOME", folder.path()).env("XDG_DATA_HOME", &data));
    let native = if cfg!(target_os = "macos") {
        folder.path().join("Library/Application Support/convtutor/progress.sqlite3")
    } else {
        data.join("convtutor/progress.sqlite3")
    };
    assert!(native.exists(), "{}", native.display());
    let asked = folder.path().join("asked");
    import(tutor().env("HOME", folder.path()).arg("--data-dir").arg(&asked));
    assert!(asked.join("progress.sqlite3").exists());
}

#[test]
fn without_a_home_nothing_is_kept_wherever_the_tutor_happens_to_run() {
    let folder = folder();
    let output = tutor().env("HOME", "here").arg("progress").current_dir(&folder).output().unwrap();
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--data-dir"), "{said}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}
