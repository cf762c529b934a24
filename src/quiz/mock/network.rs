//! The network that a mock interview is about: two convolutions with pools, a flatten, a dense layer.

use crate::conv::PoolKind;
use crate::misconception::{Case, Chain, CostLayer, Costs, Dense, Layer, Link, StackLayer};
use crate::quiz::families::costs::separated;
use crate::quiz::families::layers;
use crate::quiz::{Draw, Figure};

/// Sizes at its end with which one can still calculate.
const LAST: std::ops::RangeInclusive<usize> = 4..=14;

/// A network and its input of three channels.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// The seed that it comes from.
    pub seed: u64,
    /// conv1, pool1, conv2, pool2.
    pub chain: Chain,
    /// Outputs of the dense layer.
    pub units: usize,
    /// Rows (and columns) after each layer.
    pub sides: Vec<usize>,
}

impl Network {
    /// The network of a seed.
    pub fn new(seed: u64) -> Self {
        let mut draw = Draw::new(seed);
        loop {
            if let Some(network) = Self::drawn(seed, &mut draw) {
                return network;
            }
        }
    }

    fn drawn(seed: u64, draw: &mut Draw) -> Option<Self> {
        let width = draw.one_of(&[16, 32, 64]);
        let stem = draw.one_of(&[[7, 2, 3], [5, 2, 2], [3, 2, 1], [11, 4, 2], [7, 2, 2], [5, 2, 1]]);
        let pool = draw.one_of(&[[2, 2, 0], [3, 2, 0], [3, 2, 1]]);
        let links = vec![
            Link::convolution(width, stem),
            Link::pool(PoolKind::Max, pool),
            Link::convolution(2 * width, [3, 1, draw.below(2)]),
            Link::pool(PoolKind::Max, [2, 2, 0]),
        ];
        let side = draw.one_of(&[48, 64, 96, 112, 128, 224, 227]);
        let units = draw.one_of(&[10, 100]);
        let chain = Chain::new(3, side, links).flattened();
        let sides = chain.sides().ok()?;
        let fits = sides.last().is_some_and(|last| LAST.contains(last));
        fits.then_some(Self { seed, chain, units, sides })
    }

    /// The layers with their names, as PyTorch writes them. What the dense layer takes is to be found.
    pub fn listing(&self) -> Figure {
        Figure::Code(self.listing_for("?"))
    }

    /// The same with this many inputs of the dense layer.
    pub fn listing_for(&self, inputs: &str) -> String {
        let mut channels = self.chain.channels;
        let mut lines = vec![];
        for (name, link) in ["conv1", "pool1", "conv2", "pool2"].into_iter().zip(&self.chain.links) {
            lines.push(format!("{name} = {}", layers::line(link, channels)));
            channels = if link.is_pool() { channels } else { link.filters };
        }
        lines.push(format!("fc    = Linear({inputs}, {})", self.units));
        lines.join("\n")
    }

    /// The first convolution.
    pub fn stem(&self) -> Layer {
        let link = self.first();
        Layer { geometry: link.over(self.chain.side), in_channels: 3, filters: link.filters, bias: true }
    }

    pub fn first(&self) -> Link {
        self.chain.links[0]
    }

    /// The second convolution, over what the first pool leaves.
    pub fn inner(&self) -> Layer {
        let (link, in_channels) = (self.second(), self.first().filters);
        Layer { geometry: link.over(self.sides[1]), in_channels, filters: link.filters, bias: true }
    }

    pub fn second(&self) -> Link {
        self.chain.links[2]
    }

    /// What can stand in for the second convolution and costs less.
    pub fn separated(&self) -> Option<[CostLayer; 2]> {
        separated(&self.inner())
    }

    /// Rows (and columns) after the first convolution.
    pub fn stem_side(&self) -> usize {
        self.sides[0]
    }

    /// Rows (and columns) that are flattened.
    pub fn last_side(&self) -> usize {
        self.sides[self.sides.len() - 1]
    }

    /// What comes out of the flatten.
    pub fn flat(&self) -> usize {
        self.chain.last_channels() * self.last_side() * self.last_side()
    }

    /// The flatten, for whoever has `side` rows and columns after the first convolution.
    pub fn flatten_from(&self, side: usize) -> Case {
        let (channels, links) = (self.first().filters, self.chain.links[1..].to_vec());
        Case::Chain(Chain::new(channels, side, links).flattened())
    }

    /// The dense layer's parameters, for whoever flattens to `inputs` numbers.
    pub fn dense_from(&self, map: [usize; 3]) -> Case {
        Case::Costs(Costs::parameters(vec![CostLayer::Dense(Dense { map, units: self.units, bias: true })]))
    }

    /// The first convolution's multiplications, for whoever has `side` rows and columns after it.
    pub fn macs_at(&self, side: usize) -> Case {
        // As many places, found in another way: the kernel moves by one, and the padding keeps the size.
        let link = Link { stride: 1, padding: self.first().kernel / 2, ..self.first() };
        let layer = Layer { geometry: link.over(side), ..self.stem() };
        Case::Costs(Costs::macs(vec![CostLayer::Sliding(layer)]))
    }

    /// The layers before the flatten along one axis.
    pub fn stack(&self) -> Vec<StackLayer> {
        let layer = |link: &Link| StackLayer { stride: link.stride, ..StackLayer::new(link.kernel) };
        self.chain.links.iter().map(layer).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::misconception::{Answer, truth};

    #[test]
    fn every_network_can_be_calculated_with_a_head() {
        for seed in 0..300 {
            let network = Network::new(seed);
            assert_eq!(network, Network::new(seed));
            assert!(network.sides.windows(2).all(|pair| pair[1] <= pair[0]), "{network:?}");
            // What is carried on from the true number is the truth.
            let same = [
                (network.flatten_from(network.stem_side()), Case::Chain(network.chain.clone())),
                (network.macs_at(network.stem_side()), {
                    Case::Costs(Costs::macs(vec![CostLayer::Sliding(network.stem())]))
                }),
            ];
            for (carried, asked) in same {
                assert_eq!(truth(&carried), truth(&asked), "{network:?}");
            }
            assert_eq!(truth(&Case::Chain(network.chain.clone())), Ok(Answer::Number(network.flat() as f64)));
        }
    }
}
