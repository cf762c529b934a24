//! The README: its examples are run, its keys are those of the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use convtutor::app::{BINDINGS, Key};

use crate::{hold, path};

const PROGRAM: &str = env!("CARGO_BIN_EXE_convtutor");
const KEYS: [&str; 2] = ["<!-- keys -->\n", "<!-- end of keys -->\n"];
const EXAMPLE: [&str; 2] = ["```console\n", "```\n"];

/// Requests that an example reads.
const REQUESTS: &str = "requests.jsonl";

fn readme() -> String {
    fs::read_to_string(path("README.md")).unwrap()
}

/// `text` with each part between the two marks written anew.
fn rewritten([begin, end]: [&str; 2], text: &str, mut part: impl FnMut(&str) -> String) -> String {
    let mut pieces = text.split(begin);
    let mut new = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (old, rest) = piece.split_once(end).unwrap_or_else(|| panic!("{begin:?} does not end"));
        new += &[begin, &part(old), end, rest].concat();
    }
    new
}

/// A folder like the project's, as far as examples go, where they may write.
fn playground(example: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents").join(example.to_string());
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink(path("lessons"), folder.join("lessons")).unwrap();
    folder
}

/// What a shell shows for this command, on both streams.
fn run(command: &str, folder: &Path) -> String {
    let programs = Path::new(PROGRAM).parent().unwrap().display();
    let path = format!("{programs}:{}", std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1; {command}")]).current_dir(folder);
    let output = shell.env("PATH", path).env("LC_ALL", "C").env_remove("LANGUAGE").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The example with what its commands answer now; a file that it shows is there for the commands after.
fn played(example: &str, folder: &Path) -> String {
    if let Some((_, file)) = example.split_once(&format!("$ cat {REQUESTS}\n")) {
        let lines: Vec<_> = file.lines().take_while(|line| !line.starts_with("$ ")).collect();
        fs::write(folder.join(REQUESTS), lines.join("\n") + "\n").unwrap();
    }
    let commands = example.lines().filter_map(|line| line.strip_prefix("$ "));
    let shown = commands.map(|command| format!("$ {command}\n{}", run(command, folder)));
    shown.collect::<Vec<_>>().concat()
}

#[test]
fn a_reader_who_tries_the_examples_and_the_keys_finds_them_as_they_are_written() {
    let mut examples = 0;
    let text = rewritten(EXAMPLE, &readme(), |example| {
        examples += 1;
        played(example, &playground(examples))
    });
    let text = rewritten(KEYS, &text, |_| format!("\n{}\n", run("convtutor keys", &playground(0))));
    assert!(examples > 0 && text.contains("`Ctrl-C`"), "the examples or the keys were not found");
    hold("README.md", &text);
}

#[test]
fn every_key_that_the_readme_names_does_something() {
    let readme = readme();
    let named: Vec<_> =
        readme.split("<kbd>").skip(1).filter_map(|rest| Some(rest.split_once("</kbd>")?.0)).collect();
    assert!(named.len() > 10, "the keys were not found");
    for name in named {
        let key = Key::parse(name);
        let is_bound = BINDINGS.iter().any(|binding| key.is_some_and(|key| binding.keys.contains(&key)));
        assert!(is_bound, "no key is called {name}");
    }
}

#[test]
fn every_operation_of_compute_is_named_in_the_readme() {
    let refusal = run("echo '{\"op\": \"?\"}' | convtutor compute -", &playground(0));
    let known = refusal.split_once("use one of ").expect("a list of operations").1;
    for operation in known.trim_end_matches(['.', '\n']).split(", ") {
        assert!(readme().contains(&format!("`{operation}`")), "{operation} is not in the README");
    }
}
