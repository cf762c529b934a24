//! The tutor as a program in a terminal: a click means what was drawn under it, and what is to be kept is kept.

use std::cell::Cell;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::keeper::Keeper;
use super::{Program, draw};
use crate::app::{App, Command, Effect, Event, Reach};

/// The program, who keeps its records, and the area of its last picture.
pub struct Tutor {
    app: App,
    keeper: Box<dyn Keeper>,
    /// A click is meant for the picture that was seen, and words are scrolled in it: drawing notes its size
    /// and how far they go, and nothing else.
    drawn: Cell<Rect>,
    reach: Cell<Option<Reach>>,
}

impl Tutor {
    /// This program in a terminal.
    pub fn new(app: App, keeper: Box<dyn Keeper>) -> Self {
        Self { app, keeper, drawn: Cell::new(Rect::ZERO), reach: Cell::new(None) }
    }

    /// Does this before the first key, as if it had been asked for.
    pub fn begin(&mut self, command: Command) {
        self.app.set_now(self.keeper.now());
        let effects = self.app.update(command);
        // Nothing that is opened at the start asks for more than what is read here.
        let _ = self.perform(effects);
    }

    /// The program.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Does what concerns files, and hands on the rest.
    fn perform(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let mut rest = vec![];
        for effect in effects {
            match effect {
                Effect::Keep(record) => {
                    let kept = self.keeper.keep(&record);
                    self.app.set_kept(kept.is_ok());
                    if let Err(problem) = kept {
                        self.app.tell(problem.key, &problem.values);
                    }
                }
                Effect::ReadHistory => {
                    let (earlier, problem) = self.keeper.history(self.app.last_quiz());
                    let more = self.app.update(Command::History(Box::new(earlier)));
                    rest.extend(self.perform(more));
                    if let Some(problem) = problem {
                        self.app.tell(problem.key, &problem.values);
                    }
                }
                Effect::Write { name, text } => match self.keeper.write(&name, &text) {
                    Ok(file) => self.app.tell("app-written", &[("file", file)]),
                    Err(problem) => self.app.tell(problem.key, &problem.values),
                },
                effect => rest.push(effect),
            }
        }
        rest
    }
}

impl Program for Tutor {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        self.app.set_now(self.keeper.now());
        self.app.set_reach(self.reach.get());
        let effects = match event {
            Event::Point { column, row } => {
                // It is looked up in the picture that was clicked on, before anything changes.
                let command = draw::command_at(&self.app, self.drawn.get(), column, row);
                let mut effects = self.app.handle(event);
                effects.extend(command.into_iter().flat_map(|command| self.app.update(command)));
                effects
            }
            event => self.app.handle(event),
        };
        self.perform(effects)
    }

    fn tick_after(&self) -> Option<Duration> {
        self.app.tick_after()
    }

    fn draw(&self, buffer: &mut Buffer) -> Option<Position> {
        let drawn = draw::draw(&self.app, buffer);
        self.drawn.set(buffer.area);
        self.reach.set(drawn.reach);
        drawn.cursor.map(Position::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Key;
    use crate::progress::Record;
    use crate::quiz::{Earlier, Moment};
    use crate::tui::Problem;

    /// Whose file a newer release has written since the start.
    struct Outdated;

    impl Keeper for Outdated {
        fn keep(&mut self, _: &Record) -> Result<(), Problem> {
            Ok(())
        }

        fn history(&mut self, _: Option<i64>) -> (Earlier, Option<Problem>) {
            let file = ("file", "progress.sqlite3".to_owned());
            (Earlier::default(), Some(Problem { key: "progress-notice-newer", values: vec![file] }))
        }

        fn write(&mut self, name: &str, _: &str) -> Result<String, Problem> {
            Ok(name.to_owned())
        }

        fn now(&self) -> Moment {
            Moment { at: 0, offset: 0 }
        }
    }

    #[test]
    fn earlier_answers_are_read_while_nobody_waits_and_then_the_program_sleeps() {
        let app = crate::app::tests::app_at("home", crate::text::Language::English);
        let mut tutor = Tutor::new(app, Box::new(Outdated));
        assert_eq!(tutor.tick_after(), Some(Duration::ZERO));
        assert!(tutor.app().history().is_none(), "before the first picture");
        tutor.handle(Event::Tick);
        assert!(tutor.app().history().is_some());
        assert_eq!(tutor.tick_after(), None, "the processor must rest now");
    }

    #[test]
    fn what_is_wrong_with_the_file_is_told_when_practice_reads_it() {
        let app = crate::app::tests::app_at("home", crate::text::Language::English);
        let mut tutor = Tutor::new(app, Box::new(Outdated));
        tutor.handle(Event::Key(Key::parse("p").unwrap()));
        let told = |app: &App| app.message().is_some_and(|message| message.contains("progress.sqlite3"));
        assert!(told(tutor.app()), "{:?}", tutor.app().message());
    }
}
