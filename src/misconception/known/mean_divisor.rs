//! AVGDIV: a mean pool always divides by its window's cells, or always by the real ones.

use ndarray::{Array2, array};

use crate::conv::{Pool, PoolKind};
use crate::lab::value::exact;
use crate::lab::{Experiment, Operation};
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "AVGDIV",
    forms: &[Form { name: "real", believe: real_cells }, Form { name: "window", believe: window_cells }],
    counterexample: || Case::Output(scene()),
    scene,
    cure: "pooling/divisor",
    numbers: Some(numbers),
};

/// Padding is never counted.
fn real_cells(case: &Case) -> Option<Answer> {
    let experiment = case.pool(&[PoolKind::Mean])?;
    Case::Output(Experiment { count_include_pad: false, ..experiment.clone() }).answer()
}

/// Every cell of the window is counted.
fn window_cells(case: &Case) -> Option<Answer> {
    let experiment = case.pool(&[PoolKind::Mean])?;
    let [rows, columns] = experiment.window;
    Some(Answer::Grid(sums(experiment)? / (rows * columns) as f64))
}

fn sums(experiment: &Experiment) -> Option<Array2<f64>> {
    let sum = Experiment { operation: Operation::Pooling(PoolKind::Sum), ..experiment.clone() };
    Some(sum.compute().ok()?.output)
}

/// What is divided in the window at `at`, and by how much.
fn numbers(case: &Case, cell: [usize; 2]) -> Numbers {
    let (Some(experiment), Some(extents)) = (case.pool(&[PoolKind::Mean]), case.extents()) else {
        return Numbers::new();
    };
    let divisor = |count_include_pad| {
        Pool { count_include_pad, ..Pool::new(PoolKind::Mean, experiment.window) }.divisor(&extents, cell)
    };
    let sum = sums(experiment).and_then(|sums| sums.get(cell).copied()).unwrap_or_default();
    vec![
        ("sum", exact(sum)),
        ("divisor", divisor(experiment.count_include_pad).to_string()),
        ("real", divisor(false).to_string()),
        ("cells", (experiment.window[0] * experiment.window[1]).to_string()),
        ("counted", if experiment.count_include_pad { "yes" } else { "no" }.to_owned()),
    ]
}

/// The corner window over four cells: 10/9, or 10/4 without its padding.
fn scene() -> Experiment {
    let plain = scene::pooling(PoolKind::Mean, array![[1., 2.], [3., 4.]], [3, 3]);
    Experiment { stride: [1, 1], padding: scene::around(1), ..plain }
}
