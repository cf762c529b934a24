//! E4: the parameters of a small network, layer by layer.

use super::lab::lab;
use super::layers;
use crate::conv::PoolKind;
use crate::misconception::{Case, CostLayer, Costs, Dense, Layer, Link};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Part, Topic};
use crate::text::counted;

pub const FAMILY: Family = Family {
    id: "E4",
    version: 2,
    topic: Topic::Parameters,
    tiers: &[2, 3],
    frequency: 3,
    tells: &["POOLPAR", "BIAS", "FLATCH", "BNORM", "PARAM"],
    cure: "pooling/no-weights",
    make,
};

/// Tier 2 has one dense layer or three, whose inputs are written; tier 3 has three whose inputs have to be
/// found, or batch normalizations.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let network = match tier {
        2 => {
            let dense = draw.one_of(&[1, 3]);
            plain(draw, dense, false)?
        }
        _ if draw.flip() => plain(draw, 3, true)?,
        _ => normalized(draw)?,
    };
    let costs = Costs::parameters(network.layers);
    let mut each = vec![];
    for (name, layer) in network.names.iter().zip(&costs.layers) {
        let learned = layer.learned().ok()?.parameters();
        if learned > 0 {
            each.push((name, terms(layer), counted(learned as f64)));
        }
    }
    let joined = |parts: Vec<String>, between: &str| parts.join(between);
    let values = vec![
        ("channels", network.input[0].to_string()),
        ("size", network.input[1].to_string()),
        ("terms", joined(each.iter().map(|(_, terms, _)| terms.clone()).collect(), " + ")),
        ("each", joined(each.iter().map(|(name, _, count)| format!("{name} {count}")).collect(), ", ")),
        ("sum", joined(each.iter().map(|(.., count)| count.clone()).collect(), " + ")),
        ("parameters", counted(costs.learned().ok()?.parameters() as f64)),
    ];
    let first = match costs.layers.first() {
        Some(CostLayer::Sliding(layer)) => lab(&layer.geometry),
        _ => None,
    };
    Some(Item {
        values,
        asks: Asks::Typed,
        case: Some(Case::Costs(costs)),
        figures: vec![Figure::Code(network.code.join("\n"))],
        experiment: first,
        part: Some(Part::FirstLayer { of: network.code.len() }),
    })
}

/// A network while it is put together.
struct Network {
    input: [usize; 2],
    map: [usize; 2],
    layers: Vec<CostLayer>,
    /// One for each of `layers`: `Conv2d`.
    names: Vec<String>,
    code: Vec<String>,
}

/// Two convolutions, each with a pool behind it, and dense layers: LeNet-5 is one of these.
fn plain(draw: &mut Draw, dense: usize, is_asked: bool) -> Option<Network> {
    let mut network = Network::over(draw.one_of(&[1, 3]), draw.one_of(&[28, 32]));
    let kernel = draw.one_of(&[3, 5]);
    let first = draw.one_of(&[4, 6, 8, 10]);
    for filters in [first, draw.one_of(&[12, 16, 20])] {
        network.slide(&Link::convolution(filters, [kernel, 1, 0]), true)?;
        network.write("ReLU()");
        network.slide(&Link::pool(PoolKind::Max, [2, 2, 0]), false)?;
    }
    network.write("Flatten()");
    let units: &[usize] =
        if dense == 1 { &[10] } else { &[draw.one_of(&[100, 120]), draw.one_of(&[50, 84]), 10] };
    let [channels, side] = network.map;
    let mut map = [channels, side, side];
    for (index, units) in units.iter().enumerate() {
        if index > 0 {
            network.write("ReLU()");
        }
        network.dense(Dense { map, units: *units, bias: true }, is_asked && index == 0);
        map = [*units, 1, 1];
    }
    Some(network)
}

/// Convolutions without biases, each with a batch normalization, and a global pool before the dense layer.
fn normalized(draw: &mut Draw) -> Option<Network> {
    let mut network = Network::over(3, draw.one_of(&[32, 64]));
    let first = draw.one_of(&[8, 16, 32]);
    for (index, filters) in [first, 2 * first].into_iter().enumerate() {
        network.slide(&Link::convolution(filters, [3, 1, 1]), false)?;
        network.push(CostLayer::BatchNorm(filters), &format!("BatchNorm2d({filters})"));
        network.write("ReLU()");
        if index == 0 {
            network.slide(&Link::pool(PoolKind::Max, [2, 2, 0]), false)?;
        }
    }
    network.write("AdaptiveAvgPool2d(1)");
    network.write("Flatten()");
    let units = draw.one_of(&[10, 20, 100]);
    network.dense(Dense { map: [network.map[0], 1, 1], units, bias: true }, false);
    Some(network)
}

impl Network {
    fn over(channels: usize, size: usize) -> Self {
        let map = [channels, size];
        Self { input: map, map, layers: vec![], names: vec![], code: vec![] }
    }

    /// A line for what learns nothing, and which nobody takes for something that does.
    fn write(&mut self, line: &str) {
        self.code.push(line.to_owned());
    }

    fn push(&mut self, layer: CostLayer, line: &str) {
        self.layers.push(layer);
        self.names.push(line.split('(').next().unwrap_or_default().to_owned());
        self.write(line);
    }

    /// A convolution or a pool over the map; `None` where it does not fit.
    fn slide(&mut self, link: &Link, bias: bool) -> Option<()> {
        let [channels, side] = self.map;
        let layer = Layer { geometry: link.over(side), in_channels: channels, filters: link.filters, bias };
        let mut written = layers::line(link, channels);
        if !bias && !link.is_pool() {
            written = written.replace(')', ", bias=False)");
        }
        self.map = [layer.out_channels(), layer.places().ok()?[0]];
        self.push(CostLayer::Sliding(layer), &written);
        Some(())
    }

    /// Its inputs are a `?` where they are a part of the question.
    fn dense(&mut self, dense: Dense, is_asked: bool) {
        let inputs = if is_asked { "?".to_owned() } else { dense.inputs().to_string() };
        self.push(CostLayer::Dense(dense), &format!("Linear({inputs}, {})", dense.units));
    }
}

/// How its parameters are counted, with the numbers put in.
fn terms(layer: &CostLayer) -> String {
    match layer {
        CostLayer::Sliding(Layer { geometry, in_channels, filters, bias, .. })
        | CostLayer::Depthwise(Layer { geometry, in_channels, filters, bias, .. }) => {
            let [rows, columns] = geometry.kernel;
            match bias {
                true => format!("({rows}*{columns}*{in_channels} + 1)*{filters}"),
                false => format!("{rows}*{columns}*{in_channels}*{filters}"),
            }
        }
        CostLayer::Dense(dense) => format!("({} + 1)*{}", dense.inputs(), dense.units),
        CostLayer::BatchNorm(channels) => format!("2*{channels}"),
    }
}
