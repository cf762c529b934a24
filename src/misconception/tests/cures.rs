//! That the step which heals a misconception is there, and notices it.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{MISCONCEPTIONS, beliefs};
use crate::lab::{Experiment, Scene, Target};
use crate::misconception::{Answer, Case, Misconception, Typed, is_right, recognise};

/// What is read of a lesson here.
#[derive(Deserialize)]
struct Lesson {
    step: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    id: String,
    kind: String,
    lab: Option<Scene>,
    asks: Option<toml::Value>,
    cell: Option<[usize; 2]>,
    row: Option<usize>,
}

/// What a step of the course asks, where it is one answer.
struct Asked {
    /// `lesson/step`.
    name: String,
    question: Option<(Case, Option<Target>)>,
}

/// All steps of the course; none where there is no course.
fn steps() -> Vec<Asked> {
    let mut steps = vec![];
    let Ok(folders) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")) else {
        return steps;
    };
    for folder in folders {
        let folder = folder.unwrap().path();
        let Ok(toml) = fs::read_to_string(folder.join("lesson.toml")) else { continue };
        let lesson: Lesson = toml::from_str(&toml).unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap();
        let (_, slug) = name.split_once('-').unwrap();
        // A step without a lab goes on with the one before.
        let mut lab = Scene::default().open().unwrap().experiment().clone();
        for step in lesson.step {
            if let Some(scene) = &step.lab {
                lab = scene.open().unwrap().experiment().clone();
            }
            steps.push(Asked { name: format!("{slug}/{}", step.id), question: question(&step, &lab) });
        }
    }
    steps
}

fn question(step: &Step, lab: &Experiment) -> Option<(Case, Option<Target>)> {
    let asks = step.asks.clone()?;
    if step.kind == "question" {
        return Some((asks.try_into().unwrap(), None));
    }
    let target = match asks.as_str()? {
        "size" => Target::Size,
        "cell" => Target::Cell(step.cell?),
        "row" => Target::Row(step.row?),
        "output" => Target::Output,
        _ => Target::Coverage(step.cell?),
    };
    Some((Case::of(lab, target), Some(target)))
}

/// The part of a believer's answer that is asked.
fn typed(answer: Answer, target: Option<Target>) -> Option<Typed> {
    match (target, &answer) {
        (Some(Target::Cell(at)), Answer::Grid(grid)) => Some(Typed::Cell { at, value: *grid.get(at)? }),
        (Some(Target::Row(row)), Answer::Grid(grid)) => {
            (row < grid.nrows()).then(|| Typed::Row { row, values: grid.row(row).to_vec() })
        }
        _ => Some(answer.into()),
    }
}

/// Whether some form of it, answered to this question, is given its name.
fn is_noticed(misconception: &Misconception, case: &Case, target: Option<Target>) -> bool {
    beliefs(misconception, case).into_iter().filter_map(|(_, answer)| typed(answer, target)).any(|typed| {
        !is_right(case, &typed) && recognise(case, &typed).is_some_and(|found| found == misconception)
    })
}

#[test]
fn the_step_that_heals_each_misconception_is_in_the_course_and_notices_it() {
    let steps = steps();
    let has_course = !steps.is_empty();
    for misconception in MISCONCEPTIONS.iter().filter(|_| has_course) {
        let step = steps.iter().find(|step| step.name == misconception.cure);
        let step = step.unwrap_or_else(|| panic!("{misconception:?}: no step {}", misconception.cure));
        // What can only be chosen is no answer that could be noticed.
        if let Some((case, target)) = step.question.as_ref().filter(|_| !misconception.forms.is_empty()) {
            let noticed = is_noticed(misconception, case, *target);
            assert!(noticed, "{misconception:?}: {} asks what a believer gets right", step.name);
        }
    }
}

#[test]
fn a_cure_is_named_as_a_lesson_and_a_step() {
    for misconception in MISCONCEPTIONS {
        let (lesson, step) = misconception.cure.split_once('/').unwrap();
        assert!(!lesson.is_empty() && !step.is_empty() && !step.contains('/'), "{misconception:?}");
    }
}
