//! PLUS1: the window's steps are counted, the place where it starts is not; or they are rounded up.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PLUS1",
    forms: &[Form { name: "steps", believe: steps }, Form { name: "up", believe: up }],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/size",
    numbers: None,
};

/// One less than the positions.
fn steps(case: &Case) -> Option<Answer> {
    case.size_by(|extent| (extent.overhang == 0).then(|| extent.positions.saturating_sub(1)))
}

/// One more than the positions wherever the last step does not come out even.
fn up(case: &Case) -> Option<Answer> {
    let extents = case.asked_extents()?;
    if extents.iter().all(|extent| extent.left_over == 0) || case.geometry()?.ceil_mode {
        return None;
    }
    case.size_by(|extent| extent.positions.checked_add(usize::from(extent.left_over > 0)))
}

/// 5 cells, window 3, stride 2: one step, two places.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { stride: [2, 2], ..plain }
}
