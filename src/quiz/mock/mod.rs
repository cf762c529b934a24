//! A mock interview: one network, a ladder of questions about it, and what an interviewer asks beside it.
//!
//! What was answered wrong early is carried on: a later answer is right, too, when it follows from the
//! learner's own number, as an interviewer would say.

mod network;
mod rung;

use std::collections::VecDeque;

use super::session::{Seen, new_question};
use super::{Attempt, Draw, FAMILIES, Family, Given, Note, Question, Verdict, by_id, grade, typed};
use crate::text::counted;
use network::Network;
use rung::{CHEAPER, CODE, DENSE, ERROR, FIELD, FLATTEN, MACS, Own, RUNGS, Rung, STEM, UNFIT, WEIGHTS};

/// The note of an answer that is right with an own earlier number.
pub const CARRIED: &str = "quiz-note-carried";

/// Networks have their own seeds, beyond those of other questions.
const NETWORKS: u64 = 1 << 32;

/// What is asked beside the network: one of these families, if it is there.
const OPENING: &[&str] = &["N7"];
const CONCEPT: &[&str] = &["J1", "J2", "M1", "J4", "I1"];
const WHY: &[&str] = &["N1", "N2", "N3", "N4", "N5"];

/// A place on the ladder.
enum Place {
    /// About the network.
    Of(&'static Rung),
    /// One of these families.
    OneOf(&'static [&'static str]),
    /// From here on it is about another network.
    Another,
}

use Place::{Another, Of, OneOf};

/// Five minutes, fifteen, thirty.
const SHORT: &[Place] = &[Of(&STEM), Of(&WEIGHTS), Of(&FLATTEN), Of(&FIELD), OneOf(CONCEPT)];
const USUAL: &[Place] = &[
    OneOf(OPENING),
    Of(&STEM),
    Of(&WEIGHTS),
    Of(&FLATTEN),
    Of(&DENSE),
    Of(&FIELD),
    Of(&CHEAPER),
    OneOf(CONCEPT),
    Of(&ERROR),
    Of(&CODE),
    OneOf(WHY),
];
const LONG: &[Place] = &[
    OneOf(OPENING),
    Of(&STEM),
    Of(&WEIGHTS),
    Of(&FLATTEN),
    Of(&DENSE),
    Of(&FIELD),
    Of(&MACS),
    Of(&CHEAPER),
    OneOf(CONCEPT),
    Of(&ERROR),
    Of(&CODE),
    OneOf(WHY),
    Another,
    Of(&STEM),
    Of(&FLATTEN),
    Of(&DENSE),
    Of(&MACS),
    OneOf(CONCEPT),
    Of(&UNFIT),
    OneOf(WHY),
];

/// How far an interview has come. Its minutes are not kept, but its ladder shows in its answers: only the short one
/// begins with the network, and only the long one asks for multiplications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Course {
    asked: usize,
    of: usize,
}

impl Course {
    /// Takes in the next answer.
    pub fn push(&mut self, attempt: &Attempt) {
        let is_about_network = attempt.seed >= NETWORKS;
        if self.asked == 0 {
            self.of = count(if is_about_network { SHORT } else { USUAL });
        } else if is_about_network && attempt.family.is_some_and(|family| family.id == MACS.family) {
            self.of = count(LONG);
        }
        self.asked += 1;
    }

    /// How many questions it had, once all of them were asked.
    pub fn finished(&self) -> Option<usize> {
        (self.asked > 0 && self.asked >= self.of).then_some(self.asked)
    }
}

/// How many questions a ladder has.
fn count(ladder: &[Place]) -> usize {
    ladder.iter().filter(|place| !matches!(place, Another)).count()
}

