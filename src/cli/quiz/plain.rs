//! `quiz --plain`: a session line by line, for pipes and screen readers.

use std::io::{self, BufRead, Write};

use super::line::{Command, command, read_line};
use crate::cli::show::page::Page;
use crate::progress::Record;
use crate::quiz::{
    Asked, Asks, Given, Mode, Moment, Note, Question, Reply, Report, Session, Stage, Verdict, clock,
};
use crate::text::Texts;
use crate::tui::Keeper;

/// Plays a session to its end, or to that of the input.
pub fn play(
    session: Session,
    texts: &Texts,
    keeper: &mut impl Keeper,
    input: &mut impl BufRead,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Report> {
    let mut sitting = Sitting { session, texts, page: Page::default() };
    sitting.begin();
    sitting.ask(sitting.session.started());
    let mut is_told = false;
    while !sitting.session.is_over() {
        sitting.write(out)?;
        match read_line(input)? {
            Some(line) => sitting.answer(&line, keeper.now()),
            // Nobody is there to compare what was told.
            None => {
                while !sitting.session.is_over() {
                    sitting.session.finish(keeper.now());
                }
            }
        }
        keep(&mut sitting.session, keeper, &mut is_told, texts, err)?;
    }
    sitting.write(out)?;
    Ok(sitting.session.report())
}

/// Keeps what is new; says once that it cannot be kept.
fn keep(
    session: &mut Session,
    keeper: &mut impl Keeper,
    is_told: &mut bool,
    texts: &Texts,
    err: &mut impl Write,
) -> io::Result<()> {
    for answered in session.take_new() {
        if let Err(problem) = keeper.keep(&Record::Answer(answered))
            && !std::mem::replace(is_told, true)
        {
            writeln!(err, "{}", problem.sentence(texts))?;
        }
    }
    Ok(())
}

struct Sitting<'a> {
    session: Session,
    texts: &'a Texts,
    page: Page,
}

