//! FCCONV: a dense layer that was made a convolution still gives one vector, or is taken for a 1 x 1.

use ndarray::Array2;

use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Layer, Misconception, scene};

pub const ROW: Misconception = Misconception {
    id: "FCCONV",
    forms: &[
        Form { name: "vector", believe: vector },
        Form { name: "one", believe: one_by_one },
        Form { name: "one-weights", believe: |case| weights(case, |_| 1) },
        Form { name: "channels", believe: |case| weights(case, |layer| layer.in_channels) },
    ],
    counterexample: || {
        let geometry = Geometry::convolution([12, 12], [7, 7]);
        Case::DenseOver(Layer { geometry, in_channels: 512, filters: 4096, bias: true })
    },
    scene,
    cure: "convolution/window",
    numbers: None,
};

/// One vector, as before.
fn vector(case: &Case) -> Option<Answer> {
    let Case::DenseOver(layer) = case else { return None };
    Some(Answer::Shape(vec![layer.filters, 1, 1]))
}

/// A kernel of 1 x 1.
fn one_by_one(case: &Case) -> Option<Answer> {
    let Case::DenseOver(layer) = case else { return None };
    let geometry = Geometry { kernel: [1, 1], ..layer.geometry };
    Case::DenseOver(Layer { geometry, ..*layer }).answer()
}

/// The weights with a kernel of another size.
fn weights(case: &Case, kernel: impl Fn(&Layer) -> usize) -> Option<Answer> {
    let Case::AsConvolution(layer) = case else { return None };
    let geometry = Geometry { kernel: [kernel(layer); 2], ..layer.geometry };
    (geometry.kernel != layer.geometry.kernel)
        .then(|| Case::AsConvolution(Layer { geometry, ..*layer }).answer())?
}

/// A kernel as large as the map was; the map has grown.
fn scene() -> Experiment {
    scene::convolution(scene::counting(4, 4), Array2::ones((3, 3)))
}
