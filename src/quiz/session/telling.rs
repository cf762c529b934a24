//! Finds a question that was not asked yet, and that tells a wanted belief from the truth.

use std::collections::HashSet;

use crate::misconception::{by_id, truth};
use crate::quiz::{Asks, Draw, Family, Question};

/// How many seeds are tried for a question that is new, and tells what is wanted.
const TRIES: usize = 60;

/// Seeds are short: people write them down.
const SEEDS: usize = 1 << 32;

/// What was asked: the words, and all that they are about.
#[derive(Debug, Clone, Default)]
pub struct Seen(HashSet<(String, String)>);

impl Seen {
    /// Whether this is another question than all before; from now on it is one of them.
    pub fn is_new(&mut self, question: &Question) -> bool {
        self.0.insert((question.words.clone(), format!("{:?}", question.item)))
    }
}

/// A question of a family at a tier, whose seed alone makes it tell `belief` where that can be.
pub fn question(
    draw: &mut Draw,
    seen: &mut Seen,
    family: &'static Family,
    tier: u8,
    belief: Option<&str>,
) -> Option<Question> {
    let mut second_best: Option<Question> = None;
    for _ in 0..TRIES {
        let question = Question::new(family, tier, draw.below(SEEDS) as u64)?;
        let is_telling = belief.is_none_or(|belief| tells(&question, belief));
        if is_telling && seen.is_new(&question) {
            return Some(question);
        }
        if is_telling || second_best.is_none() {
            second_best = Some(question);
        }
    }
    second_best
}

/// Whether who has this belief answers something else than the truth.
pub fn tells(question: &Question, belief: &str) -> bool {
    match (&question.item.asks, &question.item.case) {
        (Asks::Choose(choices) | Asks::Tick(choices), _) => {
            choices.iter().any(|choice| choice.misconception == Some(belief))
        }
        (Asks::Judge { misconception, .. }, _) => *misconception == Some(belief),
        (_, Some(case)) => {
            let believed = by_id(belief).and_then(|known| known.believe(case));
            believed.is_some_and(|answer| truth(case).is_ok_and(|truth| truth != answer))
        }
        _ => false,
    }
}
