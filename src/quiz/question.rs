//! A question: an item of a family at a tier under a seed, drawn so that it tells something.

use super::item::is_near;
use super::{Asks, Draw, Family, Item};
use crate::misconception::{self, Answer, Case, MISCONCEPTIONS, Misconception, Typed, truth};

/// How often a family may draw for one belief; some cannot be met at every tier. When none is left the
/// last item is taken as it is. A test holds that this is never needed.
const DRAWS: usize = 100;

/// Different wrong answers that an item has to have, where its family tells beliefs.
const LEAST_WRONG: usize = 3;

/// A question, the same for the same family version, tier and seed.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its family.
    pub family: &'static Family,
    /// Its tier.
    pub tier: u8,
    /// Its seed.
    pub seed: u64,
    /// Whose words it has: the middle of its messages' keys, `a3` of `quiz-a3-solution`.
    pub words: String,
    /// Its numbers.
    pub item: Item,
}

/// A wrong answer that a known misconception gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Distractor {
    /// The misconception.
    pub misconception: &'static str,
    /// Its answer.
    pub answer: Answer,
}

impl Question {
    /// Draws the question. `None` only where the family has no such tier.
    ///
    /// The misconception that it is to tell is chosen first; items for which it would be right by
    /// accident are drawn again.
    pub fn new(family: &'static Family, tier: u8, seed: u64) -> Option<Self> {
        Self::telling(family, tier, seed, None)
    }

    /// The same, made to tell `wanted` where the family can.
    pub fn telling(family: &'static Family, tier: u8, seed: u64, wanted: Option<&str>) -> Option<Self> {
        if !family.tiers.contains(&tier) {
            return None;
        }
        let mut draw = Draw::new(seed ^ (u64::from(tier) << 56) ^ hash(family.id));
        let item = telling_item(family, tier, &mut draw, wanted)?;
        Some(Self { family, tier, seed, words: family.id.to_ascii_lowercase(), item })
    }

    /// The right answer of a typed question, or one of those that fit.
    pub fn truth(&self) -> Option<Answer> {
        match (&self.item.asks, &self.item.case) {
            (Asks::Known(answer), _) => Some(answer.clone()),
            (Asks::Typed | Asks::About | Asks::Fitting, Some(case)) => {
                Some(truth(case).unwrap_or(Answer::Refused))
            }
            _ => None,
        }
    }

    /// Rows and columns of the matrix that is to be typed, where one is.
    pub fn matrix_size(&self) -> Option<[usize; 2]> {
        match self.truth()? {
            Answer::Grid(grid) => Some(grid.dim().into()),
            _ => None,
        }
    }

    /// The wrong answers of known misconceptions to a typed question, all different.
    pub fn distractors(&self) -> Vec<Distractor> {
        let Some(case) = &self.item.case else { return vec![] };
        let found = match (&self.item.asks, truth(case)) {
            (Asks::Known(_), Err(_)) => return vec![],
            (Asks::Known(_), Ok(without_batch)) => {
                distractors(&self.item, case, &without_batch, self.family.tells)
            }
            _ => match self.truth() {
                Some(truth) => return distractors(&self.item, case, &truth, self.family.tells),
                None => return vec![],
            },
        };
        let Some(Answer::Shape(truth)) = self.truth() else { return found };
        let batched = |wrong: Distractor| Distractor { answer: with_batch(&truth, wrong.answer), ..wrong };
        found.into_iter().map(batched).collect()
    }

    /// What was meant by what was typed, as the answers to the case: they can then be compared exactly.
    ///
    /// Where near enough is right ([`Asks::About`]) that is the exact answer, the truth or some
    /// misconception's, which the number rounds; of a printed shape what follows the batch; elsewhere what
    /// was typed.
    pub fn meant(&self, typed: Typed) -> Typed {
        if let (Asks::Known(Answer::Shape(truth)), Typed::Shape(typed), Some(case)) =
            (&self.item.asks, &typed, &self.item.case)
            && let Some(meant) = without_batch(case, truth, typed)
        {
            return meant;
        }
        let (Asks::About, Typed::Number(number), Some(case)) = (&self.item.asks, &typed, &self.item.case)
        else {
            return typed;
        };
        let beliefs = MISCONCEPTIONS.iter().flat_map(|known| known.forms);
        let beliefs = beliefs.filter_map(|form| form.answer(case)?.number());
        let truth = self.truth().and_then(|truth| truth.number());
        let nearest = truth.filter(|truth| is_near(*number, *truth)).or_else(|| {
            let near = beliefs.filter(|belief| is_near(*number, *belief));
            near.min_by(|a, b| (a - number).abs().total_cmp(&(b - number).abs()))
        });
        nearest.map_or(typed, Typed::Number)
    }

