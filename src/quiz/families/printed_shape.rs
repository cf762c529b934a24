//! P1: the shape that a few lines of PyTorch print.

use super::lab::first_layer;
use super::layers::{code, formulas, line, way};
use crate::conv::PoolKind;
use crate::misconception::{Answer, Case, Chain, Layer, Link};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "P1",
    version: 2,
    topic: Topic::Code,
    tiers: &[1, 2, 3],
    frequency: 2,
    tells: &["PLUS1", "TWOP", "NOPAD", "NOSTR", "CHAN", "SAMESZ", "NOPOOL"],
    cure: "stride/size",
    make,
};

/// A convolution at PyTorch's defaults at tier 1, with stride and padding at tier 2, and a pool after it
/// at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let filters = draw.one_of(&[6, 8, 16, 32, 64]);
    let kernel = draw.one_of(&[3, 5, 7]);
    let settings = if tier == 1 { [kernel, 1, 0] } else { [kernel, 2, draw.between(0, kernel / 2)] };
    let mut links = vec![Link::convolution(filters, settings)];
    if tier == 3 {
        links.push(Link::pool(PoolKind::Max, [draw.one_of(&[2, 3]), 2, 0]));
    }
    let channels = draw.one_of(&[1, 3]);
    let side = draw.one_of(&[28, 32, 64, 96, 224]);
    let batch = draw.one_of(&[1, 2, 4, 8, 16]);
    let chain = Chain::new(channels, side, links);
    let sides = chain.sides().ok()?;
    let last = *sides.last()?;
    if last < 2 || batch == filters {
        return None;
    }
    let mut lines = vec![format!("x = torch.randn({batch}, {channels}, {side}, {side})")];
    lines.extend(chain.links.iter().map(|link| format!("x = nn.{}(x)", line(link, channels))));
    lines.push("print(x.shape)".to_owned());
    let counts =
        [("batch", batch), ("channels", channels), ("side", side), ("filters", filters), ("last", last)];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("formulas", formulas(&chain)));
    values.push(("way", way(&[vec![side], sides].concat())));
    let (experiment, part) = first_layer(&chain, &code(&chain));
    // The batch stays as it is: nobody is known to believe something else of it.
    let case = match chain.links[..] {
        [link] => {
            let geometry = link.over(side);
            Case::OutputShape(Layer { geometry, in_channels: channels, filters, bias: true })
        }
        _ => Case::Chain(chain),
    };
    Some(Item {
        values,
        asks: Asks::Known(Answer::Shape(vec![batch, filters, last, last])),
        case: Some(case),
        figures: vec![Figure::Code(lines.join("\n"))],
        experiment,
        part,
    })
}
