//! GAP: every cell of an input is read by some window.

use ndarray::Array2;

use crate::conv::Extent;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "GAP",
    forms: &[Form { name: "once", believe: once }, Form { name: "others", believe: as_others }],
    counterexample: || Case::Coverage { experiment: scene(), at: [2, 0] },
    scene,
    cure: "stride/unread",
    numbers: Some(numbers),
};

/// One window at least.
fn once(case: &Case) -> Option<Answer> {
    unread(case).map(|_| Answer::Number(1.0))
}

/// As many as the cell has that is seen most.
fn as_others(case: &Case) -> Option<Answer> {
    let coverage = unread(case)?;
    coverage.iter().max().map(|most| Answer::Number(*most as f64))
}

/// How often all cells are seen, where the one asked for is not seen at all.
fn unread(case: &Case) -> Option<Array2<usize>> {
    let Case::Coverage { experiment, at } = case else { return None };
    let coverage = experiment.compute().ok()?.coverage;
    (*coverage.get(*at)? == 0).then_some(coverage)
}

/// Those of the axis along which no window reaches the cell.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let (Case::Coverage { at, .. }, Some(extents)) = (case, case.extents()) else { return Numbers::new() };
    let is_read = |extent: &Extent, at: usize| {
        (0..extent.positions).any(|position| extent.cells_inside(position).any(|cell| cell == at))
    };
    let axis = usize::from(is_read(&extents[0], at[0]));
    numbers::of_extent(&extents[axis])
}

/// 5 cells, window 2, stride 3: the third is jumped over.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((2, 2)));
    Experiment { stride: [3, 3], ..plain }
}
