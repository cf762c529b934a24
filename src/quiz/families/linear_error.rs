//! O1: a dense layer that does not fit what arrives.

use super::lab::first_layer;
use super::layer_chain::{lenet, stem, vgg};
use super::layers::{code, formulas, way};
use crate::misconception::{Case, Chain, Unfit};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "O1",
    version: 2,
    topic: Topic::Errors,
    tiers: &[2, 3],
    frequency: 1,
    tells: &["MAT1", "FLATCH", "NOPOOL", "PLUS1"],
    cure: "filter/maps",
    make,
};

/// Images that go through at once.
pub const BATCHES: [usize; 6] = [2, 4, 8, 16, 32, 64];

/// A network such as LeNet-5 or two VGG blocks at tier 2, one that begins with a wide stride at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let chain = match tier {
        2 if draw.flip() => lenet(draw),
        2 => vgg(draw),
        _ => stem(draw),
    };
    let written = written(draw, &chain)?;
    let batch = draw.one_of(&BATCHES);
    let classes = draw.one_of(&[10, 100]);
    let listing = format!("{}\nLinear({written}, {classes})", code(&chain));
    item(draw, &chain, &listing, [batch, written, classes])
}

/// What somebody wrote for the dense layer: one map, the map before the last layer, one cell too many.
pub fn written(draw: &mut Draw, chain: &Chain) -> Option<usize> {
    let [.., before, last] = *chain.sides().ok()?.as_slice() else { return None };
    let maps = chain.last_channels();
    Some(draw.one_of(&[last * last, maps * before * before, maps * (last + 1) * (last + 1)]))
}

/// The question of these layers, listed with a dense one that was written for another number of inputs; `None` where
/// its number is right by accident.
pub fn item(
    draw: &mut Draw,
    chain: &Chain,
    listing: &str,
    [batch, written, classes]: [usize; 3],
) -> Option<Item> {
    let sides = chain.sides().ok()?;
    let last = *sides.last()?;
    let maps = chain.last_channels();
    let flat = maps * last * last;
    if last < 2 || written == flat {
        return None;
    }
    let shapes = format!("({batch}x{flat} and {written}x{classes})");
    let message = format!("RuntimeError: mat1 and mat2 shapes cannot be multiplied {shapes}");
    let (experiment, part) = first_layer(chain, listing);
    let counts = [
        ("batch", batch),
        ("channels", chain.channels),
        ("side", chain.side),
        ("maps", maps),
        ("last", last),
        ("flat", flat),
        ("written", written),
        ("classes", classes),
    ];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("formulas", formulas(chain)));
    values.push(("way", way(&[vec![chain.side], sides].concat())));
    values.push(("asked", draw.one_of(&["fix", "read"]).to_owned()));
    Some(Item {
        values,
        asks: Asks::Typed,
        figures: vec![Figure::Code(format!("{listing}\n\n{message}"))],
        case: Some(Case::Chain(chain.clone().unfit(Unfit { batch, written }))),
        experiment,
        part,
    })
}
