//! SHARED: a picture twice as large needs more weights.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "SHARED",
    forms: &[Form { name: "cells", believe: cells }, Form { name: "places", believe: places }],
    counterexample: || {
        let geometry = Geometry::from(&scene());
        Case::Parameters(Layer { geometry, in_channels: 1, filters: 1, bias: false })
    },
    scene,
    cure: "convolution/sharing",
    numbers: None,
};

/// Weights for each cell of the input.
fn cells(case: &Case) -> Option<Answer> {
    times(case, |layer| layer.geometry.input)
}

/// Weights for each place of the window.
fn places(case: &Case) -> Option<Answer> {
    times(case, |layer| layer.places().unwrap_or([1, 1]))
}

fn times(case: &Case, count: impl Fn(&Layer) -> [usize; 2]) -> Option<Answer> {
    case.parameters_by(|layer| {
        let layer = layer.convolution()?;
        // A window with one place shares nothing.
        if layer.places().is_ok_and(|places| places == [1, 1]) {
            return None;
        }
        let [rows, columns] = count(layer).map(|cells| cells as f64);
        Some(layer.parameters().ok()? * rows * columns)
    })
}

/// Four weights for sixteen places.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 5), Array2::ones((2, 2)))
}
