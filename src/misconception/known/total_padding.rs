//! TWOP: padding per side is taken for padding in total.

use ndarray::Array2;

use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "TWOP",
    forms: &[
        Form { name: "once", believe: once },
        Form { name: "first", believe: first },
        Form { name: "last", believe: last },
        Form { name: "chain", believe: chain },
        Form { name: "total", believe: total },
        Form { name: "whole", believe: whole },
    ],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "padding/both-sides",
    numbers: None,
};

/// The size with the padding added at one side only.
fn once(case: &Case) -> Option<Answer> {
    let Padding::Amount(sides) = case.geometry()?.padding else { return None };
    if sides.top != sides.bottom || sides.left != sides.right || sides == Sides::default() {
        return None;
    }
    case.size_with(|geometry| geometry.padding = Padding::Amount(Sides { bottom: 0, right: 0, ..sides }))
}

/// Where the two ends are padded unevenly: what stands before, at both.
fn first(case: &Case) -> Option<Answer> {
    uneven(case, |sides| Sides { bottom: sides.top, right: sides.left, ..sides })
}

/// What stands after, at both.
fn last(case: &Case) -> Option<Answer> {
    uneven(case, |sides| Sides { top: sides.bottom, left: sides.right, ..sides })
}

fn uneven(case: &Case, evened: fn(Sides) -> Sides) -> Option<Answer> {
    let Padding::Amount(sides) = case.geometry()?.padding else { return None };
    if sides.top == sides.bottom && sides.left == sides.right {
        return None;
    }
    let size = case.size_with(|geometry| geometry.padding = Padding::Amount(evened(sides)));
    // Nobody finds a size impossible by this.
    size.filter(|size| *size != Answer::Refused)
}

/// Once only in each layer of a chain.
fn chain(case: &Case) -> Option<Answer> {
    case.chain_with(|geometry| {
        if let Padding::Amount(sides) = geometry.padding {
            geometry.padding = Padding::Amount(Sides { bottom: 0, right: 0, ..sides });
        }
    })
}

/// All of the padding that keeps the size, on each side.
fn total(case: &Case) -> Option<Answer> {
    let Case::Keeps { .. } = case else { return None };
    let [extent, _] = case.extents()?;
    Some(Answer::Number(extent.window.saturating_sub(1) as f64))
}

/// The window itself.
fn whole(case: &Case) -> Option<Answer> {
    let Case::Keeps { .. } = case else { return None };
    let [extent, _] = case.extents()?;
    Some(Answer::Number(extent.window as f64))
}

/// 8 cells, window 3, padding 1: the size stays.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(8, 8), Array2::ones((3, 3)));
    Experiment { padding: scene::around(1), ..plain }
}
