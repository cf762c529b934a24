//! What questions about costs have in common: a separated convolution, and counts as words print them.

use crate::misconception::{CostLayer, Geometry, Layer};
use crate::text::counted;

/// Depthwise filters and the 1 x 1 convolution behind them, in place of a convolution; `None` where its
/// windows do not fit.
pub fn separated(standard: &Layer) -> Option<[CostLayer; 2]> {
    let pointwise = Geometry::convolution(standard.places().ok()?, [1, 1]);
    Some([
        CostLayer::Depthwise(Layer { filters: standard.in_channels, ..*standard }),
        CostLayer::Sliding(Layer { geometry: pointwise, ..*standard }),
    ])
}

/// Placeables that are counts.
pub fn counts<const N: usize>(counts: [(&'static str, usize); N]) -> Vec<(&'static str, String)> {
    counts.into_iter().map(|(name, count)| (name, counted(count as f64))).collect()
}