impl Sitting<'_> {
    fn begin(&mut self) {
        if self.session.is_over() {
            self.page.paragraph(&self.texts.get("quiz-plain-nothing"));
        } else if let Some(left) = self.session.left(self.session.started()) {
            let minutes = (left / 60_000).to_string();
            self.page.paragraph(&self.texts.with("quiz-plain-begin-mock", &[("minutes", &minutes)]));
        } else {
            self.page.paragraph(&self.texts.get("quiz-plain-begin"));
        }
    }

    /// Writes what is there to say.
    fn write(&mut self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(std::mem::take(&mut self.page).text.as_bytes())?;
        out.flush()
    }

    /// Says the question that comes next, or what was told and is to be compared.
    fn ask(&mut self, now: Moment) {
        let Some(asked) = self.session.current().cloned() else { return };
        self.heading(&asked, now);
        self.page.question(&asked.question, self.texts);
        if asked.stage == Stage::Compare {
            let aloud = self.texts.get("quiz-report-aloud");
            let typed = if asked.typed.is_empty() { &aloud } else { asked.typed.as_str() };
            self.page.line(&self.texts.with("quiz-report-typed", &[("typed", typed)]));
            self.points(&asked.question);
        }
    }

    /// The question's number, and what it is about or, in an interview, the time that is left.
    fn heading(&mut self, asked: &Asked, now: Moment) {
        let left = self.time_left(now).filter(|_| !self.session.is_at_end());
        let key = match (&left, asked.of) {
            // The name would say how to answer it.
            (Some(_), _) => "quiz-plain-question-mock",
            (None, Some(_)) => "quiz-plain-question",
            (None, None) => "quiz-plain-question-open",
        };
        let values = [
            ("number", asked.number.to_string()),
            ("of", asked.of.map_or_else(String::new, |of| of.to_string())),
            ("left", left.unwrap_or_default()),
            ("name", asked.question.family.name(self.texts)),
        ];
        self.page.line(&self.texts.with(key, &values));
    }

    /// What is left of an interview, in minutes and seconds.
    fn time_left(&self, now: Moment) -> Option<String> {
        self.session.left(now).map(clock)
    }

    /// Does what a line says.
    fn answer(&mut self, line: &str, now: Moment) {
        let Some(asked) = self.session.current() else { return };
        let (stage, question) = (asked.stage, asked.question.clone());
        match (command(line, &question), stage) {
            (Some(Command::Quit), _) => self.quit(now),
            (Some(Command::Hint), _) => self.hint(&question),
            (Some(Command::Time), _) => match self.time_left(now) {
                Some(left) => self.page.paragraph(&self.texts.with("quiz-plain-left", &[("left", &left)])),
                None => self.page.paragraph(&self.texts.get("quiz-plain-no-clock")),
            },
            (Some(Command::Skip), _) => {
                self.session.skip(now);
                if !self.session.is_silent() {
                    self.solution(&question);
                }
                self.go_on(now);
            }
            (None, Stage::Again) if line.trim().is_empty() => {
                self.solution(&question);
                self.go_on(now);
            }
            (None, Stage::Compare) => match line.trim().parse() {
                Ok(told) => self.give(Given::Points(told), &question, now),
                Err(_) => self.page.paragraph(&self.texts.get("quiz-plain-points")),
            },
            (None, _) => self.give(Given::Text(line), &question, now),
        }
    }

    /// Ends it; what was told in an interview is still to be compared.
    fn quit(&mut self, now: Moment) {
        let was_at_end = self.session.is_at_end();
        self.session.finish(now);
        self.ask_on(was_at_end, now);
    }

    fn give(&mut self, given: Given<'_>, question: &Question, now: Moment) {
        let reply = self.session.give(given, now);
        match reply {
            // What comes next, the same question or another one, stands apart.
            Reply::Graded(Verdict::NotUnderstood(note)) => self.page.paragraph(&note.words(self.texts)),
            Reply::Graded(Verdict::Right { note }) => {
                self.page.line(&self.texts.get("quiz-plain-right"));
                self.note(note.as_ref());
                self.late();
                self.whys(question);
                self.worked(question);
                self.go_on(now);
            }
            Reply::Graded(Verdict::Wrong { note, .. }) => {
                self.page.line(&self.texts.get("quiz-plain-wrong"));
                self.note(note.as_ref());
                self.belief();
                if self.session.current().is_some_and(|asked| asked.stage == Stage::Again) {
                    self.page.paragraph(&self.texts.get("quiz-plain-again"));
                } else {
                    self.whys(question);
                    self.solution(question);
                    self.go_on(now);
                }
            }
            Reply::Kept => match self.session.current().map(|asked| asked.stage) {
                Some(Stage::Compare) => self.points(question),
                _ => self.go_on(now),
            },
        }
    }

    /// The line on a belief that was recognised, or the rule.
    fn belief(&mut self) {
        let Some(asked) = self.session.current() else { return };
        if let Some(line) = asked.feedback(self.texts).or_else(|| asked.rule(self.texts)) {
            self.page.line(&line);
        }
    }

    /// What is to be said of the choices.
    fn whys(&mut self, question: &Question) {
        if let Asks::Choose(choices) | Asks::Tick(choices) = &question.item.asks {
            for (letter, choice) in ('a'..).zip(choices) {
                if let Some(why) = question.why(choice, self.texts) {
                    self.page.line(&format!("{letter}) {why}"));
                }
            }
        }
    }

    fn points(&mut self, question: &Question) {
        if let Asks::Explain { points } = question.item.asks {
            for point in 1..=points {
                self.page.line(&format!("{point}. {}", question.say(&format!("-point-{point}"), self.texts)));
            }
            self.page.paragraph(&self.texts.get("quiz-plain-points"));
        }
    }

    fn solution(&mut self, question: &Question) {
        if !matches!(question.item.asks, Asks::Explain { .. }) {
            let answer = question.answer(self.texts);
            self.page.line(&self.texts.with("quiz-report-answer", &[("answer", &answer)]));
        }
        self.worked(question);
    }

    /// How it is worked out, and what an interviewer asks next.
    fn worked(&mut self, question: &Question) {
        let next = question.next(self.texts).filter(|_| self.session.asks_next());
        for line in question.worked(self.texts).into_iter().chain(next) {
            self.page.line(&line);
        }
        self.page.blank();
    }

    fn hint(&mut self, question: &Question) {
        match self.session.hint() {
            Some(hint) => self.page.paragraph(&question.say(hint.tail(), self.texts)),
            None if self.session.mode() == Mode::Mock => {
                self.page.paragraph(&self.texts.get("quiz-plain-no-hint-mock"));
            }
            None => self.page.paragraph(&self.texts.get("quiz-plain-no-hint")),
        }
    }

    fn late(&mut self) {
        // What was told in an interview is compared long after it was told.
        if self.session.mode() == Mode::Mock {
            return;
        }
        let limit = self.session.current().map(|asked: &Asked| asked.limit.to_string());
        if let (Some(true), Some(limit)) =
            (self.session.answered().last().map(|answered| answered.late), limit)
        {
            self.page.line(&self.texts.with("quiz-plain-late", &[("seconds", &limit)]));
        }
    }

    fn note(&mut self, note: Option<&Note>) {
        if let Some(note) = note {
            self.page.line(&note.words(self.texts));
        }
    }

    fn go_on(&mut self, now: Moment) {
        let was_at_end = self.session.is_at_end();
        self.session.next(now);
        self.page.blank();
        self.ask_on(was_at_end, now);
    }

    /// Asks on; when all is asked, says so, and that what was told is to be compared.
    fn ask_on(&mut self, was_at_end: bool, now: Moment) {
        let turns = !was_at_end && self.session.is_at_end();
        if turns && self.session.ran_out() {
            self.page.paragraph(&self.texts.get("quiz-plain-time-over"));
        }
        if turns && !self.session.is_over() {
            self.page.paragraph(&self.texts.get("quiz-plain-compare"));
        }
        self.ask(now);
    }
}
