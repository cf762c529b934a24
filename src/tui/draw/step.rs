//! The words of a step: its prose, its question, hints, the reply to an answer, and what it was about.

use super::canvas::Piece;
use super::page::Page;
use super::quiz;
use crate::app::{App, Command, Focus, LessonScreen, Reply, key_of};
use crate::lesson::{Choice, Kind, Prose, Question, StepWords};
use crate::misconception::feedback;
use crate::tui::theme::Role;

/// The words of the step on the screen, broken at `width`.
pub fn page(app: &App, screen: &LessonScreen, width: u16) -> Page {
    let mut page = Page::new(width);
    let Some(words) = screen.words(app.settings().language) else { return page };
    page.prose(&words.body, Role::Text);
    match &screen.step().kind {
        Kind::Question(question) => {
            page.gap();
            ask(app, screen, words, question, &mut page);
        }
        Kind::Check(_) => {
            page.gap();
            check(app, screen, &mut page);
        }
        Kind::Read | Kind::Predict(_) | Kind::Task(_) => {}
    }
    for hint in words.hints.iter().take(screen.state().hints) {
        page.gap();
        page.labelled(&app.texts().get("step-hint"), hint, Role::Dim);
        page.see_end();
    }
    reply(app, screen, words, &mut page);
    page
}

fn ask(app: &App, screen: &LessonScreen, words: &StepWords, question: &Question, page: &mut Page) {
    let state = screen.state();
    match question {
        Question::Typed(_) => {
            let label = format!("{} ", app.texts().get("step-answer"));
            let answer = if state.answer.is_empty() { "_" } else { state.answer.as_str() };
            page.lines.push(vec![Piece::new(label, Role::Strong), Piece::new(answer, Role::Typed)]);
            page.see_end();
        }
        Question::Choices(choices) => {
            for (place, choice) in choices.iter().enumerate() {
                choose(screen, words, choice, place, page);
            }
        }
    }
}

/// What the quiz asks here; nothing once it was answered on an earlier day.
fn check(app: &App, screen: &LessonScreen, page: &mut Page) {
    if let Some(quiz) = screen.quiz() {
        quiz::write(app, quiz, page);
    } else {
        let key = key_of(&Command::RestartStep);
        page.say(&app.texts().with("step-asked-before", &[("key", &key)]), Role::Dim);
    }
}

fn choose(screen: &LessonScreen, words: &StepWords, choice: &Choice, place: usize, page: &mut Page) {
    let state = screen.state();
    let Some(choice_words) = words.choice(&choice.id) else { return };
    let selected = state.focus == Focus::Words && state.selected == place && !state.done;
    let judged = state.chosen == Some(place) && state.reply.is_some();
    let (sign, role) = match (judged, choice.right) {
        (true, true) => ('=', Role::Right),
        (true, false) => ('≠', Role::Wrong),
        (false, _) if selected => ('>', Role::Strong),
        (false, _) => (' ', Role::Text),
    };
    if selected {
        page.focus = page.lines.len();
    }
    let role = if selected { Role::Strong } else { role };
    page.row(place, &format!("{sign} {} ", place + 1), &choice_words.label, role);
}

/// What is said about the last answer, and, once the step is done, what it was about.
fn reply(app: &App, screen: &LessonScreen, words: &StepWords, page: &mut Page) {
    let texts = app.texts();
    let state = screen.state();
    let Some(reply) = &state.reply else { return };
    page.gap();
    let start = page.lines.len();
    match reply {
        // A quiz has said it already, under its question.
        Reply::Right | Reply::Wrong(_) if screen.quiz().is_some() => {}
        Reply::Right => page.say(&texts.get("step-right"), Role::Right),
        Reply::Shown => page.say(&texts.get("step-shown"), Role::Dim),
        Reply::NotUnderstood => page.say(&texts.get("step-not-understood"), Role::Wrong),
        Reply::Wrong(recognised) => {
            page.say(&texts.get("step-wrong"), Role::Wrong);
            if let Some(found) = recognised
                && let Some((case, typed)) = &found.answer
            {
                page.say(&feedback(texts, found.misconception, case, typed), Role::Text);
            }
            let tries = app.progress().of(&screen.lesson().id, &screen.step().id).tries;
            if tries > 1 && screen.has_hint() {
                let key = key_of(&Command::Hint);
                page.say(&texts.with("app-quiz-nudge", &[("key", &key)]), Role::Dim);
            }
        }
    }
    if let Some(said) = state.chosen.and_then(|place| choice_feedback(screen, words, place)) {
        page.prose(said, Role::Text);
    }
    page.focus = start;
    if state.done {
        page.prose(&words.done, Role::Text);
        page.see_end();
    }
}

fn choice_feedback<'a>(screen: &LessonScreen, words: &'a StepWords, place: usize) -> Option<&'a Prose> {
    let choice = screen.choices().get(place)?;
    words.choice(&choice.id).map(|choice| &choice.feedback)
}
