//! A question of a quiz: its words, its convention, what is typed or chosen, hints, and what is said to it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, Piece, split_top};
use crate::app::{App, Command, QuizScreen, key_of};
use crate::lab::value::short;
use crate::lesson::{Span, Style, hang, plain, wrap};
use crate::quiz::{Asked, Asks, Figure, Hint, Stage, Verdict};
use crate::text::Texts;
use crate::tui::theme::Role;

/// Draws the question.
pub fn draw(app: &App, quiz: &QuizScreen, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(asked) = quiz.session.current() else { return };
    let (top, rest) = split_top(area, 2);
    heading(app, quiz, asked, canvas, top);
    let mut page = Page { lines: vec![], rows: vec![], width: usize::from(rest.width) };
    page.question(app.texts(), asked);
    page.answer(app.texts(), quiz, asked);
    page.hints(app.texts(), asked);
    page.reply(app, quiz, asked);
    page.show(app, quiz, canvas, rest);
}

fn heading(app: &App, quiz: &QuizScreen, asked: &Asked, canvas: &mut Canvas<'_>, area: Rect) {
    let texts = app.texts();
    let number = asked.number.to_string();
    let title = match asked.of {
        Some(of) => texts.with("app-quiz-number", &[("number", &number), ("of", &of.to_string())]),
        None => texts.with("app-quiz-number-open", &[("number", &number)]),
    };
    let x = canvas.write(area.x, area.y, area.right(), &title, Role::Title);
    // In an interview the name of the question would say how to answer it.
    if quiz.session.left(app.now()).is_none() {
        let name = asked.question.family.name(texts);
        canvas.write(x + 2, area.y, area.right(), &name, Role::Dim);
    }
    if let (true, Some(left)) = (quiz.clock, quiz.session.left(app.now())) {
        let seconds = left.max(0) / 1000;
        canvas.write_right(area, area.y, &format!("{}:{:02}", seconds / 60, seconds % 60), Role::Strong);
    }
}

/// The lines of a question, and which of them belong to which row that can be selected.
struct Page {
    lines: Vec<Vec<Piece>>,
    rows: Vec<(usize, usize)>,
    width: usize,
}

