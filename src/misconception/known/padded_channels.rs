//! PADCH: padding adds channels, as it adds rows and columns.

use ndarray::Array2;

use crate::conv::Padding;
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "PADCH",
    forms: &[Form { name: "framed", believe: framed }],
    counterexample: || Case::OutputShape(Layer { in_channels: 8, filters: 16, ..Layer::of(&scene()) }),
    scene,
    cure: "padding/ring",
    numbers: None,
};

/// As many channels more as rows were added.
fn framed(case: &Case) -> Option<Answer> {
    let Case::OutputShape(layer) = case else { return None };
    let Padding::Amount(sides) = layer.geometry.padding else { return None };
    let added = sides.top.checked_add(sides.bottom).filter(|added| *added > 0)?;
    let Answer::Shape(mut shape) = case.answer()? else { return None };
    let channels = shape.first_mut()?;
    *channels = channels.checked_add(added)?;
    Some(Answer::Shape(shape))
}

/// One channel of eight, with a ring of its own.
fn scene() -> Experiment {
    let plain = scene::convolution(scene::counting(5, 5), Array2::ones((3, 3)));
    Experiment { padding: scene::around(1), ..plain }
}
