//! N13: the name of a thing that is described.

use super::concept::concept;
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "N13",
    version: 1,
    topic: Topic::Why,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "convolution/window",
    make,
};

/// What a beginner hears every day.
const EVERYDAY: &[&str] = &[
    "receptive-field",
    "feature-map",
    "stride",
    "padding",
    "same-padding",
    "channel",
    "max-pooling",
    "bias",
    "flatten",
    "weight-sharing",
];

/// What is asked to see how far somebody has come.
const ADVANCED: &[&str] = &[
    "equivariance",
    "invariance",
    "cross-correlation",
    "pointwise",
    "depthwise-separable",
    "dilated",
    "transposed",
    "global-average-pooling",
    "inductive-bias",
    "checkerboard",
    "im2col",
    "bottleneck",
];

/// Everyday terms at tier 1, those of architectures and theory at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let term = draw.one_of(if tier == 1 { EVERYDAY } else { ADVANCED });
    let mistaken = (term == "equivariance").then_some(("invariance", "EQUI"));
    Some(concept(term, Asks::Name { term, mistaken }))
}
