//! A step of a lesson: its words above or beside its lab; on a small screen one of them at a time.

use ratatui::layout::Rect;

use super::canvas::{Canvas, split_top};
use super::lab;
use super::words::{self, Lines};
use crate::app::{App, Command, LessonScreen, key_of};
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
}

/// Draws the step.
pub fn draw(app: &App, screen: &LessonScreen, canvas: &mut Canvas<'_>, area: Rect) {
    let (top, rest) = split_top(area, 1);
    heading(app, screen, canvas, top);
    let width = if is_wide(rest) { WORDS } else { rest.width };
    let words = words::lines(app, screen, usize::from(width));
    let shares = shares(screen, rest, words.all.len());
    if let Some(lab_area) = shares.lab {
        lab::draw(app, screen.bench(), canvas, lab_area);
    }
    if let Some(words_area) = shares.words {
        draw_words(app, screen, &words, canvas, words_area);
    }
}

/// Where words of so many lines stand, and the lab, in the area under the heading.
fn shares(screen: &LessonScreen, area: Rect, lines: usize) -> Shares {
    if is_wide(area) {
        let words = Rect { width: WORDS, ..area };
        let lab = Rect { x: area.x + WORDS + 3, width: area.width - WORDS - 3, ..area };
        return Shares { words: Some(words), lab: Some(lab) };
    }
    if is_paged(area) {
        let lab_page = screen.state().lab_page;
        return Shares { words: (!lab_page).then_some(area), lab: lab_page.then_some(area) };
    }
    let wanted = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(1);
    let least_lab = lab::least_height(screen.bench()).min(area.height * 2 / 3);
    let (words, lab) = split_top(area, wanted.min(area.height - least_lab));
    Shares { words: Some(words), lab: Some(lab) }
}

const fn is_wide(area: Rect) -> bool {
    area.width >= WIDE
}

/// Whether there is room for only one of words and lab at a time, under the heading.
const fn is_paged(area: Rect) -> bool {
    !is_wide(area) && area.height < TALL
}

/// The same for the whole area of a lesson.
pub fn has_pages(area: Rect) -> bool {
    is_paged(split_top(area, 1).1)
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

fn draw_words(app: &App, screen: &LessonScreen, words: &Lines, canvas: &mut Canvas<'_>, area: Rect) {
    let total = words.all.len();
    let room = usize::from(area.height);
    // Where not all fits, the last row says how much is left.
    let shown = if total > room { room.saturating_sub(1) } else { room };
    // Scrolled by hand, or so far that what was said last can be read.
    let scrolled = screen.state().scroll;
    let wanted = if scrolled > 0 { scrolled } else { (words.focus + 1).saturating_sub(shown) };
    let first = wanted.min(total.saturating_sub(shown));
    for (y, line) in (area.top()..area.bottom()).zip(words.all.iter().skip(first).take(shown)) {
        canvas.write_line(area.x, y, area.right(), line);
    }
    for (lines, choice) in &words.choices {
        for line in lines.clone().filter(|line| (first..first + shown).contains(line)) {
            let area = Rect { y: area.y + (line - first) as u16, height: 1, ..area };
            canvas.target(area, || Command::Select(*choice));
        }
    }
    let left = total.saturating_sub(first + shown);
    if left > 0 && area.height > 0 {
        let values = [("left", left.to_string()), ("key", key_of(&Command::ScrollDown))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        let more = app.texts().with("step-more", &values);
        canvas.write(area.x, area.bottom() - 1, area.right(), &more, Role::Dim);
    }
}
