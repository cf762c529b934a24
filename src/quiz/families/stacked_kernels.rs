//! E12: a stack of small kernels against one large kernel that sees as much.

use super::costs::counts;
use crate::conv::receptive_field;
use crate::misconception::{Case, CostLayer, Costs, Geometry, Layer, StackLayer, Versus};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "E12",
    version: 1,
    topic: Topic::Parameters,
    tiers: &[2, 3],
    frequency: 3,
    tells: &["STACK", "PARAM"],
    cure: "stride/stack",
    make,
};

/// Tier 2 asks for the weights of the stack, tier 3 for what it saves in percent.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let kernel = draw.one_of(if tier == 2 { &[3] } else { &[3, 5] });
    let layers = draw.between(2, if kernel == 3 { 5 } else { 3 });
    let channels = draw.one_of(&[8, 16, 20, 32, 50, 64, 100, 128]);
    let fields = receptive_field(&vec![StackLayer::new(kernel); layers], None).ok()?;
    let field = fields.last()?.rf;
    let layer = |kernel: usize| {
        let geometry = Geometry::square(56, [kernel, 1, kernel / 2]);
        CostLayer::Sliding(Layer { geometry, in_channels: channels, filters: channels, bias: false })
    };
    let stack = Costs::parameters(vec![layer(kernel); layers]);
    let weights = stack.learned().ok()?.weights as usize;
    let large = layer(field).learned().ok()?.weights as usize;
    let mut values = counts([
        ("kernel", kernel),
        ("layers", layers),
        ("channels", channels),
        ("field", field),
        ("small", layers * kernel * kernel),
        ("wide", field * field),
        ("weights", weights),
        ("large", large),
    ]);
    values.push(("saved", crate::text::counted(100.0 - 100.0 * weights as f64 / large as f64)));
    values.push(("asked", if tier == 2 { "weights" } else { "percent" }.to_owned()));
    let (asks, versus) = match tier {
        2 => (Asks::Typed, Versus::Nothing),
        _ => (Asks::About, Versus::PercentFewer(vec![layer(field)])),
    };
    Some(Item {
        values,
        asks,
        case: Some(Case::Costs(stack.compared(versus))),
        figures: vec![],
        experiment: None,
    })
}
