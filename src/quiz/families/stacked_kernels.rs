//! E12: a stack of small kernels against one large kernel that sees as much.

use super::costs::counts;
use super::lab::first_of;
use super::layers::join;
use crate::conv::receptive_field;
use crate::misconception::{Case, CostLayer, Costs, Geometry, Layer, StackLayer, Versus};
use crate::quiz::{Asks, Draw, Family, Item, Topic};
use crate::text::counted;

pub const FAMILY: Family = Family {
    id: "E12",
    version: 2,
    topic: Topic::Parameters,
    tiers: &[2, 3],
    frequency: 3,
    tells: &["STACK", "PARAM"],
    cure: "stride/stack",
    make,
};

/// Stacks of different kernels.
const MIXED: &[&[usize]] = &[
    &[3, 5],
    &[3, 7],
    &[5, 7],
    &[3, 3, 5],
    &[3, 3, 7],
    &[3, 5, 5],
    &[5, 5, 7],
    &[3, 5, 7],
    &[3, 9],
    &[5, 3, 3],
    &[7, 3],
    &[3, 3, 3, 5],
];

/// Tier 2 asks what equal kernels save, in percent or in weights; tier 3 what different ones do.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let kernels = if tier == 2 {
        let kernel = draw.one_of(&[3, 3, 5]);
        vec![kernel; draw.between(2, if kernel == 3 { 4 } else { 3 })]
    } else {
        draw.one_of(MIXED).to_vec()
    };
    let is_percent = tier == 3 || draw.flip();
    let channels = draw.one_of(&[8, 10, 16, 20, 32, 50, 64, 100, 128]);
    let stack: Vec<StackLayer> = kernels.iter().map(|kernel| StackLayer::new(*kernel)).collect();
    let field = receptive_field(&stack, None).ok()?.last()?.rf;
    let layer = |kernel: usize| {
        let geometry = Geometry::square(56, [kernel, 1, kernel / 2]);
        CostLayer::Sliding(Layer { geometry, in_channels: channels, filters: channels, bias: false })
    };
    let costs = Costs::parameters(kernels.iter().map(|kernel| layer(*kernel)).collect());
    let weights = costs.learned().ok()?.weights as usize;
    let large = layer(field).learned().ok()?.weights as usize;
    let squares: Vec<String> = kernels.iter().map(|kernel| format!("{kernel}^2")).collect();
    let mut values = counts([
        ("layers", kernels.len()),
        ("channels", channels),
        ("field", field),
        ("small", kernels.iter().map(|kernel| kernel * kernel).sum()),
        ("wide", field * field),
        ("weights", weights),
        ("large", large),
        ("fewer", large - weights),
    ]);
    values.push(("kernels", join(&kernels, ", ")));
    values.push(("squares", squares.join(" + ")));
    values.push(("saved", counted(100.0 - 100.0 * weights as f64 / large as f64)));
    values.push(("asked", if is_percent { "percent" } else { "fewer" }.to_owned()));
    let (asks, versus) = if is_percent {
        (Asks::About, Versus::PercentFewer(vec![layer(field)]))
    } else {
        (Asks::Typed, Versus::Fewer(vec![layer(field)]))
    };
    let (experiment, part) = first_of(&stack, field);
    Some(Item {
        values,
        asks,
        case: Some(Case::Costs(costs.compared(versus))),
        figures: vec![],
        experiment,
        part,
    })
}
