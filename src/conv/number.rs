//! The numbers that the core computes with: `f32` and `f64`.

use ndarray::LinalgScalar;

/// A floating-point number of one of two precisions.
///
/// Operations add up in the number's own precision, in reading order. Input values are meant to be
/// finite; a NaN makes no operation fail, but in a max or min pool it only counts where it comes first.
pub trait Number: LinalgScalar + PartialOrd + Send + Sync {
    /// The nearest number to `value`.
    fn of(value: f64) -> Self;
}

impl Number for f32 {
    fn of(value: f64) -> Self {
        value as Self
    }
}

impl Number for f64 {
    fn of(value: f64) -> Self {
        value
    }
}
