//! A step of a lesson: its words above or beside its lab; on a small screen one of them at a time.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_top};
use super::lab;
use super::page::Page;
use super::step;
use crate::app::{App, Focus, LessonScreen};
use crate::tui::theme::Role;

/// From this width on, words and lab stand side by side.
const WIDE: u16 = 110;
/// The words' columns when they stand beside the lab.
const WORDS: u16 = 46;
/// From this height on, the words stand above the lab.
const TALL: u16 = 18;

/// How a lesson shares the screen.
struct Shares {
    words: Option<Rect>,
    lab: Option<Rect>,
    /// Only one of them at a time.
    is_paged: bool,
}

/// Draws the step.
pub fn draw(app: &App, screen: &LessonScreen, canvas: &mut Canvas<'_>, area: Rect) {
    let (top, rest) = split_top(area, 1);
    heading(app, screen, canvas, top);
    let mut words = step::page(app, screen, words_width(rest));
    if screen.state().focus == Focus::Lab {
        words.cursor = None;
    }
    fit(&mut words, screen, rest);
    let shares = shares(screen, rest, words.lines.len());
    if shares.is_paged {
        canvas.note_pages();
    }
    if let Some(lab_area) = shares.lab {
        lab::draw(app, screen.bench(), canvas, lab_area);
    }
    if let Some(words_area) = shares.words {
        let state = screen.state();
        let (scroll, selected) =
            screen.quiz().map_or((state.scroll, Some(state.selected)), |quiz| (quiz.scroll, quiz.selected));
        let selected = selected.filter(|_| state.focus == Focus::Words);
        words.draw(app, scroll, selected, canvas, words_area);
    }
}

/// Leaves out of the words what gives way, before the lab has to.
fn fit(words: &mut Page, screen: &LessonScreen, area: Rect) {
    let lines = words.lines.len();
    let left = lines - words.gives_way.len();
    let makes_room = is_paged(screen, area, lines) && !is_paged(screen, area, left);
    words.fit(if makes_room { left } else { usize::from(area.height) });
}

const fn words_width(area: Rect) -> u16 {
    if is_wide(area) { WORDS } else { area.width }
}

/// Where words of so many lines stand, and the lab, in the area under the heading.
fn shares(screen: &LessonScreen, area: Rect, lines: usize) -> Shares {
    if is_wide(area) {
        let words = Rect { width: WORDS, ..area };
        let lab = Rect { x: area.x + WORDS + 3, width: area.width - WORDS - 3, ..area };
        return Shares { words: Some(words), lab: Some(lab), is_paged: false };
    }
    if is_paged(screen, area, lines) {
        let lab_page = screen.state().lab_page;
        return Shares { words: (!lab_page).then_some(area), lab: lab_page.then_some(area), is_paged: true };
    }
    let wanted = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(1);
    let (words, lab) = split_top(area, wanted.min(area.height - least_lab(screen, area)));
    Shares { words: Some(words), lab: Some(lab), is_paged: false }
}

/// The rows that the lab keeps beside whatever is said.
fn least_lab(screen: &LessonScreen, area: Rect) -> u16 {
    lab::least_height(screen.bench()).min(area.height * 2 / 3)
}

const fn is_wide(area: Rect) -> bool {
    area.width >= WIDE
}

/// Whether there is room for only one of words and lab at a time. A question of the quiz brings its own
/// matrices: it is read as a whole.
fn is_paged(screen: &LessonScreen, area: Rect, lines: usize) -> bool {
    let asks_much =
        || screen.quiz().is_some() && lines + 1 > usize::from(area.height - least_lab(screen, area));
    !is_wide(area) && (area.height < TALL || asks_much())
}

fn heading(app: &App, screen: &LessonScreen, canvas: &mut Canvas<'_>, area: Rect) {
    let language = app.settings().language;
    let lesson = screen.lesson();
    let title = format!("{}. {}", lesson.number, lesson.words(language).title);
    let x = canvas.write(area.x, area.y, area.right(), &title, Role::Title);
    let step = format!("  {}/{}  ", screen.step_number() + 1, lesson.steps.len());
    let x = canvas.write(x, area.y, area.right(), &step, Role::Dim);
    let dots: String =
        (0..lesson.steps.len()).map(|step| if app.is_step_done(screen, step) { '*' } else { '.' }).collect();
    let words = screen.words(language);
    let right = area.right().saturating_sub(dots.len() as u16 + 1);
    canvas.write_cut(x, area.y, right, words.map_or("", |words| &words.title), Role::Strong);
    canvas.write_right(area, area.y, &dots, Role::Dim);
}
