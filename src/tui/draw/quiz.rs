//! A question of a quiz: its words, its convention, what is typed or chosen, hints, and what is said to it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, Piece, split_top};
use super::figures;
use super::page::Page;
use super::typed_matrix;
use crate::app::{App, Command, Context, QuizScreen, key_in, key_of};
use crate::lesson::{Span, Style};
use crate::quiz::{
    Asked, Asks, Hint, Mode, Stage, TypedMatrix, Verdict, clock, judgement, letter, wrong_cells,
};
use crate::text::Texts;
use crate::tui::theme::Role;

/// Draws the quiz on a screen of its own.
pub fn draw(app: &App, quiz: &QuizScreen, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(asked) = quiz.session.current() else { return };
    let (top, rest) = split_top(area, 2);
    heading(app, quiz, asked, canvas, top);
    let mut page = Page::new(rest.width);
    if quiz.session.is_paused() {
        page.say(&app.texts().with("app-quiz-paused", &[("key", &key_of(&Command::Pause))]), Role::Text);
        page.draw(app, 0, None, canvas, rest);
        return;
    }
    Writer { texts: app.texts(), quiz, asked, page: &mut page }.write();
    page.fit(usize::from(rest.height));
    page.draw(app, quiz.scroll, quiz.selected, canvas, rest);
}

/// Writes the question of a quiz in a lesson, under the words of its step.
pub fn write(app: &App, quiz: &QuizScreen, page: &mut Page) {
    let Some(asked) = quiz.session.current() else { return };
    if asked.of.is_some_and(|of| of > 1) {
        page.head(title(app.texts(), asked, true));
    }
    Writer { texts: app.texts(), quiz, asked, page }.write();
}

fn heading(app: &App, quiz: &QuizScreen, asked: &Asked, canvas: &mut Canvas<'_>, area: Rect) {
    let left = quiz.session.left(app.now());
    // In an interview the name of the question would say how to answer it.
    canvas.write_line(area.x, area.y, area.right(), &title(app.texts(), asked, left.is_none()));
    if let (true, Some(left)) = (quiz.clock, left) {
        canvas.write_right(area, area.y, &clock(left), Role::Strong);
        if !quiz.session.is_silent() {
            // What was told is compared without haste.
            return;
        }
        let spent = quiz.session.spent(app.now()).unwrap_or_default();
        let limit = i64::from(asked.limit) * 1000;
        let of = format!("{} / {}", clock(spent), clock(limit));
        // One row below, so that a glance tells the two apart; what is over time says so by its own word.
        let row = Rect { y: area.y + 1, height: 1, ..area };
        let (key, role) =
            if spent > limit { ("app-quiz-over", Role::Wrong) } else { ("app-quiz-this", Role::Dim) };
        canvas.write_right(row, row.y, &app.texts().with(key, &[("time", &of)]), role);
    }
}

/// Which question of how many it is, and what its kind is called.
fn title(texts: &Texts, asked: &Asked, named: bool) -> Vec<Piece> {
    let number = asked.number.to_string();
    let title = match asked.of {
        Some(of) => texts.with("app-quiz-number", &[("number", &number), ("of", &of.to_string())]),
        None => texts.with("app-quiz-number-open", &[("number", &number)]),
    };
    let name = asked.question.family.name(texts);
    let name = named.then(|| [Piece::new("  ", Role::Text), Piece::new(name, Role::Dim)]);
    [Piece::new(title, Role::Title)].into_iter().chain(name.into_iter().flatten()).collect()
}

/// Writes a question on a page.
struct Writer<'a> {
    texts: &'a Texts,
    quiz: &'a QuizScreen,
    asked: &'a Asked,
    page: &'a mut Page,
}

