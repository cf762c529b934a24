//! A quiz on the screen: the session, and what is being typed, chosen or ticked.

use super::{AnswerLine, Context};
use crate::lab::Direction;
use crate::misconception::Misconception;
use crate::quiz::{Asked, Asks, Choice, Given, Mode, Note, Reply, Session, Stage, TypedMatrix, Verdict};

/// A quiz on the screen.
#[derive(Debug, Clone)]
pub struct QuizScreen {
    /// The session.
    pub session: Session,
    /// What is being typed.
    pub typed: AnswerLine,
    /// The selected choice or point; none before the first key, so that a key that repeats answers nothing.
    pub selected: Option<usize>,
    /// What is ticked, of choices and of the points of a rubric.
    pub ticks: Vec<bool>,
    /// Why the answer could not be read.
    pub note: Option<Note>,
    /// Whether the clock is shown.
    pub clock: bool,
    /// The choice that was given as the last answer; of ticks, the first that is not right.
    pub chosen: Option<usize>,
    /// Enter was pressed on the points of a rubric without a tick: once more says that none was told.
    pub tells_none: bool,
    /// How many lines the words are scrolled away from what matters now, down or up.
    pub scroll: isize,
}

impl QuizScreen {
    /// A session on the screen, its first question empty.
    pub fn new(session: Session) -> Self {
        let clock = session.mode() == Mode::Mock;
        let mut screen = Self {
            session,
            typed: AnswerLine::default(),
            selected: None,
            ticks: vec![],
            note: None,
            clock,
            chosen: None,
            tells_none: false,
            scroll: 0,
        };
        screen.empty();
        screen
    }

    /// Forgets what was typed, for the next question.
    pub fn empty(&mut self) {
        self.typed.clear();
        self.selected = None;
        self.note = None;
        self.chosen = None;
        self.tells_none = false;
        self.scroll = 0;
        self.ticks = vec![false; self.rows()];
    }

    /// The choices of the question, if it has some.
    pub fn choices(&self) -> &[Choice] {
        match self.session.current().map(|asked| &asked.question.item.asks) {
            Some(Asks::Choose(choices) | Asks::Tick(choices)) => choices,
            _ => &[],
        }
    }

    /// How many rows can be selected: choices, true and false, or the points of a rubric.
    pub fn rows(&self) -> usize {
        let Some(asked) = self.session.current() else { return 0 };
        match &asked.question.item.asks {
            Asks::Choose(choices) | Asks::Tick(choices) => choices.len(),
            Asks::Judge { .. } => 2,
            Asks::Explain { points } if asked.stage == Stage::Compare => *points,
            _ => 0,
        }
    }

    /// The active contexts, innermost first.
    pub fn contexts(&self) -> Vec<Context> {
        let Some(asked) = self.session.current() else { return vec![Context::Quiz] };
        if self.session.is_paused() {
            return vec![Context::Paused];
        }
        let inner = match (asked.stage, &asked.question.item.asks) {
            (Stage::Done, _) => Context::Answered,
            (Stage::Compare, _) | (_, Asks::Tick(_)) => Context::Ticks,
            (_, Asks::Judge { .. }) => return vec![Context::Truth, Context::Options, Context::Quiz],
            (_, Asks::Choose(_)) => Context::Options,
            _ if self.matrix().is_some() => return vec![Context::Matrix, Context::Typing, Context::Quiz],
            _ => Context::Typing,
        };
        vec![inner, Context::Quiz]
    }

    /// Whether characters go into a typed answer.
    pub fn takes_text(&self) -> bool {
        self.contexts().contains(&Context::Typing)
    }

    /// What is typed as a matrix, in cells; `None` where none is asked.
    pub fn matrix(&self) -> Option<TypedMatrix> {
        let size = self.session.current()?.question.matrix_size()?;
        Some(TypedMatrix::new(self.typed.as_str(), self.typed.caret(), size))
    }

    /// Moves the caret in what is typed as a matrix.
    pub fn move_caret(&mut self, direction: Direction) {
        let beside = |down| self.matrix().and_then(|matrix| matrix.beside(down));
        match direction {
            Direction::Left => self.typed.left(),
            Direction::Right => self.typed.right(),
            Direction::Up | Direction::Down => {
                if let Some(caret) = beside(direction == Direction::Down) {
                    self.typed.put(caret);
                }
            }
        }
        self.scroll = 0;
    }

