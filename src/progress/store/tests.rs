//! What happens when the disk, another process or the file itself stands in the way.

use tempfile::TempDir;

use super::*;
use crate::progress::StepRecord;
use crate::quiz::{Felt, Outcome};

fn answer(id: &str) -> Record {
    Record::Answer(Answered {
        id: id.to_owned(),
        seed: u64::MAX,
        typed: "3 x 3".to_owned(),
        ..Answered::example(0, Outcome::Wrong)
    })
}

fn setting(value: &str) -> Record {
    Record::Setting { name: "language".to_owned(), value: value.to_owned() }
}

fn step(record: StepRecord) -> Record {
    Record::Step { lesson: "padding".to_owned(), step: "size".to_owned(), record }
}

fn opened() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let Opened { store, notice, .. } = Store::open(Some(folder.path()));
    assert_eq!(notice, None);
    (folder, store)
}

fn ids(store: &mut Store) -> Vec<String> {
    store.history().answers.into_iter().map(|answer| answer.id).collect()
}

fn connection(store: &Store) -> &Connection {
    store.connection.as_ref().unwrap()
}

#[test]
fn an_answer_for_which_the_disk_had_no_room_is_kept_when_there_is() {
    let (folder, mut store) = opened();
    store.keep(&answer("first")).unwrap();
    let full = Notice::Full { file: store.file().to_owned() };
    let pages: i64 = connection(&store).pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |store: &Store, pages: i64| {
        connection(store).pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    };
    limit(&store, pages);
    let long = "x".repeat(20_000);
    assert_eq!(store.keep(&answer(&long)), Err(full.clone()));
    assert_eq!(store.keep(&answer("third")), Err(full));
    assert_eq!(ids(&mut store), ["first"]);
    limit(&store, 1_000);
    store.keep(&answer("fourth")).unwrap();
    let mut store = Store::open(Some(folder.path())).store;
    assert_eq!(ids(&mut store), ["first", "fourth", "third", &long]);
}

#[test]
fn an_answer_given_while_another_process_holds_the_file_is_kept_with_the_next() {
    let (folder, mut store) = opened();
    let other = Store::open(Some(folder.path())).store;
    connection(&other).execute_batch("BEGIN EXCLUSIVE").unwrap();
    connection(&store).busy_timeout(Duration::ZERO).unwrap();
    assert_eq!(store.keep(&answer("first")), Err(Notice::Busy { file: store.file().to_owned() }));
    connection(&other).execute_batch("ROLLBACK").unwrap();
    store.keep(&answer("second")).unwrap();
    assert_eq!(ids(&mut store), ["first", "second"]);
}

#[test]
fn a_tutor_that_starts_while_another_process_holds_the_file_keeps_answers_when_it_lets_go() {
    let (folder, mut first) = opened();
    first.keep(&answer("first")).unwrap();
    connection(&first).execute_batch("BEGIN EXCLUSIVE").unwrap();
    let Opened { mut store, notice, .. } = Store::open(Some(folder.path()));
    assert_eq!(notice, Some(Notice::Busy { file: store.file().to_owned() }));
    connection(&first).execute_batch("ROLLBACK").unwrap();
    store.keep(&answer("second")).unwrap();
    assert_eq!(ids(&mut store), ["first", "second"]);
}

#[test]
fn a_file_that_was_removed_while_the_tutor_runs_is_made_again() {
    let (folder, mut store) = opened();
    store.keep(&answer("first")).unwrap();
    fs::remove_file(store.file()).unwrap();
    store.keep(&answer("second")).unwrap();
    assert_eq!(ids(&mut Store::open(Some(folder.path())).store), ["second"]);
}

#[test]
fn a_file_that_a_newer_release_took_over_while_the_tutor_runs_is_left_alone() {
    let (folder, mut store) = opened();
    store.keep(&answer("first")).unwrap();
    let other = Store::open(Some(folder.path())).store;
    connection(&other).pragma_update(None, "user_version", 99).unwrap();
    let newer = Notice::Newer { file: store.file().to_owned() };
    assert_eq!(store.keep(&answer("second")), Err(newer.clone()));
    connection(&other).pragma_update(None, "user_version", 1).unwrap();
    // Once told, nothing changes until the tutor starts again.
    assert_eq!(store.keep(&answer("third")), Err(newer));
    assert_eq!(ids(&mut Store::open(Some(folder.path())).store), ["first"]);
}

