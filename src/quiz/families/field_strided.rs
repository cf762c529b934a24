//! H2: the receptive field of a stack with strides and pools.

use super::lab::first_of;
use super::layers::{join, stack_listing};
use crate::conv::receptive_field;
use crate::misconception::{Case, StackLayer};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "H2",
    version: 2,
    topic: Topic::ReceptiveField,
    tiers: &[2, 3],
    frequency: 2,
    tells: &["RFMULT", "RFOWN", "PLUS1"],
    cure: "stride/stack",
    make,
};

/// A layer, and whether it is a pool.
type Layer = (StackLayer, bool);

/// Convolution, pool, convolution, and sometimes one more pool, or a stride, at tier 2; five or six layers
/// at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let layers: Vec<Layer> = match tier {
        2 => {
            let mut layers = vec![convolution(draw, &[1, 2]), pool(draw), convolution(draw, &[1, 2])];
            layers.extend(draw.flip().then(|| pool(draw)));
            layers
        }
        _ => {
            let mut layers = vec![convolution(draw, &[1, 2]), convolution(draw, &[1]), pool(draw)];
            layers.extend((0..draw.between(2, 3)).map(|_| convolution(draw, &[1, 2])));
            layers
        }
    };
    let stack: Vec<StackLayer> = layers.iter().map(|(layer, _)| *layer).collect();
    let fields = receptive_field(&stack, None).ok()?;
    let jumps: Vec<usize> = [1].into_iter().chain(fields.iter().map(|field| field.jump)).collect();
    let added: Vec<usize> = stack.iter().zip(&jumps).map(|(layer, jump)| (layer.kernel - 1) * jump).collect();
    let products: Vec<String> =
        stack.iter().zip(&jumps).map(|(layer, jump)| format!("{}*{jump}", layer.kernel - 1)).collect();
    let field = fields.last()?.rf;
    let (experiment, part) = first_of(&stack, field);
    Some(Item {
        values: vec![
            ("count", stack.len().to_string()),
            ("jumps", join(&jumps[..stack.len()], ", ")),
            ("products", products.join(" + ")),
            ("sum", join(&added, " + ")),
            ("field", field.to_string()),
        ],
        asks: Asks::Typed,
        figures: vec![stack_listing(&layers)],
        case: Some(Case::ReceptiveField(stack)),
        experiment,
        part,
    })
}

fn convolution(draw: &mut Draw, strides: &[usize]) -> Layer {
    let layer = StackLayer::new(draw.one_of(&[3, 5, 7]));
    (StackLayer { stride: draw.one_of(strides), ..layer }, false)
}

fn pool(draw: &mut Draw) -> Layer {
    (StackLayer { stride: 2, ..StackLayer::new(draw.one_of(&[2, 3])) }, true)
}
