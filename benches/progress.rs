//! What years of answers cost: at the start, on the progress screen, at each Enter in a quiz, on disk.

#![allow(clippy::unwrap_used, reason = "a store that cannot be opened measures nothing")]

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use convtutor::app::{App, Colours, Event, Key, Practice, Screen, Settings, Start, Theme};
use convtutor::lesson::Course;
use convtutor::progress::{Record, StepRecord, Store};
use convtutor::quiz::{
    Answered, Attempt, Draw, Earlier, FAMILIES, Family, Mode, Moment, Outcome, Past, tier_limit,
};
use convtutor::text::{Language, Texts};
use convtutor::tui::{Keeper, Problem, Program, Tutor};
use divan::{Bencher, black_box};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tempfile::TempDir;

/// A thousand days of somebody who answers fifty questions a day.
const MANY: usize = 50_000;

/// How many questions a sitting has.
const SITTING: usize = 10;

/// Milliseconds.
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// The first day.
const BEGIN: i64 = 20_000 * DAY;

fn main() {
    divan::main();
}

/// Answers of somebody who practises in five sittings a day, in all modes, and is right more often than not.
fn answers(count: usize) -> Vec<Answered> {
    let mut draw = Draw::new(1);
    (0..count.div_ceil(SITTING)).flat_map(|number| sitting(number, &mut draw)).take(count).collect()
}

fn sitting(number: usize, draw: &mut Draw) -> Vec<Answered> {
    let mode = match number % 5 {
        0 => Mode::Review,
        1 => Mode::Mix,
        2 => Mode::Drill,
        3 => [Mode::Mix, Mode::Mock][draw.below(2)],
        _ => [Mode::Mix, Mode::Lesson, Mode::Retry][draw.below(3)],
    };
    let (day, hour) = (number / 5, number % 5);
    let started = BEGIN + day as i64 * DAY + (hour as i64 * 3 - 2) * HOUR;
    let mut cards = [(); SITTING].map(|()| card(draw));
    match mode {
        Mode::Drill | Mode::Lesson => cards = [cards[0]; SITTING],
        // Each card twice, the second time long after the first.
        Mode::Review => cards.copy_within(..SITTING / 2, SITTING / 2),
        _ => {}
    }
    let seed = draw.below(1 << 32);
    let mut at = started;
    let answer = |(place, (family, tier))| {
        let took = draw.between(4_000, 90_000);
        at += took as i64 + 5_000;
        Answered {
            id: format!("{started:x}-{seed:x}-{}", place + 1),
            at,
            session: started,
            ..answer(family, tier, mode, took, draw)
        }
    };
    cards.into_iter().enumerate().map(answer).collect()
}

fn card(draw: &mut Draw) -> (&'static Family, u8) {
    let family = &FAMILIES[draw.below(FAMILIES.len())];
    (family, family.tiers[draw.below(family.tiers.len())])
}

fn answer(family: &Family, tier: u8, mode: Mode, took: usize, draw: &mut Draw) -> Answered {
    let outcome = match draw.below(20) {
        0 => Outcome::Skipped,
        1..4 => Outcome::Wrong,
        4..6 => Outcome::Helped,
        _ => Outcome::Right,
    };
    let is_recognised = matches!(outcome, Outcome::Wrong | Outcome::Helped) && !family.tells.is_empty();
    Answered {
        id: String::new(),
        at: 0,
        offset: 540,
        session: 0,
        mode,
        family: family.id.to_owned(),
        version: family.version,
        tier,
        seed: draw.below(1 << 32) as u64,
        typed: format!("{} x {}", draw.below(300), draw.below(300)),
        outcome,
        misconception: is_recognised.then(|| family.tells[draw.below(family.tells.len())].to_owned()),
        took: took as u32,
        late: took > tier_limit(tier) as usize * 1000,
        hints: draw.below(4).saturating_sub(2) as u8,
        told: None,
        felt: None,
        taken_back: false,
    }
}

/// A folder with this many answers and a finished course.
fn folder(count: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let done = StepRecord { done: true, first_try: Some(true), tries: 1, ..StepRecord::default() };
    let steps = (0..60).map(|number| Record::Step {
        lesson: format!("lesson-{}", number / 10),
        step: format!("step-{number}"),
        record: done,
    });
    let records: Vec<_> = steps.chain(answers(count).into_iter().map(Record::Answer)).collect();
    Store::open(Some(folder.path())).store.merge(&records).unwrap();
    folder
}

/// The store, on the evening of the last day; whether answers go to the disk, or are only heard.
struct Evening {
    store: Store,
    keeps: bool,
}

impl Keeper for Evening {
    fn keep(&mut self, record: &Record) -> Result<(), Problem> {
        if self.keeps {
            self.store.keep(record).unwrap();
        }
        Ok(())
    }

    fn history(&mut self, quiz: Option<i64>) -> (Earlier, Option<Problem>) {
        (self.store.earlier(quiz).0, None)
    }

    fn write(&mut self, name: &str, _: &str) -> Result<String, Problem> {
        Ok(name.to_owned())
    }

    fn now(&self) -> Moment {
        Moment { at: BEGIN + (MANY / 5 / SITTING) as i64 * DAY, offset: 540 }
    }
}

/// The program on a terminal of 120 x 40.
struct Terminal {
    tutor: Tutor,
    buffer: Buffer,
}

