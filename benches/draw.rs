//! What a key costs: taking it in, and drawing the picture that follows.

use std::rc::Rc;

use convtutor::app::{App, Colours, Event, Key, KeyCode, Settings, Start, Theme};
use convtutor::lesson::Course;
use convtutor::quiz::Moment;
use convtutor::text::{Language, Texts};
use convtutor::tui::{Forgetful, Program, Tutor};
use divan::{Bencher, black_box};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn main() {
    divan::main();
}

fn tutor(start: Start) -> Tutor {
    let language = Language::English;
    let settings = Settings::new(language, Theme::Dark, Colours::Palette);
    let app = App::new(Rc::new(Course::built_in()), Texts::new(language), settings, start);
    Tutor::new(app, Box::new(Forgetful))
}

fn lab() -> Start {
    Start::Lab(Box::default())
}

#[divan::bench(args = [(80, 24), (120, 40)])]
fn draw_the_lab(bencher: Bencher<'_, '_>, (columns, rows): (u16, u16)) {
    let tutor = tutor(lab());
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    bencher.bench_local(|| {
        buffer.reset();
        tutor.draw(black_box(&mut buffer))
    });
}

#[divan::bench(args = [(80, 24), (120, 40)])]
fn draw_a_step(bencher: Bencher<'_, '_>, (columns, rows): (u16, u16)) {
    let now = Moment { at: 0, offset: 0 };
    let tutor = tutor(Start::Lesson { place: 0, step: None, now });
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
    bencher.bench_local(|| {
        buffer.reset();
        tutor.draw(black_box(&mut buffer))
    });
}

#[divan::bench]
fn take_a_key(bencher: Bencher<'_, '_>) {
    let mut tutor = tutor(lab());
    let mut right = true;
    bencher.bench_local(|| {
        right = !right;
        let code = if right { KeyCode::Right } else { KeyCode::Left };
        tutor.handle(Event::Key(Key::plain(code)))
    });
}

#[divan::bench]
fn start_the_program(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| tutor(lab()));
}