impl Page {
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(vec![]);
        }
    }

    fn say(&mut self, text: &str, role: Role) {
        for paragraph in text.lines() {
            let span = Span { text: paragraph.to_owned(), style: Style::Plain };
            let lines = wrap(&[span], self.width);
            self.lines.extend(lines.iter().map(|line| vec![Piece::new(plain(line), role)]));
        }
    }

    fn question(&mut self, texts: &Texts, asked: &Asked) {
        let question = &asked.question;
        self.say(&question.say("", texts), Role::Text);
        self.say(&question.say("-convention", texts), Role::Dim);
        for figure in &question.item.figures {
            self.gap();
            match figure {
                Figure::Matrix(name, values) => {
                    self.say(&texts.get(name), Role::Dim);
                    let cells: Vec<Vec<String>> = values
                        .rows()
                        .into_iter()
                        .map(|row| row.iter().map(|value| short(*value, 8)).collect())
                        .collect();
                    let widest = cells.iter().flatten().map(String::len).max().unwrap_or(1);
                    for row in cells {
                        let row: Vec<String> = row.iter().map(|cell| format!("{cell:>widest$}")).collect();
                        self.lines.push(vec![Piece::new(format!("  {}", row.join(" ")), Role::Text)]);
                    }
                }
                Figure::Code(code) => {
                    self.lines
                        .extend(code.lines().map(|line| vec![Piece::new(format!("  {line}"), Role::Code)]));
                }
            }
        }
    }

    /// What is typed, chosen, ticked.
    fn answer(&mut self, texts: &Texts, quiz: &QuizScreen, asked: &Asked) {
        self.gap();
        match &asked.question.item.asks {
            Asks::Choose(choices) | Asks::Tick(choices) => {
                for (place, choice) in choices.iter().enumerate() {
                    let label = asked.question.label(choice, texts);
                    self.row(quiz, asked, place, &label, Some(choice.right));
                }
            }
            Asks::Judge(truth) => {
                for (place, key) in ["app-quiz-true", "app-quiz-false"].iter().enumerate() {
                    let right = (place == 0) == *truth;
                    self.row(quiz, asked, place, &texts.get(key), Some(right));
                }
            }
            Asks::Explain { points } if asked.stage == Stage::Compare || asked.stage == Stage::Done => {
                self.say(&quiz.typed, Role::Typed);
                self.gap();
                self.say(&texts.get("app-quiz-points"), Role::Strong);
                for place in 0..*points {
                    let point = asked.question.say(&format!("-point-{}", place + 1), texts);
                    self.row(quiz, asked, place, &point, None);
                }
            }
            _ => {
                let typed = if asked.stage == Stage::Done { &asked.typed } else { &quiz.typed };
                let label = format!("{} ", texts.get("step-answer"));
                let typed = if typed.is_empty() { "_" } else { typed };
                self.say(&format!("{label}{typed}"), Role::Typed);
                if asked.stage == Stage::Again {
                    self.say(&format!("≠ {}", asked.typed), Role::Wrong);
                }
            }
        }
        if let Some(note) = &quiz.note {
            self.say(&note.words(texts), Role::Wrong);
        }
    }

    fn row(&mut self, quiz: &QuizScreen, asked: &Asked, place: usize, label: &str, right: Option<bool>) {
        let selected = quiz.selected == place && asked.stage != Stage::Done;
        let ticks = matches!(asked.question.item.asks, Asks::Tick(_) | Asks::Explain { .. });
        let mark = match (ticks, quiz.ticks.get(place)) {
            (true, Some(true)) => "[x] ",
            (true, _) => "[ ] ",
            (false, _) => "",
        };
        let tells = asked.stage == Stage::Done;
        let (sign, role) = match (tells, right) {
            (true, Some(true)) => ('=', Role::Right),
            (true, Some(false)) if quiz.selected == place && asked.verdict.is_some() => ('≠', Role::Wrong),
            _ if selected => ('>', Role::Strong),
            _ => (' ', Role::Text),
        };
        let marker = format!("{sign} {} {mark}", place + 1);
        let span = Span { text: label.to_owned(), style: Style::Plain };
        for line in hang(&marker, &[span], self.width) {
            self.rows.push((self.lines.len(), place));
            self.lines.push(vec![Piece::new(plain(&line), role)]);
        }
    }

    fn hints(&mut self, texts: &Texts, asked: &Asked) {
        for hint in Hint::ALL.iter().take(usize::from(asked.hints)) {
            self.gap();
            self.say(&asked.question.say(hint.tail(), texts), Role::Dim);
        }
    }

    /// What is said to the answer: right or not, the belief behind it, the worked solution.
    fn reply(&mut self, app: &App, quiz: &QuizScreen, asked: &Asked) {
        let texts = app.texts();
        self.gap();
        if let Some(verdict) = &asked.verdict {
            self.verdict(texts, asked, verdict);
        }
        if asked.stage == Stage::Again {
            self.say(&again(texts, asked), Role::Dim);
        }
        if asked.stage == Stage::Done {
            if asked.verdict.is_some()
                && let Some(why) = chosen_why(texts, quiz, asked)
            {
                self.say(&why, Role::Text);
            }
            self.say(&asked.question.say(Hint::Solution.tail(), texts), Role::Text);
        }
    }

    fn verdict(&mut self, texts: &Texts, asked: &Asked, verdict: &Verdict) {
        let note = match verdict {
            Verdict::Right { note } => {
                self.say(&texts.get("step-right"), Role::Right);
                note.as_ref()
            }
            Verdict::Wrong { misconception, note } => {
                self.say(&texts.get("step-wrong"), Role::Wrong);
                if let Some(line) = asked.feedback(texts) {
                    self.say(&line, Role::Text);
                } else if let Some(known) = misconception {
                    self.say(&known.name(texts), Role::Text);
                }
                note.as_ref()
            }
            Verdict::NotUnderstood(_) => None,
        };
        if let Some(note) = note {
            self.say(&note.words(texts), Role::Text);
        }
    }

    fn show(&self, app: &App, quiz: &QuizScreen, canvas: &mut Canvas<'_>, area: Rect) {
        let room = usize::from(area.height);
        let shown = if self.lines.len() > room { room.saturating_sub(1) } else { room };
        let most = self.lines.len().saturating_sub(shown);
        let first = if quiz.is_done() && quiz.scroll == 0 { most } else { quiz.scroll.min(most) };
        for (y, line) in (area.top()..area.bottom()).zip(self.lines.iter().skip(first).take(shown)) {
            canvas.write_line(area.x, y, area.right(), line);
        }
        for (line, row) in &self.rows {
            if (first..first + shown).contains(line) {
                let area = Rect { y: area.y + (line - first) as u16, height: 1, ..area };
                canvas.target(area, || Command::Select(*row));
                if *row == quiz.selected {
                    canvas.put_cursor(area.x, area.y);
                }
            }
        }
        if most > first {
            let values = [("left", (most - first).to_string()), ("key", key_of(&Command::ScrollDown))];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            let more = app.texts().with("step-more", &values);
            canvas.write(area.x, area.bottom() - 1, area.right(), &more, Role::Dim);
        }
    }
}

/// That another answer may be tried, and how to go on without one.
fn again(texts: &Texts, asked: &Asked) -> String {
    let (message, way) = match asked.question.item.asks {
        Asks::Choose(_) | Asks::Tick(_) => ("app-quiz-again-choice", Command::Skip),
        _ => ("app-quiz-again", Command::Continue),
    };
    texts.with(message, &[("key", &key_of(&way))])
}

/// What is said to the choice that was taken.
fn chosen_why(texts: &Texts, quiz: &QuizScreen, asked: &Asked) -> Option<String> {
    let choice = quiz.choices().get(quiz.selected)?;
    asked.question.why(choice, texts)
}
