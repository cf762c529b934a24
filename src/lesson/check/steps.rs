//! Checks the steps of a lesson by playing them: labs are opened, goals tried, answers computed.

use crate::lab::{Experiment, Lab, Target};
use crate::lesson::problem::{Problems, Values};
use crate::lesson::question::Question;
use crate::lesson::step::{Kind, Predict, Step, Task, Terms, starting_scene};
use crate::lesson::structure::{Places, Structure};
use crate::misconception::truth;

/// How many steps a lesson has: fewer teach little, more tire.
const STEPS: std::ops::RangeInclusive<usize> = 6..=10;

/// Checks what `lesson.toml` says.
pub(super) fn check(structure: &Structure, problems: &mut Problems<'_>) {
    if structure.steps.is_empty() {
        return;
    }
    for (index, (step, places)) in structure.steps.iter().zip(&structure.places).enumerate() {
        let lab = starting_scene(&structure.steps, index).and_then(|scene| scene.open().ok());
        if let (Some(lab), Some(_)) = (&lab, &step.scene)
            && let Err(error) = lab.computed()
        {
            problems.error_because("lab-impossible", places.of("lab"), error.into());
        }
        match (&step.kind, &lab) {
            (Kind::Read | Kind::Check(_), _) => {}
            (Kind::Question(question), _) => check_question(question, places, problems),
            (Kind::Predict(_) | Kind::Task(_), None) => {
                problems.error("no-lab", places.of("id"), &[("kind", &step.kind.name())]);
            }
            (Kind::Predict(predict), Some(lab)) => {
                check_predict(predict, lab, places, problems);
                check_given_away(*predict, lab.experiment(), &structure.steps[..index], places, problems);
            }
            (Kind::Task(task), Some(lab)) => check_task(task, lab.experiment(), places, problems),
        }
    }
    check_course_of_steps(structure, problems);
}

fn check_predict(predict: &Predict, lab: &Lab, places: &Places, problems: &mut Problems<'_>) {
    let Ok(outcome) = lab.computed() else { return };
    let (key, cell, size) = match predict.target {
        Target::Size | Target::Output => return,
        Target::Cell(cell) => ("cell", cell, outcome.output.dim()),
        Target::Row(row) => ("row", [row, 0], outcome.output.dim()),
        Target::Coverage(cell) => ("cell", cell, outcome.coverage.dim()),
    };
    let (rows, columns) = size;
    if cell[0] >= rows || cell[1] >= columns {
        let kind = match predict.target {
            Target::Row(_) => "row-outside",
            Target::Coverage(_) => "input-cell-outside",
            _ => "cell-outside",
        };
        problems.error(kind, places.of(key), &[("rows", &rows), ("columns", &columns)]);
    } else if predict.terms == Terms::Shown && lab.experiment().window_of(cell).len() == 1 {
        problems.warning("one-term", places.of("terms"), &[]);
    }
}

/// What an earlier step has shown of the very same lab cannot be predicted any more.
fn check_given_away(
    predict: Predict,
    experiment: &Experiment,
    before: &[Step],
    places: &Places,
    problems: &mut Problems<'_>,
) {
    let shows = |index: usize, step: &Step| {
        let is_same_lab = starting_scene(before, index)
            .and_then(|scene| scene.open().ok())
            .is_some_and(|lab| lab.experiment() == experiment);
        let shows_it = match (&step.kind, predict.target) {
            (Kind::Predict(other), target) if other.target == target => true,
            (_, Target::Coverage(_)) => {
                starting_scene(before, index).is_some_and(|s| s.coverage == Some(true))
            }
            _ => true,
        };
        is_same_lab && shows_it
    };
    if let Some((_, step)) = before.iter().enumerate().find(|(index, step)| shows(*index, step)) {
        problems.warning("given-away", places.of("asks"), &[("id", &step.id)]);
    }
}

