//! The words of a question: its messages with its numbers put in.

use ndarray::{Array2, ArrayView1};

use super::{Asks, Choice, Family, Figure, Hint, Label, Question};
use crate::lab::value::exact;
use crate::misconception::{Answer, Case};
use crate::text::{Texts, counted};

impl Family {
    /// What its questions are called.
    pub fn name(&self, texts: &Texts) -> String {
        texts.get(&format!("quiz-{}-name", self.id.to_ascii_lowercase()))
    }
}

impl Question {
    /// The key of one of its messages: of the question itself for an empty `tail`, else `-name`,
    /// `-convention`, [`Hint::tail`](super::Hint::tail), `-point-1` and so on.
    pub fn key(&self, tail: &str) -> String {
        format!("quiz-{}{tail}", self.words)
    }

    /// That message, with the question's numbers.
    pub fn say(&self, tail: &str, texts: &Texts) -> String {
        texts.with(&self.key(tail), &self.item.values)
    }

    /// What stands on a choice.
    pub fn label(&self, choice: &Choice, texts: &Texts) -> String {
        match &choice.label {
            Label::Plain(label) => label.clone(),
            Label::Message(key) => self.say(&format!("-choice-{key}"), texts),
        }
    }

    /// What is to be said of a choice that was chosen; nothing of one that is the same in every language.
    pub fn why(&self, choice: &Choice, texts: &Texts) -> Option<String> {
        match &choice.label {
            Label::Plain(_) => None,
            Label::Message(key) => Some(self.say(&format!("-choice-{key}-why"), texts)),
        }
    }

    /// The worked solution, line by line: the formula, the formula with its numbers, the result with its
    /// check. Of a term only the last: its hints are letters.
    pub fn worked(&self, texts: &Texts) -> Vec<String> {
        self.worked_beside(0, texts)
    }

    /// The same without the lines that so many open hints show.
    pub fn worked_beside(&self, hints: u8, texts: &Texts) -> Vec<String> {
        let has_formula = !matches!(self.item.asks, Asks::Name { .. });
        let lines = Hint::ALL.iter().skip(usize::from(hints).max(1));
        let lines = lines.filter(|hint| has_formula || **hint == Hint::Solution);
        lines.map(|hint| self.say(hint.tail(), texts)).collect()
    }

    /// The worked solution and what an interviewer asks next, as lines of an item of a list in Markdown,
    /// `indent` columns behind its number.
    pub fn worked_in_markdown(&self, texts: &Texts, indent: usize, asks_next: bool) -> String {
        let next = self.next(texts).filter(|_| asks_next);
        let lines: Vec<String> = self.worked(texts).into_iter().chain(next).collect();
        // Two spaces end a line.
        starless(&lines.join(&format!("  \n{}", " ".repeat(indent))))
    }

    /// What an interviewer asks next; nothing of a mock interview's own questions, which go on by themselves.
    pub fn next(&self, texts: &Texts) -> Option<String> {
        let key = self.key("-next");
        texts
            .has(&key)
            .then(|| texts.with("quiz-next", &[("question", &texts.with(&key, &self.item.values))]))
    }

