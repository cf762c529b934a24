//! The lab that opens with a question's own settings, where they have room in one.

use ndarray::Array2;

use crate::lab::{Experiment, gallery};
use crate::misconception::Geometry;

/// A lab with this input's size and these settings; `None` where it would be too large to show.
pub fn lab(geometry: &Geometry) -> Option<Experiment> {
    let has_room = geometry.input.iter().all(|cells| *cells <= Experiment::MOST_INPUT)
        && geometry.kernel.iter().all(|cells| *cells <= Experiment::MOST_FILTER);
    let input = gallery::input("vertical_edge").filter(|_| has_room)?.make(geometry.input, 0);
    Some(Experiment {
        operation: geometry.operation,
        filter: Array2::ones(geometry.kernel),
        window: geometry.kernel,
        stride: geometry.stride,
        padding: geometry.padding,
        dilation: geometry.dilation,
        ceil_mode: geometry.ceil_mode,
        ..Experiment::plain(input)
    })
}
