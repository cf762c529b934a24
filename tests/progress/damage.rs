//! Damaged files: never a panic, never overwritten, and what can be read of them goes on.

use std::fs;
use std::path::{Path, PathBuf};

use convtutor::progress::{Notice, Opened, Record, Store};
use proptest::prelude::*;

use super::{answer, folder, ids, records};

const ANSWERS: u32 = 200;

/// A sound file, as bytes.
fn sound() -> Vec<u8> {
    let folder = folder();
    Store::open(Some(folder.path())).store.merge(&records(ANSWERS)).unwrap();
    fs::read(folder.path().join("progress.sqlite3")).unwrap()
}

/// Files that were set aside.
fn aside(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file.to_string_lossy().contains("damaged")).collect()
}

/// What became of a learner who starts with this file.
struct Fate {
    /// In the order in which they were told.
    notices: Vec<Notice>,
    /// How many of the answers are there afterwards.
    answers: usize,
}

/// Starts with this file, reads everything and keeps one answer; holds what is true of every file.
#[track_caller]
fn meet(bytes: &[u8]) -> Fate {
    let folder = folder();
    let file = folder.path().join("progress.sqlite3");
    fs::write(&file, bytes).unwrap();
    let Opened { mut store, notice, .. } = Store::open(Some(folder.path()));
    let mut notices: Vec<_> = notice.into_iter().collect();
    notices.extend(store.history().notice);
    let kept = store.keep(&Record::Answer(answer("new", 7)));
    notices.extend(kept.err());
    drop(store);

    let aside = aside(folder.path());
    assert!(aside.len() <= 1, "{aside:?}");
    for path in &aside {
        assert!(fs::read(path).unwrap() == bytes, "the damaged file was written to");
    }
    let named: Vec<_> = notices
        .iter()
        .filter_map(|notice| match notice {
            Notice::Damaged { aside, .. } => Some(aside.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(named, aside, "{notices:?}");
    // A flipped bit may first look like a file that may not be written, and be found to be damage when it is
    // read: then, too, the bytes stand aside unchanged and the new file keeps what comes.
    let was_renewed = notices.iter().any(|notice| matches!(notice, Notice::Damaged { .. }));
    if was_renewed || notices.is_empty() {
        let ids = ids(folder.path());
        assert!(ids.contains(&"new".to_owned()), "{notices:?}");
        Fate { notices, answers: ids.len() - 1 }
    } else {
        assert!(fs::read(&file).unwrap() == bytes, "a file that is left alone was written to: {notices:?}");
        Fate { notices, answers: 0 }
    }
}

#[test]
fn a_sound_file_is_not_called_damaged() {
    let fate = meet(&sound());
    assert_eq!((fate.notices, fate.answers), (vec![], ANSWERS as usize));
}

#[test]
fn a_file_of_something_else_is_set_aside_and_the_tutor_goes_on() {
    for bytes in [b"my notes about padding\n".as_slice(), &[0; 8192], "{}".repeat(900).as_bytes()] {
        let fate = meet(bytes);
        assert!(
            matches!(fate.notices.as_slice(), [Notice::Damaged { answers: 0, .. }]),
            "{:?}",
            fate.notices
        );
    }
}

#[test]
fn a_file_cut_short_at_any_place_is_set_aside_and_never_overwritten() {
    let bytes = sound();
    for length in (1..bytes.len()).step_by(bytes.len() / 60) {
        let fate = meet(&bytes[..length]);
        assert!(matches!(fate.notices.as_slice(), [Notice::Damaged { .. }]), "{length}: {:?}", fate.notices);
    }
    // Nothing at all is how every file begins.
    assert_eq!(meet(&[]).notices, []);
}

#[test]
fn a_journal_of_something_else_does_no_harm_to_a_sound_file() {
    for journal in [b"notes".as_slice(), &[0xd9; 900], &[0; 4_096]] {
        let folder = folder();
        fs::write(folder.path().join("progress.sqlite3"), sound()).unwrap();
        fs::write(folder.path().join("progress.sqlite3-journal"), journal).unwrap();
        let Opened { mut store, notice, .. } = Store::open(Some(folder.path()));
        assert_eq!((notice, store.history().answers.len()), (None, ANSWERS as usize));
        assert_eq!(store.keep(&Record::Answer(answer("new", 7))), Ok(()));
    }
}

#[test]
fn a_second_damaged_file_does_not_take_the_place_of_the_first() {
    let folder = folder();
    for number in 1..=3 {
        fs::write(folder.path().join("progress.sqlite3"), format!("damage {number}")).unwrap();
        let notice = Store::open(Some(folder.path())).notice;
        let Some(Notice::Damaged { aside, .. }) = notice else { panic!("{notice:?}") };
        assert_eq!(fs::read_to_string(aside).unwrap(), format!("damage {number}"));
    }
    assert_eq!(aside(folder.path()).len(), 3);
}

#[test]
fn two_terminals_that_find_the_same_damage_set_it_aside_once() {
    let bytes = &sound()[..20_000];
    for _ in 0..20 {
        let folder = folder();
        fs::write(folder.path().join("progress.sqlite3"), bytes).unwrap();
        let start = |id: &'static str| {
            let folder = folder.path().to_owned();
            std::thread::spawn(move || {
                let Opened { mut store, .. } = Store::open(Some(&folder));
                store.keep(&Record::Answer(answer(id, 1)))
            })
        };
        let threads = [start("left"), start("right")];
        for thread in threads {
            assert_eq!(thread.join().unwrap(), Ok(()));
        }
        assert_eq!(aside(folder.path()).len(), 1);
        let ids = ids(folder.path());
        assert!(["left", "right"].iter().all(|id| ids.contains(&(*id).to_owned())), "{ids:?}");
    }
}

#[test]
fn one_broken_page_costs_no_more_than_its_own_answers() {
    let bytes = sound();
    let pages = bytes.len() / 4_096;
    for page in 1..pages {
        let mut broken = bytes.clone();
        broken[page * 4_096..(page + 1) * 4_096].fill(0xa5);
        let fate = meet(&broken);
        let what = (page, fate.answers, &fate.notices);
        assert!(matches!(fate.notices.as_slice(), [Notice::Damaged { .. }]), "{what:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn flipped_bits_never_bring_the_tutor_down(
        flips in proptest::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..6),
        in_header in any::<bool>(),
    ) {
        let mut bytes = sound();
        let reach = if in_header { 200 } else { bytes.len() };
        for (place, bit) in flips {
            bytes[place.index(reach)] ^= 1 << bit;
        }
        meet(&bytes);
    }

    #[test]
    fn overwritten_stretches_never_bring_the_tutor_down(
        place in any::<prop::sample::Index>(),
        stretch in proptest::collection::vec(any::<u8>(), 1..600),
    ) {
        let mut bytes = sound();
        let place = place.index(bytes.len());
        let length = stretch.len().min(bytes.len() - place);
        bytes[place..place + length].copy_from_slice(&stretch[..length]);
        meet(&bytes);
    }
}