    /// The question with its figures, its convention and its choices, line by line; figures are indented.
    pub fn in_full(&self, texts: &Texts) -> String {
        let figures = self.figures(texts).into_iter().map(|line| format!("    {line}"));
        let lines = [self.say("", texts)].into_iter().chain(figures).chain(self.below_figures(texts));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The same as an item of a list in Markdown, `indent` columns behind its number.
    pub fn in_markdown(&self, texts: &Texts, indent: usize) -> String {
        let figures = self.figures(texts);
        let mut blocks = vec![starless(&self.say("", texts))];
        if !figures.is_empty() {
            blocks.push(format!("```text\n{}\n```", figures.join("\n")));
        }
        // Two spaces end a line; else Markdown would join it with the next one.
        blocks.push(starless(&self.below_figures(texts).join("  \n")));
        let margin = " ".repeat(indent);
        blocks.join("\n\n").replace('\n', &format!("\n{margin}")).replace(&format!("\n{margin}\n"), "\n\n")
    }

    /// Matrices and code.
    fn figures(&self, texts: &Texts) -> Vec<String> {
        let lines = |figure: &Figure| match figure {
            Figure::Matrix(name, matrix) => {
                let rows = aligned(&matrix.map(|cell| exact(*cell)));
                [vec![format!("{}:", texts.get(name))], rows].concat()
            }
            Figure::Code(code) => code.lines().map(str::to_owned).collect(),
        };
        self.item.figures.iter().flat_map(lines).collect()
    }

    fn below_figures(&self, texts: &Texts) -> Vec<String> {
        let mut lines = vec![self.say("-convention", texts)];
        if let Asks::Choose(choices) | Asks::Tick(choices) = &self.item.asks {
            let lettered = ('a'..).zip(choices);
            lines.extend(lettered.map(|(letter, choice)| format!("{letter}) {}", self.label(choice, texts))));
        }
        lines
    }

    /// The right answer in words, or one of those that fit; of a told one the points.
    pub fn answer(&self, texts: &Texts) -> String {
        match &self.item.asks {
            Asks::Typed | Asks::About | Asks::Known(_) | Asks::Fitting => {
                self.truth().map_or_else(String::new, |truth| self.in_words(&truth, texts))
            }
            Asks::Choose(choices) => {
                let right = choices.iter().find(|choice| choice.right);
                right.map_or_else(String::new, |choice| self.label(choice, texts))
            }
            Asks::Tick(choices) => {
                let right = choices.iter().filter(|choice| choice.right);
                // Sentences, too, stand in a list here.
                let items = right.map(|choice| self.label(choice, texts).trim_end_matches('.').to_owned());
                items.collect::<Vec<_>>().join("; ")
            }
            Asks::Judge { is_true, .. } => texts.get(judgement(*is_true)),
            Asks::Explain { points } => (1..=*points)
                .map(|point| self.say(&format!("-point-{point}"), texts))
                .collect::<Vec<_>>()
                .join(" "),
            Asks::Name { term, .. } => {
                let spellings = self.say(&format!("-terms-{term}"), texts);
                spellings.split('|').next().unwrap_or_default().trim().to_owned()
            }
        }
    }

    /// An answer as the solution writes it: counts grouped, and rounded where near enough is right.
    fn in_words(&self, answer: &Answer, texts: &Texts) -> String {
        let is_count = self.item.case.as_ref().is_some_and(Case::is_count);
        match answer {
            Answer::Number(number) if is_count => counted(*number),
            _ => answer_in_words(answer, texts),
        }
    }

    /// All answers among which somebody could choose, the right one among them, in an order that the seed
    /// decides; none where nothing can be chosen.
    pub fn options(&self, texts: &Texts) -> Vec<String> {
        match &self.item.asks {
            Asks::Choose(choices) | Asks::Tick(choices) => {
                choices.iter().map(|choice| self.label(choice, texts)).collect()
            }
            Asks::Judge { .. } => [true, false].map(|truth| texts.get(judgement(truth))).to_vec(),
            _ => {
                let wrong = self.distractors();
                let wrong = wrong.iter().map(|wrong| self.in_words(&wrong.answer, texts));
                let mut options: Vec<String> = wrong.collect();
                if !options.is_empty() {
                    options.push(self.answer(texts));
                }
                super::Draw::new(self.seed).shuffle(&mut options);
                options
            }
        }
    }
}

/// The key of what is said of a statement.
pub const fn judgement(truth: bool) -> &'static str {
    if truth { "quiz-judge-true" } else { "quiz-judge-false" }
}

/// An answer as it would be typed.
fn answer_in_words(answer: &Answer, texts: &Texts) -> String {
    let joined = |counts: &[usize], between: &str| {
        counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
    };
    match answer {
        Answer::Size(size) => joined(size, "x"),
        Answer::Fraction([rows, columns]) => format!("{}x{}", exact(*rows), exact(*columns)),
        Answer::Shape(shape) => joined(shape, "x"),
        Answer::Settings(settings) => joined(settings, ", "),
        Answer::Number(number) => exact(*number),
        Answer::Grid(grid) => {
            grid.rows().into_iter().map(|row| row_of(row.iter())).collect::<Vec<_>>().join("; ")
        }
        Answer::Refused => texts.get("misconception-impossible"),
    }
}