fn check_task(task: &Task, start: &Experiment, places: &Places, problems: &mut Problems<'_>) {
    if task.goal.holds(start, &start.compute()) {
        problems.error("goal-holds-at-start", places.of("goal"), &[]);
    }
    let at = places.of("solution");
    let solved = match task.solution.overlay(start) {
        Ok(solved) => solved,
        Err(error) => {
            problems.error_because("solution-impossible", at, (&error).into());
            return;
        }
    };
    if solved == *start {
        problems.error("solution-changes-nothing", at, &[]);
        return;
    }
    match solved.compute() {
        Err(error) => problems.error_because("solution-impossible", at, (&error).into()),
        Ok(outcome) => {
            let (rows, columns) = outcome.output.dim();
            if !task.goal.holds(&solved, &Ok(outcome)) {
                problems.error("solution-misses-goal", at, &[("rows", &rows), ("columns", &columns)]);
            }
        }
    }
}

fn check_question(question: &Question, places: &Places, problems: &mut Problems<'_>) {
    let Question::Typed(case) = question else { return };
    if let Err(error) = truth(case) {
        problems.error_because("case-impossible", places.of("asks"), (&error).into());
    }
}

/// What a lesson needs beyond steps that work: a prediction at once, something of each kind, an end in sight.
fn check_course_of_steps(structure: &Structure, problems: &mut Problems<'_>) {
    let (steps, places) = (&structure.steps, &structure.places);
    // A step with a mistake may be the one that seems to be missing.
    if !structure.is_complete() {
        return;
    }
    let first = places[0].of("id");
    for kind in ["read", "predict", "task", "question"] {
        if steps.iter().all(|step| step.kind.name() != kind) {
            problems.warning("kind-missing", first.clone(), &[("kind", &kind)]);
        }
    }
    if !steps.iter().take(2).any(|step| matches!(step.kind, Kind::Predict(_))) {
        problems.warning("late-prediction", first.clone(), &[]);
    }
    if !STEPS.contains(&steps.len()) {
        let values: Values<'_> = &[("count", &steps.len()), ("least", STEPS.start()), ("most", STEPS.end())];
        problems.warning("number-of-steps", first, values);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lesson::structure;

    proptest! {
        #[test]
        fn any_step_can_be_played(
            lab in proptest::sample::select(vec![
                "input = [[1]]", "filter = \"sobel_x\"\npadding = \"full\"", "dilation = 6\nstride = 11", "input_size = [32, 1]",
                "operation = \"mean\"\nwindow = 11", "operation = \"max\"\npadding = 15", "padding_mode = \"reflect\"\npadding = 9",
            ]),
            step in proptest::sample::select(vec![
                "kind = \"read\"",
                "kind = \"predict\"\nasks = \"cell\"\ncell = [9223372036854775807, 0]",
                "kind = \"predict\"\nasks = \"row\"\nrow = 9223372036854775807",
                "kind = \"predict\"\nasks = \"coverage\"\ncell = [0, 99]",
                "kind = \"predict\"\nasks = \"output\"",
                "kind = \"task\"\ngoal = { size = [0, 0] }\nsolution = { stride = 2 }",
                "kind = \"task\"\ngoal = { cell = { at = [9, 9], is = 1 } }\nsolution = { padding = 15, dilation = 6 }",
                "kind = \"task\"\ngoal = { lab = { operation = \"sum\" } }\nsolution = { operation = \"sum\", window = 1 }",
                "kind = \"question\"\nasks = { receptive_field = [] }",
                "kind = \"question\"\nasks = { receptive_field = [{ kernel = 9223372036854775807, dilation = 9 }] }",
                "kind = \"question\"\nasks = { size = { input_size = 0, kernel = 0, stride = 0 } }",
                "kind = \"question\"\nasks = { parameters = { kernel = 99999999999, in_channels = 99999999999, filters = 9 } }",
                "kind = \"question\"\nasks = { transposed = { input_size = 9223372036854775807, kernel = 9, stride = 9 } }",
            ]),
        ) {
            let text = format!("format = 1\n[[step]]\nid = \"a\"\n{step}\n[step.lab]\n{lab}\n");
            let mut problems = Problems::of("lesson.toml", &text);
            let structure = structure::read(&text, &mut problems);
            check(&structure, &mut problems);
            // What could be read was played: either it works or something was said.
            prop_assert!(structure.is_complete() || problems.into_vec().iter().any(|problem| problem.place.is_some()));
        }
    }
}
