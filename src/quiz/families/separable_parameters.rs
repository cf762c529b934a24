//! E6: the weights of a depthwise separable convolution.

use super::costs::{counts, separated};
use super::lab::lab;
use crate::misconception::{Case, CostLayer, Costs, Geometry, Layer, Versus};
use crate::quiz::{Asks, Draw, Family, Item, Part, Topic};
use crate::text::counted;

pub const FAMILY: Family = Family {
    id: "E6",
    version: 2,
    topic: Topic::Parameters,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["SEPAR", "PARAM", "BIAS"],
    cure: "convolution/channels",
    make,
};

/// Tier 3 has larger kernels, and biases in both parts; or it asks which part of a plain convolution's
/// weights is left.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let is_part = tier == 3 && draw.flip();
    let bias = tier == 3 && !is_part;
    let kernel = draw.one_of(if tier == 2 || is_part { &[3, 5] } else { &[3, 5, 7] });
    let channels =
        draw.one_of(if tier == 2 { &[8, 16, 24, 32, 48, 64] } else { &[32, 64, 96, 128, 192, 256] });
    let filters =
        draw.one_of(if tier == 2 { &[16, 32, 48, 64, 96, 128, 256] } else { &[64, 96, 128, 192, 256, 512] });
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
    let whole = CostLayer::Sliding(standard);
    let percent = (learned[0] + learned[1]) as f64 / whole.learned().ok()?.parameters() as f64 * 100.0;
    values.push(("percent", counted(percent)));
    values.push(("asked", if is_part { "percent" } else { "count" }.to_owned()));
    let costs = Costs::parameters(vec![depthwise, pointwise]);
    let (asks, costs) = if is_part {
        (Asks::About, costs.compared(Versus::PercentOf(vec![whole])))
    } else {
        (Asks::Typed, costs)
    };
    Some(Item {
        values,
        asks,
        case: Some(Case::Costs(costs)),
        figures: vec![],
        // The question has no map: the kernel lies on what it sees at one place.
        experiment: lab(&Geometry::square(kernel, [kernel, 1, 0])),
        part: Some(Part::Depthwise { of: channels }),
    })
}
