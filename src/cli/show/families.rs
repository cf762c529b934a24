//! The questions that a step draws from the quiz, as plain text: with fixed numbers, or with those of one seed.

use crate::quiz::{Asks, Pick, Question};
use crate::text::Texts;

use super::page::Page;

/// Prints the questions.
pub fn print(picks: &[Pick], texts: &Texts, page: &mut Page) {
    for (number, pick, question) in questions(picks) {
        print_number(number, picks, &question, texts, page);
        page.question(&question, texts);
        if pick.seed.is_none() {
            page.paragraph(&texts.with("lesson-show-drawn", &[("seed", &question.seed.to_string())]));
        }
    }
}

/// Prints what is right, and how it is worked out.
pub fn print_answers(picks: &[Pick], texts: &Texts, page: &mut Page) {
    for (number, _, question) in questions(picks) {
        print_number(number, picks, &question, texts, page);
        // What is told in own words is answered by its points, which the solution names.
        if !matches!(question.item.asks, Asks::Explain { .. }) {
            page.line(&texts.with("lesson-show-answer", &[("answer", &question.answer(texts))]));
        }
        for line in question.worked(texts) {
            page.line(&line);
        }
        page.blank();
    }
}

/// Each with its number, which is its seed where the lesson fixes none: no two of a family are alike.
fn questions(picks: &[Pick]) -> impl Iterator<Item = (u64, &Pick, Question)> {
    (1..).zip(picks).filter_map(|(number, pick)| Some((number, pick, pick.question(number)?)))
}

fn print_number(number: u64, picks: &[Pick], question: &Question, texts: &Texts, page: &mut Page) {
    if picks.len() > 1 {
        let (number, of) = (number.to_string(), picks.len().to_string());
        let name = question.family.name(texts);
        let values = [("number", number.as_str()), ("of", of.as_str()), ("name", name.as_str())];
        page.line(&texts.with("quiz-plain-question", &values));
    }
}