#[test]
fn damage_where_nothing_was_read_at_the_start_is_found_before_anything_is_written() {
    let (folder, mut store) = opened();
    let many: Vec<_> = (0..500).map(|number| answer(&format!("{number:03}"))).collect();
    store.merge(&many).unwrap();
    let file = store.file().to_owned();
    drop(store);
    let mut bytes = fs::read(&file).unwrap();
    let page = 4_096 * (bytes.len() / 4_096 / 2);
    bytes[page..page + 4_096].fill(0xa5);
    fs::write(&file, &bytes).unwrap();

    let Opened { mut store, notice, .. } = Store::open(Some(folder.path()));
    assert_eq!(notice, None, "opening does not read the history");
    let Err(Notice::Damaged { aside, answers, .. }) = store.keep(&answer("new")) else {
        panic!("the damage was not found");
    };
    assert_eq!(fs::read(aside).unwrap(), bytes);
    assert!(answers > 300, "only {answers} of 500 answers were saved");
    let ids = ids(&mut store);
    assert_eq!(ids.len(), answers + 1);
    assert!(ids.contains(&"new".to_owned()));
}

#[test]
fn an_answer_without_an_id_gets_one_and_one_with_an_id_is_kept_once() {
    let (_folder, mut store) = opened();
    for id in ["", "", "known", "known"] {
        store.keep(&answer(id)).unwrap();
    }
    let ids = ids(&mut store);
    assert_eq!(ids.len(), 3, "{ids:?}");
    assert!(ids.iter().all(|id| !id.is_empty()));
}

/// An answer of this id as another machine or an earlier day knows it.
fn given(at: i64, outcome: Outcome, taken_back: bool) -> Record {
    Record::Answer(Answered {
        id: "one".to_owned(),
        session: 1,
        taken_back,
        ..Answered::example(at, outcome)
    })
}

#[test]
fn an_older_copy_does_not_bring_back_what_was_taken_back() {
    let (_folder, mut store) = opened();
    let (wrong, gone) = (given(5, Outcome::Wrong, false), given(5, Outcome::Wrong, true));
    let again = given(9, Outcome::Right, false);
    store.keep(&wrong).unwrap();
    store.keep(&gone).unwrap();
    assert_eq!(store.past().0, Past::default());
    assert_eq!(store.merge(std::slice::from_ref(&wrong)).unwrap(), Merged { known: 1, ..Merged::default() });
    assert_eq!(store.past().0, Past::default(), "it is back");
    store.keep(&again).unwrap();
    assert_eq!(store.merge(&[wrong, gone]).unwrap(), Merged { known: 2, ..Merged::default() });
    assert_eq!(store.past().0.count(Outcome::Right), 1);
}

#[test]
fn two_machines_agree_on_an_answer_that_was_taken_back_in_whatever_order_they_meet() {
    let stages =
        [given(5, Outcome::Wrong, false), given(5, Outcome::Wrong, true), given(9, Outcome::Right, false)];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        for last in 1..=3 {
            let (_folder, mut store) = opened();
            let seen = &order[..last];
            for place in seen {
                store.merge(&[stages[*place].clone()]).unwrap();
            }
            let latest = seen.iter().max().unwrap();
            let kept = store.history().answers.into_iter().map(Record::Answer).collect::<Vec<_>>();
            assert_eq!(kept, [stages[*latest].clone()], "{seen:?}");
        }
    }
}

#[test]
fn how_an_answer_felt_and_what_was_told_of_it_are_kept() {
    let (folder, mut store) = opened();
    let answer = Answered { id: "one".to_owned(), ..Answered::example(0, Outcome::Right) };
    for (felt, told) in [(None, None), (Some(Felt::Easy), Some(3)), (Some(Felt::Hard), None), (None, Some(0))]
    {
        let answer = Answered { told, felt, ..answer.clone() };
        store.keep(&Record::Answer(answer.clone())).unwrap();
        assert_eq!(store.past().0, Past::of([&answer]), "it counts otherwise after a restart");
        assert_eq!(Store::open(Some(folder.path())).store.history().answers, [answer]);
    }
}

#[test]
fn a_choice_made_here_counts_before_one_from_another_machine() {
    let (folder, mut store) = opened();
    store.keep(&setting("en")).unwrap();
    store.keep(&setting("ko")).unwrap();
    assert_eq!(store.merge(&[setting("en")]).unwrap(), Merged { known: 1, ..Merged::default() });
    assert_eq!(Store::open(Some(folder.path())).settings["language"], "ko");
}