fn row_of<'a>(cells: impl Iterator<Item = &'a f64>) -> String {
    cells.map(|cell| exact(*cell)).collect::<Vec<_>>().join(" ")
}

/// The rows of a matrix as it is printed: each cell as wide as the widest.
pub fn aligned(cells: &Array2<String>) -> Vec<String> {
    let width = cells.iter().map(String::len).max().unwrap_or(0);
    let row = |row: ArrayView1<'_, String>| {
        row.iter().map(|cell| format!("{cell:>width$}")).collect::<Vec<_>>().join(" ")
    };
    cells.rows().into_iter().map(row).collect()
}

/// Text in Markdown: a star would begin a word in italics.
pub fn starless(text: &str) -> String {
    text.replace('*', "\\*")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::quiz::{FAMILIES, Given, grade};
    use crate::text::LANGUAGES;

    #[test]
    fn the_answer_of_a_key_is_taken_as_it_is_printed() {
        for entry in &LANGUAGES {
            let texts = Texts::new(entry.language);
            for family in FAMILIES {
                for (tier, seed) in family.tiers.iter().flat_map(|tier| (0..3).map(move |seed| (*tier, seed)))
                {
                    let question = Question::new(family, tier, seed).unwrap();
                    let answer = question.answer(&texts);
                    assert!(!answer.is_empty(), "{family:?}");
                    if let Asks::Explain { .. } = question.item.asks {
                        continue;
                    }
                    let verdict = grade(&question, &Given::Text(&answer));
                    assert!(verdict.is_right(), "{family:?} {tier} {seed}: {answer:?} is {verdict:?}");
                }
            }
        }
    }

    #[test]
    fn where_about_is_right_no_key_is_a_fraction_that_nobody_would_write() {
        let texts = Texts::new(crate::text::Language::English);
        for id in ["E12", "F1", "F3"] {
            let family = crate::quiz::by_id(id).unwrap();
            for (tier, seed) in family.tiers.iter().flat_map(|tier| (0..100).map(move |seed| (*tier, seed))) {
                let question = Question::new(family, tier, seed).unwrap();
                let answer = question.answer(&texts);
                assert!(!answer.contains(['/', '~']), "{id} {tier} {seed}: {answer}");
                assert!(grade(&question, &Given::Text(&answer)).is_right(), "{id} {tier} {seed}: {answer}");
                let options = question.options(&texts);
                assert!(options.iter().all(|option| !option.contains(['/', '~'])), "{options:?}");
            }
        }
    }

    #[test]
    fn statements_in_a_key_are_listed_without_their_full_stops() {
        let family = crate::quiz::by_id("H7").unwrap();
        for entry in &LANGUAGES {
            let texts = Texts::new(entry.language);
            let keys: Vec<_> =
                (0..20).map(|seed| Question::new(family, 2, seed).unwrap().answer(&texts)).collect();
            assert!(keys.iter().any(|key| key.contains("; ")), "{keys:?}");
            assert!(keys.iter().all(|key| !key.contains(".;") && !key.ends_with('.')), "{keys:?}");
        }
    }

    #[test]
    fn options_hold_the_right_answer_and_none_twice() {
        let texts = Texts::new(crate::text::Language::English);
        for family in FAMILIES {
            for seed in 0..10 {
                let question = Question::new(family, family.tiers[0], seed).unwrap();
                let options = question.options(&texts);
                let different: HashSet<_> = options.iter().collect();
                assert_eq!(different.len(), options.len(), "{family:?}: {options:?}");
                let is_one_of_many = matches!(question.item.asks, Asks::Tick(_)) || options.is_empty();
                assert!(
                    is_one_of_many || options.contains(&question.answer(&texts)),
                    "{family:?}: {options:?}"
                );
            }
        }
    }
}
