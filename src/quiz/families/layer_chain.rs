//! A13: what a chain of layers leaves of its input, in rows and columns or flattened.

use super::lab::first_layer;
use super::layers::{code, formulas, way};
use crate::conv::PoolKind;
use crate::misconception::{Case, Chain, Link};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "A13",
    version: 2,
    topic: Topic::Size,
    tiers: &[1, 2, 3],
    frequency: 3,
    tells: &["FLATCH", "NOPOOL", "SAMESZ", "PLUS1", "TWOP", "CHAN"],
    cure: "stride/formula",
    make,
};

/// Rows and columns after two or three small layers at tier 1; a network such as LeNet-5 or two VGG blocks,
/// flattened, at tier 2; one that begins with a wide stride, flattened, at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let chain = match tier {
        1 => small(draw),
        2 if draw.flip() => lenet(draw),
        2 => vgg(draw),
        _ => stem(draw),
    };
    let sides = chain.sides().ok()?;
    let last = *sides.last()?;
    if sides.iter().any(|side| *side < 2) || last == chain.side {
        return None;
    }
    let (side, channels) = (chain.side, chain.last_channels());
    let counts = [
        ("channels", chain.channels),
        ("side", side),
        ("layers", chain.links.len()),
        ("last", last),
        ("maps", channels),
        ("flat", channels * last * last),
    ];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("asked", if chain.is_flattened { "flat" } else { "size" }.to_owned()));
    values.push(("formulas", formulas(&chain)));
    values.push(("way", way(&[vec![side], sides].concat())));
    let layers = code(&chain);
    let (experiment, part) = first_layer(&chain, &layers);
    Some(Item {
        values,
        asks: Asks::Typed,
        figures: vec![Figure::Code(layers)],
        experiment,
        part,
        case: Some(Case::Chain(chain)),
    })
}

fn pool(settings: [usize; 3]) -> Link {
    Link::pool(PoolKind::Max, settings)
}

fn small(draw: &mut Draw) -> Chain {
    let convolution = |draw: &mut Draw, filters| Link::convolution(filters, [draw.one_of(&[3, 5]), 1, 0]);
    let mut links = vec![convolution(draw, 4), pool([2, 2, 0])];
    if draw.flip() {
        links.push(convolution(draw, 8));
    }
    Chain::new(draw.one_of(&[1, 3]), draw.between(12, 32), links)
}

/// Two convolutions without padding, each with a pool after it.
pub fn lenet(draw: &mut Draw) -> Chain {
    let kernel = draw.one_of(&[3, 5]);
    let [first, second] = draw.one_of(&[[6, 16], [8, 16], [16, 32], [10, 20]]);
    let links = vec![
        Link::convolution(first, [kernel, 1, 0]),
        pool([2, 2, 0]),
        Link::convolution(second, [kernel, 1, 0]),
        pool([2, 2, 0]),
    ];
    Chain::new(draw.one_of(&[1, 3]), draw.one_of(&[28, 32, 36, 48, 64]), links).flattened()
}

/// Two blocks: one or two padded convolutions, then a pool.
pub fn vgg(draw: &mut Draw) -> Chain {
    let width = draw.one_of(&[8, 16, 32, 64]);
    let mut links = vec![];
    for filters in [width, 2 * width] {
        let convolution = Link::convolution(filters, [3, 1, 1]);
        links.extend(vec![convolution; draw.between(1, 2)]);
        links.push(pool([2, 2, 0]));
    }
    Chain::new(3, draw.one_of(&[28, 32, 36, 48, 64]), links).flattened()
}

/// A wide kernel with stride 2, an overlapping pool, and one or two convolutions.
pub fn stem(draw: &mut Draw) -> Chain {
    let width = draw.one_of(&[16, 32, 64]);
    let wide = draw.one_of(&[[7, 2, 3], [5, 2, 2], [11, 4, 2]]);
    let mut links = vec![Link::convolution(width, wide), pool([3, 2, draw.below(2)])];
    links.push(Link::convolution(width, [3, 1, 1]));
    if draw.flip() {
        links.push(Link::convolution(2 * width, [3, 2, 1]));
    }
    if draw.flip() {
        links.push(pool([2, 2, 0]));
    }
    Chain::new(3, draw.one_of(&[96, 112, 128, 224, 227]), links).flattened()
}
