//! `quiz --plain`: a session line by line, for pipes and screen readers.

use std::io::{self, BufRead, Write};

use crate::cli::show::page::Page;
use crate::misconception::{Misconception, feedback};
use crate::progress::Record;
use crate::quiz::{
    Asked, Asks, Given, Moment, Note, Question, Reply, Report, Session, Stage, Verdict, typed,
};
use crate::text::{Texts, qwerty};
use crate::tui::Keeper;

/// Bytes of a line that are read at once.
const LONGEST_LINE: u64 = 1 << 16;

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
    sitting.ask();
    let mut is_told = false;
    while !sitting.session.is_over() {
        sitting.write(out)?;
        let Some(line) = read_line(input)? else { break };
        let is_left = sitting.answer(&line, keeper.now());
        keep(&mut sitting.session, keeper, &mut is_told, texts, err)?;
        if is_left {
            break;
        }
    }
    sitting.session.finish(keeper.now());
    keep(&mut sitting.session, keeper, &mut is_told, texts, err)?;
    sitting.write(out)?;
    Ok(sitting.session.report())
}

/// A line without its end; `None` when there are no more. Bytes that are no text are no answer.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = vec![];
    // A line without end must not fill the memory: what is longer than any answer comes in pieces.
    let read = io::Read::take(input, LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    let line = String::from_utf8_lossy(&bytes);
    Ok((read > 0).then(|| line.trim_end_matches(['\n', '\r']).to_owned()))
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
            let values: Vec<_> = problem.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            writeln!(err, "{}", texts.with(problem.key, &values))?;
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
        let key = if self.session.is_over() { "quiz-plain-nothing" } else { "quiz-plain-begin" };
        self.page.paragraph(&self.texts.get(key));
    }

    /// Writes what is there to say.
    fn write(&mut self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(std::mem::take(&mut self.page).text.as_bytes())?;
        out.flush()
    }

    /// Says the question that comes next.
    fn ask(&mut self) {
        let Some(asked) = self.session.current() else { return };
        let (number, of) = (asked.number.to_string(), asked.of.unwrap_or(asked.number).to_string());
        let name = asked.question.family.name(self.texts);
        let values = [("number", number.as_str()), ("of", of.as_str()), ("name", name.as_str())];
        self.page.line(&self.texts.with("quiz-plain-question", &values));
        self.page.question(&asked.question, self.texts);
    }

    /// Does what a line says; whether that was to end.
    fn answer(&mut self, line: &str, now: Moment) -> bool {
        let Some(asked) = self.session.current() else { return true };
        let (stage, question) = (asked.stage, asked.question.clone());
        match (command(line, &question), stage) {
            (Some(Command::Quit), _) => return true,
            (Some(Command::Hint), _) => self.hint(&question),
            (Some(Command::Skip), _) => {
                self.session.skip(now);
                self.solution(&question);
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
        false
    }

    fn give(&mut self, given: Given<'_>, question: &Question, now: Moment) {
        let reply = self.session.give(given, now);
        match reply {
            Reply::Graded(Verdict::NotUnderstood(note)) => self.note(Some(&note)),
            Reply::Graded(Verdict::Right { note }) => {
                self.page.line(&self.texts.get("quiz-plain-right"));
                self.note(note.as_ref());
                self.late();
                self.whys(question);
                self.page.blank();
                self.go_on(now);
            }
            Reply::Graded(Verdict::Wrong { misconception, note }) => {
                self.page.line(&self.texts.get("quiz-plain-wrong"));
                self.note(note.as_ref());
                self.belief(misconception, question);
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

    /// The line on a belief that was recognised, with the numbers of this question.
    fn belief(&mut self, misconception: Option<&Misconception>, question: &Question) {
        let given = self.session.current().map(|asked| asked.typed.clone()).unwrap_or_default();
        let typed = typed(question, &given).map(|typed| question.meant(typed));
        if let (Some(known), Some(case), Some(typed)) = (misconception, &question.item.case, typed) {
            self.page.line(&feedback(self.texts, known, case, &typed));
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
        self.page.paragraph(&question.say("-solution", self.texts));
    }

    fn hint(&mut self, question: &Question) {
        match self.session.hint() {
            Some(hint) => self.page.paragraph(&question.say(hint.tail(), self.texts)),
            None => self.page.paragraph(&self.texts.get("quiz-plain-no-hint")),
        }
    }

    fn late(&mut self) {
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
        self.session.next(now);
        self.page.blank();
        self.ask();
    }
}

/// What is no answer.
enum Command {
    Hint,
    Skip,
    Quit,
}

/// The command that a line is, also with the Korean keyboard on.
fn command(line: &str, question: &Question) -> Option<Command> {
    let mut letters = line.trim().chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    // ㄴ is "no" where that can be answered.
    let is_judged = matches!(question.item.asks, Asks::Judge(_));
    let letter = if is_judged { letter } else { qwerty(letter).unwrap_or(letter) };
    match letter {
        '?' | '？' => Some(Command::Hint),
        's' | 'S' => Some(Command::Skip),
        'q' | 'Q' => Some(Command::Quit),
        _ => None,
    }
}