/// A question of the interview, and the network that it is about.
#[derive(Debug, Clone)]
struct Step {
    question: Question,
    about: Option<(&'static Rung, Network)>,
}

/// A mock interview.
#[derive(Debug, Clone)]
pub struct Mock {
    minutes: u32,
    count: usize,
    steps: VecDeque<Step>,
    current: Option<Step>,
    /// The network that the learner's own numbers are about.
    about: Option<u64>,
    own: Own,
}

impl Mock {
    /// An interview of so many minutes.
    pub fn new(minutes: u32, draw: &mut Draw, seen: &mut Seen) -> Self {
        let (ladder, least) = match minutes {
            0..10 => (SHORT, 5),
            10..25 => (USUAL, 10),
            _ => (LONG, 18),
        };
        let mut steps: Vec<Step> = vec![];
        let mut network = Network::new(NETWORKS + draw.below(1 << 31) as u64);
        for place in ladder {
            match place {
                Another => network = Network::new(NETWORKS + draw.below(1 << 31) as u64),
                Of(rung) => steps.extend(rung.question(&network).map(|question| {
                    seen.is_new(&question);
                    Step { question, about: Some((*rung, network.clone())) }
                })),
                OneOf(ids) => {
                    let mut families: Vec<&'static Family> = ids.iter().filter_map(|id| by_id(id)).collect();
                    draw.shuffle(&mut families);
                    families.sort_by_key(|family| times(&steps, family));
                    steps.extend(families.first().and_then(|family| beside(draw, seen, family)));
                }
            }
        }
        fill(&mut steps, least, draw, seen);
        Self {
            minutes,
            count: steps.len(),
            steps: steps.into(),
            current: None,
            about: None,
            own: Own::default(),
        }
    }

    /// How long it takes.
    pub fn minutes(&self) -> u32 {
        self.minutes
    }

    /// How many questions it has.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The next question.
    pub fn next(&mut self) -> Option<Question> {
        self.current = self.steps.pop_front();
        let step = self.current.as_ref()?;
        if let Some((_, network)) = &step.about
            && self.about != Some(network.seed)
        {
            (self.about, self.own) = (Some(network.seed), Own::default());
        }
        Some(step.question.clone())
    }

    /// What an answer is worth: also right is what follows from an own earlier number.
    pub fn grade(&mut self, question: &Question, given: &Given<'_>) -> Verdict {
        let verdict = grade(question, given);
        let Some((rung, network)) = self.current.as_ref().and_then(|step| step.about.as_ref()) else {
            return verdict;
        };
        let carried = rung.carried(network, &self.own, question);
        if let (Given::Text(text), true) = (given, verdict.is_understood())
            && let Some(typed) = typed(question, text)
        {
            rung.remember(network, &typed, &mut self.own);
        }
        match carried {
            Some((own, number)) if !verdict.is_right() && grade(&own, given).is_right() => {
                let truth =
                    question.truth().and_then(|truth| truth.number()).map(counted).unwrap_or_default();
                let values = vec![("own", number.to_string()), ("truth", truth)];
                Verdict::Right { note: Some(Note { key: CARRIED, values }) }
            }
            _ => verdict,
        }
    }
}

/// Where too few of these families are there, others follow.
fn fill(steps: &mut Vec<Step>, least: usize, draw: &mut Draw, seen: &mut Seen) {
    while steps.len() < least {
        let mut families: Vec<&'static Family> = FAMILIES.iter().collect();
        draw.shuffle(&mut families);
        families.sort_by_key(|family| times(steps, family));
        let Some(step) = families.first().and_then(|family| beside(draw, seen, family)) else { return };
        steps.push(step);
    }
}

/// A question of a family for itself, at the tier of an interview.
fn beside(draw: &mut Draw, seen: &mut Seen, family: &'static Family) -> Option<Step> {
    let question = new_question(draw, seen, family, rung::tier(family)?, None)?;
    Some(Step { question, about: None })
}

fn times(steps: &[Step], family: &Family) -> usize {
    steps.iter().filter(|step| step.question.family == family).count()
}

impl Question {
    /// The question that was answered, as it was; `None` where this release asks another one under its seed.
    pub fn of(attempt: &Attempt) -> Option<Self> {
        let family = attempt.family.filter(|family| family.version == attempt.version)?;
        if attempt.seed < NETWORKS {
            return Self::new(family, attempt.tier, attempt.seed);
        }
        let rung = RUNGS.iter().find(|rung| rung.family == family.id)?;
        rung.question(&Network::new(attempt.seed))
    }
}

#[cfg(test)]
mod tests;
