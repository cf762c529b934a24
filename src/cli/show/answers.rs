//! The answers to a lesson: what the core computes, the right choices, one solution of each task.

use ndarray::Array2;

use crate::lab::value::exact;
use crate::lab::{Experiment, Lab, Target};
use crate::lesson::{Kind, Lesson, Question, Task, plain};
use crate::misconception::{Answer, Case, truth};
use crate::text::Texts;
use crate::text::error::explain;

use super::families;
use super::lab::{cells, settings};
use super::page::Page;

/// Prints the answer to each step, and what is said when it is done.
pub fn print(lesson: &Lesson, texts: &Texts, page: &mut Page) {
    page.heading(&texts.get("lesson-show-answers"));
    let words = lesson.words(texts.language());
    for (index, (step, words)) in lesson.steps.iter().zip(&words.steps).enumerate() {
        let lab = lesson.starting_lab(index);
        let answer = |text: &str| texts.with("lesson-show-answer", &[("answer", text)]);
        if matches!(step.kind, Kind::Read) {
            continue;
        }
        page.line(&format!("{}. {}", index + 1, words.title));
        page.blank();
        match (&step.kind, &lab) {
            (Kind::Predict(predict), Some(lab)) => print_truth(predict.target, lab, texts, page),
            (Kind::Task(task), Some(lab)) => print_solution(task, lab.experiment(), texts, page),
            (Kind::Read, _) | (Kind::Predict(_) | Kind::Task(_), None) => {}
            (Kind::Question(Question::Choices(choices)), _) => {
                let right = choices.iter().zip('a'..).find(|(choice, _)| choice.right);
                if let Some((choice, letter)) = right {
                    let label = words.choice(&choice.id).map(|words| plain(&words.label)).unwrap_or_default();
                    page.paragraph(&answer(&format!("{letter}) {label}")));
                }
            }
            (Kind::Question(Question::Typed(case)), _) => page.paragraph(&answer(&typed(case, texts))),
            (Kind::Check(picks), _) => families::print_answers(picks, texts, page),
        }
        page.prose(&words.done);
    }
}

fn print_truth(target: Target, lab: &Lab, texts: &Texts, page: &mut Page) {
    let outcome = match lab.computed() {
        Ok(outcome) => outcome,
        Err(error) => return page.paragraph(&explain(texts, error)),
    };
    let (rows, columns) = outcome.output.dim();
    let text = match target {
        Target::Size => format!("{rows} x {columns}"),
        Target::Cell(cell) => outcome.output.get(cell).map(|value| exact(*value)).unwrap_or_default(),
        Target::Row(row) if row < rows => row_of(&outcome.output, row),
        Target::Row(_) => String::new(),
        Target::Coverage(cell) => outcome.coverage.get(cell).map(ToString::to_string).unwrap_or_default(),
        Target::Output => {
            page.line(&texts.with("lesson-show-answer", &[("answer", "")]));
            return page.grid(&cells(&outcome.output));
        }
    };
    page.paragraph(&texts.with("lesson-show-answer", &[("answer", &text)]));
}

fn row_of(output: &Array2<f64>, row: usize) -> String {
    output.row(row).iter().map(|value| exact(*value)).collect::<Vec<_>>().join(" ")
}

/// What the solution changes: new grids, and the settings as they are then.
fn print_solution(task: &Task, start: &Experiment, texts: &Texts, page: &mut Page) {
    let Ok(solved) = task.solution.overlay(start) else { return };
    page.line(&texts.get("lesson-show-solution"));
    page.blank();
    for (key, before, after) in [
        ("lesson-show-input", &start.input, &solved.input),
        ("lesson-show-filter", &start.filter, &solved.filter),
    ] {
        if before != after {
            let (rows, columns) = after.dim();
            let size = texts
                .with("lesson-show-size", &[("rows", &rows.to_string()), ("columns", &columns.to_string())]);
            page.line(&texts.with(key, &[("size", &size)]));
            page.grid(&cells(after));
        }
    }
    let (before, after) = (settings(start, texts), settings(&solved, texts));
    if before != after {
        let plain = texts.get("lesson-show-plain");
        page.paragraph(&if after.is_empty() { plain } else { after.join(" ") });
    }
}

fn typed(case: &Case, texts: &Texts) -> String {
    match truth(case) {
        Ok(Answer::Size([rows, columns])) => format!("{rows} x {columns}"),
        Ok(Answer::Number(number)) => exact(number),
        Ok(Answer::Shape(shape)) => shape.iter().map(ToString::to_string).collect::<Vec<_>>().join(" x "),
        Ok(_) => String::new(),
        Err(error) => explain(texts, &error),
    }
}
