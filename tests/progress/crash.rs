//! Processes that write: killed at random moments, two at once, and one that meets a limit.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use convtutor::progress::{Opened, Progress, Record, StepRecord, Store};
use convtutor::quiz::Answered;

use tempfile::TempDir;

use super::{answer, folder, ids};

/// What the writing process has to do, in its environment.
const FOLDER: &str = "CONVTUTOR_TEST_FOLDER";
const NAME: &str = "CONVTUTOR_TEST_NAME";
const COUNT: &str = "CONVTUTOR_TEST_COUNT";

/// Keeps answers, and after every third a step; says of each on standard output what became of it.
#[test]
#[ignore = "the process that the tests below start"]
fn writes() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let (name, count) = (env::var(NAME).unwrap(), env::var(COUNT).unwrap().parse().unwrap());
    let mut store = Store::open(Some(Path::new(&folder))).store;
    let mut out = std::io::stdout().lock();
    let mut say = |what: &str, id: &str| {
        writeln!(out, "{what} {id}").unwrap();
        out.flush().unwrap();
    };
    for number in 0..count {
        let id = format!("{name}-{number}");
        // Long, so that it takes several pages: to be killed between two of them is the worst.
        let answer = Answered { typed: "7 ".repeat(5_000), ..answer(&id, number) };
        match store.keep(&Record::Answer(answer)) {
            Ok(()) => say("<kept>", &id),
            Err(notice) => return say("<refused>", notice.key()),
        }
        if number % 3 == 0 {
            let record = StepRecord { done: true, tries: number + 1, ..StepRecord::default() };
            if store.keep(&Record::Step { lesson: name.clone(), step: "tries".to_owned(), record }).is_ok() {
                say("<tries>", &(number + 1).to_string());
            }
        }
    }
}

fn writer(folder: &Path, name: &str, count: u32, launch: Command) -> Child {
    let mut launch = launch;
    launch.args(["--exact", "crash::writes", "--ignored", "--nocapture"]);
    launch.env(FOLDER, folder).env(NAME, name).env(COUNT, count.to_string());
    launch.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

fn this_program() -> Command {
    Command::new(env::current_exe().unwrap())
}

/// What a writer said it did.
#[derive(Debug, Default)]
struct Said {
    kept: BTreeSet<String>,
    tries: u32,
    refused: Option<String>,
}

impl Said {
    /// Takes in one line; the test harness writes into it, too.
    fn hear(&mut self, line: &str) {
        if let Some((_, id)) = line.split_once("<kept> ") {
            self.kept.insert(id.to_owned());
        } else if let Some((_, tries)) = line.split_once("<tries> ") {
            self.tries = tries.parse().unwrap();
        } else if let Some((_, key)) = line.split_once("<refused> ") {
            self.refused = Some(key.to_owned());
        }
    }

    fn all(child: &mut Child) -> Self {
        let mut said = Self::default();
        BufReader::new(child.stdout.take().unwrap()).lines().for_each(|line| said.hear(&line.unwrap()));
        said
    }
}

/// Lets a writer write for a while, kills it, and returns what it had acknowledged.
fn killed_at_random(folder: &Path, name: &str, most: usize, pause: Duration) -> Said {
    let mut child = writer(folder, name, u32::MAX, this_program());
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut said = Said::default();
    let enough = rand::random_range(0..most);
    let mut line = String::new();
    while said.kept.len() < enough && lines.read_line(&mut line).unwrap() > 0 {
        said.hear(line.trim_end());
        line.clear();
    }
    // Anywhere in the writing of the next ones.
    std::thread::park_timeout(pause.mul_f64(rand::random()));
    child.kill().unwrap();
    child.wait().unwrap();
    // The last line may have been cut: what was not said was not acknowledged.
    line.clear();
    while lines.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
        said.hear(line.trim_end());
        line.clear();
    }
    said
}

