//! PLUS1: the window's steps are counted, the place where it starts is not; or there is one too many.

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "PLUS1",
    forms: &[
        Form { name: "steps", believe: steps },
        Form { name: "up", believe: up },
        Form { name: "more", believe: more },
        Form { name: "chain", believe: chain },
        Form { name: "chain-up", believe: chain_up },
        Form { name: "padding", believe: padding },
        Form { name: "field", believe: field },
        Form { name: "stamps", believe: stamps },
    ],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/size",
    numbers: Some(numbers),
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

/// One more than the positions where the window moves cell by cell over the bare input.
fn more(case: &Case) -> Option<Answer> {
    if !case.geometry()?.is_bare() {
        return None;
    }
    case.size_by(|extent| extent.positions.checked_add(1))
}

/// One less after each layer of a chain.
fn chain(case: &Case) -> Option<Answer> {
    case.chain_by(|_, geometry| geometry.extents().ok()?[0].positions.checked_sub(1))
}

/// Rounded up after each layer of a chain that leaves a remainder.
fn chain_up(case: &Case) -> Option<Answer> {
    let up = case.chain_by(|_, geometry| {
        let [extent, _] = geometry.extents().ok()?;
        extent.positions.checked_add(usize::from(extent.left_over > 0))
    })?;
    (Some(&up) != case.answer().as_ref()).then_some(up)
}

/// Half of the window instead of half of its steps: the `n + 2p - k = n` of somebody without the +1.
fn padding(case: &Case) -> Option<Answer> {
    let Case::Keeps { .. } = case else { return None };
    let [extent, _] = case.extents()?;
    Some(Answer::Number(extent.window.div_ceil(2) as f64))
}

/// What the layers add to a receptive field, without the cell that they add it to.
fn field(case: &Case) -> Option<Answer> {
    match case {
        Case::ReceptiveField(layers) if layers.len() > 1 => match case.answer()? {
            Answer::Number(cells) => Some(Answer::Number(cells - 1.0)),
            _ => None,
        },
        _ => None,
    }
}

/// As many steps as there are stamps of a transposed convolution: one more than lie between them.
fn stamps(case: &Case) -> Option<Answer> {
    let Case::Transposed(asked) = case else { return None };
    let Answer::Size([rows, columns]) = case.answer()? else { return None };
    let [down, right] = asked.settings.stride;
    Some(Answer::Size([rows.checked_add(down)?, columns.checked_add(right)?]))
}

/// How a receptive field is added up.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    super::receptive_field::sum(case)
}

/// 5 cells, window 3, stride 2: one step, two places.
fn scene() -> Experiment {
    scene::strided(5)
}
