//! A lesson being worked through: which step, and what was done in each step so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Bench, QuizScreen};
use crate::lab::{Action, Experiment, Lab};
use crate::lesson::{Kind, Lesson, Question, Step, StepWords, Terms};
use crate::misconception::{Case, Misconception, Typed};
use crate::text::Language;

/// A lesson on the screen.
#[derive(Debug)]
pub struct LessonScreen {
    lesson: Arc<Lesson>,
    place: usize,
    step: usize,
    state: Box<StepState>,
    /// Steps that were left, as they were left.
    left: BTreeMap<usize, Box<StepState>>,
}

/// What was done in a step.
#[derive(Debug)]
pub struct StepState {
    /// The lab as the learner left it.
    pub bench: Bench,
    /// What is said about the last answer.
    pub reply: Option<Reply>,
    /// Whether the step is done.
    pub done: bool,
    /// How many hints are open.
    pub hints: usize,
    /// How many lines the words are scrolled away from what matters now, down or up.
    pub scroll: isize,
    /// Where the keys go.
    pub focus: Focus,
    /// The selected choice.
    pub selected: usize,
    /// The choice that was taken.
    pub chosen: Option<usize>,
    /// What was typed as an answer.
    pub answer: String,
    /// On a small screen: the lab instead of the words.
    pub lab_page: bool,
    /// The questions that the step draws from the quiz; none where it was done on an earlier day.
    pub quiz: Option<Box<QuizScreen>>,
}

/// Where the keys of a step go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the choices or the typed answer.
    Words,
    /// To the lab.
    Lab,
}

/// What is said about an answer.
#[derive(Debug, Clone)]
pub enum Reply {
    /// It is right, or the goal is reached.
    Right,
    /// It is not, and perhaps a known belief led there.
    Wrong(Option<Box<Recognised>>),
    /// It could not be read; nothing is counted.
    NotUnderstood,
    /// The answer was shown.
    Shown,
}

/// A belief that led to an answer.
#[derive(Debug, Clone)]
pub struct Recognised {
    /// The belief.
    pub misconception: &'static Misconception,
    /// What was asked and typed, for the numbers of the feedback; a chosen answer has none.
    pub answer: Option<(Case, Typed)>,
}

impl LessonScreen {
    /// The lesson at `place` of the course, at one of its steps.
    pub fn new(lesson: Arc<Lesson>, place: usize, step: usize, done: bool) -> Self {
        let step = step.min(lesson.steps.len().saturating_sub(1));
        let state = Box::new(StepState::new(&lesson, step, None, done));
        Self { lesson, place, step, state, left: BTreeMap::new() }
    }

    /// The lesson.
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// Its place in the course.
    pub fn place(&self) -> usize {
        self.place
    }

    /// The number of the step, from 0.
    pub fn step_number(&self) -> usize {
        self.step
    }

    /// The step.
    pub fn step(&self) -> &Step {
        &self.lesson.steps[self.step]
    }

    /// What was done in it.
    pub fn state(&self) -> &StepState {
        &self.state
    }

    /// What was done in it, to be changed.
    pub fn state_mut(&mut self) -> &mut StepState {
        &mut self.state
    }

    /// The words of the step.
    pub fn words(&self, language: Language) -> Option<&StepWords> {
        self.lesson.words(language).steps.get(self.step)
    }

    /// Whether the step wants answers.
    pub fn asks(&self) -> bool {
        matches!(self.step().kind, Kind::Question(_) | Kind::Check(_))
    }

    /// The question that the step brings, if it asks one.
    pub fn question(&self) -> Option<&Question> {
        match &self.step().kind {
            Kind::Question(question) => Some(question),
            _ => None,
        }
    }

    /// The lab of the step.
    pub fn bench(&self) -> &Bench {
        &self.state.bench
    }

    /// The lab of the step, to be changed.
    pub fn bench_mut(&mut self) -> &mut Bench {
        &mut self.state.bench
    }

    /// Goes to a step and finds it as it was left; `done` if it was done on an earlier day.
    pub fn go_to(&mut self, step: usize, done: bool) {
        if step == self.step || step >= self.lesson.steps.len() {
            return;
        }
        let next = self
            .left
            .remove(&step)
            .unwrap_or_else(|| Box::new(StepState::new(&self.lesson, step, Some(&self.state.bench), done)));
        let left = std::mem::replace(&mut self.state, next);
        self.left.insert(self.step, left);
        self.step = step;
    }

    /// Begins the step again as the lesson sets it up.
    pub fn restart(&mut self) {
        *self.state = StepState::new(&self.lesson, self.step, None, false);
    }

    /// Whether another step follows.
    pub fn has_next(&self) -> bool {
        self.step + 1 < self.lesson.steps.len()
    }

    /// Whether there is a hint that is not yet open.
    pub fn has_hint(&self) -> bool {
        // The number of hints is the same in every language.
        let hints = self.words(Language::English).map_or(0, |words| words.hints.len());
        self.state.hints < hints && !self.state.done
    }

    /// Whether there is an answer that can be shown.
    pub fn can_show(&self) -> bool {
        let is_open = self.state.quiz.as_ref().is_none_or(|quiz| !quiz.is_done());
        !self.state.done && is_open && !matches!(self.step().kind, Kind::Read)
    }

    /// The key of the sentence that says what the step still wants.
    pub fn what_is_left(&self) -> &'static str {
        match &self.step().kind {
            Kind::Read => "step-left-read",
            Kind::Predict(_) => "step-left-predict",
            Kind::Task(_) => "step-left-task",
            Kind::Question(_) | Kind::Check(_) => "step-left-question",
        }
    }
}

impl StepState {
    /// A step as it is met: with its own lab, or going on with the one `before`.
    fn new(lesson: &Lesson, step: usize, before: Option<&Bench>, done: bool) -> Self {
        let step_of = &lesson.steps[step];
        let mut bench = match (&step_of.scene, before) {
            (None, Some(before)) => before.clone(),
            (scene, _) => {
                let lab = lesson.starting_lab(step).unwrap_or_else(|| Lab::new(Experiment::default()));
                let coverage = scene.as_ref().and_then(|scene| scene.coverage).unwrap_or(false);
                Bench { coverage, ..Bench::new(lab) }
            }
        };
        // A prediction of the step before is over; refused where there is none, and that is fine.
        let _ = bench.lab.apply(Action::EndPrediction);
        let kind = &step_of.kind;
        bench.terms = Terms::Shown;
        if let (Kind::Predict(predict), false) = (kind, done) {
            bench.terms = predict.terms;
            let _ = bench.lab.apply(Action::Predict(predict.target));
        }
        let words = matches!(kind, Kind::Question(_) | Kind::Check(_)) && !done;
        Self {
            bench,
            reply: None,
            done: done || matches!(kind, Kind::Read),
            hints: 0,
            scroll: 0,
            focus: if words { Focus::Words } else { Focus::Lab },
            selected: 0,
            chosen: None,
            answer: String::new(),
            lab_page: false,
            quiz: None,
        }
    }

    /// Whether a prediction is open.
    pub fn is_predicting(&self) -> bool {
        self.bench.lab.is_predicting()
    }
}
