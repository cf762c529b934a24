//! The pictures of the README, drawn by the program after the keys that lead there.

use std::rc::Rc;

use convtutor::app::{App, Colours, Event, Key, Settings, Start, Theme};
use convtutor::lesson::Course;
use convtutor::quiz::Moment;
use convtutor::text::{Language, Texts};
use convtutor::tui::{Forgetful, Program, Tutor};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::{hold, picture};

/// The screen of 80 columns after these keys.
fn screen(language: Language, start: Start, keys: &str, rows: u16) -> Buffer {
    let (theme, colours) = (Theme::Dark, Colours::Palette);
    let settings = Settings::new(language, theme, colours);
    let course = Rc::new(Course::built_in());
    let mut tutor = Tutor::new(App::new(course, Texts::new(language), settings, start), Box::new(Forgetful));
    for key in keys.split(' ') {
        let key = Key::parse(key).unwrap_or_else(|| panic!("there is no key {key}"));
        tutor.handle(Event::Key(key));
    }
    let mut screen = Buffer::empty(Rect::new(0, 0, 80, rows));
    tutor.draw(&mut screen);
    screen
}

/// A prediction in the first lesson that a wrong belief leads to, and what is said to it.
fn recognised(language: Language) -> Buffer {
    let now = Moment { at: 0, offset: 0 };
    screen(language, Start::Lesson { place: 0, step: None, now }, "1 1 Enter", 24)
}

#[test]
fn the_picture_of_a_lesson_is_what_the_program_draws() {
    let title = "The first lesson: a wrong prediction is named and stands beside the right number";
    hold("docs/screen.svg", &picture::svg(&recognised(Language::English), title));
}

#[test]
fn the_korean_picture_of_a_lesson_is_what_the_program_draws() {
    let title = "첫 레슨: 틀린 예측에 이름을 붙이고, 옳은 값 옆에 나란히 보여 줍니다";
    hold("docs/screen-ko.svg", &picture::svg(&recognised(Language::Korean), title));
}

#[test]
fn the_picture_of_the_lab_is_what_the_program_draws() {
    let title = "The lab: the input cell under the cursor, and the outputs that it feeds";
    let lab =
        screen(Language::English, Start::Lab(Box::default()), "i G k Enter V Tab Right Right Down Down", 20);
    hold("docs/lab.svg", &picture::svg(&lab, title));
}
