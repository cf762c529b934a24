//! The gallery of filters; to add one, add a row here and its two messages in each `lab.ftl`.

use ndarray::Array2;

/// What a filter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Passes the picture on, as it is or moved: one weight, and it is 1.
    Copy,
    /// Averages: the weights sum to 1.
    Blur,
    /// Answers to change, silent on flat ground: the weights sum to 0.
    Edge,
    /// Adds change to the picture: the weights sum to 1, some are negative.
    Sharpen,
}

/// A named filter.
#[derive(Debug, Clone, Copy)]
pub struct FilterPreset {
    /// Stable, `snake_case`.
    pub id: &'static str,
    /// What it is for.
    pub effect: Effect,
    /// Whole numbers, to be divided by `divisor`.
    rows: &'static [&'static [i32]],
    divisor: i32,
}

impl FilterPreset {
    /// The weights, as they enter the computation.
    pub fn weights(&self) -> Array2<f64> {
        let size = (self.rows.len(), self.rows[0].len());
        Array2::from_shape_fn(size, |(row, column)| {
            f64::from(self.rows[row][column]) / f64::from(self.divisor)
        })
    }
}

const fn preset(
    id: &'static str,
    effect: Effect,
    rows: &'static [&'static [i32]],
    divisor: i32,
) -> FilterPreset {
    FilterPreset { id, effect, rows, divisor }
}

/// All filters, in the order of the gallery.
#[rustfmt::skip]
pub static FILTERS: &[FilterPreset] = &[
    preset("identity", Effect::Copy, &[&[0, 0, 0], &[0, 1, 0], &[0, 0, 0]], 1),
    // The window looks to the right, so the picture moves to the left.
    preset("shift_left", Effect::Copy, &[&[0, 0, 0], &[0, 0, 1], &[0, 0, 0]], 1),
    preset("shift_right", Effect::Copy, &[&[0, 0, 0], &[1, 0, 0], &[0, 0, 0]], 1),
    preset("shift_up", Effect::Copy, &[&[0, 0, 0], &[0, 0, 0], &[0, 1, 0]], 1),
    preset("shift_down", Effect::Copy, &[&[0, 1, 0], &[0, 0, 0], &[0, 0, 0]], 1),

    preset("box_blur", Effect::Blur, &[&[1, 1, 1], &[1, 1, 1], &[1, 1, 1]], 9),
    preset("gaussian", Effect::Blur, &[&[1, 2, 1], &[2, 4, 2], &[1, 2, 1]], 16),
    preset("gaussian_5", Effect::Blur, &[
        &[1, 4, 6, 4, 1], &[4, 16, 24, 16, 4], &[6, 24, 36, 24, 6], &[4, 16, 24, 16, 4], &[1, 4, 6, 4, 1],
    ], 256),
    preset("motion_blur", Effect::Blur, &[
        &[1, 0, 0, 0, 0], &[0, 1, 0, 0, 0], &[0, 0, 1, 0, 0], &[0, 0, 0, 1, 0], &[0, 0, 0, 0, 1],
    ], 5),

    preset("sharpen", Effect::Sharpen, &[&[0, -1, 0], &[-1, 5, -1], &[0, -1, 0]], 1),
    preset("sharpen_8", Effect::Sharpen, &[&[-1, -1, -1], &[-1, 9, -1], &[-1, -1, -1]], 1),
    preset("emboss", Effect::Sharpen, &[&[-2, -1, 0], &[-1, 1, 1], &[0, 1, 2]], 1),

    preset("edge", Effect::Edge, &[&[-1, -1, -1], &[-1, 8, -1], &[-1, -1, -1]], 1),
    preset("sobel_x", Effect::Edge, &[&[-1, 0, 1], &[-2, 0, 2], &[-1, 0, 1]], 1),
    preset("sobel_y", Effect::Edge, &[&[-1, -2, -1], &[0, 0, 0], &[1, 2, 1]], 1),
    preset("prewitt_x", Effect::Edge, &[&[-1, 0, 1], &[-1, 0, 1], &[-1, 0, 1]], 1),
    preset("prewitt_y", Effect::Edge, &[&[-1, -1, -1], &[0, 0, 0], &[1, 1, 1]], 1),
    preset("scharr_x", Effect::Edge, &[&[-3, 0, 3], &[-10, 0, 10], &[-3, 0, 3]], 1),
    preset("scharr_y", Effect::Edge, &[&[-3, -10, -3], &[0, 0, 0], &[3, 10, 3]], 1),
    // Roberts' cross, the smallest edge filter: 2 x 2.
    preset("roberts", Effect::Edge, &[&[1, 0], &[0, -1]], 1),
    preset("laplacian", Effect::Edge, &[&[0, 1, 0], &[1, -4, 1], &[0, 1, 0]], 1),
    preset("laplacian_8", Effect::Edge, &[&[1, 1, 1], &[1, -8, 1], &[1, 1, 1]], 1),
    preset("diagonal_45", Effect::Edge, &[&[-1, -1, 2], &[-1, 2, -1], &[2, -1, -1]], 1),
    preset("diagonal_135", Effect::Edge, &[&[2, -1, -1], &[-1, 2, -1], &[-1, -1, 2]], 1),
    preset("line_horizontal", Effect::Edge, &[&[-1, -1, -1], &[2, 2, 2], &[-1, -1, -1]], 1),
    preset("line_vertical", Effect::Edge, &[&[-1, 2, -1], &[-1, 2, -1], &[-1, 2, -1]], 1),
];
