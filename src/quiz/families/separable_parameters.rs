//! E6: the weights of a depthwise separable convolution.

use super::costs::{counts, separated};
use crate::misconception::{Case, Costs, Geometry, Layer};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "E6",
    version: 1,
    topic: Topic::Parameters,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["SEPAR", "PARAM", "BIAS"],
    cure: "convolution/channels",
    make,
};

/// Tier 3 has larger kernels, and biases in both parts.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let bias = tier == 3;
    let kernel = draw.one_of(if tier == 2 { &[3] } else { &[3, 5, 7] });
    let channels = draw.one_of(if tier == 2 { &[8, 16, 32, 64] } else { &[32, 64, 128, 256] });
    let filters = draw.one_of(if tier == 2 { &[16, 32, 64, 128, 256] } else { &[64, 128, 256, 512] });
    let geometry = Geometry::square(56, [kernel, 1, kernel / 2]);
    let standard = Layer { geometry, in_channels: channels, filters, bias };
    let [depthwise, pointwise] = separated(&standard)?;
    let learned =
        [depthwise.learned().ok()?, pointwise.learned().ok()?].map(|cost| cost.parameters() as usize);
    let mut values = counts([
        ("kernel", kernel),
        ("channels", channels),
        ("filters", filters),
        ("depthwise", learned[0]),
        ("pointwise", learned[1]),
        ("parameters", learned[0] + learned[1]),
        ("standard", standard.cost_at([0, 0]).ok()?.parameters() as usize),
    ]);
    values.push(("bias", if bias { "yes" } else { "no" }.to_owned()));
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::Costs(Costs::parameters(vec![depthwise, pointwise]))),
        figures: vec![],
        experiment: None,
    })
}