impl Terminal {
    /// The program as it starts with what is kept in the folder.
    fn open(folder: &Path, keeps: bool) -> Self {
        let language = Language::English;
        let settings = Settings::new(language, Theme::Dark, Colours::Palette);
        let opened = Store::open(Some(folder));
        let (course, texts) = (Rc::new(Course::built_in()), Texts::new(language));
        let app = App::resuming(course, texts, settings, Start::Home, opened.progress);
        let tutor = Tutor::new(app, Box::new(Evening { store: opened.store, keeps }));
        Self { tutor, buffer: Buffer::empty(Rect::new(0, 0, 120, 40)) }
    }

    fn draw(&mut self) {
        self.buffer.reset();
        black_box(self.tutor.draw(&mut self.buffer));
    }

    /// What the loop does once nothing was typed: the tick that the program asked for.
    fn rest(&mut self) {
        assert_eq!(self.tutor.tick_after(), Some(Duration::ZERO));
        self.tutor.handle(Event::Tick);
        assert!(self.tutor.app().history().is_some());
    }

    /// Presses keys, each until its picture.
    fn press(&mut self, keys: &str) {
        for key in keys.split(' ') {
            self.tutor.handle(Event::Key(Key::parse(key).unwrap()));
            self.draw();
        }
    }

    /// From home to this way to practise.
    fn practise(&mut self, practice: Practice) {
        self.press("p");
        let row = Practice::ALL.iter().position(|way| *way == practice).unwrap();
        self.press(&["Down"].repeat(row).join(" "));
        self.press("Enter");
    }

    /// Practice of the first family, its first question answered wrongly, but for the Enter.
    fn drill(folder: &Path, keeps: bool) -> Self {
        let mut terminal = Self::open(folder, keeps);
        terminal.practise(Practice::Drill);
        terminal.press("Enter 9 9 9 9 9");
        assert!(matches!(terminal.tutor.app().screen(), Screen::Quiz(quiz) if quiz.takes_text()));
        terminal
    }
}

/// From nothing to the first picture: at most 30 ms more with many answers than with none.
#[divan::bench(args = [0, MANY])]
fn start(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    bencher.bench(|| Terminal::open(folder.path(), true).draw());
}

/// The earlier answers are read after the first picture, while nobody waits for them.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn read_while_nobody_waits(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    bencher.with_inputs(|| Terminal::open(folder.path(), true)).bench_local_refs(Terminal::rest);
}

/// From home to the drawn progress screen, the first time after the start: below 20 ms.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn progress_screen_first(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    let rested = || {
        let mut terminal = Terminal::open(folder.path(), true);
        terminal.rest();
        terminal
    };
    bencher.with_inputs(rested).bench_local_refs(|terminal| terminal.practise(Practice::Progress));
}

/// The same for keys that were typed before the first picture: they wait for the reading, too.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn progress_screen_typed_ahead(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    bencher
        .with_inputs(|| Terminal::open(folder.path(), true))
        .bench_local_refs(|terminal| terminal.practise(Practice::Progress));
}

/// The same once more.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn progress_screen_again(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    let mut terminal = Terminal::open(folder.path(), true);
    terminal.practise(Practice::Progress);
    bencher.bench_local(|| {
        terminal.press("q q");
        terminal.practise(Practice::Progress);
    });
}

/// The picture of the progress screen alone.
#[divan::bench(args = [0, MANY])]
fn draw_the_progress_screen(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    let mut terminal = Terminal::open(folder.path(), true);
    terminal.practise(Practice::Progress);
    bencher.bench_local(|| terminal.draw());
}

/// A wrong answer and on to the next question, two pictures; the disk is left out.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn enter_twice_in_a_quiz(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    bencher
        .with_inputs(|| Terminal::drill(folder.path(), false))
        .bench_local_refs(|terminal| terminal.press("Enter Enter"));
}

/// The same with the answer on disk before its picture: what the disk adds, and the first time a look through it.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn enter_twice_in_a_quiz_with_the_disk(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    bencher
        .with_inputs(|| Terminal::drill(folder.path(), true))
        .bench_local_refs(|terminal| terminal.press("Enter Enter"));
}

/// The figures to hold: under 3 ms, and the same for both.
#[divan::bench(args = [0, MANY])]
fn open(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    bencher.bench(|| Store::open(Some(folder.path())).progress);
}

/// The first start of all, which makes the file.
#[divan::bench]
fn open_for_the_first_time(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(|| tempfile::tempdir().unwrap())
        .bench_refs(|folder| Store::open(Some(folder.path())).notice);
}

/// All answers from the disk, as they were given.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn history(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    let mut store = Store::open(Some(folder.path())).store;
    bencher.bench_local(|| store.history().answers.len());
}

/// What they came to, without their words: what the first question about the past waits for.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn past(bencher: Bencher<'_, '_>, answers: usize) {
    let folder = folder(answers);
    let mut store = Store::open(Some(folder.path())).store;
    bencher.bench_local(|| store.past().0.answers());
}

/// What they come to, once they are read.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn replay(bencher: Bencher<'_, '_>, count: usize) {
    let attempts: Vec<_> = answers(count).iter().filter_map(Attempt::counted).collect();
    bencher.bench_local(|| attempts.iter().copied().collect::<Past>());
}

/// An answer, until it is safe: the disk decides.
#[divan::bench(sample_count = 20, args = [0, MANY])]
fn keep(bencher: Bencher<'_, '_>, count: usize) {
    let folder = folder(count);
    let mut store = Store::open(Some(folder.path())).store;
    let (family, mut draw) = (&FAMILIES[0], Draw::new(2));
    bencher.bench_local(|| {
        store.keep(&Record::Answer(answer(family, family.tiers[0], Mode::Mix, 9_000, &mut draw)))
    });
}
