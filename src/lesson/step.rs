//! A lesson and its steps, as they are the same in every language.

use std::sync::OnceLock;

use crate::lab::{Lab, Scene, Target};
use crate::quiz::Pick;
use crate::text::{LANGUAGES, Language};

use super::course::{Broken, Entry};
use super::problem::{Problems, Severity};
use super::source::{Folder, STRUCTURE};
use super::{Goal, Question, StepWords, Words, structure, words};

/// A lesson, opened.
#[derive(Debug)]
pub struct Lesson {
    /// Stable: `padding`.
    pub id: String,
    /// Its place in the course.
    pub number: usize,
    /// Its steps in order, never none.
    pub steps: Vec<Step>,
    folder: Folder,
    words: Vec<OnceLock<Words>>,
}

/// One step of a lesson.
#[derive(Debug, Clone)]
pub struct Step {
    /// Unique in its lesson.
    pub id: String,
    /// What the learner does.
    pub kind: Kind,
    /// The lab that it begins with; without one it goes on with that of the step before.
    pub scene: Option<Scene>,
}

/// What the learner does in a step.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Reads, and plays with the lab.
    Read,
    /// Types what the lab hides.
    Predict(Predict),
    /// Brings the lab to a goal.
    Task(Task),
    /// Answers a question that the lesson brings.
    Question(Question),
    /// Answers what is drawn from families of the quiz, in turn: never none, at most [`MOST_PICKS`].
    Check(Vec<Pick>),
}

/// A check of what was just shown is short.
pub const MOST_PICKS: usize = 3;

/// A prediction to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Predict {
    /// What is hidden.
    pub target: Target,
    /// How much of a cell's sum is shown.
    pub terms: Terms,
}

/// How much is shown of the sum behind a cell that is to be predicted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Terms {
    /// All but the sum.
    Shown,
    /// The last product is left out too.
    Faded,
    /// Nothing.
    #[default]
    Hidden,
}

/// A goal to reach.
#[derive(Debug, Clone)]
pub struct Task {
    /// When it is reached.
    pub goal: Goal,
    /// Settings that reach it from the lab's beginning, among others.
    pub solution: Box<Scene>,
}

impl Kind {
    /// As in `lesson.toml`, and as messages know it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Predict(_) => "predict",
            Self::Task(_) => "task",
            Self::Question(_) | Self::Check(_) => "question",
        }
    }
}

impl Lesson {
    pub(super) fn read(entry: &Entry) -> Result<Self, Broken> {
        let folder = &entry.folder;
        let path = folder.path_of(STRUCTURE);
        let text = folder
            .structure()
            .map_err(|unreadable| Broken { problems: vec![unreadable.problem(path.clone())] })?;
        let mut problems = Problems::of(&path, &text);
        let steps = structure::read(&text, &mut problems).steps;
        let problems = problems.into_vec();
        if problems.iter().any(|problem| problem.severity == Severity::Error) {
            return Err(Broken { problems });
        }
        Ok(Self {
            id: entry.id.clone(),
            number: entry.number,
            steps,
            folder: folder.clone(),
            words: LANGUAGES.iter().map(|_| OnceLock::new()).collect(),
        })
    }

    /// The words in `language`, in the order of the steps; what it lacks is English, else any other language.
    pub fn words(&self, language: Language) -> &Words {
        let index = LANGUAGES.iter().position(|entry| entry.language == language).unwrap_or(0);
        self.words[index].get_or_init(|| self.read_words(language))
    }

    /// The place of the step `id`.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }

    /// The lab that a step begins with, as its author wrote it: its own, or that of the nearest step before
    /// that has one. `None` where no step has had one yet.
    pub fn starting_lab(&self, step: usize) -> Option<Lab> {
        starting_scene(&self.steps, step)?.open().ok()
    }

    fn read_words(&self, language: Language) -> Words {
        let others = LANGUAGES.iter().map(|entry| entry.language).filter(|other| *other != language);
        let mut words = Words {
            steps: self
                .steps
                .iter()
                .map(|step| StepWords { id: step.id.clone(), ..StepWords::default() })
                .collect(),
            ..Words::default()
        };
        for language in [language].into_iter().chain(others) {
            let Ok(text) = self.folder.words(language) else { continue };
            words.fill_from(&words::read(&text, &mut Problems::of("", &text)));
            if words.is_complete(&self.steps) {
                break;
            }
        }
        words
    }
}

/// The scene in force at a step.
pub(super) fn starting_scene(steps: &[Step], step: usize) -> Option<&Scene> {
    steps.get(..=step)?.iter().rev().find_map(|step| step.scene.as_ref())
}

impl Words {
    /// Takes from `other` whatever is still missing here.
    fn fill_from(&mut self, other: &Self) {
        for (mine, theirs) in [(&mut self.title, &other.title), (&mut self.summary, &other.summary)] {
            if mine.is_empty() {
                mine.clone_from(theirs);
            }
        }
        for step in &mut self.steps {
            let Some(theirs) = other.step(&step.id) else { continue };
            if step.title.is_empty() {
                step.title.clone_from(&theirs.title);
            }
            for (mine, theirs) in [(&mut step.body, &theirs.body), (&mut step.done, &theirs.done)] {
                if mine.is_empty() {
                    mine.clone_from(theirs);
                }
            }
            if step.hints.is_empty() {
                step.hints.clone_from(&theirs.hints);
            }
            for choice in &theirs.choices {
                if step.choice(&choice.id).is_none() {
                    step.choices.push(choice.clone());
                }
            }
        }
    }

    /// Whether nothing is missing that `steps` want.
    fn is_complete(&self, steps: &[Step]) -> bool {
        let complete = |step: &Step, words: &StepWords| {
            let choices = match &step.kind {
                Kind::Question(Question::Choices(choices)) => choices.as_slice(),
                _ => &[],
            };
            let has_end = matches!(step.kind, Kind::Read) || !words.done.is_empty();
            let has_hints = !matches!(step.kind, Kind::Predict(_) | Kind::Task(_)) || !words.hints.is_empty();
            let has_choices = choices.iter().all(|choice| words.choice(&choice.id).is_some());
            !words.body.is_empty() && has_end && has_hints && has_choices
        };
        !self.title.is_empty()
            && !self.summary.is_empty()
            && steps.iter().zip(&self.steps).all(|(step, words)| complete(step, words))
    }
}
