//! What was missed in a session: each question with what was answered, what is right, and why.

use ratatui::layout::Rect;

use super::canvas::{Canvas, Piece, split_top};
use super::page::Page;
use crate::app::App;
use crate::quiz::Missed;
use crate::text::Texts;
use crate::tui::theme::Role;

/// Draws what was missed, from line `scroll` on.
pub fn draw(app: &App, canvas: &mut Canvas<'_>, area: Rect, scroll: usize) {
    let Some(report) = app.report() else { return };
    let (top, rest) = split_top(area, 2);
    canvas.write(top.x, top.y, top.right(), &app.texts().get("quiz-report-missed"), Role::Title);
    let mut page = Page::new(rest.width);
    for (number, missed) in (1..).zip(&report.missed) {
        page.gap();
        write(app.texts(), number, missed, &mut page);
    }
    page.draw(app, isize::try_from(scroll).unwrap_or(isize::MAX), None, canvas, rest);
}

fn write(texts: &Texts, number: usize, missed: &Missed, page: &mut Page) {
    let question = &missed.question;
    page.head(vec![Piece::new(format!("{number}. {}", question.family.name(texts)), Role::Strong)]);
    for line in question.in_full(texts).lines() {
        match line.strip_prefix("    ") {
            Some(figure) => page.code(figure, Role::Code),
            None => page.say(line, Role::Text),
        }
    }
    let typed = missed.answer(texts);
    page.say(&texts.with("quiz-report-typed", &[("typed", &typed)]), Role::Wrong);
    let answer = question.answer(texts);
    page.say(&texts.with("quiz-report-answer", &[("answer", &answer)]), Role::Right);
    for line in question.worked(texts) {
        page.say(&line, Role::Text);
    }
}
