//! The lab that opens with the numbers of a question, and what of the question it shows.

use super::{App, Bench, Command, Context, QuizScreen, Screen, key_in};
use crate::lab::Experiment;
use crate::misconception::Case;
use crate::quiz::Item;
use crate::text::Texts;

impl App {
    /// What was asked, where its numbers make a lab.
    pub(super) fn item_shown(&self) -> Option<&Item> {
        with_lab(self.quiz()?)
    }

    /// The same of the answered question that led to the lesson at this place of the stack of screens.
    pub(super) fn item_below(&self, place: usize) -> Option<&Item> {
        let quiz = match self.screens.get(place.checked_sub(1)?)? {
            Screen::Quiz(quiz) => quiz,
            Screen::Lesson(lesson) => lesson.quiz()?,
            _ => return None,
        };
        with_lab(quiz).filter(|_| quiz.is_done())
    }

    pub(super) fn open_in_lab(&mut self) {
        let item = self.item_shown().cloned();
        self.open_item(item);
    }

    /// From a lesson, the numbers of the question that led to it.
    pub(super) fn open_below_in_lab(&mut self) {
        let item = self.screens.len().checked_sub(1).and_then(|place| self.item_below(place)).cloned();
        self.open_item(item);
    }

    fn open_item(&mut self, item: Option<Item>) {
        let Some(item) = item else { return };
        let Some(experiment) = item.experiment.clone() else { return };
        self.message = about_lab(&item, &experiment, &self.texts);
        let bench = Box::new(Bench::of(experiment));
        self.screens.push(Screen::Aside { bench, misconception: None });
    }

    /// A question led to a lesson: says how to come back, and how to see its numbers here.
    pub(super) fn say_way_back(&mut self) {
        let back = key_in(Context::Lesson, &Command::Close);
        let lab = self.key_now(Context::Detour, &Command::OpenBelowInLab);
        let (message, lab) =
            lab.map_or(("app-quiz-detour", String::new()), |key| ("app-quiz-detour-lab", key));
        self.say(message, &[("back", &back), ("lab", &lab)]);
    }
}

/// What a quiz asks, where its numbers make a lab.
fn with_lab(quiz: &QuizScreen) -> Option<&Item> {
    let item = &quiz.session.current()?.question.item;
    item.experiment.is_some().then_some(item)
}

/// What a lab shows of a question, where it does not show all of it.
fn about_lab(item: &Item, lab: &Experiment, texts: &Texts) -> Option<String> {
    let part = item.part.map(|part| part.words(texts));
    let shown: [usize; 2] = lab.input.dim().into();
    let asked = item.case.as_ref().and_then(Case::input).filter(|asked| *asked != shown);
    let smaller = asked.map(|asked| {
        let [shown, asked] = [shown, asked].map(|[rows, columns]| format!("{rows} x {columns}"));
        let key = if part.is_some() { "app-lab-smaller-part" } else { "app-lab-smaller" };
        texts.with(key, &[("shown", &shown), ("asked", &asked)])
    });
    let said: Vec<String> = part.into_iter().chain(smaller).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;
    use crate::quiz::{FAMILIES, Question};
    use crate::text::LANGUAGES;

    #[test]
    fn what_a_lab_shows_of_its_question_is_said_in_one_line_of_a_small_screen() {
        for texts in LANGUAGES.iter().map(|entry| Texts::new(entry.language)) {
            for (family, tier) in
                FAMILIES.iter().flat_map(|family| family.tiers.iter().map(move |tier| (family, *tier)))
            {
                for seed in 0..50 {
                    let item = Question::new(family, tier, seed).unwrap().item;
                    let Some(lab) = &item.experiment else { continue };
                    let said = about_lab(&item, lab, &texts).unwrap_or_default();
                    assert!(said.width() <= 80, "{family:?}, tier {tier}, seed {seed}: {said}");
                }
            }
        }
    }
}
