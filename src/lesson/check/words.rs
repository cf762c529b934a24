//! Checks the words of a lesson in one language against its steps.

use crate::lesson::problem::{Problems, Values};
use crate::lesson::prose::{Block, Prose};
use crate::lesson::question::Question;
use crate::lesson::step::{Kind, Step};
use crate::lesson::structure::Structure;
use crate::lesson::words::{self, StepWords, Words};
use crate::text::nearest;

/// Lines of prose that leave room for a lab on a small terminal.
const MOST_LINES: usize = 14;

/// The columns that prose has on a terminal of 80.
const COLUMNS: usize = 76;

/// Checks the words in `text`.
pub(super) fn check(text: &str, structure: &Structure, problems: &mut Problems<'_>) {
    let words = words::read(text, problems);
    check_jamo(text, problems);
    let misspelt = check_strangers(&words, structure, problems);
    for step in &structure.steps {
        match words.step(&step.id) {
            Some(words) => check_step(step, words, problems),
            None if misspelt.contains(&step.id.as_str()) => {}
            None => {
                let at = text.trim_end().len();
                problems.error("step-without-words", at..at, &[("id", &step.id)]);
            }
        }
    }
}

/// Tells of words that belong to no step, and returns the steps that they seem to be meant for.
///
/// A step whose id cannot be read may be theirs.
fn check_strangers<'a>(words: &Words, structure: &'a Structure, problems: &mut Problems<'_>) -> Vec<&'a str> {
    let mut misspelt = vec![];
    if structure.has_all_ids() {
        for step in words.steps.iter().filter(|step| !structure.ids.contains(&step.id)) {
            let free = structure.ids.iter().filter(|id| words.step(id).is_none()).map(String::as_str);
            let near = nearest(&step.id, free).first().copied();
            misspelt.extend(near);
            let values: Values<'_> = &[("id", &step.id), ("nearest", &near.unwrap_or_default())];
            problems.error("words-without-step", step.at.clone(), values);
        }
    }
    misspelt
}

fn check_step(step: &Step, words: &StepWords, problems: &mut Problems<'_>) {
    let tell = |problems: &mut Problems<'_>, kind| {
        problems.error(kind, words.at.clone(), &[("id", &step.id), ("kind", &step.kind.name())]);
    };
    if words.title.is_empty() {
        tell(problems, "step-without-title");
    }
    if words.body.is_empty() {
        tell(problems, "step-without-body");
    }
    let is_read = matches!(step.kind, Kind::Read);
    let wants_hint = matches!(step.kind, Kind::Predict(_) | Kind::Task(_));
    match (is_read, words.done.is_empty()) {
        (true, false) => problems.error("read-with-part", words.done.at.clone(), &[("part", &"done")]),
        (false, true) => tell(problems, "no-done"),
        _ => {}
    }
    let is_from_quiz = matches!(step.kind, Kind::Check(_));
    match words.hints.first() {
        Some(hint) if is_from_quiz => problems.error("hint-of-families", hint.at.clone(), &[]),
        Some(hint) if is_read => problems.error("read-with-part", hint.at.clone(), &[("part", &"hint")]),
        None if wants_hint => tell(problems, "no-hint"),
        _ => {}
    }
    check_choices(step, words, problems);
    for prose in [&words.body, &words.done].into_iter().chain(&words.hints) {
        check_length(prose, problems);
    }
}

fn check_choices(step: &Step, step_words: &StepWords, problems: &mut Problems<'_>) {
    let choices = match &step.kind {
        Kind::Question(Question::Choices(choices)) => choices.as_slice(),
        _ => &[],
    };
    let mut misspelt = vec![];
    for words in step_words.choices.iter().filter(|words| choices.iter().all(|choice| choice.id != words.id))
    {
        let free = choices.iter().map(|choice| choice.id.as_str());
        let free = free.filter(|id| step_words.choice(id).is_none());
        let near = nearest(&words.id, free).first().copied();
        misspelt.extend(near);
        let values: Values<'_> = &[("choice", &words.id), ("nearest", &near.unwrap_or_default())];
        problems.error("words-without-choice", words.at.clone(), values);
    }
    for choice in choices.iter().filter(|choice| !misspelt.contains(&choice.id.as_str())) {
        let Some(words) = step_words.choice(&choice.id) else {
            problems.error("choice-without-words", step_words.at.clone(), &[("choice", &choice.id)]);
            continue;
        };
        // The right one is answered by the step's end, a known belief by its own feedback.
        if !choice.right && choice.misconception.is_none() && words.feedback.is_empty() {
            problems.warning("choice-without-feedback", words.at.clone(), &[("choice", &choice.id)]);
        }
        check_length(&words.feedback, problems);
    }
}

fn check_length(prose: &Prose, problems: &mut Problems<'_>) {
    let lines = prose.lines(COLUMNS).len();
    if lines > MOST_LINES {
        problems.warning("prose-too-long", prose.at.clone(), &[("lines", &lines), ("most", &MOST_LINES)]);
    }
    let wide = prose.blocks.iter().any(|block| match block {
        Block::Code(text) => text.lines().any(|line| textwrap::core::display_width(line) + 2 > COLUMNS),
        _ => false,
    });
    if wide {
        problems.warning("code-too-wide", prose.at.clone(), &[("most", &(COLUMNS - 2))]);
    }
}

/// Hangul in pieces (as some editors and file systems write it) is drawn in pieces.
fn check_jamo(text: &str, problems: &mut Problems<'_>) {
    let is_jamo =
        |c: char| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}');
    if let Some(start) = text.find(is_jamo) {
        let end = text[start..].find(|c| !is_jamo(c)).map_or(text.len(), |length| start + length);
        problems.warning("jamo", start..end, &[]);
    }
}
