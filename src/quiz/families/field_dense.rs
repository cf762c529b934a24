//! H1: the receptive field of a stack with stride 1.

use super::lab::first_of;
use super::layers::join;
use crate::conv::receptive_field;
use crate::misconception::{Case, StackLayer};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "H1",
    version: 2,
    topic: Topic::ReceptiveField,
    tiers: &[1, 2],
    frequency: 3,
    tells: &["RFMULT", "PLUS1"],
    cure: "stride/stack",
    make,
};

/// Equal kernels at tier 1, different ones at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let kernels: Vec<usize> = if tier == 1 {
        vec![draw.one_of(&[2, 3, 4, 5, 6, 7, 9, 11]); draw.between(2, 7)]
    } else {
        (0..draw.between(2, 5)).map(|_| draw.one_of(&[2, 3, 4, 5, 7, 9])).collect()
    };
    if tier == 2 && kernels.iter().all(|kernel| *kernel == kernels[0]) {
        return None;
    }
    let layers: Vec<StackLayer> = kernels.iter().map(|kernel| StackLayer::new(*kernel)).collect();
    let field = receptive_field(&layers, None).ok()?.last()?.rf;
    // An answer that stands in the question would be found by chance.
    if kernels.contains(&field) || kernels.len() == field {
        return None;
    }
    let added: Vec<usize> = kernels.iter().map(|kernel| kernel - 1).collect();
    let differences: Vec<String> = kernels.iter().map(|kernel| format!("({kernel} - 1)")).collect();
    let (experiment, part) = first_of(&layers, field);
    Some(Item {
        values: vec![
            ("count", kernels.len().to_string()),
            ("kernels", join(&kernels, ", ")),
            ("differences", differences.join(" + ")),
            ("sum", join(&added, " + ")),
            ("added", (field - 1).to_string()),
            ("field", field.to_string()),
        ],
        asks: Asks::Typed,
        case: Some(Case::ReceptiveField(layers)),
        figures: vec![],
        experiment,
        part,
    })
}