    /// The misconception whose answer was typed.
    pub fn recognise(&self, typed: &Typed) -> Option<&'static Misconception> {
        misconception::recognise(self.item.case.as_ref()?, &self.meant(typed.clone()))
    }
}

/// A shape without the batch before it, which no case knows; `None` where the batch itself is wrong.
fn without_batch(case: &Case, truth: &[usize], typed: &[usize]) -> Option<Typed> {
    match (case, truth, typed) {
        (Case::OutputShape(_), [batch, ..], [same, shape @ ..]) if batch == same => {
            Some(Typed::Shape(shape.to_vec()))
        }
        (Case::Chain(_), [batch, channels, ..], [same, as_many, rows, columns])
            if (batch, channels) == (same, as_many) =>
        {
            Some(Typed::Size([*rows, *columns]))
        }
        _ => None,
    }
}

/// A wrong shape, or a wrong size of a printed shape's rows and columns, with what no case knows before it.
fn with_batch(truth: &[usize], answer: Answer) -> Answer {
    match (answer, truth) {
        (Answer::Shape(shape), [batch, ..]) => Answer::Shape([vec![*batch], shape].concat()),
        (Answer::Size([rows, columns]), [batch, channels, ..]) => {
            Answer::Shape(vec![*batch, *channels, rows, columns])
        }
        (answer, _) => answer,
    }
}

/// The first item that tells the wanted belief, or else another of those that the family can tell.
fn telling_item(family: &Family, tier: u8, draw: &mut Draw, wanted: Option<&str>) -> Option<Item> {
    let mut told: Vec<Option<&str>> = family.tells.iter().copied().map(Some).collect();
    draw.shuffle(&mut told);
    told.sort_by_key(|id| *id != wanted);
    if told.is_empty() {
        told.push(None);
    }
    let mut last = None;
    for told in told {
        for _ in 0..DRAWS {
            let Some(item) = (family.make)(draw, tier) else { continue };
            if is_telling(&item, told, family.tells) {
                return Some(item);
            }
            last = Some(item);
        }
    }
    last
}

/// Whether every answer of the belief `told` is wrong here and taken for no other belief's, and whether
/// there are enough wrong answers.
fn is_telling(item: &Item, told: Option<&str>, tells: &[&'static str]) -> bool {
    let (Some(case), Some(told)) = (&item.case, told.and_then(misconception::by_id)) else { return true };
    let Ok(truth) = truth(case) else { return true };
    let answers: Vec<Answer> = told.forms.iter().filter_map(|form| form.answer(case)).collect();
    let is_told = |answer: &Answer| {
        let found = misconception::recognise(case, &Typed::from(answer.clone()));
        item.asks.parts(answer, &truth) && found.is_some_and(|found| found == told)
    };
    let are_told = !answers.is_empty() && answers.iter().all(is_told);
    are_told && distractors(item, case, &truth, tells).len() >= LEAST_WRONG
}

fn distractors(item: &Item, case: &Case, truth: &Answer, tells: &[&'static str]) -> Vec<Distractor> {
    let mut found: Vec<Distractor> = vec![];
    for known in tells.iter().filter_map(|id| misconception::by_id(id)) {
        for answer in known.forms.iter().filter_map(|form| form.answer(case)) {
            let is_new = found.iter().all(|other| item.asks.parts(&other.answer, &answer));
            if is_new && item.asks.parts(&answer, truth) {
                found.push(Distractor { misconception: known.id, answer });
            }
        }
    }
    found
}

/// FNV-1a: families under one seed draw differently, and the same on every machine.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