#[test]
fn what_two_terminals_know_of_a_step_is_put_together() {
    let (folder, mut store) = opened();
    let mut other = Store::open(Some(folder.path())).store;
    let shown = StepRecord { shown: true, done: true, ..StepRecord::default() };
    let tried = StepRecord { first_try: Some(true), tries: 2, ..StepRecord::default() };
    store.keep(&step(shown)).unwrap();
    other.keep(&step(tried)).unwrap();
    store.keep(&step(StepRecord::default())).unwrap();
    let progress = Store::open(Some(folder.path())).progress;
    assert_eq!(progress.of("padding", "size"), shown.merged(tried));
}

#[test]
fn starting_one_part_anew_leaves_the_others() {
    let done = StepRecord { done: true, ..StepRecord::default() };
    for part in [Part::Steps, Part::Answers, Part::Settings] {
        let (folder, mut store) = opened();
        for record in [answer("first"), setting("ko"), step(done)] {
            store.keep(&record).unwrap();
        }
        store.reset(&[part]).unwrap();
        let Opened { mut store, progress, settings, .. } = Store::open(Some(folder.path()));
        assert_eq!(progress.steps().count(), usize::from(part != Part::Steps));
        assert_eq!(ids(&mut store).len(), usize::from(part != Part::Answers));
        assert_eq!(settings.len(), usize::from(part != Part::Settings));
    }
}

#[test]
fn where_a_lesson_was_left_is_no_setting_and_goes_with_the_steps() {
    for part in [Part::Steps, Part::Settings] {
        let (folder, mut store) = opened();
        store.keep(&Record::left("padding", "size")).unwrap();
        store.keep(&Record::left("padding", "ring")).unwrap();
        store.keep(&setting("ko")).unwrap();
        let Opened { progress, settings, .. } = Store::open(Some(folder.path()));
        assert_eq!((progress.left_at("padding"), settings.len()), (Some("ring"), 1));
        store.reset(&[part]).unwrap();
        let Opened { progress, settings, .. } = Store::open(Some(folder.path()));
        assert_eq!(progress.left_at("padding").is_some(), part != Part::Steps);
        assert_eq!(settings.len(), usize::from(part != Part::Settings));
    }
}

#[test]
fn what_was_removed_is_not_in_the_file_any_more() {
    let (_folder, mut store) = opened();
    store.keep(&answer("a-name-that-is-looked-for")).unwrap();
    store.reset(&[Part::Answers]).unwrap();
    let bytes = fs::read(store.file()).unwrap();
    assert!(!bytes.windows(25).any(|part| part == b"a-name-that-is-looked-for"));
}

#[test]
fn an_import_that_fails_takes_nothing() {
    let (_folder, mut store) = opened();
    store.keep(&answer("first")).unwrap();
    let pages: i64 = connection(&store).pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    connection(&store).pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    let many: Vec<_> = (0..2_000).map(|number| answer(&number.to_string())).collect();
    assert_eq!(store.merge(&many), Err(Notice::Full { file: store.file().to_owned() }));
    assert_eq!(ids(&mut store), ["first"]);
}

#[test]
fn a_network_and_a_power_failure_leave_the_file_whole() {
    let (folder, mut store) = opened();
    store.keep(&answer("first")).unwrap();
    let pragma = |name: &str| -> String {
        connection(&store)
            .query_row(&format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}"), [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "delete");
    assert_eq!(pragma("synchronous"), "2", "FULL");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_store_may_read_the_history_on_another_thread() {
    let (_folder, mut store) = opened();
    store.keep(&answer("first")).unwrap();
    let history = std::thread::spawn(move || store.history()).join().unwrap();
    assert_eq!(history.answers.len(), 1);
}

#[test]
fn of_the_quiz_that_goes_on_the_answers_are_read_in_full_and_what_was_before_it_alone() {
    let (_folder, mut store) = opened();
    let given = |id: &str, session: i64, at: i64| match answer(id) {
        Record::Answer(answered) => Record::Answer(Answered { at, session, ..answered }),
        other => other,
    };
    // Another terminal answers meanwhile, and its answer comes last.
    for record in [given("b-2", 20, 25), given("c-1", 22, 23), given("a-1", 10, 11), given("b-1", 20, 21)] {
        store.keep(&record).unwrap();
    }
    let (earlier, notice) = store.earlier(Some(20));
    assert_eq!(notice, None);
    let mut ids: Vec<_> = earlier.answers.iter().map(|answer| answer.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["b-1", "b-2"]);
    assert_eq!(earlier.answers[0].typed, "3 x 3");
    // Its own are counted once only: as they are.
    assert_eq!((earlier.past.answers(), earlier.before.answers()), (2, 1));
    assert_eq!(store.earlier(None).0.answers, []);
}