    /// Moves it to the first or last character.
    pub fn move_caret_far(&mut self, direction: Direction) {
        let is_back = matches!(direction, Direction::Left | Direction::Up);
        self.typed.put(if is_back { 0 } else { usize::MAX });
        self.scroll = 0;
    }

    /// The belief behind the last answer, if one was recognised and may be told.
    pub fn recognised(&self) -> Option<&'static Misconception> {
        match self.session.current()?.verdict.as_ref()? {
            Verdict::Wrong { misconception, .. } => *misconception,
            _ => None,
        }
    }

    /// Whether anything was done in it: answered, typed, ticked, or a hint opened.
    pub fn is_begun(&self) -> bool {
        let is_hinted = self.session.current().is_some_and(|asked| asked.hints > 0);
        let is_ticked = self.ticks.contains(&true);
        is_hinted || is_ticked || !self.typed.is_empty() || self.session.is_begun()
    }

    /// Whether the question is over.
    pub fn is_done(&self) -> bool {
        self.session.current().is_some_and(|asked| asked.stage == Stage::Done)
    }

    /// Whether no other question follows.
    pub fn is_last(&self) -> bool {
        self.session.current().is_none_or(|asked| asked.of == Some(asked.number))
    }

    /// Whether nothing was typed since the last answer.
    pub fn is_fresh(&self) -> bool {
        self.typed.is_empty() || self.is_done()
    }

    /// Whether the next question follows at once.
    pub fn asks_on(&self) -> bool {
        self.session.is_silent() && self.is_done()
    }

    /// The question is over without an answer: what was said to an unreadable one is, too.
    pub fn see_solution(&mut self) {
        self.note = None;
        self.scroll = 0;
    }

    /// Whether Enter is no answer yet: nothing is typed, or no row was touched. What is told aloud leaves
    /// nothing typed.
    pub fn waits(&self, asked: &Asked) -> bool {
        match (&asked.question.item.asks, asked.stage) {
            (Asks::Explain { .. }, _) => false,
            _ if self.rows() > 0 => self.selected.is_none(),
            _ => self.typed.as_str().trim().is_empty(),
        }
    }

    /// Whether Enter is to be pressed once more: nobody who told a little is to slip past its points.
    pub fn asks_whether_none(&self, asked: &Asked) -> bool {
        asked.stage == Stage::Compare && !self.tells_none && !self.ticks.contains(&true)
    }

    /// What stands on the screen as an answer.
    pub fn given<'a>(&'a self, asked: &Asked) -> Given<'a> {
        match &asked.question.item.asks {
            Asks::Choose(_) | Asks::Judge { .. } => self.selected.map_or(Given::Text(""), Given::Choice),
            Asks::Tick(_) => Given::Ticks(&self.ticks),
            Asks::Explain { .. } if asked.stage == Stage::Compare => {
                Given::Points(self.ticks.iter().filter(|tick| **tick).count())
            }
            _ => Given::Text(self.typed.as_str()),
        }
    }

    /// Takes the answer in; what could not be read stays to be mended.
    pub fn take(&mut self, reply: Reply) {
        self.chosen = match self.session.current().map(|asked| &asked.question.item.asks) {
            Some(Asks::Choose(_) | Asks::Judge { .. }) => self.selected,
            Some(Asks::Tick(choices)) => {
                let mut ticks = choices.iter().zip(&self.ticks);
                ticks.position(|(choice, ticked)| choice.right != *ticked)
            }
            _ => None,
        };
        self.note = match reply {
            Reply::Graded(Verdict::NotUnderstood(note)) => Some(note),
            Reply::Graded(_) | Reply::Kept => None,
        };
        if self.session.current().is_some_and(|asked| asked.stage == Stage::Compare) {
            self.selected = None;
            self.ticks = vec![false; self.rows()];
        }
        if self.session.current().is_some_and(|asked| asked.stage == Stage::Again) {
            self.typed.clear();
            self.selected = None;
        }
        self.scroll = 0;
    }
}
