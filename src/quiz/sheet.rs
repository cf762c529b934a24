//! A sheet: so many questions under one seed, the same for everybody who has it.

use super::session::{Seen, new_question};
use super::{Draw, Family, Question};

/// Draws `count` questions of these families; what is often asked comes more often, and no family twice in a
/// row. The same seed gives the same questions.
pub fn sheet(pool: &[&'static Family], count: usize, seed: u64) -> Vec<Question> {
    let mut draw = Draw::new(seed);
    let mut known = Seen::default();
    let mut asked = vec![0_usize; pool.len()];
    let mut before = None;
    let mut questions = vec![];
    for _ in 0..count {
        let others = (0..pool.len()).filter(|place| pool.len() == 1 || Some(*place) != before);
        // Each family's turn comes as often as it is asked in interviews; among those whose turn it is, chance.
        let turn = |place: &usize| asked[*place] / usize::from(pool[*place].frequency.max(1));
        let least = others.clone().map(|place| turn(&place)).min();
        let next: Vec<usize> = others.filter(|place| Some(turn(place)) == least).collect();
        if next.is_empty() {
            break;
        }
        let place = draw.one_of(&next);
        let tier = draw.one_of(pool[place].tiers);
        let Some(question) = new_question(&mut draw, &mut known, pool[place], tier, None) else { break };
        asked[place] += 1;
        before = Some(place);
        questions.push(question);
    }
    questions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::{FAMILIES, Topic};

    fn all() -> Vec<&'static Family> {
        FAMILIES.iter().collect()
    }

    #[test]
    fn everybody_with_the_seed_has_the_same_sheet() {
        let sheet = |seed| -> Vec<_> {
            let questions = sheet(&all(), 60, seed);
            questions.iter().map(|question| (question.family.id, question.tier, question.seed)).collect()
        };
        assert_eq!(sheet(7), sheet(7));
        assert_ne!(sheet(7), sheet(8));
    }

    #[test]
    fn a_sheet_has_as_many_questions_as_asked_for_and_no_family_twice_in_a_row() {
        for topic in [None].into_iter().chain(Topic::ALL.map(Some)) {
            let pool: Vec<&'static Family> =
                FAMILIES.iter().filter(|family| topic.is_none_or(|topic| family.topic == topic)).collect();
            let questions = sheet(&pool, 40, 1);
            assert_eq!(questions.len(), if pool.is_empty() { 0 } else { 40 }, "{topic:?}");
            assert!(questions.iter().all(|question| pool.contains(&question.family)));
            let twice = questions.windows(2).filter(|pair| pair[0].family == pair[1].family).count();
            assert!(pool.len() <= 1 || twice == 0, "{topic:?}");
        }
    }

    #[test]
    fn a_shorter_sheet_is_the_beginning_of_a_longer_one() {
        let values =
            |count| -> Vec<_> { sheet(&all(), count, 3).into_iter().map(|q| q.item.values).collect() };
        assert_eq!(values(10), values(30)[..10]);
    }
}