/// Kills a hundred processes, each of which has acknowledged fewer than `most` answers, and looks for all
/// that were acknowledged.
fn kill_a_hundred(folder: impl Fn() -> TempDir, most: usize, pause: Duration) {
    let mut place = folder();
    let mut acknowledged = BTreeSet::new();
    let mut tries = BTreeMap::new();
    let mut interrupted = 0;
    for round in 0..100 {
        if round % 10 == 0 {
            // The first records make the tables: that is a moment to be killed in, too.
            place = folder();
            acknowledged.clear();
            tries.clear();
        }
        let name = format!("round-{round}");
        let said = killed_at_random(place.path(), &name, most, pause);
        acknowledged.extend(said.kept);
        tries.insert(name, said.tries);
        interrupted += usize::from(place.path().join("progress.sqlite3-journal").exists());

        let Opened { mut store, progress, notice, .. } = Store::open(Some(place.path()));
        assert_eq!(notice, None, "round {round}");
        let kept: BTreeSet<_> = store.history().answers.into_iter().map(|answer| answer.id).collect();
        let lost: Vec<_> = acknowledged.difference(&kept).collect();
        assert!(lost.is_empty(), "round {round}: {lost:?}");
        assert_eq!(verdict(store.file()), "ok", "round {round}");
        // Of each killed process at most the one answer that was being written.
        assert!(kept.len() <= acknowledged.len() + round % 10 + 1, "round {round}");
        for (name, tries) in &tries {
            assert!(known_tries(&progress, name) >= *tries, "round {round}");
        }
    }
    assert!(interrupted > 0, "no process was killed while it wrote");
}

#[test]
fn no_acknowledged_answer_is_lost_when_a_hundred_tutors_are_killed_on_a_disk() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    kill_a_hundred(|| tempfile::tempdir_in(target).unwrap(), 4, Duration::from_millis(20));
}

#[test]
fn no_acknowledged_answer_is_lost_when_a_hundred_tutors_are_killed_in_memory() {
    kill_a_hundred(folder, 20, Duration::from_millis(1));
}

/// What SQLite's own examination says of a file.
fn verdict(file: &Path) -> String {
    let connection = rusqlite::Connection::open(file).unwrap();
    connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).unwrap()
}

fn known_tries(progress: &Progress, name: &str) -> u32 {
    progress.of(name, "tries").tries
}

#[test]
fn two_terminals_at_once_both_keep_all_their_answers() {
    const EACH: usize = 1_000;
    let folder = folder();
    let names = ["left", "right"];
    let mut children = names.map(|name| writer(folder.path(), name, EACH as u32, this_program()));
    for child in &mut children {
        let said = Said::all(child);
        assert_eq!((said.kept.len(), said.refused), (EACH, None));
        assert!(child.wait().unwrap().success());
    }
    let kept: BTreeSet<_> = ids(folder.path()).into_iter().collect();
    let answers = names.iter().flat_map(|name| (0..EACH).map(move |number| format!("{name}-{number}")));
    assert_eq!(kept, answers.collect());
    let progress = Store::open(Some(folder.path())).progress;
    for name in names {
        assert_eq!(known_tries(&progress, name), 1_000);
    }
}

#[test]
fn a_file_that_may_not_grow_keeps_what_it_has_and_the_tutor_runs() {
    let folder = folder();
    let mut shell = Command::new("sh");
    // The signal that would end the process is left out, as a full disk sends none.
    shell.args(["-c", "trap '' XFSZ; ulimit -f 1000; exec \"$@\"", "sh"]).arg(env::current_exe().unwrap());
    let mut child = writer(folder.path(), "limited", u32::MAX, shell);
    let said = Said::all(&mut child);
    assert!(child.wait().unwrap().success(), "the writer broke down");
    assert!(said.kept.len() > 20, "{said:?}");
    assert!(said.refused.is_some_and(|key| key.starts_with("progress-notice-")));
    let kept: BTreeSet<_> = ids(folder.path()).into_iter().collect();
    assert_eq!(kept, said.kept);
}
