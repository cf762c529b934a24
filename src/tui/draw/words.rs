//! The words of a step in lines: its prose, hints, choices, the reply to an answer, and what it was about.

use std::ops::Range;

use ratatui::layout::Rect;

use super::canvas::{Canvas, Piece};
use crate::app::{App, Focus, LessonScreen, Reply};
use crate::lesson::{Choice, Kind, Line, Prose, Question, Span, StepWords, Style, hang, plain, wrap};
use crate::misconception::feedback;
use crate::tui::theme::Role;

/// All lines of the step, and the line that should be in sight.
#[derive(Default)]
pub struct Lines {
    /// The lines.
    pub all: Vec<Vec<Piece>>,
    /// The line that matters now: the last one said, or the selected choice.
    pub focus: usize,
    /// Which lines belong to which choice, for the mouse.
    pub choices: Vec<(Range<usize>, usize)>,
}

/// The words of the step on the screen, broken at `width`.
pub fn lines(app: &App, screen: &LessonScreen, width: usize) -> Lines {
    let language = app.settings().language;
    let mut out = Lines::default();
    let Some(words) = screen.words(language) else { return out };
    out.prose(&words.body, width, Role::Text);
    if let Kind::Question(question) = &screen.step().kind {
        out.question(app, screen, words, question, width);
    }
    for hint in words.hints.iter().take(screen.state().hints) {
        out.gap();
        out.labelled(&app.texts().get("step-hint"), hint, width, Role::Dim);
        out.focus = out.all.len().saturating_sub(1);
    }
    out.reply(app, screen, words, width);
    out
}

impl Lines {
    fn gap(&mut self) {
        if self.all.last().is_some_and(|line| !line.is_empty()) {
            self.all.push(vec![]);
        }
    }

    fn push(&mut self, lines: Vec<Line>, role: Role) {
        self.all.extend(lines.into_iter().map(|line| pieces(line, role)));
    }

    fn prose(&mut self, prose: &Prose, width: usize, role: Role) {
        self.push(prose.lines(width), role);
    }

    /// Prose behind a word in bold.
    fn labelled(&mut self, label: &str, prose: &Prose, width: usize, role: Role) {
        let mut lines = prose.lines(width.saturating_sub(2));
        for line in &mut lines {
            line.insert(0, Span { text: "  ".to_owned(), style: Style::Plain });
        }
        self.all.push(vec![Piece::new(label, Role::Strong)]);
        self.push(lines, role);
    }

    fn say(&mut self, text: &str, width: usize, role: Role) {
        self.all.extend(broken(text, width as u16).into_iter().map(|line| vec![Piece::new(line, role)]));
    }

    fn question(
        &mut self,
        app: &App,
        screen: &LessonScreen,
        words: &StepWords,
        question: &Question,
        width: usize,
    ) {
        let state = screen.state();
        self.gap();
        match question {
            Question::Typed(_) => {
                self.focus = self.all.len();
                let label = format!("{} ", app.texts().get("step-answer"));
                let answer = if state.answer.is_empty() { "_" } else { state.answer.as_str() };
                self.all.push(vec![Piece::new(label, Role::Strong), Piece::new(answer, Role::Typed)]);
            }
            Question::Choices(choices) => {
                for (place, choice) in choices.iter().enumerate() {
                    self.choice(screen, words, choice, place, width);
                }
            }
        }
    }

    fn choice(
        &mut self,
        screen: &LessonScreen,
        words: &StepWords,
        choice: &Choice,
        place: usize,
        width: usize,
    ) {
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
            self.focus = self.all.len();
        }
        let role = if selected { Role::Strong } else { role };
        let first = self.all.len();
        self.push(hang(&format!("{sign} {} ", place + 1), &choice_words.label, width), role);
        self.choices.push((first..self.all.len(), place));
    }

    /// What is said about the last answer, and, once the step is done, what it was about.
    fn reply(&mut self, app: &App, screen: &LessonScreen, words: &StepWords, width: usize) {
        let texts = app.texts();
        let state = screen.state();
        let Some(reply) = &state.reply else { return };
        self.gap();
        let start = self.all.len();
        match reply {
            Reply::Right => self.say(&texts.get("step-right"), width, Role::Right),
            Reply::Shown => self.say(&texts.get("step-shown"), width, Role::Dim),
            Reply::NotUnderstood => self.say(&texts.get("step-not-understood"), width, Role::Wrong),
            Reply::Wrong(recognised) => {
                self.say(&texts.get("step-wrong"), width, Role::Wrong);
                if let Some(found) = recognised
                    && let Some((case, typed)) = &found.answer
                {
                    self.say(&feedback(texts, found.misconception, case, typed), width, Role::Text);
                }
            }
        }
        if let Some(said) = state.chosen.and_then(|place| choice_feedback(screen, words, place)) {
            self.prose(said, width, Role::Text);
        }
        if state.done {
            self.prose(&words.done, width, Role::Text);
        }
        self.focus = if state.done { self.all.len().saturating_sub(1) } else { start };
    }
}

fn choice_feedback<'a>(screen: &LessonScreen, words: &'a StepWords, place: usize) -> Option<&'a Prose> {
    let choice = screen.choices().get(place)?;
    words.choice(&choice.id).map(|choice| &choice.feedback)
}

/// Draws plain words into an area, from its top.
pub fn draw_text(canvas: &mut Canvas<'_>, area: Rect, text: &str) {
    for (y, line) in (area.top()..area.bottom()).zip(broken(text, area.width)) {
        canvas.write(area.x, y, area.right(), &line, Role::Text);
    }
}

/// Plain words in lines of a width.
pub fn broken(text: &str, width: u16) -> Vec<String> {
    let span = Span { text: text.to_owned(), style: Style::Plain };
    wrap(&[span], usize::from(width)).iter().map(|line| plain(line)).collect()
}

/// Spans of prose with their roles; plain ones take the role of what they stand in.
fn pieces(line: Line, role: Role) -> Vec<Piece> {
    let piece = |span: Span| {
        let role = match span.style {
            Style::Plain => role,
            Style::Strong | Style::Emphasis => Role::Strong,
            Style::Code => Role::Code,
        };
        Piece::new(span.text, role)
    };
    line.into_iter().map(piece).collect()
}