impl Writer<'_> {
    fn write(&mut self) {
        self.question();
        self.page.gap();
        self.answer();
        self.hints();
        self.reply();
    }

    fn say(&mut self, key: &str, role: Role) {
        self.page.say(&self.texts.get(key), role);
    }

    /// One of the question's own messages.
    fn tell(&mut self, tail: &str, role: Role) {
        self.page.say(&self.asked.question.say(tail, self.texts), role);
    }

    fn question(&mut self) {
        self.tell("", Role::Text);
        self.tell("-convention", Role::Dim);
        figures::write(self.page, &self.asked.question.item.figures, self.texts);
    }

    /// What is typed, chosen, ticked.
    fn answer(&mut self) {
        let (quiz, asked, texts) = (self.quiz, self.asked, self.texts);
        match &asked.question.item.asks {
            Asks::Choose(choices) | Asks::Tick(choices) => {
                for (place, choice) in choices.iter().enumerate() {
                    self.row(place, asked.question.label(choice, texts), Some(choice.right));
                }
            }
            Asks::Judge { is_true, .. } => {
                for (place, truth) in [true, false].into_iter().enumerate() {
                    self.row(place, texts.get(judgement(truth)), Some(truth == *is_true));
                }
            }
            Asks::Explain { points } if asked.stage == Stage::Compare || asked.stage == Stage::Done => {
                match asked.typed.as_str() {
                    "" => self.say("app-quiz-told", Role::Dim),
                    told => self.page.say(told, Role::Typed),
                }
                self.page.gap();
                self.say("app-quiz-points", Role::Strong);
                for place in 0..*points {
                    self.row(place, asked.question.say(&format!("-point-{}", place + 1), texts), None);
                }
            }
            _ => {
                self.typed();
                // Until something is typed, the question is read from its beginning.
                if !quiz.typed.is_empty() || asked.stage != Stage::Open {
                    self.page.see_end();
                }
            }
        }
        if let Some(note) = &quiz.note {
            self.page.say(&note.words(texts), Role::Wrong);
            self.page.see_end();
        }
    }

    /// What is typed, and what was typed before it.
    fn typed(&mut self) {
        let (quiz, asked, texts) = (self.quiz, self.asked, self.texts);
        let is_done = asked.stage == Stage::Done;
        let typed = if is_done { &asked.typed } else { quiz.typed.as_str() };
        let typed = if typed.is_empty() { "_" } else { typed };
        self.page.say(&format!("{} {typed}", texts.get("step-answer")), Role::Typed);
        if let (false, Some(matrix)) = (is_done, quiz.matrix()) {
            typed_matrix::write_typed(self.page, &quiz.typed, &matrix);
        }
        if let Asks::Explain { .. } = asked.question.item.asks {
            let key = key_of(&Command::Continue);
            self.page.say(&texts.with("app-quiz-aloud", &[("key", &key)]), Role::Dim);
        }
        let is_graded = asked.verdict.is_some();
        let wrong = if is_graded { wrong_cells(&asked.question, &asked.typed) } else { vec![] };
        match asked.question.matrix_size() {
            Some(size) if !wrong.is_empty() => {
                let matrix = TypedMatrix::new(&asked.typed, 0, size);
                typed_matrix::write_graded(self.page, &asked.typed, &matrix, &wrong);
            }
            _ if asked.stage == Stage::Again => self.page.say(&format!("≠ {}", asked.typed), Role::Wrong),
            _ => {}
        }
    }

    fn row(&mut self, place: usize, label: String, right: Option<bool>) {
        let (quiz, asked) = (self.quiz, self.asked);
        let selected = quiz.selected == Some(place) && asked.stage != Stage::Done;
        let ticks = matches!(asked.question.item.asks, Asks::Tick(_) | Asks::Explain { .. });
        let mark = match (ticks, quiz.ticks.get(place)) {
            (true, Some(true)) => "[x] ",
            (true, _) => "[ ] ",
            (false, _) => "",
        };
        // Of ticks the first wrong one is named only at the end; of choices it is known which was taken.
        let is_taken = quiz.chosen == Some(place) && (asked.stage == Stage::Done || !ticks);
        let (sign, role) = match (asked.stage, right) {
            (Stage::Done, Some(true)) => ('=', Role::Right),
            (Stage::Done | Stage::Again, Some(false)) if is_taken => ('≠', Role::Wrong),
            _ if selected => ('>', Role::Strong),
            _ => (' ', Role::Text),
        };
        if selected {
            self.page.focus = self.page.lines.len();
        }
        let span = Span { text: label, style: Style::Plain };
        self.page.row(place, &format!("{sign} {} {mark}", letter(place)), &[span], role);
    }

    fn hints(&mut self) {
        for hint in Hint::ALL.iter().take(usize::from(self.asked.hints)) {
            self.page.gap();
            self.tell(hint.tail(), Role::Dim);
            self.page.see_end();
        }
    }

    /// What is said to the answer: right or not, the belief behind it, the worked solution.
    fn reply(&mut self) {
        self.page.gap();
        let is_done = self.asked.stage == Stage::Done;
        let is_again = self.asked.stage == Stage::Again;
        // A lesson says at once what is wrong with a choice; elsewhere it would help to guess.
        let tells_why = is_done || is_again && self.quiz.session.mode() == Mode::Lesson;
        let why = tells_why.then(|| chosen_why(self.texts, self.quiz, self.asked)).flatten();
        if let Some(verdict) = &self.asked.verdict {
            self.verdict(verdict);
        }
        if let Some(why) = why.or_else(|| self.asked.rule(self.texts)) {
            self.page.say(&why, Role::Text);
        }
        if is_again {
            self.page.say(&again(self.texts, self.quiz, self.asked), Role::Dim);
        }
        if is_done {
            self.solution();
        }
        if is_again || is_done {
            self.page.see_end();
        }
    }

    /// The worked solution as far as no hint shows it, and what is asked next where nobody is in a hurry.
    fn solution(&mut self) {
        let question = &self.asked.question;
        for line in question.worked_beside(self.asked.hints, self.texts) {
            self.page.say(&line, Role::Text);
        }
        if self.quiz.session.asks_next()
            && let Some(next) = question.next(self.texts)
        {
            self.page.say(&next, Role::Dim);
        }
    }

    fn verdict(&mut self, verdict: &Verdict) {
        let note = match verdict {
            Verdict::Right { note } => {
                self.say("step-right", Role::Right);
                note.as_ref()
            }
            Verdict::Wrong { note, .. } => {
                self.say("step-wrong", Role::Wrong);
                if let Some(line) = self.asked.feedback(self.texts) {
                    self.page.say(&line, Role::Text);
                }
                note.as_ref()
            }
            Verdict::NotUnderstood(_) => None,
        };
        if let Some(note) = note {
            self.page.say(&note.words(self.texts), Role::Text);
        }
        self.late();
        if let Some(felt) = self.quiz.session.kept().and_then(|kept| kept.felt) {
            self.say(felt.key(), Role::Dim);
        }
    }

    /// That an interviewer would not have waited so long; a lesson has time.
    fn late(&mut self) {
        let Some(kept) = self.quiz.session.kept().filter(|kept| kept.late) else { return };
        if self.quiz.session.mode() == Mode::Lesson {
            return;
        }
        let (took, limit) = ((kept.took / 1000).to_string(), self.asked.limit.to_string());
        self.page.say(&self.texts.with("app-quiz-late", &[("took", &took), ("limit", &limit)]), Role::Dim);
    }
}

/// That another answer may be tried; a hint is offered before the answer itself.
fn again(texts: &Texts, quiz: &QuizScreen, asked: &Asked) -> String {
    let has_hint = usize::from(asked.hints) < Hint::ALL.len();
    let (message, way) = match (quiz.session.mode(), &asked.question.item.asks) {
        (Mode::Lesson, _) if has_hint => ("app-quiz-again-once", Command::Continue),
        (Mode::Lesson, _) => ("app-quiz-again-lesson", Command::ShowAnswer),
        (_, Asks::Choose(_) | Asks::Tick(_)) => ("app-quiz-again-choice", Command::Skip),
        _ => ("app-quiz-again", Command::Continue),
    };
    let sentence = texts.with(message, &[("key", &key_of(&way))]);
    // Elsewhere there is no third try.
    let is_time = asked.tries > 1 || quiz.session.mode() != Mode::Lesson;
    if !has_hint || !is_time {
        return sentence;
    }
    let key = key_in(Context::Quiz, &Command::Hint);
    format!("{sentence} {}", texts.with("app-quiz-nudge", &[("key", &key)]))
}

/// What is said to the choice that was taken.
fn chosen_why(texts: &Texts, quiz: &QuizScreen, asked: &Asked) -> Option<String> {
    let choice = quiz.choices().get(quiz.chosen?)?;
    asked.question.why(choice, texts)
}
